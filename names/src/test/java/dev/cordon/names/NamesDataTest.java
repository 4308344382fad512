package dev.cordon.names;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The data files as README.md beside them describes them; a word that is not folded would never be found. */
class NamesDataTest {

    @ParameterizedTest(name = "{0} has {1} columns, {2} of them words, and at least {3} rows")
    @CsvSource({
        "legal-forms.csv, 5, 1, 2000",
        "titles.txt, 1, 1, 700",
        "honorifics.txt, 1, 1, 35",
        "variants.csv, 3, 2, 140",
        "name-marks.csv, 2, 1, 500",
        "particles.csv, 4, 1, 180",
        "abbreviations.csv, 2, 2, 350",
        "nicknames.csv, 2, 2, 250",
        "generic.txt, 1, 1, 900",
        "synonyms.txt, 1, 1, 120",
        "institutions.csv, 2, 2, 60",
        "business-words.csv, 4, 0, 8000",
        "places.csv, 5, 0, 9000",
        "numbers.csv, 3, 1, 500",
        "han.tsv, 4, 0, 11000",
        "readings.csv, 3, 1, 1900",
        "surnames.csv, 3, 0, 120",
        "given-signs.csv, 3, 0, 550",
        "words.tsv, 3, 1, 11000",
        "given-family.tsv, 3, 1, 35000",
        "name-endings.tsv, 3, 1, 700"
    })
    void isSortedFoldedAndWhole(String file, int columns, int words, int least) throws IOException {
        List<String> lines = lines(file);
        List<List<String>> rows = rows(lines, file);

        assertThat(lines.getFirst()).startsWith("# ");
        assertThat(rows).hasSizeGreaterThanOrEqualTo(least).doesNotHaveDuplicates();
        assertThat(rows).extracting(List::getFirst).isSorted();
        for (List<String> row : rows) {
            assertThat(row).hasSize(columns).first().asString().isNotEmpty();
            for (String word : row.subList(0, words)) {
                assertThat(Romanizer.romanize(word).text()).as(file).isEqualTo(word);
            }
        }
    }

    @Test
    void legalFormsHaveAClassAPlaceAndOneRowEach() throws IOException {
        List<List<String>> rows = rows(lines("legal-forms.csv"), "legal-forms.csv");

        assertThat(rows).extracting(List::getFirst).doesNotHaveDuplicates();
        assertThat(rows)
                .extracting(row -> row.get(2))
                .containsOnly(
                        "LIMITED",
                        "PUBLIC_LIMITED",
                        "PARTNERSHIP",
                        "LIMITED_PARTNERSHIP",
                        "SOLE",
                        "STATE_ENTERPRISE",
                        "COOPERATIVE",
                        "FOUNDATION",
                        "ASSOCIATION",
                        "BRANCH",
                        "TRUST",
                        "OTHER");
        assertThat(rows).extracting(row -> row.get(3)).containsOnly("end", "either", "anywhere");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "GmbH, LIMITED",
        "LLC, LIMITED",
        "ООО, LIMITED",
        "S.A.R.L., LIMITED",
        "S. de R.L. de C.V., LIMITED",
        "Sdn. Bhd., LIMITED",
        "'Co., Ltd.', LIMITED",
        "AG, PUBLIC_LIMITED",
        "S.A., PUBLIC_LIMITED",
        "PJSC, PUBLIC_LIMITED",
        "ОАО, PUBLIC_LIMITED",
        "Joint Stock Company, PUBLIC_LIMITED",
        "S.A. de C.V., PUBLIC_LIMITED",
        "GmbH & Co. KG, LIMITED_PARTNERSHIP",
        "FGUP, STATE_ENTERPRISE",
        "Stiftung, FOUNDATION",
        "d.o.o., LIMITED",
        "Kft., LIMITED",
        "K.K., PUBLIC_LIMITED",
        "Общество с ограниченной ответственностью, LIMITED",
        "有限公司, LIMITED",
        "Sp. z o.o., LIMITED",
        "Lda., LIMITED"
    })
    void knowsTheFormsThatListsWrite(String written, String legalClass) throws IOException {
        String form = Romanizer.romanize(written).text();

        assertThat(rows(lines("legal-forms.csv"), "legal-forms.csv"))
                .filteredOn(row -> row.getFirst().equals(form))
                .extracting(row -> row.get(2))
                .containsExactly(legalClass);
    }

    @ParameterizedTest
    @ValueSource(strings = {"business-words.csv", "places.csv"})
    void wordsOfOtherAlphabetsStandInLatinAsTheRomanizerWritesThem(String file) throws IOException {
        for (List<String> row : rows(lines(file), file)) {
            String latin = row.getLast();
            if (!latin.isEmpty()) {
                assertThat(latin)
                        .as(row.getFirst())
                        .isEqualTo(Romanizer.romanize(row.getFirst()).text().replace(" ", ""));
            }
        }
    }

    @Test
    void aNicknameNamesNobodyTwice() throws IOException {
        for (List<String> row : rows(lines("nicknames.csv"), "nicknames.csv")) {
            List<String> also = Arrays.asList(row.get(1).split(" ", -1));
            assertThat(also).isSorted().doesNotHaveDuplicates().doesNotContain(row.get(0));
        }
    }

    @Test
    void frequenciesStayBelowTheirTotals() throws IOException {
        List<String> lines = lines("words.tsv");
        String totals = lines.get(1);
        int people = Integer.parseInt(totals.replaceAll(".*people=(\\d+).*", "$1"));
        int organizations = Integer.parseInt(totals.replaceAll(".*organizations=(\\d+).*", "$1"));

        for (List<String> row : rows(lines, "words.tsv")) {
            assertThat(Integer.parseInt(row.get(1))).isBetween(0, people);
            assertThat(Integer.parseInt(row.get(2))).isBetween(0, organizations);
        }
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream bytes = NamesDataTest.class.getResourceAsStream(file)) {
            return new String(bytes.readAllBytes(), UTF_8).lines().toList();
        }
    }

    private static List<List<String>> rows(List<String> lines, String file) {
        boolean table = !file.endsWith(".txt");
        String separator = file.endsWith(".tsv") ? "\t" : ",";
        return lines.stream()
                .filter(line -> !line.startsWith("#"))
                .skip(table ? 1 : 0)
                .map(line -> table ? Arrays.asList(line.split(separator, -1)) : List.of(line))
                .toList();
    }
}
