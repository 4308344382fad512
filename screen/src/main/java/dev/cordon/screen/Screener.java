package dev.cordon.screen;

import dev.cordon.index.Bound;
import dev.cordon.index.Index;
import dev.cordon.names.Comparison;
import dev.cordon.names.NameReader;
import dev.cordon.names.Naming;
import dev.cordon.names.PreparedName;
import dev.cordon.names.Weights;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.Party;
import dev.cordon.terms.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is this, and why? A pure function of subject, index version and settings. Safe for several threads.
 *
 * <p>The path of a query: read the names, ask the index for the states that can reach the threshold, score each with all
 * evidence, keep those that reach it, explain what is shown.
 */
public final class Screener {

    private static final Comparator<Scored> BEST_FIRST = Comparator.comparingInt(Scored::millibits)
            .reversed()
            .thenComparing((Scored scored) -> scored.state.list())
            .thenComparing((Scored scored) -> scored.state.party().number())
            .thenComparing((Scored scored) -> scored.state.from());

    private final Index index;
    private final NameReader reader;
    private final Weights weights;
    private final Scorer scorer;

    public Screener(Index index, NameReader reader, Weights weights) {
        this.index = index;
        this.reader = reader;
        this.weights = weights;
        this.scorer = new Scorer(weights);
    }

    /** A state that was scored. */
    private record Scored(int number, State state, int millibits) {}

    /**
     * Screens one subject.
     *
     * @param subject its names, numbers and what else is known; one of names and identifiers should be there
     */
    public Screening screen(Party subject, Settings settings) {
        PreparedSubject prepared = new PreparedSubject(subject, reader);
        BitSet candidates = byName(prepared, new LeastName(subject, Score.millibits(settings.threshold())));
        return among(prepared, candidates, settings);
    }

    /**
     * Screens one subject against some states only, which another search has found: scored and explained alike, and as
     * lossy as that search.
     *
     * @param candidates numbers of states in the index; those that bear a number of the subject's are added
     */
    public Screening among(Party subject, BitSet candidates, Settings settings) {
        return among(new PreparedSubject(subject, reader), (BitSet) candidates.clone(), settings);
    }

    private Screening among(PreparedSubject prepared, BitSet candidates, Settings settings) {
        Party subject = prepared.party();
        int target = Score.millibits(settings.threshold());
        List<Scored> listed = new ArrayList<>();
        Map<String, Scored> gone = new HashMap<>();
        Map<String, Boolean> standing = new HashMap<>();
        candidates.or(byNumber(subject));
        for (int number = candidates.nextSetBit(0); number >= 0; number = candidates.nextSetBit(number + 1)) {
            boolean holds = index.holdsOn(number, settings.asOf(), settings.strict());
            if (!holds && !index.endedBy(number, settings.asOf(), settings.strict())) {
                continue;
            }
            State state = index.state(number);
            if (!settings.asks(state.list(), state.party().listing().section())) {
                continue;
            }
            int millibits =
                    scorer.score(prepared, state.party(), index.namesOf(number)).millibits();
            if (millibits < target) {
                continue;
            }
            Scored scored = new Scored(number, state, millibits);
            if (holds) {
                listed.add(scored);
                standing.put(key(state), true);
            } else if (hasLeft(state, settings.asOf())) {
                gone.merge(key(state), scored, (a, b) -> a.state.from().isAfter(b.state.from()) ? a : b);
            }
        }
        gone.keySet().removeAll(standing.keySet());
        return new Screening(
                subject,
                settings,
                index.version(),
                explained(prepared, listed, settings),
                listed.size(),
                explained(prepared, new ArrayList<>(gone.values()), settings));
    }

    /**
     * Explains how a party scored, whether it reaches the threshold or not.
     *
     * @param party the authority's number, or {@code list:number}
     * @return one for each list on which a party of that number stood on that day (or stood last before it)
     */
    public List<Match> why(Party subject, String party, Settings settings) {
        PreparedSubject prepared = new PreparedSubject(subject, reader);
        Map<String, Scored> latest = new HashMap<>();
        for (int number = 0; number < index.stateCount(); number++) {
            State state = index.state(number);
            boolean meant = party.equals(state.party().number()) || party.equals(key(state));
            boolean begun = index.holdsOn(number, settings.asOf(), settings.strict())
                    || index.endedBy(number, settings.asOf(), settings.strict());
            if (meant && begun) {
                int millibits = scorer.score(prepared, state.party(), index.namesOf(number))
                        .millibits();
                latest.merge(
                        key(state),
                        new Scored(number, state, millibits),
                        (a, b) -> a.state.from().isAfter(b.state.from()) ? a : b);
            }
        }
        return explained(prepared, new ArrayList<>(latest.values()), settings.withLimit(Integer.MAX_VALUE));
    }

    /** The run of states to which this one belongs has ended by that day. */
    private static boolean hasLeft(State state, LocalDate day) {
        return state.listedUntil().filter(until -> !until.isAfter(day)).isPresent();
    }

    private static String key(State state) {
        return state.list() + ":" + state.party().number();
    }

    /** The states one of whose names reaches what is asked of it (a weak alias counts less: that is seen when the state is scored). */
    private BitSet byName(PreparedSubject subject, Bound bound) {
        BitSet states = new BitSet();
        for (Naming naming : Naming.values()) {
            for (PreparedName ours : subject.names(naming)) {
                for (int name : index.byName(ours, bound, weights)) {
                    int reached = Comparison.millibits(ours, index.name(name), false, weights);
                    index.statesOf(name, reached, bound, states);
                }
            }
        }
        return states;
    }

    private BitSet byNumber(Party subject) {
        BitSet states = new BitSet();
        for (Identifier identifier : subject.identifiers()) {
            states.or(index.byNumber(identifier));
        }
        return states;
    }

    private List<Match> explained(PreparedSubject subject, List<Scored> scored, Settings settings) {
        scored.sort(BEST_FIRST);
        List<Match> matches = new ArrayList<>();
        for (Scored best : scored.subList(0, Math.min(settings.limit(), scored.size()))) {
            Scorer.Scored explained = scorer.explain(subject, best.state.party(), index.namesOf(best.number));
            matches.add(new Match(
                    best.state,
                    explained.subjectName(),
                    explained.listedName(),
                    best.millibits >= Score.millibits(settings.threshold()),
                    new Explanation(explained.evidence())));
        }
        return matches;
    }
}
