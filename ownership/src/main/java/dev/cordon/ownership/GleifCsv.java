package dev.cordon.ownership;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** GLEIF level 2 relationship records as the golden copy's CSV. */
final class GleifCsv implements HoldingsReader {

    private static final String START = "Relationship.StartNode.NodeID";

    /** So many periods and quantifiers have columns of their own. */
    private static final int REPEATED = 5;

    @Override
    public String format() {
        return "gleif-csv";
    }

    @Override
    public boolean reads(String head) {
        return Rows.has(head, START);
    }

    @Override
    public void read(InputStream bytes, Intake to) throws IOException {
        Rows.read(bytes, (line, header, cells) -> {
            if (cells.size() != header.size()) {
                to.rejected(line, "", cells.size() + " cells", header.size() + " cells, as the header has");
                return;
            }
            String period = period(header, cells);
            new GleifRecord(
                            line,
                            Rows.cell(header, cells, START),
                            Rows.cell(header, cells, "Relationship.EndNode.NodeID"),
                            Rows.cell(header, cells, "Relationship.RelationshipType"),
                            Rows.cell(header, cells, "Relationship.RelationshipStatus"),
                            Rows.cell(header, cells, "Registration.RegistrationStatus"),
                            Rows.cell(header, cells, period + "startDate"),
                            Rows.cell(header, cells, period + "endDate"),
                            Rows.cell(header, cells, "Registration.LastUpdateDate"),
                            percent(header, cells))
                    .take(to);
        });
    }

    private static String period(List<String> header, List<String> cells) {
        for (int i = 1; i <= REPEATED; i++) {
            String column = "Relationship.Period." + i + ".";
            if (Rows.cell(header, cells, column + "periodType").equals("RELATIONSHIP_PERIOD")) {
                return column;
            }
        }
        return "no such period ";
    }

    private static String percent(List<String> header, List<String> cells) {
        for (int i = 1; i <= REPEATED; i++) {
            String column = "Relationship.Quantifiers." + i + ".";
            if (Rows.cell(header, cells, column + "QuantifierUnits").equals("PERCENTAGE")) {
                return Rows.cell(header, cells, column + "QuantifierAmount");
            }
        }
        return "";
    }
}
