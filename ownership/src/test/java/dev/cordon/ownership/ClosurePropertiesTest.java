package dev.cordon.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold for any graph, circles and contradictions included. */
class ClosurePropertiesTest {

    private static final String[] PARTIES = {"P0", "P1", "P2", "P3", "P4", "P5", "P6"};
    private static final List<String> RULES =
            List.of("us-ofac/sdn", "eu-cfsp/eu", "uk-fcdo/uk", "ch-seco/ch", "ca-sema/ca", "au-dfat/au", "un-sc/un");
    private static final LocalDate DAY = LocalDate.of(2023, 7, 1);

    /** A graph with its listed parties. */
    record Graph(List<Holding> holdings, Set<String> listed) {

        Holdings built() {
            return Holdings.of(holdings.toArray(new Holding[0]));
        }

        Listed onAllLists() {
            Listed all = Listed.nobody();
            for (String list : List.of("us-ofac-sdn", "eu-fsf", "uk-ofsi", "ch-seco", "ca-sema", "au-dfat", "un-sc")) {
                all = all.and(Given.listed(list, listed.toArray(new String[0])));
            }
            return all;
        }

        Closure closure() {
            return new Ownership(built(), Given.RULES).closure(onAllLists(), Question.asOf(DAY));
        }

        Graph with(Holding more) {
            List<Holding> all = new ArrayList<>(holdings);
            all.add(more);
            return new Graph(all, listed);
        }
    }

    static Standing standing(Closure closure, String rules, String party) {
        return closure.standing(closure.ruleSet(rules).orElseThrow(), party);
    }

    @Provide
    Arbitrary<Holding> exact() {
        return Combinators.combine(
                        Arbitraries.of(PARTIES),
                        Arbitraries.of(PARTIES),
                        Arbitraries.of("10", "20", "25", "30", "49.99", "50", "50.01", "60", "100"))
                .as(Holding::shares);
    }

    @Provide
    Arbitrary<Holding> any() {
        Arbitrary<Holding> ranges = Combinators.combine(
                        Arbitraries.of(PARTIES),
                        Arbitraries.of(PARTIES),
                        Arbitraries.of("unknown", "25-50", ">25-50", ">50-75", "40-60", "<25"))
                .as(Holding::shares);
        Arbitrary<Holding> others = Combinators.combine(
                        Arbitraries.of(PARTIES), Arbitraries.of(PARTIES), Arbitraries.of(Interest.class))
                .as(Holding::of);
        return Arbitraries.oneOf(exact(), exact(), ranges, others);
    }

    @Provide
    Arbitrary<Graph> graphs() {
        return Combinators.combine(
                        any().list().ofMaxSize(12),
                        Arbitraries.of(PARTIES).set().ofMaxSize(3))
                .as(Graph::new);
    }

    @Provide
    Arbitrary<Graph> exactGraphs() {
        return Combinators.combine(
                        exact().list().ofMaxSize(12),
                        Arbitraries.of(PARTIES).set().ofMaxSize(3))
                .as(Graph::new);
    }

    /** More holdings never free anybody that is caught, and never free a party of which it cannot be known of listed owners. */
    @Property(tries = 400)
    void aHoldingMoreNeverFrees(@ForAll("graphs") Graph graph, @ForAll("any") Holding more) {
        Closure before = graph.closure();
        Closure after = graph.with(more).closure();
        for (String rules : RULES) {
            for (String party : PARTIES) {
                if (standing(before, rules, party) == Standing.CAUGHT) {
                    assertThat(standing(after, rules, party))
                            .as(rules + " " + party)
                            .isEqualTo(Standing.CAUGHT);
                }
            }
        }
    }

    @Property(tries = 400)
    void aHoldingMoreOfAListedOwnerNeverLowers(@ForAll("graphs") Graph graph, @ForAll("any") Holding more) {
        Closure before = graph.closure();
        Closure after = graph.with(more).closure();
        boolean byListed = graph.listed().contains(more.owner());
        for (String party : PARTIES) {
            if (byListed) {
                assertThat(standing(after, "us-ofac/sdn", party))
                        .isGreaterThanOrEqualTo(standing(before, "us-ofac/sdn", party));
            }
        }
    }

