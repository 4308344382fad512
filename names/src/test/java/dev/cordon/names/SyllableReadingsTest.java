package dev.cordon.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One name in its signs and in every romanisation; and the near miss beside it. */
class SyllableReadingsTest {

    private static final int THRESHOLD = 1223;
    private static final NameReader READER = new NameReader(Lexicon.shipped());

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            习近平   | Xi Jinping            | pinyin
            习近平   | Hsi Chin-p'ing        | Wade-Giles
            邓小平   | Teng Hsiao-p'ing      | Wade-Giles
            單霁翔   | Shan Jixiang          | a family name's own reading
            曾慶紅   | Zeng Qinghong         | and another
            張學友   | Cheung Hok-yau        | Hong Kong
            梁振英   | Leung Chun-ying       | Hong Kong
            鄧炳強   | Tang Ping-keung       | Hong Kong
            賴清德   | Lai Ching-te          | Taiwan
            林冠英   | Lim Guan Eng          | Hokkien family name
            김정은   | Kim Jong Un           | North Korea
            김정은   | Kim Jeong-eun         | Revised Romanization
            김영철   | Kim Yŏng-ch'ŏl        | McCune-Reischauer
            이명박   | Lee Myung-bak         | usual
            노무현   | Roh Moo-hyun          | usual
            리영호   | 이영호                 | the North's spelling of a family name
            """)
    void aSignMeetsAllItsSpellings(String written, String latin, String why) {
        assertThat(compare(written, latin)).as(why).isGreaterThanOrEqualTo(THRESHOLD);
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource(delimiter = '|', textBlock = """
            习近平   | Xi Jinhua
            張學友   | Chan Hok-yau
            梁振英   | Leung Chun-wing
            김정은   | Kim Yo Jong
            이명박   | Lee Myung-soo
            Tan Li    | Chen Li
            """)
    void anotherNameIsNone(String one, String other) {
        assertThat(compare(one, other)).isLessThan(THRESHOLD);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Kim Jong Un   | Kim Jeong-eun
            Ri Yong Ho    | Lee Yong-ho
            Park Chung-hee | Pak Chung Hui
            Cheung Ming   | Zhang Ming
            """)
    void someSpellingsStandForOneAnotherInLatin(String one, String other) {
        assertThat(compare(one, other)).isGreaterThanOrEqualTo(THRESHOLD);
    }

    @ParameterizedTest(name = "{0} and {1} are two syllables of pinyin")
    @CsvSource({"gang, kang", "dong, tong", "tan, chen", "jing, qing"})
    void noTwoSyllablesOfPinyinAreOne(String one, String other) {
        Word a = Lexicon.shipped().word(one, false);
        Word b = Lexicon.shipped().word(other, false);
        assertThat(a.sharesGroup(b)).isFalse();
    }

    private static int compare(String one, String other) {
        return Comparison.millibits(
                READER.read(one, Naming.PERSON), READER.read(other, Naming.PERSON), false, Weights.shipped());
    }
}
