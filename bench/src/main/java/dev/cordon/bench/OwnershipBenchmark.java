package dev.cordon.bench;

import dev.cordon.ownership.Closure;
import dev.cordon.ownership.Holding;
import dev.cordon.ownership.Holdings;
import dev.cordon.ownership.Interest;
import dev.cordon.ownership.Listed;
import dev.cordon.ownership.ListedAs;
import dev.cordon.ownership.Ownership;
import dev.cordon.ownership.OwnershipRules;
import dev.cordon.ownership.Question;
import dev.cordon.terms.Name;
import dev.cordon.terms.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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

/**
 * How long does it take to say of every party of a register whether it is caught?
 *
 * <p>The register is made: three parties to four holdings, most of them in chains of holdings and with a few holders, some
 * with hundreds, one holding in fifty back up the chain, so that there are circles; half of the shares are exact, the others
 * bands or unknown, a few are votes and control. One party in a hundred is listed. Seed 1.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx3g", "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1"})
public class OwnershipBenchmark {

    private static final List<String> SHARES =
            List.of("100", "75", "60", "51", "50", "49", "40", "33.33", "30", "25", "20", "10", "5");
    private static final List<String> RANGES = List.of(">25-50", ">50-75", ">75-100", "unknown");
    private static final LocalDate DAY = LocalDate.of(2024, 8, 1);

    @Param({"10000", "100000", "1000000"})
    private int holdings;

    private Holdings graph = Holdings.of();
    private Listed listed = Listed.nobody();
    private Ownership ownership = new Ownership(graph, OwnershipRules.shipped());

    @Setup
    public void make() {
        Random random = new Random(1);
        int parties = holdings * 3 / 4;
        Holdings.Builder builder = Holdings.builder();
        for (int i = 0; i < holdings; i++) {
            builder.add(holding(random, parties));
        }
        graph = builder.build();
        Listed.Builder some = Listed.builder();
        for (int i = 0; i < parties / 100; i++) {
            String party = "party-" + random.nextInt(parties);
            some.add(party, listing("us-ofac-sdn", party)).add(party, listing("eu-fsf", party));
            some.add(party, listing("uk-ofsi", party));
        }
        listed = some.build();
        ownership = new Ownership(graph, OwnershipRules.shipped());
    }

    private static Holding holding(Random random, int parties) {
        // the owner mostly stands a little before what it owns; one in ten holds something anywhere, a few have
        // hundreds
        int owned = random.nextInt(parties);
        int owner = random.nextInt(10) == 0
                ? (int) (parties * Math.pow(random.nextDouble(), 4))
                : Math.max(0, owned - 1 - random.nextInt(200));
        if (random.nextInt(50) == 0) {
            int swap = owner;
            owner = owned;
            owned = swap;
        }
        String from = "party-" + owner;
        String to = "party-" + owned;
        if (random.nextInt(40) == 0) {
            return Holding.of(from, to, random.nextBoolean() ? Interest.CONTROL : Interest.DIRECTOR);
        }
        List<String> shares = random.nextBoolean() ? SHARES : RANGES;
        return Holding.shares(from, to, shares.get(random.nextInt(shares.size())));
    }

    private static ListedAs listing(String list, String party) {
        Party record = Party.builder(party).name(Name.primary(party)).build();
        return ListedAs.of(
                list, record, LocalDate.of(2020, 1, 1), Optional.empty(), new ListedAs.Identified.ByNumber());
    }

    /** From the holdings, for the rule that adds up all listed owners. */
    @Benchmark
    public Closure addedUp() {
        return new Ownership(graph, OwnershipRules.shipped())
                .closure(listed, Question.asOf(DAY).under("us-ofac"));
    }

    /** From the holdings, for the rule that follows each listed owner by itself. */
    @Benchmark
    public Closure eachOwnerAlone() {
        return new Ownership(graph, OwnershipRules.shipped())
                .closure(listed, Question.asOf(DAY).under("uk-fcdo"));
    }

    /** From the holdings, for all regimes. */
    @Benchmark
    public Closure allRegimes() {
        return new Ownership(graph, OwnershipRules.shipped()).closure(listed, Question.asOf(DAY));
    }

    /** Another set of listed parties on the same day: the register is made. */
    @Benchmark
    public Closure addedUpAgain() {
        return ownership.closure(listed, Question.asOf(DAY).under("us-ofac"));
    }
}