    @Property(tries = 400)
    void addingUpCatchesAtLeastWhatOneOwnerCatches(@ForAll("graphs") Graph graph) {
        Ownership ownership = new Ownership(graph.built(), Given.RULES);
        Closure alone = ownership.closure(graph.onAllLists(), Question.asOf(LocalDate.of(2014, 8, 12)));
        Closure together = ownership.closure(graph.onAllLists(), Question.asOf(LocalDate.of(2014, 8, 13)));
        for (String party : PARTIES) {
            assertThat(standing(together, "us-ofac/sdn", party))
                    .isGreaterThanOrEqualTo(standing(alone, "us-ofac/sdn", party));
        }
    }

    @Property(tries = 400)
    void splittingAHoldingBetweenTwoListedPersonsChangesNothing(@ForAll("exactGraphs") Graph graph) {
        List<Holding> split = new ArrayList<>();
        Set<String> listed = new HashSet<>(graph.listed());
        for (Holding holding : graph.holdings()) {
            if (!graph.listed().contains(holding.owner())) {
                split.add(holding);
                continue;
            }
            BigDecimal part = holding.share().lowPercent().divide(BigDecimal.valueOf(4));
            split.add(Holding.shares(holding.owner(), holding.owned(), part.toPlainString()));
            split.add(Holding.shares(
                    "twin of " + holding.owner(),
                    holding.owned(),
                    holding.share().lowPercent().subtract(part).toPlainString()));
            listed.add("twin of " + holding.owner());
        }
        // the very same lot twice is taken for a repetition: keep lots apart by their source
        Closure before = new Graph(bySource(graph.holdings()), graph.listed()).closure();
        Closure after = new Graph(bySource(split), listed).closure();
        for (String rules : List.of("us-ofac/sdn", "eu-cfsp/eu", "ch-seco/ch")) {
            for (String party : PARTIES) {
                assertThat(standing(after, rules, party))
                        .as(rules + " " + party)
                        .isEqualTo(standing(before, rules, party));
            }
        }
    }

    /** One pair, one holding: what follows from several sources is tested elsewhere. */
    private static List<Holding> bySource(List<Holding> holdings) {
        Set<String> seen = new HashSet<>();
        return holdings.stream()
                .filter(holding -> seen.add(holding.owner() + ">" + holding.owned()))
                .toList();
    }

    @Property(tries = 400)
    void removingAListingCatchesNobodyNew(@ForAll("graphs") Graph graph) {
        Closure before = graph.closure();
        for (String lifted : graph.listed()) {
            Set<String> rest = new HashSet<>(graph.listed());
            rest.remove(lifted);
            Closure after = new Graph(graph.holdings(), rest).closure();
            for (String rules : RULES) {
                for (String party : PARTIES) {
                    assertThat(standing(after, rules, party))
                            .as(rules + " " + party + " without " + lifted)
                            .isLessThanOrEqualTo(standing(before, rules, party));
                }
            }
        }
    }

    /** The one party's answer looks only at its owners, and has to find what the closure over all finds. */
    @Property(tries = 400)
    void theAnswerForOneIsThatOfTheClosure(@ForAll("graphs") Graph graph) {
        Ownership ownership = new Ownership(graph.built(), Given.RULES);
        Closure closure = graph.closure();
        for (String party : PARTIES) {
            if (graph.built().number(party).isEmpty()) {
                continue;
            }
            for (Answer answer : ownership.answers(party, graph.onAllLists(), Question.asOf(DAY))) {
                String rules = answer.about().rules().id();
                assertThat(answer.standing()).as(rules + " " + party).isEqualTo(standing(closure, rules, party));
                assertAddsUp(answer);
            }
        }
    }

    /** The last level of a proof says what the answer says, and by which rule. */
    private static void assertAddsUp(Answer answer) {
        if (answer instanceof Answer.Caught caught && caught.listed()) {
            assertThat(answer.proof().steps()).isEmpty();
            return;
        }
        Proof.Step last = answer.proof().steps().getLast();
        assertThat(last.owned()).isEqualTo(answer.about().party());
        assertThat(last.standing()).isEqualTo(answer.standing());
        assertThat(last.rule().isEmpty()).isEqualTo(answer.standing() == Standing.NOT_CAUGHT);
        if (answer.standing() != Standing.NOT_CAUGHT) {
            assertThat(answer.proof().owners()).isNotEmpty();
            assertThat(answer.proof().paths()).isNotEmpty();
        }
    }

