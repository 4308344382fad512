package dev.cordon.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is true of names that were made, so that measuring with them says something. */
class NameMillTest {

    private static final List<String> REAL = List.of(
            "Ali Hassan Mahmoud",
            "Hassan Omar Saleh",
            "Omar Ali Mansour",
            "Ivan Petrov",
            "Petr Ivan Sidorov",
            "Владимир Сидоров",
            "Kim Il 2");

    @Test
    void theSameSeedGivesTheSameNames() {
        assertThat(names(new NameMill(REAL, 7), 500)).isEqualTo(names(new NameMill(REAL, 7), 500));
        assertThat(names(new NameMill(REAL, 7), 500)).isNotEqualTo(names(new NameMill(REAL, 8), 500));
    }

    @Test
    void aNameHasAsManyWordsAsTheRealOneItIsLike() {
        NameMill mill = new NameMill(REAL, 7);
        for (int i = 0; i < 500; i++) {
            NameMill.Made made = mill.next();
            assertThat(made.text().split(" "))
                    .hasSameSizeAs(REAL.get(made.like()).split(" "));
        }
    }

    /** Nobody is called Ali Petrov: no real name has words of both worlds. */
    @Test
    void wordsOfNamesThatShareNothingAreNotMixed() {
        List<String> apart = List.of("Ali Omar", "Omar Saleh", "Ivan Petrov", "Petrov Boris");
        Set<Integer> arabic = Set.of(0, 1);
        NameMill mill = new NameMill(apart, 7);
        Set<Integer> withOmar = new HashSet<>();
        Set<Integer> withPetrov = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            NameMill.Made made = mill.next();
            (arabic.contains(made.like()) ? withOmar : withPetrov).addAll(made.words());
        }
        assertThat(withOmar).hasSize(3).doesNotContainAnyElementsOf(withPetrov);
    }

    @Test
    void newWordsNeverStopComingAndComeEverMoreSeldom() {
        NameMill mill = new NameMill(REAL, 7);
        int first = words(names(mill, 2_000)).size();
        Set<String> all = words(names(mill, 6_000));
        assertThat(all.size()).isGreaterThan(first).isLessThan(3 * first);
    }

    @Test
    void numbersShortWordsAndOtherScriptsAreNotRespelt() {
        Set<String> words = words(names(new NameMill(List.of("Kim Il 2", "Владимир Сидоров"), 7), 500));
        assertThat(words).containsExactlyInAnyOrder("Kim", "Il", "2", "Владимир", "Сидоров");
    }

    @Test
    void aRespellingKeepsTheFirstLetterAndTheCase() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            assertThat(Respelling.of("Mahmoud", random)).startsWith("M").hasSizeBetween(6, 8);
            assertThat(Respelling.of("MAHMOUD", random)).isUpperCase();
        }
    }

    private static List<String> names(NameMill mill, int count) {
        return Stream.generate(() -> mill.next().text()).limit(count).toList();
    }

    private static Set<String> words(List<String> names) {
        Set<String> words = new HashSet<>();
        names.forEach(name -> words.addAll(Arrays.asList(name.split(" "))));
        return words;
    }
}
