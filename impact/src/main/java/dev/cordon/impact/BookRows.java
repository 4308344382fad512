package dev.cordon.impact;

import dev.cordon.lists.Csv;
import dev.cordon.lists.Header;
import dev.cordon.lists.Json;
import dev.cordon.lists.Nearest;
import dev.cordon.lists.Readers;
import dev.cordon.lists.RefusedException;
import dev.cordon.lists.Report;
import dev.cordon.lists.SourceFile;
import dev.cordon.lists.Table;
import dev.cordon.terms.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of one file of a book: CSV with a header, or JSON lines with the same names. */
final class BookRows {

    private final SourceFile file;
    private final List<String> columns;
    private final List<Problem> problems;
    private final Report.Counter counter;
    private final Set<String> unknown = new HashSet<>();

    /** Takes one row and says through the counter what became of it. */
    interface Taker {
        void take(long line, Map<String, String> row, Report.Counter counter);
    }

    private BookRows(SourceFile file, List<String> columns, List<Problem> problems) {
        this.file = file;
        this.columns = columns;
        this.problems = problems;
        this.counter = new Report.Counter(file.name(), problems);
    }

    /** As what a table of the book may come. */
    static final List<String> TABLES = List.of(".csv", ".jsonl", ".csv.gz", ".jsonl.gz");

    /**
     * The file of that name in the book.
     *
     * @param endings those that it may have
     * @throws RefusedException if it is there twice
     */
    static Optional<Path> find(Path book, String name, List<String> endings) throws IOException {
        List<Path> found = endings.stream()
                .map(ending -> book.resolve(name + ending))
                .filter(Files::isRegularFile)
                .toList();
        if (found.size() > 1) {
            throw RefusedException.of(
                    found.get(1).toString(), 0, "a second file of " + name, "one", "remove one of " + found);
        }
        return found.stream().findFirst();
    }

    /**
     * Reads the file to its end.
     *
     * @param columns the documented columns; others are named, once each
     * @param required columns that a table must have
     * @return read = accepted + rejected
     * @throws RefusedException if the file as a whole cannot be read
     */
    static Report.Counter read(
            Path path, List<String> columns, List<String> required, List<Problem> problems, Taker taker)
            throws IOException {
        List<SourceFile> files = Readers.unpack(path, String.valueOf(path.getFileName()));
        BookRows rows = new BookRows(files.getFirst(), columns, problems);
        if (path.toString().contains(".jsonl")) {
            rows.json(taker);
        } else {
            rows.csv(required, taker);
        }
        return rows.counter;
    }

    private void csv(List<String> required, Taker taker) throws IOException {
        char separator = Table.separator(file);
        List<String> header = new ArrayList<>();
        Csv.read(file, StandardCharsets.UTF_8, separator, line -> {
            if (header.isEmpty()) {
                header.addAll(Header.names(line.cells()));
                header.forEach(column -> note(line.number(), column));
            } else if (line.cells().size() > header.size()) {
                counter.reject(
                        line.number(),
                        "",
                        line.cells().size() + " cells",
                        "at most " + header.size() + " cells, as the header has",
                        "row left out");
            } else if (!line.cells().stream().allMatch(String::isBlank)) {
                taker.take(line.number(), Table.row(header, line.cells()), counter);
            }
        });
        for (String column : required) {
            if (!header.contains(column)) {
                throw RefusedException.of(
                        file.name(),
                        1,
                        header.isEmpty() ? "nothing" : String.join(",", header),
                        "a header with the column " + column,
                        "name the column so");
            }
        }
    }

    private void json(Taker taker) throws IOException {
        Json.lines(
                file,
                placed -> {
                    Map<String, String> row = placed.object().cells();
                    row.keySet().forEach(column -> note(placed.line(), column));
                    taker.take(placed.line(), row, counter);
                },
                bad -> counter.reject(bad.line(), "", bad.found(), bad.expected(), "line left out"));
    }

    private void note(long line, String column) {
        if (!columns.contains(column) && unknown.add(column)) {
            problems.add(new Problem(
                    Problem.Kind.FIELD_UNKNOWN,
                    file.name(),
                    line,
                    column,
                    column,
                    "one of " + String.join(", ", Nearest.of(column, columns, 3)),
                    "not used"));
        }
    }
}
