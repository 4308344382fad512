package dev.cordon.lists.bis;

import dev.cordon.lists.Csv;
import dev.cordon.lists.Edition;
import dev.cordon.lists.Header;
import dev.cordon.lists.ListReader;
import dev.cordon.lists.Publication;
import dev.cordon.lists.RefusedException;
import dev.cordon.lists.Report;
import dev.cordon.lists.Row;
import dev.cordon.lists.SourceFile;
import dev.cordon.terms.Part;
import dev.cordon.terms.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code dpl.txt}, the Denied Persons List. */
public final class DeniedPersons implements ListReader {
    private static final List<String> COLUMNS = List.of(
            "Name",
            "Street_Address",
            "City",
            "State",
            "Country",
            "Postal_Code",
            "Effective_Date",
            "Expiration_Date",
            "Standard_Order",
            "Last_Update",
            "Action",
            "FR_Citation");

    @Override
    public String format() {
        return "us-bis-dpl";
    }

    @Override
    public String looksLike() {
        return "tab-separated text whose header has Name, Effective_Date and FR_Citation";
    }

    @Override
    public Optional<String> recognise(SourceFile file) throws IOException {
        String head = new String(file.head(), StandardCharsets.UTF_8).replace("\uFEFF", "");
        List<String> header =
                List.of(head.lines().findFirst().orElse("").replace("\"", "").split("\t", -1));
        return header.containsAll(List.of("Name", "Effective_Date", "FR_Citation"))
                ? Optional.of("list")
                : Optional.empty();
    }

    @Override
    public Publication read(List<SourceFile> files) throws IOException {
        SourceFile file = files.getFirst();
        List<Problem> problems = new ArrayList<>();
        Report.Counter counter = new Report.Counter(file.name(), problems);
        List<String> header = new ArrayList<>();
        Map<String, DeniedPerson> orders = new LinkedHashMap<>();
        Csv.read(file, StandardCharsets.UTF_8, '\t', line -> {
            if (header.isEmpty()) {
                header.addAll(Header.names(line.cells()));
                Header.report(line.number(), header, COLUMNS, counter);
            } else {
                row(new Row(line.number(), header, line.cells()), header.size(), orders, counter);
            }
        });
        if (header.isEmpty()) {
            throw RefusedException.of(file.name(), 0, "", "a header and rows", "fetch the file again");
        }
        return new Edition(
                format(),
                Optional.empty(),
                Set.of(Part.MAIN),
                orders.values().stream()
                        .map(order -> Edition.Entry.whole(order.party(counter)))
                        .toList(),
                Report.of(counter));
    }

    private static void row(Row row, int columns, Map<String, DeniedPerson> orders, Report.Counter counter) {
        if (row.size() != columns) {
            counter.reject(
                    row.line(),
                    "",
                    row.size() + " cells",
                    columns + " cells, as the header has",
                    "row left out; the file may be cut off");
        } else if (row.peek("Name").isEmpty()) {
            counter.reject(row.line(), "Name", "", "a name", "row left out");
        } else {
            String key = row.peek("Name") + "\n" + row.peek("Effective_Date");
            orders.computeIfAbsent(key, DeniedPerson::new).add(row);
            counter.accept();
        }
    }
}
