package dev.cordon.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "1962, 1962-01-01, 1962-12-31",
        "1962-02, 1962-02-01, 1962-02-28",
        "1964-02, 1964-02-01, 1964-02-29",
        "1962-03-14, 1962-03-14, 1962-03-14"
    })
    void reachesFromItsFirstToItsLastDay(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text).orElseThrow();

        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "62", "1962-3", "1962-13", "1962-00", "1962-02-29", "00/00/1962", "1962-03-14T00:00", "0000"
            })
    void isNotReadFromOtherShapesOrDaysThatAreNone(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    @Test
    void hasNoDayThatTheMonthLacks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.of(1963, 2, 29))
                .withMessage("there is no day 29 in 1963-02");
    }

    @Test
    void sortsByTheFirstDayItCanMeanTheVaguerOneFirst() {
        PartialDate year = PartialDate.of(1962);
        PartialDate january = PartialDate.of(1962, 1);
        PartialDate newYear = PartialDate.of(1962, 1, 1);
        PartialDate december = PartialDate.of(1961, 12);

        assertThat(List.of(newYear, january, december, year).stream().sorted())
                .containsExactly(december, year, january, newYear);
    }

    @Property
    void printsWhatItReads(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).hasValue(date);
    }

    @Property
    void neverEndsBeforeItBegins(@ForAll("dates") PartialDate date) {
        assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
    }

    @Property
    void ordersAsComparisonDemands(
            @ForAll("dates") PartialDate a, @ForAll("dates") PartialDate b, @ForAll("dates") PartialDate c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a.compareTo(c)).isNotPositive();
        }
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(
                days.map(PartialDate::of),
                days.map(day -> PartialDate.of(day.getYear(), day.getMonthValue())),
                days.map(day -> PartialDate.of(day.getYear())));
    }
}
