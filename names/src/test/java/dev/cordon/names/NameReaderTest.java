package dev.cordon.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.terms.PartyType;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameReaderTest {

    private static final NameReader READER = new NameReader(Lexicon.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WANG, Hongfei                      | hongfei:GIVEN wang:FAMILY
            Wang Hongfei                       | hongfei:GIVEN wang:FAMILY
            RUBIO ZEA, Ana Gabriela            | ana:GIVEN gabriela:GIVEN rubio:FAMILY zea:FAMILY
            Sheikh Abd al-Rahman bin Ali       | abdrahman:NAME ali:NAME
            AL-ZAWAHIRI, Dr. Ayman             | ayman:GIVEN zawahiri:FAMILY
            Ludwig van der Berg                | ludwig:GIVEN berg:FAMILY
            Abu Bakr al-Baghdadi               | abubakr:GIVEN baghdadi:FAMILY
            """)
    void peopleAreReadWithTheRolesOfTheirWords(String text, String expected) {
        assertThat(tokens(READER.read(text, Naming.PERSON))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ivan Ivanovich Petrov         | ivan:GIVEN ivanovich:GIVEN petrov:FAMILY
            Petrov Ivan Ivanovich         | ivan:GIVEN ivanovich:GIVEN petrov:FAMILY
            Кузнецова Мария Сергеевна     | mariya:GIVEN sergeyevna:GIVEN kuznetsova:FAMILY
            Nagy Ferenc                   | ferenc:GIVEN nagy:FAMILY
            Nguyen Van Hung               | van:GIVEN hung:GIVEN nguyen:FAMILY
            Hung Nguyen                   | hung:GIVEN nguyen:FAMILY
            Li Na                         | na:GIVEN li:FAMILY
            Carlos Alberto Garcia Lopez   | carlos:GIVEN alberto:GIVEN garcia:FAMILY lopez:FAMILY
            Maria de la Cruz              | maria:GIVEN cruz:FAMILY
            DUPONT Jean                   | jean:GIVEN dupont:FAMILY
            Mahmoud El-Masri              | mahmoud:GIVEN masri:FAMILY
            S. Ramanathan                 | s:GIVEN ramanathan:FAMILY
            Suharto                       | suharto:NAME
            Hassan Hussein                | hassan:NAME hussein:NAME
            Omar bin Khalid               | omar:NAME khalid:NAME
            """)
    void theFamilyNameIsToldWhereItsWordsTellItWhateverTheOrder(String text, String expected) {
        assertThat(tokens(READER.read(text, Naming.PERSON))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ali al-Rahman  | ali rahman
            Ali an-Nuri    | ali nuri
            Pak An-jun     | an jun pak
            El'dar Kadyrov | eldar kadyrov
            Ali al'Rahman  | ali rahman
            """)
    void anArticleIsOneOnlyWhereArabicGluesIt(String text, String expected) {
        assertThat(READER.read(text, Naming.PERSON).tokens().stream().map(Token::text))
                .containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            YASON GENERAL MACHINERY CO., LTD.                  | yason:WORD general:GENERIC machinery:GENERIC | LIMITED
            Institute of Forensic Science of China             | institute:GENERIC forensic:WORD science:GENERIC cn:PLACE | ''
            140th Repair Plant JSC                             | 140:NUMBER repair:WORD plant:GENERIC | PUBLIC_LIMITED
            Chinese Aviation Group                             | cn:PLACE aviation:GENERIC group:GENERIC | ''
            """)
    void organizationsLoseTheirFormAndKeepPlacesAndNumbersApart(String text, String expected, String forms) {
        PreparedName name = READER.read(text, Naming.ORGANIZATION);
        assertThat(tokens(name)).isEqualTo(expected);
        assertThat(String.join(" ", name.forms())).isEqualTo(forms);
    }

    @ParameterizedTest
    @CsvSource({
        "Shenzhen Yason Trading, ORGANIZATION",
        "CloudWalk Technology, ORGANIZATION",
        "Hosoda Taiki, PERSON",
        "Petrov OOO, ORGANIZATION",
        "Andrew Co, PERSON",
        "Finn Schneider, PERSON",
        "Chad Smith, PERSON",
        "Israel Katz, PERSON",
        "Thein Soe, PERSON",
        "Bank of Georgia, ORGANIZATION",
        "Rossiya Segodnya, ORGANIZATION",
        "140th Repair Plant, ORGANIZATION",
        "Hassan 17, PERSON",
    })
    void aNameOfUnknownTypeIsReadAsItLooks(String text, Naming expected) {
        assertThat(READER.naming(PartyType.UNKNOWN, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "?", "...", "Al", "Bin", "de", "Dr.", "Ltd", "Co., Ltd.", "🙂", "\uD800", "1", "-"})
    void nothingMakesItFail(String text) {
        for (Naming naming : Naming.values()) {
            PreparedName name = READER.read(text, naming);
            boolean hasLetters = text.chars().anyMatch(c -> c < 128 && Character.isLetterOrDigit(c));
            assertThat(name.tokens().isEmpty()).as(text).isEqualTo(!hasLetters);
        }
    }

    @Test
    void generationMarksAreSetApart() {
        assertThat(READER.read("John Smith Jr.", Naming.PERSON).generation()).isEqualTo("2");
        assertThat(READER.read("John Smith III", Naming.PERSON).generation()).isEqualTo("3");
        assertThat(READER.read("John Smith", Naming.PERSON).generation()).isEmpty();
    }

    private static String tokens(PreparedName name) {
        return name.tokens().stream()
                .map(token -> token.text() + ":" + token.role())
                .collect(Collectors.joining(" "));
    }
}
