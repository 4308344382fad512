package dev.cordon.bench;

import dev.cordon.names.Weights;
import dev.cordon.screen.Comparer;
import dev.cordon.screen.Explanation;
import dev.cordon.screen.Screener;
import dev.cordon.screen.Screening;
import dev.cordon.screen.Settings;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.Name;
import dev.cordon.terms.Party;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
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
import org.openjdk.jmh.annotations.Warmup;

/** One question over all shipped lists, asked again and again; single thread, explanations included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ScreenBenchmark {

    private static final LocalDate STORY = LocalDate.of(2023, 7, 1);

    @Param({"Hongfei Wang", "Mohammed Ali", "Inst. of Forensic Science of China", "قاسم سلیمانی", "Jessica Pearlman"})
    private String name = "";

    @SuppressWarnings("NullAway.Init") // filled before any benchmark runs
    private Screener screener;

    private final Comparer comparer = new Comparer(ShippedHome.READER, Weights.shipped());

    @Setup(Level.Trial)
    public void fill() throws IOException {
        screener = Corpus.of(Corpus.SHIPPED).screener();
    }

    @Benchmark
    public Screening today() {
        return screener.screen(party(name), Settings.asOf(Corpus.TODAY));
    }

    @Benchmark
    public Screening asOfTheStory() {
        return screener.screen(party(name), Settings.asOf(STORY));
    }

    @Benchmark
    public Explanation compare() {
        return comparer.compare(party(name), party("Hong-fei WANG"));
    }

    private static Party party(String name) {
        return Party.builder("q")
                .name(Name.primary(name))
                .country(new CountryTie(CountryTie.Tie.RESIDENCE, Optional.of("CN"), "CN"))
                .build();
    }
}
