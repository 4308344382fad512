package dev.cordon.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LookAlikesTest {

    private static final List<String> NAMES = List.of(
            "Usama bin Laden",
            "Ivan Petrov",
            "Osama bin Ladin",
            "Kim Jong Un",
            "Anna Berg",
            "Juan Perez",
            "Li Wei",
            "Omar Abdel Rahman",
            "Jane Smith",
            "Hans Meier",
            "Carlos Ruiz",
            "Piotr Nowak");

    private final LookAlikes lookAlikes = new LookAlikes(NAMES);

    @Test
    void theNearestSharesMostLetterPairs() {
        assertThat(lookAlikes.nearest("Usama ben Laden", place -> false)).contains(0);
        assertThat(lookAlikes.nearest("PETROV, Iwan", place -> false)).contains(1);
    }

    @Test
    void theExcludedAreNeverChosen() {
        assertThat(lookAlikes.nearest(NAMES.get(0), place -> place == 0)).contains(2);
    }

    @Test
    void nothingInCommonIsNotNear() {
        assertThat(lookAlikes.nearest("Zyxq", place -> false)).isEmpty();
    }

    /** Of "ali" the pairs " a", "al", "li", "i "; of "aly" " a", "al", "ly", "y ": two of four shared. */
    @Test
    void likenessIsTheShareOfLetterPairs() {
        assertThat(LookAlikes.likeness("Ali", "Aly")).isCloseTo(0.5, within(1e-12));
        assertThat(LookAlikes.likeness("José", "jose")).isEqualTo(1);
        assertThat(LookAlikes.likeness("Ali", "Xu")).isZero();
    }
}
