package dev.cordon.bench.accuracy;

import dev.cordon.lists.Csv;
import dev.cordon.lists.SourceFile;
import dev.cordon.terms.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads files of labelled pairs; {@link PairRow} says what stands in a row. */
final class PairFile {

    private static final String FOLDER = "/dev/cordon/bench/pairs";

    private PairFile() {}

    /**
     * All pairs that stand beside this code, in the order of file and row; none where there is no file.
     *
     * @throws BadPairsException if a row cannot be read, or an id stands twice
     */
    static List<LabelledPair> shipped() throws IOException {
        URL folder = PairFile.class.getResource(FOLDER);
        if (folder == null) {
            return List.of();
        }
        try {
            URI place = folder.toURI();
            if (!"jar".equals(place.getScheme())) {
                return folder(Path.of(place));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return folder(jar.getPath(FOLDER));
            }
        } catch (URISyntaxException e) {
            throw new IOException(folder.toString(), e);
        }
    }

    /**
     * All pairs of the CSV files in that folder.
     *
     * @throws BadPairsException as {@link #shipped}
     */
    static List<LabelledPair> folder(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return read(paths.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .map(PairFile::content)
                    .toList());
        }
    }

    private static SourceFile content(Path file) {
        try {
            return SourceFile.of(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The pairs of these files, in the order of file and row.
     *
     * @param files UTF-8, comma-separated, each with the header {@link PairRow#HEADER}; a file's name without its ending
     *     is the class of its pairs
     * @throws BadPairsException if a row cannot be read, or an id stands twice
     */
    static List<LabelledPair> read(List<SourceFile> files) throws IOException {
        List<LabelledPair> pairs = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (SourceFile file : files) {
            boolean[] header = {true};
            Csv.read(file, StandardCharsets.UTF_8, ',', line -> {
                PairRow row = new PairRow(file.name(), line, problems);
                if (header[0]) {
                    row.requireHeader();
                    header[0] = false;
                } else {
                    row.pair(seen).ifPresent(pairs::add);
                }
            });
        }
        if (!problems.isEmpty()) {
            throw new BadPairsException(problems);
        }
        return List.copyOf(pairs);
    }
}
