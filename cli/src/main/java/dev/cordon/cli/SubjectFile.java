package dev.cordon.cli;

import dev.cordon.lists.Csv;
import dev.cordon.lists.Header;
import dev.cordon.lists.Json;
import dev.cordon.lists.Nearest;
import dev.cordon.lists.PartyColumns;
import dev.cordon.lists.Readers;
import dev.cordon.lists.RefusedException;
import dev.cordon.lists.SourceFile;
import dev.cordon.lists.Table;
import dev.cordon.terms.Party;
import dev.cordon.terms.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A user's subjects, read row by row: CSV with the columns of {@link PartyColumns}, JSON lines with the same names, or
 * FollowTheMoney JSON lines; the content tells which.
 */
final class SubjectFile {

    /** What a row gave: a subject or the problem that rejects it; and what was odd in it. */
    record Row(Optional<Party> subject, List<Problem> problems) {}

    private final SourceFile file;
    private final Map<String, String> renamed;
    private final Consumer<Row> rows;
    private final Consumer<Problem> warnings;
    private final Set<String> unknown = new HashSet<>();

    private SubjectFile(SourceFile file, Map<String, String> renamed, Consumer<Row> rows, Consumer<Problem> warnings) {
        this.file = file;
        this.renamed = renamed;
        this.rows = rows;
        this.warnings = warnings;
    }

    /**
     * Reads the file to its end.
     *
     * @param renamed the user's column names to ours
     * @param rows takes the rows in their order
     * @param warnings takes what concerns no row: columns that nobody documented
     * @throws RefusedException if the file as a whole cannot be read
     * @throws UnknownColumn if a renamed column is not there, or its new name not documented
     */
    static void read(Path path, Map<String, String> renamed, Consumer<Row> rows, Consumer<Problem> warnings)
            throws IOException {
        for (SourceFile file : Readers.unpack(path, path.toString())) {
            SubjectFile subjects = new SubjectFile(file, renamed, rows, warnings);
            if (startsWithObject(file.head())) {
                subjects.readJson();
            } else {
                subjects.readCsv();
            }
        }
    }

    private static boolean startsWithObject(byte[] head) {
        for (byte b : head) {
            boolean mark = b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF;
            if (!mark && !Character.isWhitespace(b)) {
                return b == '{';
            }
        }
        return false;
    }

    private void readCsv() throws IOException {
        char separator = Table.separator(file);
        List<String> header = new ArrayList<>();
        Csv.read(file, StandardCharsets.UTF_8, separator, line -> {
            if (header.isEmpty()) {
                header.addAll(renamed(Header.names(line.cells())));
                header.forEach(column -> warnIfUnknown(line.number(), column));
            } else if (line.cells().size() > header.size()) {
                reject(
                        line.number(),
                        "",
                        line.cells().size() + " cells",
                        "at most " + header.size() + " cells, as the header has");
            } else if (!line.cells().stream().allMatch(String::isBlank)) {
                party(line.number(), Table.row(header, line.cells()));
            }
        });
        if (header.isEmpty()) {
            throw RefusedException.of(
                    file.name(), 0, "nothing", "a header and rows, or JSON lines", "give a file with subjects");
        }
        if (!header.contains("name") && !header.contains("identifiers")) {
            throw RefusedException.of(
                    file.name(),
                    1,
                    String.join(",", header),
                    "a header with the column name or identifiers",
                    "rename a column with --map theirs=name");
        }
    }

    private List<String> renamed(List<String> header) {
        try {
            return PartyColumns.renamed(header, renamed);
        } catch (IllegalArgumentException e) {
            throw new UnknownColumn(String.valueOf(e.getMessage()));
        }
    }

    private void readJson() throws IOException {
        renamed(List.copyOf(renamed.keySet())); // a line may lack a field, but ours must be documented
        Json.lines(
                file,
                placed -> {
                    if (placed.object().fields().containsKey("schema")) {
                        followTheMoney(placed);
                    } else {
                        Map<String, String> row = new HashMap<>();
                        placed.object()
                                .cells()
                                .forEach((field, value) -> row.put(renamed.getOrDefault(field, field), value));
                        row.keySet().forEach(field -> warnIfUnknown(placed.line(), field));
                        party(placed.line(), row);
                    }
                },
                bad -> reject(bad.line(), "", bad.found(), bad.expected()));
    }

    private void followTheMoney(Json.Placed placed) {
        try {
            rows.accept(
                    new Row(Optional.of(FtmObject.party(placed.object(), String.valueOf(placed.line()))), List.of()));
        } catch (IllegalArgumentException e) {
            reject(placed.line(), "schema", placed.object().text("schema"), String.valueOf(e.getMessage()));
        }
    }

    private void party(long line, Map<String, String> row) {
        PartyColumns.Read read = PartyColumns.read(file.name(), line, row, Optional.of(String.valueOf(line)));
        rows.accept(new Row(read.party(), read.problems()));
    }

    private void reject(long line, String field, String found, String expected) {
        rows.accept(new Row(
                Optional.empty(),
                List.of(new Problem(
                        Problem.Kind.RECORD_REJECTED, file.name(), line, field, found, expected, "row left out"))));
    }

    private void warnIfUnknown(long line, String column) {
        if (!PartyColumns.OF_SUBJECTS.contains(column) && unknown.add(column)) {
            warnings.accept(new Problem(
                    Problem.Kind.FIELD_UNKNOWN,
                    file.name(),
                    line,
                    column,
                    column,
                    "one of " + String.join(", ", Nearest.of(column, PartyColumns.OF_SUBJECTS, 3)),
                    "not compared; rename it with --map " + column + "=COLUMN"));
        }
    }
}
