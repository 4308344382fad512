package dev.cordon.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {

    @Test
    void oddsOfOneAreAHalfAndEachBitDoublesThem() {
        assertThat(Score.of(0)).isEqualTo(0.5);
        assertThat(Score.of(1000)).isEqualTo(0.666667); // 2 : 1
        assertThat(Score.of(-2000)).isEqualTo(0.2); // 1 : 4
    }

    @Test
    void theDefaultThresholdLiesAt1222Thousandths() {
        assertThat(Score.millibits(0.7)).isEqualTo(1223); // log2(0.7 / 0.3) = 1.2224
    }

    @Property
    void nothingSaturates(@ForAll @IntRange(min = -40_000, max = 40_000) int millibits) {
        assertThat(Score.of(millibits)).isGreaterThan(0).isLessThan(1);
        assertThat(Score.of(millibits + 1)).isGreaterThanOrEqualTo(Score.of(millibits));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.3, 0.5, 0.7, 0.85, 0.99, 0.999, 0.999999})
    void theLeastEvidenceThatReachesAThresholdDoesAndOneLessDoesNot(double threshold) {
        int least = Score.millibits(threshold);
        assertThat(Score.of(least)).isGreaterThanOrEqualTo(threshold);
        assertThat(Score.of(least - 1)).isLessThan(threshold);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 0.9999999, 1, 1.5, Double.NaN})
    void otherThresholdsAreRefused(double threshold) {
        assertThatThrownBy(() -> Score.millibits(threshold))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("threshold");
    }
}
