package dev.cordon.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessWordsTest {

    private static final Lexicon LEXICON = Lexicon.shipped();

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource({
        "banco, bank",
        "sanayi, industry",
        "zavod, factory",
        "gosudarstvennyy, state",
        "gosudarstvennogo, state",
        "gosudarstvennoye, state",
        "promyshlennosti, industry",
        "issledovatelskij, research",
        "razvitiya, development",
        "sherkat, company",
        "Gesellschaft, company",
        "τράπεζα, bank",
        "промисловості, industry"
    })
    void aWordIsTheLikeOfWhatItMeans(String foreign, String english) {
        Word word = LEXICON.word(Romanizer.romanize(foreign).text(), false);
        assertThat(Relation.distance(word, LEXICON.word(english, false))).isLessThan(100);
    }

    @ParameterizedTest(name = "{0} stands for {1}")
    @CsvSource({
        "plant, factory",
        "agric, agriculture",
        "shipping, marine",
        "aviation, aircraft",
        "intl, international",
        "univ, university",
        "dvlpmt, development",
        "trdg, trading"
    })
    void synonymsAndAbbreviationsAreAlike(String one, String other) {
        assertThat(LEXICON.word(one, false).sharesGroup(LEXICON.word(other, false)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"university", "hospital", "bank", "hotel"})
    void whatMeansSomethingElseIsNot(String other) {
        assertThat(LEXICON.word("zavod", false).sharesGroup(LEXICON.word(other, false)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"darya", "ammar", "laden", "luka"})
    void aPersonsNameIsNoBusinessWord(String name) {
        assertThat(LEXICON.isGeneric(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nlmk", "vtb", "trdx", "sovkomflot"})
    void notEveryWordWithoutVowelsAbbreviatesOne(String word) {
        assertThat(LEXICON.word(word, false).groups()).isEmpty();
    }

    @Test
    void neighbouringProvincesAreNotMisspeltAsOneAnother() {
        OrganizationReader reader = new OrganizationReader(LEXICON);
        Word hebei = reader.read("Hebei Vega Trading").tokens().getFirst().word();
        Word hubei = reader.read("Hubei Vega Trading").tokens().getFirst().word();
        Word misspelt = reader.read("Hebej Vega Trading").tokens().getFirst().word();
        assertThat(Relation.distance(hebei, hubei)).isEqualTo(Relation.NONE);
        assertThat(Relation.distance(hebei, misspelt)).isLessThan(Relation.NONE);
    }

    @ParameterizedTest(name = "{0} without its ending is {1}")
    @CsvSource({"zavoda, zavod", "morskogo, morsk", "bank, bank", "shipping, shipping", "rossiyskoye, rossiysk"})
    void endingsOfRussianAreTakenOff(String word, String stem) {
        assertThat(BusinessWords.stem(word)).isEqualTo(stem);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "tehran, tehran",
        "teheran, tehran",
        "peking, beijing",
        "leningrad, saintpetersburg",
        "moskovskiy, moscow",
        "moskovskogo, moscow"
    })
    void citiesHaveOneKeyUnderAllTheirNames(String word, String key) {
        assertThat(LEXICON.places().locality(word)).isEqualTo(key);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"iranian, ir", "rossiyskaya, ru", "deutsche, de", "peoplesrepublicofchina, cn", "dprk, kp"})
    void peoplesAreTheirCountry(String word, String code) {
        assertThat(LEXICON.places().of(word)).isEqualTo(new Places.Place(code, true));
    }
}
