package dev.cordon.bench;

import dev.cordon.index.Index;
import dev.cordon.names.Weights;
import dev.cordon.screen.Comparer;
import dev.cordon.screen.Explanation;
import dev.cordon.screen.Screener;
import dev.cordon.screen.Screening;
import dev.cordon.screen.Settings;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Name;
import dev.cordon.terms.Party;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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

/** One screening over all shipped lists, single thread, explanations included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ScreenBenchmark {

    private static final LocalDate STORY = LocalDate.of(2023, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Param({"Hongfei Wang", "Mohammed Ali", "Inst. of Forensic Science of China", "قاسم سلیمانی", "Jessica Pearlman"})
    private String name = "";

    private Path index = Path.of("");

    @SuppressWarnings("NullAway.Init") // filled before any benchmark runs
    private Screener screener;

    private final Comparer comparer = new Comparer(ShippedHome.READER, Weights.shipped());
    private List<Party> innocents = List.of();
    private int next;

    @Setup(Level.Trial)
    public void fill() throws IOException {
        index = ShippedHome.fill(Files.createTempDirectory("cordon-bench").resolve("home"));
        screener = new Screener(Index.open(index), ShippedHome.READER, Weights.shipped());
        innocents = Innocents.people(20_000);
    }

    @Benchmark
    public Screening today() {
        return screener.screen(party(name), Settings.asOf(TODAY));
    }

    @Benchmark
    public Screening asOfTheStory() {
        return screener.screen(party(name), Settings.asOf(STORY));
    }

    /** Another name each time, as in a batch of customers who are not listed. */
    @Benchmark
    public Screening anotherInnocent() {
        next = (next + 1) % innocents.size();
        return screener.screen(innocents.get(next), Settings.asOf(TODAY));
    }

    @Benchmark
    public Screening wallet() {
        return screener.screen(
                Party.builder("q")
                        .identifier(Identifier.of(IdentifierKind.WALLET, "3PKiHs4GY4rFg8dpppNVPXGPqMX6K2cBML"))
                        .build(),
                Settings.asOf(TODAY));
    }

    @Benchmark
    public Explanation compare() {
        return comparer.compare(party(name), party("Hong-fei WANG"));
    }

    @Benchmark
    public Index open() throws IOException {
        return Index.open(index);
    }

    private static Party party(String name) {
        return Party.builder("q")
                .name(Name.primary(name))
                .country(new CountryTie(CountryTie.Tie.RESIDENCE, Optional.of("CN"), "CN"))
                .build();
    }
}
