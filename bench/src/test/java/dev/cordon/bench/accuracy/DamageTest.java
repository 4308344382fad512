package dev.cordon.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DamageTest {

    private static final String NAME = "Salim Ahmad Salim bin Hamdan";

    @ParameterizedTest
    @EnumSource(Damage.class)
    void theSameSeedDoesTheSameDamage(Damage damage) {
        assertThat(damage.apply(NAME, new SplittableRandom(7))).isEqualTo(damage.apply(NAME, new SplittableRandom(7)));
    }

    @ParameterizedTest
    @EnumSource(value = Damage.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void damageChangesTheName(Damage damage) {
        for (int seed = 0; seed < 100; seed++) {
            assertThat(damage.apply(NAME, new SplittableRandom(seed)))
                    .isPresent()
                    .get()
                    .isNotEqualTo(NAME);
        }
    }

    @Test
    void theMiddleNameGoesWithItsParticleAndBothEndsStay() {
        assertThat(possible(Damage.MIDDLE_DROPPED, "Salim Ahmad bin Ali Hamdan"))
                .containsExactly("Salim Ahmad Hamdan", "Salim bin Ali Hamdan");
    }

    @Test
    void titlesAndParticlesAreNoMiddleNames() {
        assertThat(possible(Damage.MIDDLE_DROPPED, "Colonel Innocent Kaina")).isEmpty();
        assertThat(possible(Damage.MIDDLE_DROPPED, "Salim bin Hamdan")).isEmpty();
    }

    @Test
    void twoNeighboursAreGlued() {
        assertThat(possible(Damage.GLUED, "Salim Ahmad Hamdan"))
                .containsExactly("Salim AhmadHamdan", "SalimAhmad Hamdan");
    }

    @Test
    void theLastWordComesFirst() {
        assertThat(possible(Damage.TURNED, "Salim Ahmad Hamdan")).containsExactly("Hamdan Salim Ahmad");
    }

    @Test
    void anEditIsOneSlip() {
        for (int seed = 0; seed < 1000; seed++) {
            String typed = Typing.edit("hamdan", new SplittableRandom(seed));
            assertThat(typed).isNotEqualTo("hamdan").hasSizeBetween(5, 7);
        }
    }

    @Test
    void otherUsualSpellings() {
        assertThat(Respelling.variants("yousuf")).contains("yusuf");
        assertThat(Respelling.variants("hasan")).contains("hassan");
        assertThat(Respelling.variants("hassan")).contains("hasan");
        assertThat(Respelling.variants("ivanov")).contains("ivanoff", "ivanow");
        assertThat(Respelling.variants("qasim")).contains("kasim");
        assertThat(Respelling.variants("al-tikriti")).contains("el-tikriti", "altikriti");
        assertThat(Respelling.variants("mikhail")).contains("mihail").doesNotContain("miqhail");
        assertThat(Respelling.variants("kim")).isEmpty();
    }

    private static TreeSet<String> possible(Damage damage, String name) {
        TreeSet<String> possible = new TreeSet<>();
        for (int seed = 0; seed < 200; seed++) {
            damage.apply(name, new SplittableRandom(seed)).ifPresent(possible::add);
        }
        return possible;
    }
}
