package dev.cordon.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented people. */
class GivenSyllablesTest {

    private static final NameReader READER = new NameReader(Lexicon.shipped());

    @ParameterizedTest
    @CsvSource({
        "Zhang Guoming, Chang Kuo-ming",
        "Zhou Zhenbang, Chou Chen-pang",
        "Wang Guohua, Wong Kwok-wah",
        "Chen Jinshan, Tan Kim San",
        "Huang Wende, Boon Tek Ng",
        "Jeong Gyeongho, Chung Kyung-ho",
    })
    void givenNamesMeetInAnyRomanisation(String one, String other) {
        assertThat(millibits(one, other)).isGreaterThan(1_222).isEqualTo(millibits(other, one));
    }

    @ParameterizedTest
    @CsvSource({
        "Zhang Guoming, Chang Chih-ming",
        "Wang Guohua, Wong Kam-wah",
        "Li Guohua, Li Guohui",
        "Kim Dong-min, Kim Dong-chol",
    })
    void otherSyllablesAreOtherNames(String one, String other) {
        assertThat(millibits(one, other)).isLessThan(1_222);
    }

    /** Joined names are found by these keys, so names that meet share one. */
    @ParameterizedTest
    @CsvSource({"Zhang Guoming, Chang Kuo-ming", "Wang Guohua, Wong Kwok-wah", "Jeong Gyeongho, Chung Kyung-ho"})
    void namesThatMeetShareAKey(String one, String other) {
        List<String> keys = Joints.of(READER.read(one, Naming.PERSON));

        assertThat(Joints.of(READER.read(other, Naming.PERSON))).containsAnyElementsOf(keys);
    }

    private static int millibits(String one, String other) {
        return Comparison.millibits(
                READER.read(one, Naming.PERSON), READER.read(other, Naming.PERSON), false, Weights.shipped());
    }
}
