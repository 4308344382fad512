package dev.cordon.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcronymsTest {

    private static final NameReader READER = new NameReader(Lexicon.shipped());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            National Iranian Oil Company                       | nioc
            Islamic Republic of Iran Shipping Lines            | isl
            Islamic Republic of Iran Shipping Lines            | irisl
            Bharat Heavy Electricals Limited                   | bhel
            China Shipbuilding Industry Corporation            | csic
            Aviation Industry Corporation of China             | aicc
            China Electronics Technology Group Corporation     | cetc
            Myanma Economic Holdings Limited                   | mehl
            Bank of Moscow Trading                             | bmt
            """)
    void initialsOfTheWholeName(String name, String acronym) {
        assertThat(Acronyms.of(read(name))).contains(acronym);
    }

    @Test
    void twoInitialsAbbreviateEverything() {
        assertThat(Acronyms.of(read("Vega Trading"))).isEmpty();
        assertThat(Acronyms.of(read("Vega"))).isEmpty();
    }

    @Test
    void aNameWithoutVowelsHasNone() {
        assertThat(Acronyms.of(read("شركة الكوثر الوطنية للنفط"))).isEmpty();
    }

    @Test
    void peopleHaveNone() {
        assertThat(Acronyms.of(READER.read("John Ross Ewing", Naming.PERSON))).isEmpty();
    }

    @Test
    void anAcronymIsNoKnownWord() {
        assertThat(Acronyms.mayBe(read("NIOC").tokens().getFirst())).isTrue();
        assertThat(Acronyms.mayBe(read("Bank").tokens().getFirst())).isFalse();
        assertThat(Acronyms.mayBe(read("XY").tokens().getFirst())).isFalse();
        assertThat(Acronyms.mayBe(read("Constellation").tokens().getFirst())).isFalse();
    }

    private static PreparedName read(String name) {
        return READER.read(name, Naming.ORGANIZATION);
    }
}