    /**
     * Against naive enumeration: a party is caught if and only if there is a set of parties, each of which the rule
     * supports from inside the set or by being listed, in an order that begins with the listed ones. All orders are tried
     * by trying all sets of parties that hold together and taking the smallest.
     */
    @Property(tries = 300)
    void equalsTryingAllSets(@ForAll("exactGraphs") Graph graph) {
        List<Holding> holdings = bySource(graph.holdings());
        Closure closure = new Graph(holdings, graph.listed()).closure();
        BitSet smallest = smallestClosedSet(holdings, graph.listed());
        for (int party = 0; party < PARTIES.length; party++) {
            assertThat(standing(closure, "us-ofac/sdn", PARTIES[party]) == Standing.CAUGHT)
                    .as(PARTIES[party])
                    .isEqualTo(smallest.get(party) && isInGraph(holdings, PARTIES[party]));
        }
    }

    private static boolean isInGraph(List<Holding> holdings, String party) {
        return holdings.stream()
                .anyMatch(holding ->
                        holding.owner().equals(party) || holding.owned().equals(party));
    }

    /** Of all sets that hold the listed and whatever the set owns 50 % or more of, the one that all others contain. */
    private static BitSet smallestClosedSet(List<Holding> holdings, Set<String> listed) {
        BitSet smallest = new BitSet();
        smallest.set(0, PARTIES.length);
        for (int mask = 0; mask < 1 << PARTIES.length; mask++) {
            BitSet set = BitSet.valueOf(new long[] {mask});
            if (isClosed(set, holdings, listed)) {
                smallest.and(set);
            }
        }
        return smallest;
    }

    private static boolean isClosed(BitSet set, List<Holding> holdings, Set<String> listed) {
        for (int party = 0; party < PARTIES.length; party++) {
            String owned = PARTIES[party];
            int number = party;
            BigDecimal held = holdings.stream()
                    .filter(holding -> holding.owned().equals(owned) && set.get(number(holding.owner())))
                    .filter(holding -> number(holding.owner()) != number)
                    .map(holding -> holding.share().lowPercent())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean hasToBeIn = listed.contains(owned) || held.compareTo(BigDecimal.valueOf(50)) >= 0;
            if (hasToBeIn && !set.get(party)) {
                return false;
            }
        }
        return true;
    }

    private static int number(String party) {
        return party.charAt(1) - '0';
    }

    /**
     * Against naive enumeration of all paths, for the test of one owner: whoever it catches has a way from a listed person
     * along which each next one is caught for that person.
     */
    @Property(tries = 300)
    void equalsFollowingAllPathsOfOneOwner(@ForAll("exactGraphs") Graph graph) {
        List<Holding> holdings = bySource(graph.holdings());
        Closure closure = new Graph(holdings, graph.listed()).closure();
        Set<String> caught = new HashSet<>(graph.listed());
        for (String person : graph.listed()) {
            caught.addAll(caughtFor(Set.of(person), holdings));
        }
        for (String party : PARTIES) {
            if (isInGraph(holdings, party)) {
                assertThat(standing(closure, "uk-fcdo/uk", party) == Standing.CAUGHT)
                        .as(party)
                        .isEqualTo(caught.contains(party));
            }
        }
    }

    /** By going down every path again and again until nobody is added. */
    private static Set<String> caughtFor(Set<String> so, List<Holding> holdings) {
        Set<String> more = new HashSet<>(so);
        for (String owned : PARTIES) {
            BigDecimal held = holdings.stream()
                    .filter(holding -> holding.owned().equals(owned) && so.contains(holding.owner()))
                    .map(holding -> holding.share().lowPercent())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (held.compareTo(BigDecimal.valueOf(50)) > 0) {
                more.add(owned);
            }
        }
        return more.equals(so) ? more : caughtFor(more, holdings);
    }
}
