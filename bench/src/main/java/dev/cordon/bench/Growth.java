package dev.cordon.bench;

import dev.cordon.lists.Csv;
import dev.cordon.lists.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@link Speed} measured, by corpus; a table of three columns: {@code names,measured,value}. */
final class Growth {

    /** A figure and the length of the list. */
    record Point(int names, double value) {}

    private static final String HEADER = "names,measured,value";

    private final Map<String, Map<String, Double>> rows = new LinkedHashMap<>();

    /** Reads a table; none yet is an empty one. */
    static Growth in(Path table) throws IOException {
        Growth growth = new Growth();
        if (Files.exists(table)) {
            Csv.read(SourceFile.of(table.toString(), Files.readAllBytes(table)), StandardCharsets.UTF_8, ',', line -> {
                List<String> cells = line.cells();
                if (line.number() > 1) {
                    growth.rows
                            .computeIfAbsent(cells.get(0), key -> new LinkedHashMap<>())
                            .put(cells.get(1), Double.parseDouble(cells.get(2)));
                }
            });
        }
        return growth;
    }

    /** What was measured of that corpus before is forgotten. */
    void put(String names, Map<String, Double> measured) {
        rows.put(names, new LinkedHashMap<>(measured));
    }

    void write(Path table) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        rows.forEach((names, measured) -> measured.forEach((what, value) ->
                lines.add("%s,\"%s\",%s".formatted(names, what, Math.rint(value * 1_000) / 1_000))));
        Files.write(table, lines);
    }

    /** One figure of the lists that were made, the shortest list first. */
    List<Point> byLength(String what) {
        List<Point> points = new ArrayList<>();
        rows.forEach((names, measured) -> {
            if (!names.equals(Corpus.SHIPPED) && measured.containsKey(what)) {
                points.add(new Point(Integer.parseInt(names), measured.get(what)));
            }
        });
        points.sort(Comparator.comparingInt(Point::names));
        return points;
    }
}
