package dev.cordon.lists.au;

import dev.cordon.lists.Edition;
import dev.cordon.lists.ListReader;
import dev.cordon.lists.RefusedException;
import dev.cordon.lists.Report;
import dev.cordon.lists.Row;
import dev.cordon.lists.Sheet;
import dev.cordon.lists.SourceFile;
import dev.cordon.terms.Part;
import dev.cordon.terms.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Australia's Consolidated List as a workbook. */
public final class DfatXlsx implements ListReader {
    private static final List<String> SIGNS =
            List.of("Reference", "Name of Individual or Entity", "Type", "Name Type", "Committees", "Control Date");

    private static final Pattern REFERENCE =
            Pattern.compile("(\\d{1,7})(?:[a-z]{1,3}\\d{0,3})?", Pattern.CASE_INSENSITIVE);

    @Override
    public String format() {
        return "au-dfat-xlsx";
    }

    @Override
    public String looksLike() {
        return "XLSX workbook with the columns " + String.join(", ", SIGNS);
    }

    @Override
    public Optional<String> recognise(SourceFile file) throws IOException {
        List<List<String>> top = Sheet.top(file, 1);
        return !top.isEmpty() && header(top.getFirst()).containsAll(SIGNS) ? Optional.of("list") : Optional.empty();
    }

    private static List<String> header(List<String> cells) {
        return cells.stream().map(String::strip).toList();
    }

    @Override
    public Edition read(List<SourceFile> files) throws IOException {
        SourceFile file = files.getFirst();
        List<Problem> problems = new ArrayList<>();
        Report.Counter counter = new Report.Counter(file.name(), problems);
        Map<String, List<Row>> parties = new LinkedHashMap<>();
        List<String> header = new ArrayList<>();
        Sheet.read(file, line -> {
            if (header.isEmpty()) {
                header.addAll(header(line.cells()));
                return;
            }
            Row row = new Row(line.number(), header, line.cells());
            if (!row.isBlank()) {
                number(row, counter)
                        .ifPresent(number -> parties.computeIfAbsent(number, n -> new ArrayList<>())
                                .add(row));
            }
        });
        if (!header.containsAll(SIGNS)) {
            throw RefusedException.of(
                    file.name(), 1, String.join(", ", header), looksLike(), "fetch the file from DFAT again");
        }
        List<Edition.Entry> entries = new ArrayList<>();
        parties.forEach((number, rows) -> {
            DfatParty party = new DfatParty(number, counter);
            rows.forEach(party::row);
            entries.add(Edition.Entry.whole(party.build()));
        });
        return new Edition(format(), Sheet.modified(file), Set.of(Part.MAIN), entries, Report.of(counter));
    }

    /** The party's number, if the row has one and a name; if not, the row is counted as rejected. */
    private static Optional<String> number(Row row, Report.Counter counter) {
        Matcher reference = REFERENCE.matcher(row.peek("Reference"));
        if (!reference.matches()) {
            counter.reject(
                    row.line(),
                    "Reference",
                    row.peek("Reference"),
                    "a number, perhaps with a letter: 34, 34c, 34c1",
                    "row left out");
            return Optional.empty();
        }
        if (row.peek("Name of Individual or Entity").isEmpty()) {
            counter.reject(row.line(), "Name of Individual or Entity", "", "a name", "row left out");
            return Optional.empty();
        }
        counter.accept();
        return Optional.of(reference.group(1));
    }
}
