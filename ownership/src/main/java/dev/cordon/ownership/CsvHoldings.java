package dev.cordon.ownership;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The user's own CSV: {@code owner,owned,percent,kind,from,to,source}, and {@code joint} where owners have agreed to act
 * together. Columns in any order; see {@link OwnerRows}.
 */
final class CsvHoldings implements HoldingsReader {

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public boolean reads(String head) {
        return Rows.has(head, "owner") && Rows.has(head, "owned");
    }

    @Override
    public void read(InputStream bytes, Intake to) throws IOException {
        OwnerRows rows = new OwnerRows(to);
        Rows.read(bytes, (line, header, cells) -> {
            if (!rows.hasColumns()) {
                header.forEach(column -> rows.known(1, column));
            }
            row(line, header, cells, rows, to);
        });
    }

    private static void row(long line, List<String> header, List<String> cells, OwnerRows rows, Intake to) {
        if (cells.size() > header.size()) {
            to.rejected(line, "", cells.size() + " cells", "at most " + header.size() + " cells, as the header has");
        } else {
            rows.take(line, column -> Rows.cell(header, cells, column));
        }
    }
}
