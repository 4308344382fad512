package dev.cordon.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ComparisonTest {

    /** 0.7 on the curve: log2(0.7 / 0.3) bits. */
    private static final int THRESHOLD = 1223;

    private static final NameReader READER = new NameReader(Lexicon.shipped());

    @ParameterizedTest(name = "{1} / {2}: {4}")
    @CsvFileSource(resources = "pairs.csv", numLinesToSkip = 1)
    void pairsOfNames(Naming naming, String first, String second, String same, String why) {
        NameMatch match = explain(naming, first, second);
        if (same.equals("yes")) {
            assertThat(match.millibits()).as(match::toString).isGreaterThanOrEqualTo(THRESHOLD);
        } else {
            assertThat(match.millibits()).as(match::toString).isLessThan(THRESHOLD);
        }
        assertThat(match.clues().stream().mapToInt(Clue::millibits).sum()).isEqualTo(match.millibits());
    }

    @Test
    void whatAgreesBetterNeverCountsLess() {
        int equal = compare(Naming.PERSON, "Gao Lanfang", "GAO, Lanfang");
        int spelt = compare(Naming.PERSON, "Gao Lanfan", "GAO, Lanfang");
        int other = compare(Naming.PERSON, "Gao Xuebi", "GAO, Lanfang");
        assertThat(equal).isGreaterThan(spelt);
        assertThat(spelt).isGreaterThan(other);
    }

    @Test
    void aRareNameSaysMoreThanACommonOne() {
        assertThat(compare(Naming.PERSON, "Ousmane Djibo", "DJIBO, Ousmane"))
                .isGreaterThan(compare(Naming.PERSON, "Ali Hassan", "HASSAN, Ali"));
    }

    @Test
    void aWeakAliasCountsLess() {
        PreparedName name = READER.read("El Chapo", Naming.PERSON);
        assertThat(Comparison.millibits(name, name, true, Weights.shipped()))
                .isLessThan(Comparison.millibits(name, name, false, Weights.shipped()));
    }

    @Property(tries = 2000)
    void theOrderOfTheTwoNamesSaysNothing(@ForAll("names") String a, @ForAll("names") String b, @ForAll Naming naming) {
        assertThat(compare(naming, a, b)).isEqualTo(compare(naming, b, a));
    }

    @Property(tries = 500)
    void aNameIsItself(@ForAll("names") String name, @ForAll Naming naming) {
        assertThat(compare(naming, name, name)).isGreaterThanOrEqualTo(THRESHOLD);
    }

    @Property(tries = 500)
    void caseAndBlanksSayNothing(@ForAll("names") String a, @ForAll("names") String b) {
        assertThat(compare(Naming.PERSON, a, "  " + b.toUpperCase(Locale.ROOT).replace(" ", "  ")))
                .isEqualTo(compare(Naming.PERSON, a, b));
    }

    @Property(tries = 1000)
    void cluesAddUp(@ForAll("names") String a, @ForAll("names") String b, @ForAll Naming naming) {
        NameMatch match = explain(naming, a, b);
        assertThat(match.clues().stream().mapToInt(Clue::millibits).sum()).isEqualTo(match.millibits());
        assertThat(match.millibits()).isEqualTo(compare(naming, a, b));
    }

    private static int compare(Naming naming, String a, String b) {
        return Comparison.millibits(READER.read(a, naming), READER.read(b, naming), false, Weights.shipped());
    }

    private static NameMatch explain(Naming naming, String a, String b) {
        return Comparison.explain(READER.read(a, naming), READER.read(b, naming), false, Weights.shipped());
    }

    /** Names put together from words that lists are full of, so that they often share some. */
    @Provide
    Arbitrary<String> names() {
        List<String> words = List.of(
                "Mohammed",
                "Muhammad",
                "Ali",
                "Hassan",
                "bin",
                "al-Rahman",
                "Abd",
                "Ivan",
                "Petrov",
                "Petrova",
                "Wang",
                "Wei",
                "Hongfei",
                "J.",
                "Trading",
                "Company",
                "Limited",
                "China",
                "Hebei",
                "Institute",
                "2",
                "Jr.",
                "de",
                "la",
                "Cruz",
                "Technology",
                "Путин",
                "حسن");
        return Arbitraries.of(words).list().ofMinSize(1).ofMaxSize(5).map(list -> String.join(" ", list));
    }
}
