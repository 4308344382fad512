package dev.cordon.bench;

import dev.cordon.screen.Screener;
import dev.cordon.screen.Screening;
import dev.cordon.screen.Settings;
import dev.cordon.terms.Party;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many subjects, most of them not listed, does a core screen in a second, beside Lucene over the same names and with the
 * same full score? Each search is asked {@link Subjects#once}; Cordon's index is opened anew for each iteration, so that it
 * remembers nothing from the last, and no subject comes twice in one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        // Corpora that are not there yet are built by the benchmark. Lucene is at its fastest with the other two.
        jvmArgsAppend = {"-Xmx6g", "--add-modules=jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED"})
public class NegativesBenchmark {

    private static final int SUBJECTS = 65_536;
    private static final Settings TODAY = Settings.asOf(Corpus.TODAY);
    private static final Settings ANOTHER_DAY = Settings.asOf(Corpus.ANOTHER_DAY);

    /** {@code shipped}, or how many names are made. */
    @Param({"shipped", "1000000"})
    private String names = "";

    @SuppressWarnings("NullAway.Init") // filled before any benchmark runs
    private Corpus corpus;

    @SuppressWarnings("NullAway.Init")
    private LuceneNames lucene;

    @SuppressWarnings("NullAway.Init")
    private Screener screener;

    @SuppressWarnings("NullAway.Init")
    private Screener practised;

    private List<Party> once = List.of();
    private List<Party> book = List.of();

    /** Where a thread stands in the stream of subjects. */
    @State(Scope.Thread)
    public static class Cursor {
        private static final int APART = 7_919;
        private static int threads;
        private int next;

        @Setup
        public void begin() {
            synchronized (Cursor.class) {
                next = APART * threads++;
            }
        }

        Party next(List<Party> subjects) {
            next = (next + 1) % subjects.size();
            return subjects.get(next);
        }
    }

    @Setup
    public void open() throws IOException {
        corpus = Corpus.of(names);
        lucene = LuceneNames.of(corpus);
        practised = corpus.screener();
        once = Subjects.once(SUBJECTS, corpus.index());
        book = Subjects.book(SUBJECTS);
    }

    @Setup(Level.Iteration)
    public void forget() throws IOException {
        screener = corpus.screener();
    }

    @TearDown
    public void close() throws IOException {
        lucene.close();
    }

    @Benchmark
    @BenchmarkMode({Mode.Throughput, Mode.SampleTime})
    public Screening cordon(Cursor cursor) {
        return screener.screen(cursor.next(once), TODAY);
    }

    /** As of another day than today. */
    @Benchmark
    public Screening cordonAsOf(Cursor cursor) {
        return screener.screen(cursor.next(once), ANOTHER_DAY);
    }

    @Benchmark
    @Threads(2)
    public Screening cordonTwoThreads(Cursor cursor) {
        return screener.screen(cursor.next(once), TODAY);
    }

    /** Customers whose words come again and again, by a screener that has met them. */
    @Benchmark
    public Screening cordonBook(Cursor cursor) {
        return practised.screen(cursor.next(book), TODAY);
    }

    @Benchmark
    public Screening luceneTrigrams(Cursor cursor) {
        Party subject = cursor.next(once);
        return practised.among(subject, lucene.byTrigrams(subject.caption()), TODAY);
    }

    @Benchmark
    public Screening luceneFuzzy(Cursor cursor) {
        Party subject = cursor.next(once);
        return practised.among(subject, lucene.byFuzzyWords(subject.caption()), TODAY);
    }
}
