package dev.cordon.lists.uk;

import static dev.cordon.lists.Pieces.oneLine;

import dev.cordon.lists.Csv;
import dev.cordon.lists.DateText;
import dev.cordon.lists.Edition;
import dev.cordon.lists.ListReader;
import dev.cordon.lists.RefusedException;
import dev.cordon.lists.Report;
import dev.cordon.lists.Row;
import dev.cordon.lists.SourceFile;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.LinkKind;
import dev.cordon.terms.Part;
import dev.cordon.terms.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The FCDO's UK Sanctions List as CSV: UTF-8, "Report Date: …" in the first line, the header in the second. */
public final class FcdoCsv implements ListReader {
    private static final String REPORT_DATE = "Report Date";
    private static final List<String> SIGNS =
            List.of("Unique ID", "OFSI Group ID", "Name 6", "Name type", "Regime Name");

    /** The header's words differ in case from year to year; these are the spellings the reader goes by. */
    private static final List<String> COLUMNS = List.of(
            "Last Updated",
            "Unique ID",
            "OFSI Group ID",
            "UN Reference Number",
            "Name 6",
            "Name 1",
            "Name 2",
            "Name 3",
            "Name 4",
            "Name 5",
            "Name type",
            "Alias strength",
            "Title",
            "Name non-latin script",
            "Non-latin script type",
            "Non-latin script language",
            "Regime Name",
            "Designation Type",
            "Individual, Entity, Ship",
            "Designation source",
            "Sanctions Imposed",
            "Other Information",
            "UK Statement of Reasons",
            "Address Line 1",
            "Address Line 2",
            "Address Line 3",
            "Address Line 4",
            "Address Line 5",
            "Address Line 6",
            "Address Postal Code",
            "Address Country",
            "Phone number",
            "Website",
            "Email address",
            "Date Designated",
            "D.O.B",
            "Nationality(/ies)",
            "National Identifier number",
            "National Identifier additional information",
            "Passport number",
            "Passport additional information",
            "Position",
            "Gender",
            "Town of birth",
            "Country of birth",
            "Type of entity",
            "Subsidiaries",
            "Parent company",
            "Business registration number (s)",
            "IMO number",
            "Current owner/operator (s)",
            "Previous owner/operator (s)",
            "Current believed flag of ship",
            "Previous flags",
            "Type of ship",
            "Tonnage of ship",
            "Length of ship",
            "Year Built",
            "Hull identification number (HIN)");

    @Override
    public String format() {
        return "uk-sanctions-list-csv";
    }

    @Override
    public String looksLike() {
        return "CSV with \"Report Date\" in the first line and the columns " + String.join(", ", SIGNS);
    }

