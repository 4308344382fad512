package dev.cordon.screen;

import dev.cordon.index.Index;
import dev.cordon.names.NameReader;
import dev.cordon.names.Weights;
import dev.cordon.terms.Party;
import dev.cordon.terms.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Scores every state there is: what the index must agree with. */
final class PlainScreener {
    private final Index index;
    private final NameReader reader;
    private final Scorer scorer;
    private final List<State> states = new ArrayList<>();

    PlainScreener(Index index, NameReader reader, Weights weights) {
        this.index = index;
        this.reader = reader;
        this.scorer = new Scorer(weights);
        for (int number = 0; number < index.stateCount(); number++) {
            states.add(index.state(number));
        }
    }

    /** One line for each state that holds that day and reaches the threshold: list, number, first day, sum, names. */
    List<String> reaching(Party subject, Settings settings) {
        PreparedSubject prepared = new PreparedSubject(subject, reader);
        int target = Score.millibits(settings.threshold());
        List<String> lines = new ArrayList<>();
        for (int number = 0; number < states.size(); number++) {
            State state = states.get(number);
            if (!index.holdsOn(number, settings.asOf(), settings.strict())
                    || !settings.asks(state.list(), state.party().listing().section())) {
                continue;
            }
            Scorer.Scored scored = scorer.score(prepared, state.party(), index.namesOf(number));
            if (scored.millibits() >= target) {
                lines.add(line(state, scored.millibits(), scored.subjectName(), scored.listedName()));
            }
        }
        lines.sort(Comparator.naturalOrder());
        return lines;
    }

    /** The same lines of an answer. */
    static List<String> lines(Screening screening) {
        return screening.matches().stream()
                .map(match ->
                        line(match.state(), match.explanation().millibits(), match.subjectName(), match.matchedName()))
                .sorted()
                .toList();
    }

    private static String line(State state, int millibits, String subjectName, String listedName) {
        return "%s %s %s %d %s ~ %s"
                .formatted(state.list(), state.party().number(), state.from(), millibits, subjectName, listedName);
    }
}
