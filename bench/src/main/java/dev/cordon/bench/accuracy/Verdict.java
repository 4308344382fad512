package dev.cordon.bench.accuracy;

import dev.cordon.screen.Comparer;
import dev.cordon.screen.Explanation;

/**
 * A labelled pair and what the matcher says of it.
 *
 * @param everything with all that the pair says
 * @param byName by types and names alone
 */
record Verdict(LabelledPair pair, Explanation everything, Explanation byName) {

    static Verdict of(LabelledPair pair, Comparer comparer) {
        LabelledPair bare = pair.namesAlone();
        return new Verdict(
                pair, comparer.compare(pair.left(), pair.right()), comparer.compare(bare.left(), bare.right()));
    }

    Judged judged() {
        return new Judged(everything.score(), pair.match());
    }

    Judged judgedByName() {
        return new Judged(byName.score(), pair.match());
    }

    boolean wrong(double threshold) {
        return everything.score() >= threshold != pair.match();
    }

    /** How far the score lies on the wrong side. */
    double distance(double threshold) {
        return Math.abs(everything.score() - threshold);
    }
}
