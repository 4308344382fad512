package dev.cordon.bench;

import dev.cordon.history.ListHistory;
import dev.cordon.index.Index;
import dev.cordon.index.IndexBuilder;
import dev.cordon.names.Weights;
import dev.cordon.screen.Screener;
import dev.cordon.terms.ListInfo;
import dev.cordon.terms.State;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * What is searched: an index, and the same names in Lucene, on the disk. Built once for each state of the code and used by
 * every benchmark after that.
 *
 * @param title {@value #SHIPPED}, or how many names were made
 * @param folder holds {@code index}, {@code lucene} and {@code built.properties}
 * @param buildSeconds how long the index took to build, without the making of names
 */
record Corpus(String title, Path folder, double buildSeconds) {

    static final String SHIPPED = "shipped";

    /** The newest edition that ships is older: these lists stand as they stood last. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    static final LocalDate ANOTHER_DAY = LocalDate.of(2023, 7, 1);

    /** Where corpora are kept: property {@code cordon.bench.folder}, else below {@code target}; never in git. */
    private static final Path KEPT = Path.of(System.getProperty("cordon.bench.folder", "bench/target/corpora"));

    private static final String BUILT = "built.properties";
    private static final String CODE = "code";
    private static final String SECONDS = "seconds";

    /** So many states are made before the clock runs again. */
    private static final int CHUNK = 10_000;

    /**
     * Finds it where it was kept, or builds it.
     *
     * @param title {@value #SHIPPED} or a number of names
     */
    static Corpus of(String title) throws IOException {
        Path folder = KEPT.resolve(title);
        Properties built = new Properties();
        if (Files.exists(folder.resolve(BUILT))) {
            try (var in = Files.newInputStream(folder.resolve(BUILT))) {
                built.load(in);
            }
        }
        String code = code();
        if (!code.equals(built.getProperty(CODE))) {
            empty(folder);
            double seconds = title.equals(SHIPPED) ? fill(folder) : build(folder, Integer.parseInt(title));
            built.setProperty(CODE, code);
            built.setProperty(SECONDS, Double.toString(seconds));
            try (var out = Files.newOutputStream(folder.resolve(BUILT))) {
                built.store(out, null);
            }
        }
        return new Corpus(title, folder, Double.parseDouble(built.getProperty(SECONDS)));
    }

    Index index() throws IOException {
        return Index.open(indexFolder());
    }

    Screener screener() throws IOException {
        return new Screener(index(), ShippedHome.READER, Weights.shipped());
    }

    Path indexFolder() {
        return folder.resolve("index");
    }

    Path luceneFolder() {
        return folder.resolve("lucene");
    }

    private static double fill(Path folder) throws IOException {
        long start = System.nanoTime();
        Path index = ShippedHome.fill(folder.resolve("home"));
        double seconds = since(start);
        Files.move(index, folder.resolve("index"));
        return seconds;
    }

    private static double build(Path folder, int names) throws IOException {
        MadeList list = new MadeList(names, of(SHIPPED).index());
        IndexBuilder builder = new IndexBuilder(ShippedHome.READER);
        List<State> chunk = new ArrayList<>(CHUNK);
        double seconds = 0;
        int parties = 0;
        while (list.hasNext()) {
            chunk.clear();
            while (list.hasNext() && chunk.size() < CHUNK) {
                chunk.add(list.next());
            }
            long start = System.nanoTime();
            for (State state : chunk) {
                builder.add(state);
            }
            seconds += since(start);
            parties += chunk.size();
        }
        long start = System.nanoTime();
        Path index = Files.createDirectories(folder.resolve("index"));
        builder.write(
                index, "made-" + names, List.of(new ListInfo(MadeList.ID, "Made names", "nobody", TODAY, 1, parties)));
        return seconds + since(start);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** A checksum over the rooms, and the classes of this one, that decide what a corpus holds. */
    private static String code() throws IOException {
        CRC32C sum = new CRC32C();
        for (Class<?> room : List.of(IndexBuilder.class, Weights.class, State.class, ListHistory.class)) {
            try (Stream<Path> files = Files.walk(place(room))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    sum.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                    sum.update(Files.readAllBytes(file));
                }
            }
        }
        for (Class<?> made : List.of(MadeList.class, NameMill.class, Respelling.class, LuceneNames.class)) {
            try (InputStream bytes = made.getResourceAsStream(made.getSimpleName() + ".class")) {
                sum.update(Objects.requireNonNull(bytes, "the code of a class that runs")
                        .readAllBytes());
            }
        }
        return Long.toHexString(sum.getValue());
    }

    private static Path place(Class<?> room) throws IOException {
        try {
            return Path.of(
                    room.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
