package dev.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Passport No: 592667 (Qatari passport issued on 3 May 2007).,592667",
                "K929139 (Tunisian). Issued on 14 Feb 1995. Expired on 13 Feb 2000.,K929139",
                "Afghan passport number SE 012820,SE 012820",
                "CAR diplomatic passport no. D00000898,D00000898",
                "1 63 08 4 01 001 005E,1 63 08 4 01 001 005E",
                "A-333602,A-333602",
                "Russian passport number 8208 No. 555627,8208",
                "Malaysia National Identification Card 660603-05-5267 (issued by National Registration),660603-05-5267"
            })
    void theNumberIsFound(String text, String number) {
        assertThat(DocumentText.number(text)).contains(number);
    }

    @Test
    void aTextWithoutNumberHasNone() {
        assertThat(DocumentText.number("Uganda Passport.")).isEmpty();
        assertThat(DocumentText.number("Issued on 3 Oct. 1983, issued in Bombay"))
                .isEmpty();
        assertThat(DocumentText.number("")).isEmpty();
    }

    @Test
    void theOnlyImoNumberIsTheParty_severalAreItsShips() {
        assertThat(DocumentText.imo("IMO: 8937675. MMSI: 445539000. The following vessel"))
                .contains("8937675");
        assertThat(DocumentText.imo("(IMO number: 7303803). Annex XIV.")).contains("7303803");
        assertThat(DocumentText.imo("International Maritime Organization (IMO) Number: 1790183."))
                .contains("1790183");
        assertThat(DocumentText.imo("Chol Ryong IMO 8606173, Chong Bong IMO 8909575"))
                .isEmpty();
        assertThat(DocumentText.mmsi("IMO: 8937675. MMSI: 445539000. The")).contains("445539000");
    }
}
