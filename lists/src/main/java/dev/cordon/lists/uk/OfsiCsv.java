package dev.cordon.lists.uk;

import dev.cordon.lists.Csv;
import dev.cordon.lists.Edition;
import dev.cordon.lists.ListReader;
import dev.cordon.lists.RefusedException;
import dev.cordon.lists.Report;
import dev.cordon.lists.SourceFile;
import dev.cordon.terms.Part;
import dev.cordon.terms.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** OFSI's Consolidated List as it was until 2022: CSV in Windows-1252, the day in the first line, 29 columns. */
public final class OfsiCsv implements ListReader {
    private static final Charset CP1252 = Charset.forName("windows-1252");

    @Override
    public String format() {
        return "uk-ofsi-csv";
    }

    @Override
    public String looksLike() {
        return "CSV with \"Last Updated\" in the first line and the columns Name 6, Name 1 … Group ID in the second";
    }

    @Override
    public Optional<String> recognise(SourceFile file) throws IOException {
        List<String> lines = new String(file.head(), CP1252).lines().limit(2).toList();
        boolean ofsi = lines.size() == 2
                && lines.getFirst().startsWith("Last Updated,")
                && header(List.of(lines.get(1).split(","))).containsAll(OfsiRow.COLUMNS_2020);
        return ofsi ? Optional.of("list") : Optional.empty();
    }

    private static List<String> header(List<String> cells) {
        return cells.stream().map(String::strip).toList();
    }

    @Override
    public Edition read(List<SourceFile> files) throws IOException {
        SourceFile file = files.getFirst();
        List<Problem> problems = new ArrayList<>();
        Report.Counter counter = new Report.Counter(file.name(), problems);
        List<List<String>> top = new ArrayList<>();
        List<Groups> groups = new ArrayList<>();
        Csv.read(file, CP1252, ',', line -> {
            if (!groups.isEmpty()) {
                groups.getFirst().line(line);
                return;
            }
            top.add(line.cells());
            if (top.size() == 2) {
                groups.add(new Groups("Group ID", header(line.cells()), counter, OfsiRow::take));
            }
        });
        if (top.size() < 2 || !header(top.get(1)).containsAll(OfsiRow.COLUMNS_2020)) {
            throw RefusedException.of(
                    file.name(), top.size(), String.valueOf(top), looksLike(), "fetch the file from OFSI again");
        }
        return new Edition(
                format(),
                OfsiRow.lastUpdated(top.getFirst()),
                Set.of(Part.MAIN),
                groups.getFirst().entries(),
                Report.of(counter));
    }
}
