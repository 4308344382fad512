package dev.cordon.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.terms.Name;
import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** How pairs are made out of lists. */
class ListPairsTest {

    @Test
    void theScriptOfMostLettersCounts() {
        assertThat(OriginalScripts.otherScript("Сергей Васильевич")).contains(UnicodeScript.CYRILLIC);
        assertThat(OriginalScripts.otherScript("Сяргей Уладзiмiравiч")).contains(UnicodeScript.CYRILLIC);
        assertThat(OriginalScripts.otherScript("Sergey Vasilyevich")).isEmpty();
        assertThat(OriginalScripts.otherScript("1234")).isEmpty();
    }

    @Test
    void oneWordGivesWayToAWordOfTheOtherName() {
        for (int seed = 0; seed < 50; seed++) {
            Optional<String> made = ListAliases.replaced("Ali bin Hamdan", "Ivan Petrov", new SplittableRandom(seed));
            assertThat(made).get().isIn("Ivan bin Hamdan", "Petrov bin Hamdan", "Ali bin Ivan", "Ali bin Petrov");
        }
    }

    @Test
    void aSpellingOfAWordThatIsThereReplacesNothing() {
        assertThat(ListAliases.replaced("Mohammed Hamdan", "Mohamed Hamadan", new SplittableRandom(1)))
                .isEmpty();
    }

    @Test
    void strongNamesHaveTwoWordsBesideTitles() {
        assertThat(DamagedNames.isStrong(Name.alias("General Major Mupenzi"))).isFalse();
        assertThat(DamagedNames.isStrong(Name.alias("Bernard Mupenzi"))).isTrue();
        assertThat(DamagedNames.isStrong(Name.weakAlias("Bernard Mupenzi"))).isFalse();
        assertThat(DamagedNames.isStrong(Name.alias("قاسم سلیمانی"))).isFalse();
    }
}
