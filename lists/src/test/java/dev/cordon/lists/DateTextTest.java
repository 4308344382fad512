package dev.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.terms.Period;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DateTextTest {

    /** text, the periods as they print, what is left: each text stands so in a real list. */
    @ParameterizedTest
    @CsvFileSource(resources = "dates.csv", numLinesToSkip = 1)
    void datesOfTheRealLists(String text, String periods, String rest) {
        DateText read = DateText.read(text);

        assertThat(String.join(
                        " | ", read.periods().stream().map(Period::toString).toList()))
                .isEqualTo(periods == null ? "" : periods);
        assertThat(read.rest()).isEqualTo(rest == null ? "" : rest);
    }

    @Test
    void oneWholeDayAndNothingElse() {
        assertThat(DateText.day("27/04/2020")).contains(LocalDate.of(2020, 4, 27));
        assertThat(DateText.day("23-Sep-2026")).contains(LocalDate.of(2026, 9, 23));
        assertThat(DateText.day("00/04/2020")).isEmpty();
        assertThat(DateText.day("27/04/2020 or 28/04/2020")).isEmpty();
        assertThat(DateText.day("27/04/2020 at the latest")).isEmpty();
    }

    @Property
    void everyDayIsReadInEachWriting(
            @ForAll @IntRange(min = 1800, max = 2099) int year, @ForAll @IntRange(min = 1, max = 365) int day) {
        LocalDate date = LocalDate.ofYearDay(year, day);
        String month = date.getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);

        assertThat(DateText.day("%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), year)))
                .contains(date);
        assertThat(DateText.day(date.toString())).contains(date);
        assertThat(DateText.day(date.getDayOfMonth() + " " + month + " " + year))
                .contains(date);
        assertThat(DateText.day(date.getDayOfMonth() + " " + month.substring(0, 3) + ". " + year))
                .contains(date);
        assertThat(DateText.day(month + " " + date.getDayOfMonth() + ", " + year))
                .contains(date);
    }

    @Property
    void anyTextIsReadWithoutFailing(@ForAll String text) {
        assertThat(DateText.read(text).rest()).isNotNull();
    }

    @Property
    void numbersAndSeparatorsNeverFail(
            @ForAll @net.jqwik.api.constraints.Chars({'1', '9', '0', '2', '/', '-', '.', ' ', ',', 's'}) String text) {
        assertThat(DateText.read(text).rest()).isNotNull();
    }
}
