package dev.cordon.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.cordon.lists.Csv;
import dev.cordon.lists.Downloaded.Mark;
import dev.cordon.lists.RefusedException;
import dev.cordon.lists.SourceFile;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * By what the authorities' servers know again what was fetched: {@code refresh.csv} in the home, with the columns list,
 * address, etag, last_modified. Without it everything is fetched anew, no more.
 */
final class FetchMarks {
    private static final String FILE = "refresh.csv";
    private static final int COLUMNS = 4;

    private final Path home;
    private final Map<String, Map<URI, Mark>> marks = new TreeMap<>();

    private FetchMarks(Path home) {
        this.home = home;
    }

    static FetchMarks read(Path home) throws IOException {
        FetchMarks marks = new FetchMarks(home);
        Path file = home.resolve(FILE);
        if (Files.isRegularFile(file)) {
            try {
                Csv.read(
                        SourceFile.of(FILE, Files.readAllBytes(file)),
                        StandardCharsets.UTF_8,
                        ',',
                        line -> marks.take(line.cells()));
            } catch (RefusedException | IllegalArgumentException e) {
                marks.marks.clear();
            }
        }
        return marks;
    }

    private void take(List<String> cells) {
        if (cells.size() == COLUMNS && !cells.getFirst().equals("list")) {
            marks.computeIfAbsent(cells.getFirst(), list -> new LinkedHashMap<>())
                    .put(URI.create(cells.get(1)), new Mark(cells.get(2), cells.get(3)));
        }
    }

    /** Those of a list; none if it was last fetched from other addresses. */
    Map<URI, Mark> of(String list, List<URI> addresses) {
        Map<URI, Mark> known = marks.getOrDefault(list, Map.of());
        return addresses.containsAll(known.keySet()) ? known : Map.of();
    }

    /** Keeps those of the lists that are live now; the others stay as they were. */
    void keep(Map<String, Map<URI, Mark>> live) throws IOException {
        marks.putAll(live);
        StringWriter table = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(table)) {
            csv.writeRecord("list", "address", "etag", "last_modified");
            marks.forEach((list, ofList) -> ofList.forEach(
                    (address, mark) -> csv.writeRecord(list, address.toString(), mark.etag(), mark.lastModified())));
        }
        Path beside = home.resolve(FILE + ".part");
        Files.writeString(beside, table.toString());
        Files.move(beside, home.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
