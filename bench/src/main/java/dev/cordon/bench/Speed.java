package dev.cordon.bench;

import dev.cordon.index.Index;
import dev.cordon.screen.Screener;
import dev.cordon.screen.Settings;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Party;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Everything that is measured of an index, in a few minutes for each length of list: what JMH measures (rougher, and by a
 * thread's own time, so that other work on the machine disturbs less), and what it does not: heap, bytes on the disk, time of
 * building, and what the searches find.
 *
 * <p>{@code ./bench/run Speed [--names shipped,10000,100000] [--seconds 3] [--table FILE.csv] [--chart FILE.svg]}. The table
 * keeps its rows of other lengths; the chart is drawn from all of them.
 */
public final class Speed {

    private static final int SUBJECTS = 65_536;
    private static final int DAMAGED = 2_000;
    private static final int NUMBERED = 4_096;
    private static final int FIRST_QUERIES = 1_000;
    private static final Settings TODAY = Settings.asOf(Corpus.TODAY);
    private static final Settings ANOTHER_DAY = Settings.asOf(Corpus.ANOTHER_DAY);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Corpus corpus;
    private final double seconds;
    private final Map<String, Double> measured = new LinkedHashMap<>();

    private Speed(Corpus corpus, double seconds) {
        this.corpus = corpus;
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws IOException {
        Options options = Options.of(arguments);
        Growth growth = options.table.isPresent() ? Growth.in(options.table.get()) : new Growth();
        for (String names : options.names) {
            Speed speed = new Speed(Corpus.of(names), options.seconds);
            speed.measure();
            growth.put(names, speed.measured);
            System.out.println(names);
            speed.measured.forEach((what, value) -> System.out.printf("  %-52s %,14.3f%n", what, value));
            if (options.table.isPresent()) {
                growth.write(options.table.get());
            }
        }
        if (options.chart.isPresent()) {
            GrowthChart.of(growth).write(options.chart.get());
        }
    }

    /** What was asked for on the command line. */
    private record Options(List<String> names, double seconds, Optional<Path> table, Optional<Path> chart) {

        static Options of(String[] arguments) {
            List<String> names = List.of(Corpus.SHIPPED);
            double seconds = 3;
            Optional<Path> table = Optional.empty();
            Optional<Path> chart = Optional.empty();
            for (int i = 0; i < arguments.length; i += 2) {
                if (i + 1 == arguments.length) {
                    throw new IllegalArgumentException(arguments[i] + " has no value");
                }
                String value = arguments[i + 1];
                switch (arguments[i]) {
                    case "--names" -> names = List.of(value.split(","));
                    case "--seconds" -> seconds = Double.parseDouble(value);
                    case "--table" -> table = Optional.of(Path.of(value));
                    case "--chart" -> chart = Optional.of(Path.of(value));
                    default ->
                        throw new IllegalArgumentException(
                                arguments[i] + " is none of --names, --seconds, --table, --chart");
                }
            }
            return new Options(names, seconds, table, chart);
        }
    }

    private void measure() throws IOException {
        put("build, s", corpus.buildSeconds());
        size();
        heap();
        cordon();
        numbers();
        lucene();
    }

    private void put(String what, double value) {
        measured.put(what, value);
    }

    private void size() throws IOException {
        Index index = corpus.index();
        put("names", index.nameCount());
        put("states", index.stateCount());
        try (Stream<Path> files = Files.list(corpus.indexFolder())) {
            for (Path file : files.sorted().toList()) {
                put("bytes a name, " + file.getFileName(), (double) Files.size(file) / index.nameCount());
            }
        }
    }

    private void heap() throws IOException {
        List<Party> subjects = Subjects.once(FIRST_QUERIES, corpus.index());
        long before = heapUsed();
        long start = System.nanoTime();
        Screener screener = corpus.screener();
        put("open, ms", (System.nanoTime() - start) / 1e6);
        put("heap after opening, MB", megabytes(heapUsed() - before));
        subjects.forEach(subject -> screener.screen(subject, TODAY));
        put("heap after 1,000 subjects, MB", megabytes(heapUsed() - before));
        screener.screen(subjects.getFirst(), TODAY); // keeps the index reachable until here
    }

    private static double megabytes(long bytes) {
        return bytes / (1024.0 * 1024);
    }

    private static long heapUsed() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void cordon() throws IOException {
        List<Party> once = Subjects.once(SUBJECTS, corpus.index());
        List<Party> book = Subjects.book(SUBJECTS);
        Screener warming = corpus.screener();
        perSecond(once, subject -> warming.screen(subject, TODAY));
        Screener fresh = corpus.screener();
        long[] times = times(once, subject -> fresh.screen(subject, TODAY));
        put("negatives a second", perSecond(times));
        Arrays.sort(times);
        put("p50, ms", times[times.length / 2] / 1e6);
        put("p99, ms", times[(int) (times.length * 0.99)] / 1e6);
        put("alerted, share of subjects", alerted(once.subList(0, Math.min(times.length, FIRST_QUERIES)), fresh));
        Screener another = corpus.screener();
        put("negatives a second as of another day", perSecond(once, subject -> another.screen(subject, ANOTHER_DAY)));
        put("negatives a second, two threads", twoThreads(once));
        Screener practised = corpus.screener();
        perSecond(book, subject -> practised.screen(subject, TODAY));
        put("customers of a book a second", perSecond(book, subject -> practised.screen(subject, TODAY)));
    }

    private static double alerted(List<Party> subjects, Screener screener) {
        return (double) subjects.stream()
                        .filter(subject -> screener.screen(subject, TODAY).found() > 0)
                        .count()
                / subjects.size();
    }

    private double twoThreads(List<Party> subjects) throws IOException {
        Screener shared = corpus.screener();
        LongAdder done = new LongAdder();
        AtomicBoolean ended = new AtomicBoolean();
        List<Thread> threads = new ArrayList<>();
        for (int thread = 0; thread < 2; thread++) {
            int first = thread * subjects.size() / 2;
            threads.add(Thread.ofPlatform().start(() -> {
                for (int i = first; !ended.get(); i++) {
                    shared.screen(subjects.get(i % subjects.size()), TODAY);
                    done.increment();
                }
            }));
        }
        long start = System.nanoTime();
        try {
            Thread.sleep((long) (1_000 * seconds));
            ended.set(true);
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while measuring", e);
        }
        return done.sum() / ((System.nanoTime() - start) / 1e9);
    }

    private void numbers() throws IOException {
        Index index = corpus.index();
        Screener screener = corpus.screener();
        for (IdentifierKind kind : List.of(IdentifierKind.PASSPORT, IdentifierKind.EMAIL, IdentifierKind.WALLET)) {
            List<Party> subjects = Subjects.numbered(kind, NUMBERED, index);
            perSecond(subjects, subject -> screener.screen(subject, TODAY));
            put("by " + kind.word() + ", µs", 1e6 / perSecond(subjects, subject -> screener.screen(subject, TODAY)));
        }
    }

    private void lucene() throws IOException {
        try (LuceneNames lucene = LuceneNames.of(corpus)) {
            List<Party> once = Subjects.once(SUBJECTS, corpus.index());
            Screener screener = corpus.screener();
            Consumer<Party> trigrams = subject -> screener.among(subject, lucene.byTrigrams(subject.caption()), TODAY);
            Consumer<Party> fuzzy = subject -> screener.among(subject, lucene.byFuzzyWords(subject.caption()), TODAY);
            perSecond(once, trigrams);
            put("Lucene trigrams, negatives a second", perSecond(once, trigrams));
            perSecond(once, fuzzy);
            put("Lucene fuzzy, negatives a second", perSecond(once, fuzzy));
            recall(lucene, screener);
        }
    }

    /** Of damaged names of listed parties: what each search finds, and what Lucene's lose of what Cordon finds. */
    private void recall(LuceneNames lucene, Screener screener) throws IOException {
        Settings all = TODAY.withLimit(Integer.MAX_VALUE);
        double cordon = 0;
        double trigrams = 0;
        double fuzzy = 0;
        double sought = 0;
        long end = System.nanoTime() + (long) (10 * seconds * 1e9);
        for (Subjects.Damaged damaged : Subjects.damaged(DAMAGED, corpus.index())) {
            if (System.nanoTime() > end) {
                break;
            }
            Party subject = damaged.subject();
            sought++;
            if (damaged.isFoundBy(screener.screen(subject, all))) {
                cordon++;
                String name = subject.caption();
                trigrams += damaged.isFoundBy(screener.among(subject, lucene.byTrigrams(name), all)) ? 1 : 0;
                fuzzy += damaged.isFoundBy(screener.among(subject, lucene.byFuzzyWords(name), all)) ? 1 : 0;
            }
        }
        put("damaged listed names sought", sought);
        put("found, share", cordon / sought);
        put("of these lost by Lucene trigrams, share", 1 - trigrams / cordon);
        put("of these lost by Lucene fuzzy, share", 1 - fuzzy / cordon);
    }

    private double perSecond(List<Party> subjects, Consumer<Party> search) {
        return perSecond(times(subjects, search));
    }

    private static double perSecond(long[] times) {
        return times.length / (Arrays.stream(times).sum() / 1e9);
    }

    /**
     * Nanoseconds of the thread's own time for each search until its time is up, from the first subject on and again from
     * there. What else runs on the machine is not counted, nor are the threads that compile and collect garbage.
     */
    private long[] times(List<Party> subjects, Consumer<Party> search) {
        long[] times = new long[1 << 16];
        int done = 0;
        long start = THREADS.getCurrentThreadCpuTime();
        long end = start + (long) (seconds * 1e9);
        while (start < end) {
            search.accept(subjects.get(done % subjects.size()));
            long now = THREADS.getCurrentThreadCpuTime();
            times = done == times.length ? Arrays.copyOf(times, 2 * done) : times;
            times[done++] = now - start;
            start = now;
        }
        return Arrays.copyOf(times, done);
    }
}
