package dev.cordon.lists.uk;

import dev.cordon.lists.Csv;
import dev.cordon.lists.Edition;
import dev.cordon.lists.ListReader;
import dev.cordon.lists.RefusedException;
import dev.cordon.lists.Report;
import dev.cordon.lists.Sheet;
import dev.cordon.lists.SourceFile;
import dev.cordon.terms.Part;
import dev.cordon.terms.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** OFSI's Consolidated List as a workbook: the day in the first row, 36 columns. */
public final class OfsiXlsx implements ListReader {

    @Override
    public String format() {
        return "uk-ofsi-xlsx";
    }

    @Override
    public String looksLike() {
        return "XLSX workbook with \"Last Updated\" in the first row and the columns Name 6, Name 1 … Group ID in the second";
    }

    @Override
    public Optional<String> recognise(SourceFile file) throws IOException {
        List<List<String>> top = Sheet.top(file, 2);
        return isOfsi(top) ? Optional.of("list") : Optional.empty();
    }

    private static boolean isOfsi(List<List<String>> top) {
        return top.size() == 2
                && !top.getFirst().isEmpty()
                && top.getFirst().getFirst().strip().equals("Last Updated")
                && header(top.get(1)).containsAll(OfsiRow.COLUMNS_2022);
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
        Sheet.read(file, line -> {
            if (!groups.isEmpty()) {
                groups.getFirst().line(padded(line, top.get(1).size()));
                return;
            }
            top.add(line.cells());
            if (top.size() == 2) {
                groups.add(new Groups("Group ID", header(line.cells()), counter, OfsiRow::take));
            }
        });
        if (!isOfsi(top)) {
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

    /** A workbook leaves out the empty cells at a row's end. */
    private static Csv.Line padded(Csv.Line line, int width) {
        List<String> cells = new ArrayList<>(line.cells());
        while (cells.size() < width) {
            cells.add("");
        }
        while (cells.size() > width && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        return new Csv.Line(line.number(), cells);
    }
}
