package dev.cordon.lists.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    /** "" where it is no period. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            27 Mar 1987,                1987-03-27
            7 March 1987,               1987-03-07
            Mar 1987,                   1987-03
            1987,                       1987
            circa 1961,                 circa 1961
            Circa Mar 1961,             circa 1961-03
            1962 to 1964,               1962..1964
            1962-1964,                  1962..1964
            Between 1962 and 1964,      1962..1964
            Nov 1965 to Jan 1966,       1965-11..1966-01
            circa 1953-1958,            circa 1953..1958
            29 Feb 1988,                1988-02-29
            29 Feb 1987,                ''
            00 Mar 1987,                ''
            Mxy 1987,                   ''
            1964 to 1962,               ''
            1962 to,                    ''
            sometime,                   ''
            """)
    void period(String text, String expected) {
        assertThat(Dates.period(text).map(Object::toString).orElse("")).isEqualTo(expected);
    }
}
