package dev.cordon.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Against figures worked out by hand. */
class MeasuresTest {

    /** Three matches and two others; at 0.7 one match is missed and one other is alarmed. */
    private static final Measures FIVE =
            new Measures(List.of(match(0.9), match(0.8), match(0.3), other(0.8), other(0.1)), 0.7);

    @Test
    void countsAtTheThreshold() {
        assertThat(FIVE.counts()).isEqualTo(new Measures.Counts(2, 1, 1, 1));
        assertThat(FIVE.counts().precision()).isEqualTo(2 / 3.0);
        assertThat(FIVE.counts().recall()).isEqualTo(2 / 3.0);
        assertThat(FIVE.counts().f1()).isEqualTo(2 / 3.0);
    }

    @Test
    void aScoreAtTheThresholdIsAMatch() {
        assertThat(new Measures(List.of(match(0.7)), 0.7).counts().found()).isEqualTo(1);
        assertThat(new Measures(List.of(match(0.699999)), 0.7).counts().found()).isZero();
    }

    /** Of six couples the match wins four (0.9 twice, 0.8 and 0.3 over 0.1), loses one and ties one: 4.5 of 6. */
    @Test
    void aucCountsCouplesAndTiesHalf() {
        assertThat(FIVE.auc()).isEqualTo(0.75);
    }

    @Test
    void aucAgreesWithCountingEveryCouple() {
        Random random = new Random(3);
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            judged.add(new Judged(random.nextInt(20) / 20.0, random.nextBoolean()));
        }
        double won = 0;
        double couples = 0;
        for (Judged match : judged) {
            for (Judged other : judged) {
                if (match.match() && !other.match()) {
                    couples++;
                    won += match.score() > other.score() ? 1 : match.score() == other.score() ? 0.5 : 0;
                }
            }
        }
        assertThat(new Measures(judged, 0.7).auc()).isCloseTo(won / couples, within(1e-12));
    }

    @Test
    void bestF1IsThatOfTheBestThreshold() {
        Measures.Point best = FIVE.best();
        // at 0.3 all three matches and one other: 6 / 7
        assertThat(best.threshold()).isEqualTo(0.3);
        assertThat(best.counts().f1()).isEqualTo(6 / 7.0);
    }

    @Test
    void theCurveFallsThroughEveryScore() {
        assertThat(FIVE.curve())
                .extracting(
                        Measures.Point::threshold,
                        point -> point.counts().found(),
                        point -> point.counts().alarms())
                .containsExactly(tuple(0.9, 1, 0), tuple(0.8, 2, 1), tuple(0.3, 3, 1), tuple(0.1, 3, 2));
    }

    @Test
    void binsHoldEachPairOnce() {
        assertThat(new Measures(List.of(match(1), other(0.95), match(0.9), other(0)), 0.7).bins(10))
                .extracting(Measures.Bin::from, Measures.Bin::pairs, Measures.Bin::matches)
                .containsExactly(tuple(0.0, 1, 0), tuple(0.9, 3, 2));
    }

    @Test
    void meansAreOfMatchesAndOfOthers() {
        assertThat(FIVE.meanOfMatches()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(FIVE.meanOfOthers()).isCloseTo(0.45, within(1e-12));
    }

    @Test
    void confidenceNarrowsWithTheNumberOfPairs() {
        Interval few = FIVE.f1Interval();
        List<Judged> many = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            many.addAll(List.of(match(0.9), match(0.8), match(0.3), other(0.8), other(0.1)));
        }
        Interval close = new Measures(many, 0.7).f1Interval();
        assertThat(few.high() - few.low()).isGreaterThan(0.5);
        assertThat(close.low()).isBetween(0.6, 2 / 3.0);
        assertThat(close.high()).isBetween(2 / 3.0, 0.73);
    }

    /** Wilson's interval for 81 of 263 and for 0 of 20 (Newcombe 1998, table I). */
    @Test
    void wilson() {
        assertThat(Interval.wilson(81, 263).low()).isCloseTo(0.2553, within(0.0001));
        assertThat(Interval.wilson(81, 263).high()).isCloseTo(0.3662, within(0.0001));
        assertThat(Interval.wilson(0, 20).low()).isZero();
        assertThat(Interval.wilson(0, 20).high()).isCloseTo(0.1611, within(0.0001));
    }

    private static Judged match(double score) {
        return new Judged(score, true);
    }

    private static Judged other(double score) {
        return new Judged(score, false);
    }
}
