package dev.cordon.impact;

import dev.cordon.history.HomeException;
import dev.cordon.index.Index;
import dev.cordon.names.NameReader;
import dev.cordon.names.Weights;
import dev.cordon.screen.Match;
import dev.cordon.screen.Screener;
import dev.cordon.screen.Settings;
import dev.cordon.terms.Party;
import dev.cordon.terms.State;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The lists on one side of a scenario: those of a day, without some states, with some more. Nothing is built anew but a
 * small index of what comes on top.
 */
final class World {

    private static final Comparator<Match> BEST_FIRST = Comparator.comparingInt(
                    (Match match) -> match.explanation().millibits())
            .reversed()
            .thenComparing((Match match) -> match.state().list())
            .thenComparing((Match match) -> match.state().party().number());

    private final Lists lists;
    private final Index index;
    private final Screener screener;
    private final Settings settings;
    private final Set<String> lifted;
    private final BitSet hidden;
    private final Optional<Index> added;
    private final Optional<Screener> ofAdded;
    private final Map<String, Boolean> rules;

    /**
     * @param lists the lists as they are live
     * @param settings the day, and how it is screened
     * @param lifted parties that are not listed here, as {@code list:number}
     * @param hidden their states in the index
     * @param added an index of the states that come on top
     * @param rules ownership rules that are on or off here
     */
    World(
            Lists lists,
            NameReader reader,
            Weights weights,
            Settings settings,
            Set<String> lifted,
            BitSet hidden,
            Optional<Index> added,
            Map<String, Boolean> rules) {
        this.lists = lists;
        this.index = lists.index();
        this.screener = new Screener(index, reader, weights);
        this.settings = settings.withLimit(Integer.MAX_VALUE);
        this.lifted = Set.copyOf(lifted);
        this.hidden = hidden;
        this.added = added;
        this.ofAdded = added.map(more -> new Screener(more, reader, weights));
        this.rules = new TreeMap<>(rules);
    }

    Settings settings() {
        return settings;
    }

    Map<String, Boolean> rules() {
        return rules;
    }

    /** Whom a party of the book is in this world, best first; each listed party once. */
    List<Match> matches(Party subject) {
        List<Match> matches = new ArrayList<>();
        for (Match match : screener.screen(subject, settings).matches()) {
            if (!lifted.contains(Resolver.key(match.state()))) {
                matches.add(match);
            }
        }
        ofAdded.ifPresent(more -> matches.addAll(more.screen(subject, settings).matches()));
        matches.sort(BEST_FIRST);
        return List.copyOf(matches);
    }

    /** The party of that key, {@code list:number}, if it is one and listed here. */
    Optional<State> listed(String key) {
        int colon = key.indexOf(':');
        if (colon <= 0 || !lists.ids().contains(key.substring(0, colon))) {
            return Optional.empty();
        }
        for (int number = 0; number < addedCount(); number++) {
            if (Resolver.key(added(number)).equals(key)) {
                return Optional.of(added(number));
            }
        }
        if (lifted.contains(key)) {
            return Optional.empty();
        }
        try {
            return lists.history(key.substring(0, colon)).statesOf(key.substring(colon + 1)).stream()
                    .filter(state -> state.holdsOn(settings.asOf()))
                    .findFirst();
        } catch (HomeException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** Whether that state of the index holds here. */
    boolean holds(int state) {
        return index.holdsOn(state, settings.asOf(), settings.strict()) && !hidden.get(state);
    }

    /** The states that come on top. */
    int addedCount() {
        return added.map(Index::stateCount).orElse(0);
    }

    State added(int number) {
        return added.orElseThrow().state(number);
    }

    /** Whether a subject is matched with that state of the index, which holds here. */
    boolean matches(Party subject, int state) {
        return matches(screener, index, subject, state);
    }

    /** Whether a subject is matched with that state that comes on top. */
    boolean matchesAdded(Party subject, int number) {
        return matches(ofAdded.orElseThrow(), added.orElseThrow(), subject, number);
    }

    private boolean matches(Screener by, Index in, Party subject, int number) {
        BitSet one = new BitSet();
        one.set(number);
        State state = in.state(number);
        return by.among(subject, one, settings).matches().stream()
                .anyMatch(match -> match.state().equals(state));
    }
}
