package dev.cordon.names;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbjadTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            علي       | ali
            حسين      | hussein
            حسين      | hossain
            خالد      | khaled
            خالد      | chalid
            شادلي     | chadli
            جمال      | djamel
            جمال      | gamal
            قاسم      | ghasem
            قذافي     | gaddafi
            قذافي     | qadhafi
            بوتفليقة  | bouteflika
            حوثي      | houthi
            سيسي      | sisi
            ظواهري    | zawahiri
            عثمان     | osman
            عمر       | umar
            عولقي     | awlaki
            وحید      | vahid
            چمران     | tchamran
            عیسی      | isa
            יצחק      | yitzhak
            יצחק      | itzchak
            שלום      | shalom
            לוי       | levi
            רבין      | rabin
            אברהם     | avraham
            חיים      | chaim
            כץ        | katz
            """)
    void spellsAsAnyRomanisationDoes(String letters, String latin) {
        assertThat(distance(letters, latin)).isLessThan(200);
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource(delimiter = '|', textBlock = """
            حسن    | hussain
            علي    | lina
            عمر    | amira
            سعيد   | saad
            قاسم   | hashim
            سالم   | salma
            כהן    | hanan
            לוי    | leah
            """)
    void anotherNameCostsMore(String letters, String latin) {
        assertThat(distance(letters, latin)).isGreaterThan(200);
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource(delimiter = '|', textBlock = """
            حسن   | حسين
            عمر   | عمرو
            محمد  | محمود
            سعيد  | سيد
            رشد   | راشد
            """)
    void inTheirOwnScriptWordsMustHaveTheSameLetters(String one, String other) {
        Word a = word(one);
        Word b = word(other);
        assertThat(Relation.distance(a, b)).isEqualTo(Relation.distance(b, a)).isGreaterThan(200);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            أحمد    | احمد
            فاطمة   | فاطمه
            مصطفى   | مصطفی
            علي     | علی
            דויד    | דוד
            """)
    void inTheirOwnScriptSomeLettersAreExchanged(String one, String other) {
        assertThat(Relation.distance(word(one), word(other))).isLessThan(250);
    }

    /** What the index looks words up by. */
    @Property(tries = 3000)
    void whatSpellsLettersHasTheirSkeleton(
            @ForAll @CharRange(from = 'ا', to = 'ي') @StringLength(min = 1, max = 5) String letters,
            @ForAll @CharRange(from = 'a', to = 'z') @StringLength(max = 6) String latin) {
        Word arabic = word(letters.replaceAll("[غ-ـ]", "ع"));
        if (Abjad.cost(arabic.written(), latin, 200) != Abjad.NONE) {
            assertThat(Abjad.skeleton(latin)).isEqualTo(arabic.skeleton());
        }
    }

    private static int distance(String letters, String latin) {
        Word latinWord = Lexicon.shipped().word(latin, false);
        Word word = word(letters);
        assertThat(Relation.distance(word, latinWord)).isEqualTo(Relation.distance(latinWord, word));
        return Relation.distance(word, latinWord);
    }

    private static Word word(String written) {
        return Lexicon.shipped().word(Piece.of(written).getFirst());
    }
}
