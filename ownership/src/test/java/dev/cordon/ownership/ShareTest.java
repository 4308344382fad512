package dev.cordon.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "50 | 50 | 50 | 50 %",
                "50 % | 50 | 50 | 50 %",
                "49.99 | 49.99 | 49.99 | 49.99 %",
                "'49,99' | 49.99 | 49.99 | 49.99 %",
                "0 | 0 | 0 | 0 %",
                "100 | 100 | 100 | 100 %",
                "25-50 | 25 | 50 | 25 to 50 %",
                "25 – 50 % | 25 | 50 | 25 to 50 %",
                "25..50 | 25 | 50 | 25 to 50 %",
                "25 to 50 | 25 | 50 | 25 to 50 %",
                ">25-50 | 25.000000000001 | 50 | more than 25 to 50 %",
                ">=25 | 25 | 100 | 25 to 100 %",
                "<50 | 0 | 49.999999999999 | 0 to less than 50 %",
                "<=50 | 0 | 50 | 0 to 50 %",
                "1/4 | 25 | 25 | 25 %",
                "1/3 | 33.333333333333 | 33.333333333334 | 33.333333333333 to 33.333333333334 %",
                "unknown | 0 | 100 | unknown",
                "? | 0 | 100 | unknown",
                "'' | 0 | 100 | unknown",
            })
    void whatACellMeans(String cell, BigDecimal low, BigDecimal high, String text) {
        Share share = Share.parse(cell).orElseThrow();

        assertThat(share.lowPercent()).isEqualByComparingTo(low);
        assertThat(share.highPercent()).isEqualByComparingTo(high);
        assertThat(share).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "-1", "half", "50-25", ">100", "50.0.0", "1/0", "3/2", "25-", "1e2", "NaN", "1000"})
    void whatIsNoShare(String cell) {
        assertThat(Share.parse(cell)).isEmpty();
    }

    /** Three thirds as fractions may be the whole, and are not said to be less. */
    @Test
    void whatIsFinerThanAUnitIsRoundedOutwards() {
        Share third = Share.parse("1/3").orElseThrow();

        assertThat(third.plus(third).plus(third).high()).isEqualTo(Share.WHOLE);
        assertThat(third.plus(third).plus(third).low()).isLessThan(Share.WHOLE);
        assertThat(Share.exactly("49.9999999999999999").high())
                .isEqualTo(Share.exactly("50").low());
        assertThat(Share.exactly("49.9999999999999999").low())
                .isLessThan(Share.exactly("50").low());
    }
}
