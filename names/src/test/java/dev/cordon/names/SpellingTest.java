package dev.cordon.names;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "mohammed, muhamad",
        "qaddafi, gadafi",
        "yusuf, iusuf",
        "khalid, halid",
        "dmitry, dmitri",
        "volkow, volkov",
        "hussein, husein",
        "omar, oumar",
        "phillips, filips",
        "wladimir, vladimir",
    })
    void spellingsOfOneNameAreNear(String a, String b) {
        assertThat(distance(a, b)).isLessThanOrEqualTo(250);
    }

    @ParameterizedTest
    @CsvSource({"wang, zhang", "petrov, ivanov", "ali, eva", "hebei, hubao", "kim, lee", "hassan, hamdan"})
    void otherNamesAreFarOrNothing(String a, String b) {
        assertThat(distance(a, b)).isGreaterThan(250);
    }

    @ParameterizedTest
    @CsvSource({"kaddafi, kadafi", "mahmoud, mahmud", "quraishi, kuraishi", "shaykh, shaih", "juma, jumah"})
    void whatSpellingsUsuallyDifferInFoldsAway(String a, String b) {
        assertThat(Spelling.fold(a)).isEqualTo(Spelling.fold(b));
    }

    @Property(tries = 3000)
    void distanceIsSymmetric(@ForAll("words") String a, @ForAll("words") String b) {
        assertThat(distance(a, b)).isEqualTo(distance(b, a));
    }

    @Property(tries = 3000)
    void theQuickRefusalIsNeverWrong(@ForAll("words") String a, @ForAll("words") String b) {
        String foldA = Spelling.fold(a);
        String foldB = Spelling.fold(b);
        if (Spelling.surelyBeyond(Spelling.profile(foldA), foldA.length(), Spelling.profile(foldB), foldB.length())) {
            assertThat(distance(a, b)).as("%s %s", a, b).isEqualTo(Spelling.NONE);
        }
    }

    @Property(tries = 3000)
    void theQuickRefusalIsNeverWrongForOneOrTwoEdits(
            @ForAll("words") String word, @ForAll int where, @ForAll("letters") char letter, @ForAll int how) {
        String edited = edit(edit(word, where, letter, how), where / 7, letter, how / 3);
        String foldA = Spelling.fold(word);
        String foldB = Spelling.fold(edited);
        if (Spelling.surelyBeyond(Spelling.profile(foldA), foldA.length(), Spelling.profile(foldB), foldB.length())) {
            assertThat(distance(word, edited)).as("%s %s", word, edited).isEqualTo(Spelling.NONE);
        }
    }

    @Property(tries = 3000)
    void consonantsOfNearWordsDifferByOneEditAtMost(
            @ForAll("words") String word, @ForAll int where, @ForAll("letters") char letter, @ForAll int how) {
        String foldA = Spelling.fold(word);
        String foldB = Spelling.fold(edit(edit(word, where, letter, how), where / 7, letter, how / 3));
        if (Spelling.isNear(foldA, foldB)) {
            String a = Spelling.consonants(foldA);
            String b = Spelling.consonants(foldB);
            int same = 0;
            while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
                same++;
            }
            String restA = a.substring(same);
            String restB = b.substring(same);
            assertThat(a.equals(b)
                            || restA.substring(Math.min(1, restA.length())).equals(restB)
                            || restB.substring(Math.min(1, restB.length())).equals(restA)
                            || restA.substring(Math.min(1, restA.length()))
                                    .equals(restB.substring(Math.min(1, restB.length())))
                            || exchanged(restA).equals(restB))
                    .as("%s %s: %s %s", foldA, foldB, a, b)
                    .isTrue();
        }
    }

    private static String exchanged(String text) {
        return text.length() < 2 ? text : "" + text.charAt(1) + text.charAt(0) + text.substring(2);
    }

    @Property(tries = 1000)
    void aWordIsNoDistanceFromItself(@ForAll("words") String word) {
        assertThat(distance(word, word)).isZero();
        assertThat(Spelling.fold(Spelling.fold(word)).length())
                .isLessThanOrEqualTo(Spelling.fold(word).length() + 1);
    }

    private static String edit(String word, int where, char letter, int how) {
        int at = Math.floorMod(where, word.length());
        return switch (Math.floorMod(how, 3)) {
            case 0 -> word.substring(0, at) + letter + word.substring(at);
            case 1 -> word.length() == 1 ? word : word.substring(0, at) + word.substring(at + 1);
            default -> word.substring(0, at) + letter + word.substring(at + 1);
        };
    }

    private static int distance(String a, String b) {
        return Spelling.distance(a, Spelling.fold(a), b, Spelling.fold(b));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("aeiouhklmnrstbdgjqwyz")
                .ofMinLength(1)
                .ofMaxLength(12);
    }

    @Provide
    Arbitrary<Character> letters() {
        return Arbitraries.chars().range('a', 'z');
    }
}
