package dev.cordon.screen;

import dev.cordon.index.Index;
import dev.cordon.names.Comparison;
import dev.cordon.names.NameReader;
import dev.cordon.names.Naming;
import dev.cordon.names.PreparedName;
import dev.cordon.names.Weights;
import dev.cordon.terms.Party;
import dev.cordon.terms.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares the subject's names with every listed name, and scores every state one of whose names has a word in common with
 * it: what the index must agree with.
 */
final class PlainScreener {

    private final Index index;
    private final NameReader reader;
    private final Weights weights;
    private final Scorer scorer;
    private final List<List<PreparedName>> names = new ArrayList<>();
    private final int nothing;

    PlainScreener(Index index, NameReader reader, Weights weights) {
        this.index = index;
        this.reader = reader;
        this.weights = weights;
        this.scorer = new Scorer(weights);
        Map<PreparedName, PreparedName> once = new HashMap<>();
        for (int number = 0; number < index.stateCount(); number++) {
            names.add(index.namesOf(number).stream()
                    .map(name -> once.computeIfAbsent(name, same -> same))
                    .toList());
        }
        nothing = Comparison.millibits(
                reader.read("Anna", Naming.PERSON), reader.read("Wladimir", Naming.PERSON), false, weights);
    }

    /**
     * Each party that reaches the threshold, with all that is shown of it.
     *
     * @return by list, number and first day, whether it is listed or was; with sum, names and explanation
     */
    Map<String, String> screen(Party subject, Settings settings) {
        PreparedSubject prepared = new PreparedSubject(subject, reader);
        int target = Score.millibits(settings.threshold());
        Map<PreparedName, Boolean> agreeing = new IdentityHashMap<>();
        Map<String, String> listed = new TreeMap<>();
        Map<String, State> gone = new HashMap<>();
        Map<String, Integer> numbersOfGone = new HashMap<>();
        Map<String, Boolean> standing = new HashMap<>();
        for (int number = 0; number < index.stateCount(); number++) {
            boolean holds = index.holdsOn(number, settings.asOf(), settings.strict());
            if (!holds && !index.endedBy(number, settings.asOf(), settings.strict())
                    || subject.identifiers().isEmpty() && !anyAgrees(prepared, names.get(number), agreeing)) {
                continue;
            }
            State state = index.state(number);
            if (!settings.asks(state.list(), state.party().listing().section())
                    || scorer.score(prepared, state.party(), names.get(number)).millibits() < target) {
                continue;
            }
            String party = state.list() + ":" + state.party().number();
            if (holds) {
                listed.put("listed " + key(state), line(scorer.explain(prepared, state.party(), names.get(number))));
                standing.put(party, true);
            } else if (state.listedUntil()
                            .filter(until -> !until.isAfter(settings.asOf()))
                            .isPresent()
                    && (!gone.containsKey(party)
                            || state.from().isAfter(gone.get(party).from()))) {
                gone.put(party, state);
                numbersOfGone.put(party, number);
            }
        }
        gone.keySet().removeAll(standing.keySet());
        gone.forEach((party, state) -> listed.put(
                "formerly " + key(state),
                line(scorer.explain(prepared, state.party(), names.get(numbersOfGone.get(party))))));
        return listed;
    }

    private boolean anyAgrees(PreparedSubject subject, List<PreparedName> listed, Map<PreparedName, Boolean> known) {
        for (PreparedName name : listed) {
            if (known.computeIfAbsent(name, theirs -> agrees(subject, theirs))) {
                return true;
            }
        }
        return false;
    }

    private boolean agrees(PreparedSubject subject, PreparedName theirs) {
        return subject.names(theirs.naming()).stream()
                .anyMatch(ours -> Comparison.millibits(ours, theirs, false, weights) > nothing);
    }

    /** The same of an answer. */
    static Map<String, String> lines(Screening screening) {
        Map<String, String> lines = new TreeMap<>();
        screening.matches().forEach(match -> lines.put("listed " + key(match.state()), line(match)));
        screening.formerly().forEach(match -> lines.put("formerly " + key(match.state()), line(match)));
        return lines;
    }

    private static String key(State state) {
        return "%s:%s from %s shown %s"
                .formatted(state.list(), state.party().number(), state.from(), state.shownFrom());
    }

    private static String line(Scorer.Scored scored) {
        return line(scored.millibits(), scored.subjectName(), scored.listedName(), scored.evidence());
    }

    private static String line(Match match) {
        return line(
                match.explanation().millibits(),
                match.subjectName(),
                match.matchedName(),
                match.explanation().parts());
    }

    private static String line(int millibits, String subjectName, String listedName, List<Evidence> parts) {
        return "%d %s ~ %s %s".formatted(millibits, subjectName, listedName, parts);
    }
}
