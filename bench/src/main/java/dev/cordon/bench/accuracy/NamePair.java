package dev.cordon.bench.accuracy;

import dev.cordon.screen.Comparer;
import dev.cordon.screen.Explanation;
import dev.cordon.terms.Name;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import java.util.Locale;

/** Two names of which it is known whether they are one party's, compared by themselves. */
record NamePair(PartyType type, String left, String right, boolean match, Explanation explanation) {

    static NamePair compare(PartyType type, String left, String right, boolean match, Comparer comparer) {
        return new NamePair(
                type, left, right, match, comparer.compare(party(type, "left", left), party(type, "right", right)));
    }

    private static Party party(PartyType type, String number, String name) {
        return Party.builder(number).type(type).name(Name.primary(name)).build();
    }

    Judged judged() {
        return new Judged(explanation.score(), match);
    }

    boolean reaches(double threshold) {
        return explanation.score() >= threshold;
    }

    boolean wrong(double threshold) {
        return reaches(threshold) != match;
    }

    /** How far the score lies from where it should. */
    double wrongBy() {
        return match ? 1 - explanation.score() : explanation.score();
    }

    /** Two lines: score, what is wrong, the names; the reasons. */
    String line(String what) {
        return String.format(
                Locale.ROOT,
                "%.3f %s %s: %s ~ %s%n      %s",
                explanation.score(),
                match ? "MISSED" : "ALARM ",
                what,
                left,
                right,
                Reason.of(explanation));
    }
}
