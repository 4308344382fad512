package dev.cordon.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How names of organizations, vessels and aircraft are read; {@code /} parts the words, numbers and places. */
class OrganizationReaderTest {

    private static final OrganizationReader READER = new OrganizationReader(Lexicon.shipped());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            四川大学                              | sichuan university
            中国银行                              | cn bank
            第五研究院                            | 5 institute
            二十九研究所                          | 29 institute
            深圳市大疆科技有限公司                | shenzhen da jiang technology
            조선무역은행                          | korea trade bank
            株式会社みずほ銀行                    | mizuho bank
            المصرف التجاري السوري                 | bank trade sy
            شركة النفط الوطنية                    | oil national
            بانک ملی ایران                        | bank national ir
            סוכנות ספנות בע"מ                     | agency shipping
            ธนาคารไทย                             | bank th
            """)
    void scriptsWithoutVowelsOrBlanksAreReadByTheirMeaning(String text, String words) {
        assertThat(words(text)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            有限责任公司             | LIMITED
            股份有限公司             | PUBLIC_LIMITED
            株式会社                 | PUBLIC_LIMITED
            주식회사                 | PUBLIC_LIMITED
            ООО                      | LIMITED
            ЗАО                      | PUBLIC_LIMITED
            שרתים בע"מ               | LIMITED
            """)
    void legalFormsOfAllScriptsAreKnownInTheirPlaces(String form, String expected) {
        assertThat(READER.read(form + " Вектор").forms()).contains(expected);
    }

    @Test
    void lettersOfANameAreNoFormAlthoughSomeOfThemSpellOne() {
        assertThat(words("Y.A.S. CO. LTD")).isEqualTo("yas");
        assertThat(words("Vega S.A.")).isEqualTo("vega");
    }

    @Test
    void aFormStandsInTheMiddleOfTheNameOfABranch() {
        assertThat(READER.read("华为技术有限公司北京分公司").forms()).contains("LIMITED");
        assertThat(READER.read("JSC 558 Aircraft Repair Plant").forms()).containsExactly("PUBLIC_LIMITED");
        assertThat(READER.read("Vega Ltd Karachi").forms()).containsExactly("LIMITED");
        assertThat(READER.read("Vega AG (Bern)").forms()).containsExactly("PUBLIC_LIMITED");
        assertThat(READER.read("Vega AG Star").forms())
                .as("two letters in the middle are a word")
                .isEmpty();
    }

    @Test
    void aFormThatSaysNoMoreThanCompanyContradictsNoOther() {
        assertThat(READER.read("Alpha Oil Company").forms()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Tianjin Medical University           | tianjin:LOCALITY medical:WORD university:GENERIC
            Tianjin University                   | tianjin:WORD university:GENERIC
            Sichuan Normal University            | sichuan:LOCALITY normal:WORD university:GENERIC
            Ministry of Defence                  | ministry:GENERIC defence:WORD
            Bank of Moscow                       | bank:GENERIC moscow:WORD
            Tianjin Hengtai Trading Co., Ltd.    | tianjin:LOCALITY hengtai:WORD trading:GENERIC
            Amazon Ltd                           | amazon:WORD
            Phoenix Trading                      | phoenix:WORD trading:GENERIC
            Iranian Offshore Engineering         | ir:PLACE offshore:GENERIC engineering:GENERIC
            New York Shipping Star               | newyork:WORD shipping:GENERIC star:GENERIC
            """)
    void whatTellsMostIsTheDistinctiveWord(String text, String expected) {
        assertThat(roles(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Twenty First Century Shipping    | 21 century shipping
            Forty-Seventh Repair Plant       | 47 repair plant
            140th Repair Plant               | 140 repair plant
            Plant No. 007                    | plant 7
            Завод № 7                        | zavod 7
            Pyatyy Zavod                     | 5 zavod
            Quinto Grupo                     | 5 grupo
            Dritte Gruppe                    | 3 gruppe
            Tong San II                      | tong san 2
            Tong San VI                      | tong san 6
            IL-76                            | il 76
            IL76                             | il 76
            NAUKA I ZHIZN                    | nauka zhizn
            One Hundred Forty Plant          | 140 plant
            1ère Usine                       | 1 usine
            3er Grupo                        | 3 grupo
            Vierunddreissigste Gruppe        | 34 gruppe
            Mil. Supply Cent.                | mil supply cent
            """)
    void numbersHaveOneValueHoweverTheyAreWritten(String text, String words) {
        assertThat(words(text)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} is read as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Rashid Trading (formerly Ameen Trading)          | Rashid Trading
            Rashid Trading a/k/a Ameen Shipping              | Rashid Trading
            Rashid Trading d/b/a Ameen                       | Rashid Trading
            Rashid Trading also known as Ameen               | Rashid Trading
            Vega Star Shipping (VSS)                         | Vega Star Shipping
            Vega Star Shipping (IMO 9187629)                 | Vega Star Shipping
            M/V Vega Dawn                                    | VEGA DAWN
            Motor Vessel Vega Dawn                           | VEGA DAWN
            I.B.V. Group                                     | IBV Group
            A & B Trading                                    | A AND B Trading
            G Y G Trading                                    | G & G Trading
            OOO «Vega Dawn»                                  | Vega Dawn OOO
            NII Vega                                         | Research Institute Vega
            """)
    void whatIsNoPartOfTheNameIsLeftOut(String text, String same) {
        assertThat(READER.read(text).tokens()).isEqualTo(READER.read(same).tokens());
    }

    @Test
    void aBracketThatIsPartOfTheNameStays() {
        assertThat(words("Vega (China) Trading")).isEqualTo("vega cn trading");
        assertThat(words("(Vega)")).isEqualTo("vega");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Airbus A340-642 EP-MMR    | epmmr
            Gulfstream G650 T7-OKY    | t7oky
            T7-OKY Gulfstream G650    | t7oky
            boeing 747 ep mnd         | epmnd
            """)
    void aRegistrationOfAnAircraftIsANumber(String name, String registration) {
        assertThat(READER.read(name).texts(Role.NUMBER)).contains(registration);
    }

    @ParameterizedTest
    @CsvSource({"EP-MMR", "RA Gas Systems", "EP Oil 5", "EP-Mining 5"})
    void whatNamesNoAircraftBearsNone(String name) {
        assertThat(READER.read(name).texts(Role.NUMBER)).noneMatch(number -> number.length() > 1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            VLT Vega Lift Technology           | vega lift technology
            Vega Lift Technology VLT (Tver)    | vega lift technology tver
            VLX Vega Lift Technology           | vlx vega lift technology
            """)
    void anAcronymBesideItsOwnWordsIsLeftOut(String name, String words) {
        assertThat(words(name)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Rosselmasheksport    | rosselmashexport
            Severstrojtekhnika   | severstrojtechnika
            Aleks                | aleks
            """)
    void madeUpRussianWordsAreSpeltAsTheirOwnersDo(String name, String words) {
        assertThat(words(name)).isEqualTo(words);
    }

    private static String words(String text) {
        return READER.read(text).tokens().stream().map(Token::text).collect(Collectors.joining(" "));
    }

    private static String roles(String text) {
        return READER.read(text).tokens().stream()
                .map(token -> token.text() + ":" + token.role())
                .collect(Collectors.joining(" "));
    }
}
