package dev.cordon.cli;

import dev.cordon.history.Incoming;
import dev.cordon.lists.Csv;
import dev.cordon.lists.Row;
import dev.cordon.lists.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lists that ship with Cordon: a folder {@code shipped} whose {@code shipped.csv} names every file. It stands in the
 * checkout, or beside the jars' folder.
 */
final class Shipped {

    private static final String TABLE = "shipped.csv";

    /** So far above the jar or classes of this room the folder may stand: {@code target/cordon/lib/cli.jar}. */
    private static final int LEVELS = 5;

    private static final int DIGITS_OF_COMMIT = 12;

    private final Path folder;

    private Shipped(Path folder) {
        this.folder = folder;
    }

    /** Those of that folder. */
    static Shipped in(Path folder) {
        return new Shipped(folder);
    }

    /** Where the property {@code cordon.shipped} says; else upwards from this code; empty if none ship. */
    static Optional<Shipped> find() {
        Optional<String> said = Optional.ofNullable(System.getProperty("cordon.shipped"));
        if (said.isPresent()) {
            return Optional.of(Path.of(said.get()))
                    .filter(folder -> Files.exists(folder.resolve(TABLE)))
                    .map(Shipped::new);
        }
        return Stream.iterate(CodeVersion.place(Shipped.class).toAbsolutePath(), at -> at != null, Path::getParent)
                .limit(LEVELS)
                .map(at -> at.resolve("shipped"))
                .filter(folder -> Files.exists(folder.resolve(TABLE)))
                .findFirst()
                .map(Shipped::new);
    }

    /** Changes whenever other files ship. */
    String version() throws IOException {
        byte[] table = Files.readAllBytes(folder.resolve(TABLE));
        return HexFormat.of().formatHex(CodeVersion.sha256().digest(table));
    }

    /** Every edition and amendment, in the order of the table. */
    List<Incoming> publications() throws IOException {
        Map<Path, List<Row>> publications = new LinkedHashMap<>();
        for (Row row : rows()) {
            Path file = folder.resolve(row.take("file"));
            // The files of an edition lie in a folder of their own; an amendment is a file.
            Path key = isEdition(row) ? parent(file) : file;
            publications.computeIfAbsent(key, anew -> new ArrayList<>()).add(row);
        }
        return publications.values().stream().map(this::incoming).toList();
    }

    List<Row> rows() throws IOException {
        Path table = folder.resolve(TABLE);
        List<Csv.Line> lines = new ArrayList<>();
        Csv.read(SourceFile.of(table.toString(), Files.readAllBytes(table)), StandardCharsets.UTF_8, ',', lines::add);
        List<String> header = lines.getFirst().cells();
        return lines.stream()
                .skip(1)
                .map(line -> new Row(line.number(), header, line.cells()))
                .toList();
    }

    Path folder() {
        return folder;
    }

    private static boolean isEdition(Row row) {
        return row.peek("kind").equals("edition");
    }

    private static Path parent(Path file) {
        return Optional.ofNullable(file.getParent()).orElseThrow();
    }

    private Incoming incoming(List<Row> rows) {
        Row first = rows.getFirst();
        List<Path> files =
                rows.stream().map(row -> folder.resolve(row.peek("file"))).toList();
        // An amendment says itself from when on it holds.
        Optional<LocalDate> published =
                isEdition(first) ? Optional.of(LocalDate.parse(first.peek("published"))) : Optional.empty();
        return new Incoming(first.peek("list"), files, published, Optional.empty(), from(rows));
    }

    private static String from(List<Row> rows) {
        return rows.stream()
                .map(row -> repository(row.peek("from")))
                .distinct()
                .collect(Collectors.joining(" and ", "shipped with Cordon, ", ""));
    }

    /** {@code github.com/owner/name@commit:path} without its path, which the table has. */
    private static String repository(String from) {
        int at = from.indexOf('@');
        int colon = from.indexOf(':', Math.max(at, 0));
        return at < 0 || colon < 0
                ? from
                : "by way of " + from.substring(0, Math.min(colon, at + 1 + DIGITS_OF_COMMIT));
    }
}
