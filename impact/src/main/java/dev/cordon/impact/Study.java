package dev.cordon.impact;

import dev.cordon.impact.Hold.Listed;
import dev.cordon.names.NameReader;
import dev.cordon.names.Weights;
import dev.cordon.ownership.Ownership;
import dev.cordon.ownership.OwnershipRules;
import dev.cordon.screen.Match;
import dev.cordon.screen.Settings;
import dev.cordon.screen.SubjectIndex;
import dev.cordon.terms.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What does a scenario change in a book? Open it once, ask it often. Safe for several threads.
 *
 * <p>The path of a question: find what the scenario names, see which listings hold on one side alone, find whom of the book
 * they touch and whom those own, screen these on both sides, and compare.
 */
public final class Study {

    private final Lists lists;
    private final Book book;
    private final SubjectIndex subjects;
    private final NameReader reader;
    private final Weights weights;
    private final OwnershipRules rules = OwnershipRules.shipped();
    private final Ownership ownership;

    /**
     * @param lists the lists as they are live
     * @param book the user's book
     * @param subjects the index of the book's subjects, see {@link BookIndex}
     */
    public Study(Lists lists, Book book, SubjectIndex subjects, NameReader reader, Weights weights) {
        this.lists = lists;
        this.book = book;
        this.subjects = subjects;
        this.reader = reader;
        this.weights = weights;
        this.ownership = new Ownership(OwnersRules.holdings(book), rules);
    }

    /**
     * Answers.
     *
     * @param settings how parties are screened; its day counts where the scenario says none
     * @param scratch an empty folder, which may go when the answer is there
     * @param problems takes what is odd in files that the scenario names
     * @throws ScenarioException if the scenario names what is not there
     */
    public Impact of(Scenario scenario, Settings settings, Path scratch, List<Problem> problems)
            throws IOException, ScenarioException {
        Resolved resolved = new Resolver(lists, reader, weights, scratch, OwnersRules.ids(rules), problems)
                .resolve(scenario, settings);
        Worlds worlds = Worlds.of(resolved, lists, reader, weights, scratch);
        Reach reach = new Reach(lists.index(), worlds.before(), worlds.after(), book, subjects);
        BitSet touched = reach.touched();
        BitSet open = book.downwards(seeds(touched, worlds));
        return impact(resolved, worlds, reach.changed(), touched, open);
    }

    /** Those who are touched, and whoever may be caught otherwise although no listing of an owner's changes. */
    private BitSet seeds(BitSet touched, Worlds worlds) {
        BitSet seeds = (BitSet) touched.clone();
        if (OwnersRules.differ(rules, worlds.before(), worlds.after())) {
            seeds.or(book.owned());
        }
        book.holdings().stream()
                .filter(holding -> holding.on(worlds.before().settings().asOf())
                        != holding.on(worlds.after().settings().asOf()))
                .forEach(holding -> book.named(holding.owned()).ifPresent(seeds::set));
        return seeds;
    }

    /**
     * Compares the two sides.
     *
     * @param touched subjects whose matches differ
     * @param open subjects whose standing may differ
     */
    private Impact impact(Resolved resolved, Worlds worlds, int listings, BitSet touched, BitSet open) {
        BitSet needed = book.upwards(open);
        Map<Integer, List<Match>> before = matches(worlds.before(), needed);
        Map<Integer, List<Match>> after = new HashMap<>(before);
        BitSet again = (BitSet) needed.clone();
        again.and(touched);
        after.putAll(matches(worlds.after(), again));
        OwnersRules ownersBefore = OwnersRules.in(book, rules, ownership, worlds.before(), before);
        OwnersRules ownersAfter = OwnersRules.in(book, rules, ownership, worlds.after(), after);
        List<PartyChange> changes = open.stream()
                .filter(place -> place < book.parties().size())
                .parallel()
                .mapToObj(place -> Verdicts.of(
                        book.subject(place),
                        ownersBefore.status(place, listed(before, place)),
                        ownersAfter.status(place, listed(after, place)),
                        book.positions(book.subject(place).number())))
                .flatMap(Optional::stream)
                .toList();
        List<PartyChange> sorted = new ArrayList<>(changes);
        sorted.sort(Comparator.comparing(PartyChange::outcome)); // stable: else in the order of the book
        return new Impact(
                resolved.scenario().title(),
                resolved.words(),
                resolved.before(),
                resolved.after(),
                lists.index().version(),
                listings,
                book.parties().size(),
                book.positionCount(),
                needed.cardinality(),
                sorted);
    }

    private Map<Integer, List<Match>> matches(World world, BitSet subjectsOfBook) {
        Map<Integer, List<Match>> matches = new ConcurrentHashMap<>();
        subjectsOfBook.stream().parallel().forEach(place -> matches.put(place, world.matches(book.subject(place))));
        return matches;
    }

    private static List<Hold> listed(Map<Integer, List<Match>> matches, int place) {
        return matches.getOrDefault(place, List.of()).stream()
                .<Hold>map(Listed::new)
                .toList();
    }

    /** The same by screening everybody of the book on both sides: what the answer must be equal to. */
    Impact byScreeningAll(Scenario scenario, Settings settings, Path scratch) throws IOException, ScenarioException {
        Resolved resolved = new Resolver(lists, reader, weights, scratch, OwnersRules.ids(rules), new ArrayList<>())
                .resolve(scenario, settings);
        Worlds worlds = Worlds.of(resolved, lists, reader, weights, scratch);
        BitSet all = new BitSet();
        all.set(0, book.subjects().size());
        return impact(resolved, worlds, 0, all, all);
    }
}