    @Override
    public Optional<String> recognise(SourceFile file) throws IOException {
        List<String> lines = new String(file.head(), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .limit(2)
                .toList();
        boolean fcdo = lines.size() == 2
                && lines.getFirst().replace("\"", "").startsWith(REPORT_DATE)
                && header(List.of(lines.get(1).replace("\"", "").split(","))).containsAll(SIGNS);
        return fcdo ? Optional.of("list") : Optional.empty();
    }

    private static List<String> header(List<String> cells) {
        return cells.stream().map(cell -> spelled(cell.strip())).toList();
    }

    private static String spelled(String column) {
        return COLUMNS.stream().filter(column::equalsIgnoreCase).findFirst().orElse(column);
    }

    @Override
    public Edition read(List<SourceFile> files) throws IOException {
        SourceFile file = files.getFirst();
        List<Problem> problems = new ArrayList<>();
        Report.Counter counter = new Report.Counter(file.name(), problems);
        List<List<String>> top = new ArrayList<>();
        List<Groups> groups = new ArrayList<>();
        Csv.read(file, StandardCharsets.UTF_8, ',', line -> {
            if (!groups.isEmpty()) {
                groups.getFirst().line(line);
                return;
            }
            top.add(line.cells());
            if (top.size() == 2) {
                groups.add(new Groups("Unique ID", header(line.cells()), counter, FcdoCsv::take));
            }
        });
        if (top.size() < 2 || !header(top.get(1)).containsAll(SIGNS)) {
            throw RefusedException.of(
                    file.name(), top.size(), String.valueOf(top), looksLike(), "fetch the file from the FCDO again");
        }
        return new Edition(
                format(),
                reportDate(top.getFirst()),
                Set.of(Part.MAIN),
                groups.getFirst().entries(),
                Report.of(counter));
    }

    /** {@code Report Date: 23-Sep-2026}, in one cell or two. */
    private static Optional<LocalDate> reportDate(List<String> cells) {
        String line = String.join(" ", cells).strip();
        return line.startsWith(REPORT_DATE)
                ? DateText.day(line.substring(REPORT_DATE.length()).replaceFirst("^[:\\s]+", ""))
                : Optional.empty();
    }

    private static void take(Row row, UkParty party) {
        String type = row.take("Designation Type");
        party.type(type.isEmpty() ? row.take("Individual, Entity, Ship") : type, row.line());
        party.name(
                OfsiRow.cells(row, "Name 1", "Name 2", "Name 3", "Name 4", "Name 5"),
                OfsiRow.cell(row, "Name 6"),
                row.take("Name type"),
                row.take("Alias strength"),
                row.line());
        party.nonLatin(
                row.take("Name non-latin script"),
                row.take("Non-latin script type"),
                row.take("Non-latin script language"));
        party.remark("Title", row.take("Title"));
        String un = row.take("UN Reference Number");
        if (!un.isEmpty()) {
            party.identifiers().reference("UN Reference Number", un);
        }
        party.remark("OFSI Group ID", row.take("OFSI Group ID"));
        individual(row, party);
        party.address(
                OfsiRow.cells(
                        row,
                        "Address Line 1",
                        "Address Line 2",
                        "Address Line 3",
                        "Address Line 4",
                        "Address Line 5",
                        "Address Line 6"),
                OfsiRow.cell(row, "Address Postal Code"),
                OfsiRow.cell(row, "Address Country"));
        party.identifiers().phones(row.take("Phone number"), "Phone number");
        party.identifiers().contacts(row.take("Website"), "Website");
        party.identifiers().contacts(row.take("Email address"), "Email address");
        entityOrShip(row, party);
        listing(row, party);
        party.left(row.rest());
    }

    private static void individual(Row row, UkParty party) {
        party.born(row.take("D.O.B"), "D.O.B", row.line());
        party.birthPlaces(row.take("Town of birth"), row.take("Country of birth"));
        party.nationalities(row.take("Nationality(/ies)"));
        party.gender(row.take("Gender"), row.line());
        party.identifiers()
                .documents(
                        IdentifierKind.PASSPORT,
                        "Passport",
                        row.take("Passport number"),
                        row.take("Passport additional information"));
        party.identifiers()
                .documents(
                        IdentifierKind.NATIONAL_ID,
                        "National Identifier",
                        row.take("National Identifier number"),
                        row.take("National Identifier additional information"));
        party.remark("Position", row.take("Position"));
    }

    private static void entityOrShip(Row row, UkParty party) {
        party.links(LinkKind.OWNS, row.take("Subsidiaries"), "Subsidiaries");
        party.links(LinkKind.OWNED_BY, row.take("Parent company"), "Parent company");
        party.identifiers().registrations(row.take("Business registration number (s)"), "Business registration number");
        String imo = row.take("IMO number");
        if (!imo.isEmpty()) {
            party.identifiers().imo(imo, "IMO number");
        }
        party.links(LinkKind.CONTROLLED_BY, row.take("Current owner/operator (s)"), "Current owner/operator");
        party.flags(CountryTie.Tie.FLAG, row.take("Current believed flag of ship"));
        party.flags(CountryTie.Tie.FORMER_FLAG, row.take("Previous flags"));
        party.born(row.take("Year Built"), "Year Built", row.line());
    }

    private static void listing(Row row, UkParty party) {
        party.programme(row.take("Regime Name"));
        FcdoMeasures.of(row.take("Sanctions Imposed")).forEach(party::measure);
        party.reason(row.take("UK Statement of Reasons"));
        party.remark("Other Information", oneLine(row.take("Other Information")));
        party.listedOn(row.take("Date Designated"), "Date Designated", row.line());
        party.updatedOn(row.take("Last Updated"), "Last Updated", row.line());
    }
}
