package dev.cordon.bench;

import dev.cordon.index.Index;
import dev.cordon.screen.Screener;
import dev.cordon.screen.Screening;
import dev.cordon.screen.Settings;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Party;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long does it take to ask by a number alone (each second one is listed), and to open an index? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
public class LookupBenchmark {

    private static final int SUBJECTS = 4_096;
    private static final Settings TODAY = Settings.asOf(Corpus.TODAY);

    /** {@code shipped}, or how many names are made. */
    @Param({"shipped", "1000000"})
    private String names = "";

    @SuppressWarnings("NullAway.Init") // filled before any benchmark runs
    private Corpus corpus;

    @SuppressWarnings("NullAway.Init")
    private Screener screener;

    private List<Party> passports = List.of();
    private List<Party> emails = List.of();
    private List<Party> wallets = List.of();
    private int next;

    @Setup
    public void fill() throws IOException {
        corpus = Corpus.of(names);
        screener = corpus.screener();
        Index index = corpus.index();
        passports = Subjects.numbered(IdentifierKind.PASSPORT, SUBJECTS, index);
        emails = Subjects.numbered(IdentifierKind.EMAIL, SUBJECTS, index);
        wallets = Subjects.numbered(IdentifierKind.WALLET, SUBJECTS, index);
    }

    @Benchmark
    public Screening passport() {
        return screener.screen(another(passports), TODAY);
    }

    @Benchmark
    public Screening email() {
        return screener.screen(another(emails), TODAY);
    }

    @Benchmark
    public Screening wallet() {
        return screener.screen(another(wallets), TODAY);
    }

    @Benchmark
    public Index open() throws IOException {
        return corpus.index();
    }

    private Party another(List<Party> subjects) {
        next = (next + 1) % subjects.size();
        return subjects.get(next);
    }
}
