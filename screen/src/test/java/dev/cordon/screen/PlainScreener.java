package dev.cordon.screen;

import dev.cordon.index.Index;
import dev.cordon.names.NameReader;
import dev.cordon.names.PreparedName;
import dev.cordon.names.Weights;
import dev.cordon.terms.Party;
import dev.cordon.terms.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Scores every state that is asked about: what the index must agree with. */
final class PlainScreener {

    private record Asked(State state, List<PreparedName> names) {}

    private final NameReader reader;
    private final Scorer scorer;
    private final List<Asked> asked = new ArrayList<>();

    /** Takes the states that hold on the day and are of the lists that the settings ask. */
    PlainScreener(Index index, NameReader reader, Weights weights, Settings settings) {
        this.reader = reader;
        this.scorer = new Scorer(weights);
        for (int number = 0; number < index.stateCount(); number++) {
            if (index.holdsOn(number, settings.asOf(), settings.strict())) {
                State state = index.state(number);
                if (settings.asks(state.list(), state.party().listing().section())) {
                    asked.add(new Asked(state, index.namesOf(number)));
                }
            }
        }
    }

    /** One line for each state that reaches the threshold: list, number, first day, sum, names. */
    List<String> reaching(Party subject, double threshold) {
        PreparedSubject prepared = new PreparedSubject(subject, reader);
        int target = Score.millibits(threshold);
        List<String> lines = new ArrayList<>();
        for (Asked one : asked) {
            Scorer.Scored scored = scorer.score(prepared, one.state.party(), one.names);
            if (scored.millibits() >= target) {
                lines.add(line(one.state, scored.millibits(), scored.subjectName(), scored.listedName()));
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
