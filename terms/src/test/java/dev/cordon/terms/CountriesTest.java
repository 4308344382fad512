package dev.cordon.terms;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvFileSource(
            resources = "country-texts.csv",
            numLinesToSkip = 1,
            emptyValue = "",
            ignoreLeadingAndTrailingWhitespace = false)
    void namesOneCountryOrNone(String text, String code, String where) {
        assertThat(Countries.code(text)).as(where).isEqualTo(Optional.ofNullable(code));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    (1) Jordan. (2) United States | JO US
                    1) Saudi Arabia 2) Qatar | SA QA
                    (1) Central African Republic. (2) Chad | CF TD
                    a) Algeria b) Palestinian | DZ PS
                    (1) Congo (Democratic Republic) (2) Congo (Democratic Republic) | CD
                    (1)-(5) Tunisia (6)-(7) Algeria | TN DZ
                    (1) Serbia (2) Bosnia-Herzegovina | RS BA
                    Iranian national and US national/citizen | IR US
                    (1) Tunisia  (2) former Yugoslavia | TN YU
                    (1) USSR (now Russian Federation) (2) USSR (now Russian Federation) (3) Belarus | RU BY
                    """)
    void namesSeveralCountriesEachOnce(String text, String codes) {
        assertThat(Countries.codes(text)).containsExactly(codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"KP, North Korea", "RU, Russia", "XK, Kosovo", "SU, Soviet Union", "DD, East Germany", "ZZ, ZZ"})
    void hasEnglishNames(String code, String name) {
        assertThat(Countries.name(code)).isEqualTo(name);
    }

    @Test
    void everyCodeAndEnglishNameOfTheJdkIsKnown() {
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            assertThat(Countries.code(code)).hasValue(code);
            assertThat(Countries.code(country.getISO3Country())).hasValue(code);
            assertThat(Countries.code(country.getDisplayCountry(Locale.ENGLISH)))
                    .hasValue(code);
            assertThat(Countries.code(Countries.name(code))).hasValue(code);
        }
    }

    @Test
    void nearlyEveryCountryFieldOfThePublishedListsIsUnderstood() throws IOException {
        Set<String> noCountry = resource("no-country.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toSet());
        Map<String, Integer> published = published();

        int one = 0;
        Map<String, Integer> missed = new TreeMap<>();
        for (Map.Entry<String, Integer> field : published.entrySet()) {
            int countries = Countries.codes(field.getKey()).size();
            if (countries == 1) {
                one += field.getValue();
            } else if (countries == 0 && !noCountry.contains(field.getKey())) {
                missed.put(field.getKey(), field.getValue());
            }
        }
        int misses = missed.values().stream().mapToInt(Integer::intValue).sum();

        assertThat(one).as("fields that name one country").isGreaterThan(300_000);
        assertThat(100.0 * one / (one + misses))
                .as("percent understood; not: %s", missed)
                .isGreaterThanOrEqualTo(99.5);
    }

    /** Country fields of all editions of all lists, as published, and how often each stands there. */
    private static Map<String, Integer> published() throws IOException {
        Map<String, Integer> fields = new TreeMap<>();
        for (Path add : PublishedFiles.editions("us-ofac-sdn", "add.csv.gz")) {
            column(PublishedFiles.records(add, UTF_8, ','), 4, fields);
        }
        for (Path sdn : PublishedFiles.editions("us-ofac-sdn", "sdn.csv.gz")) {
            List<List<String>> records = PublishedFiles.records(sdn, ISO_8859_1, ',');
            column(records, 9, fields);
            records.forEach(record -> nationalities(record.getLast(), fields));
        }
        for (Path un : PublishedFiles.editions("un-sc", ".xml.gz")) {
            String xml = PublishedFiles.text(un, UTF_8);
            found(xml, "<(?:COUNTRY|COUNTRY_OF_ISSUE|ISSUING_COUNTRY)>([^<]+)<", fields);
            found(xml, "<NATIONALITY>\\s*<VALUE>([^<]+)<", fields);
        }
        for (Path canada : PublishedFiles.editions("ca-sema", ".xml.gz")) {
            found(PublishedFiles.text(canada, UTF_8), "<Country>([^<]+)<", fields);
        }
        Path uk2020 = PublishedFiles.file("lists/uk-ofsi/2020-04-27/ConList.csv.gz");
        columns(
                PublishedFiles.records(uk2020, Charset.forName("windows-1252"), ','),
                1,
                CountriesTest::isCountry,
                fields);
        for (Path uk : PublishedFiles.editions("uk-ofsi", ".xlsx")) {
            columns(PublishedFiles.rows(uk), 1, CountriesTest::isCountry, fields);
        }
        Path australia = PublishedFiles.file("lists/au-dfat/2024-11-11/regulation8_consolidated.xlsx");
        columns(PublishedFiles.rows(australia), 0, "Citizenship"::equals, fields);
        for (Path denied : PublishedFiles.editions("us-bis-dpl", ".txt.gz")) {
            columns(PublishedFiles.records(denied, UTF_8, '\t'), 0, "Country"::equals, fields);
        }
        return fields;
    }

    private static boolean isCountry(String column) {
        return Set.of("Country", "Country of Birth", "Nationality").contains(column);
    }

    private static void nationalities(String remarks, Map<String, Integer> fields) {
        found(
                remarks,
                "(?:nationality|citizen|Nationality of Registration|Vessel Flag) ((?!of )[^;]+?)(?:[.;]|$)",
                fields);
    }

    private static void columns(
            List<List<String>> table, int header, Predicate<String> wanted, Map<String, Integer> fields) {
        List<String> names = table.get(header);
        assertThat(names).as("header").anyMatch(wanted);
        for (int column = 0; column < names.size(); column++) {
            if (wanted.test(names.get(column))) {
                column(table.subList(header + 1, table.size()), column, fields);
            }
        }
    }

    private static void column(List<List<String>> records, int column, Map<String, Integer> fields) {
        for (List<String> record : records) {
            if (column < record.size()) {
                put(record.get(column), fields);
            }
        }
    }

    private static void found(String text, String pattern, Map<String, Integer> fields) {
        Matcher field = Pattern.compile(pattern).matcher(text);
        while (field.find()) {
            put(field.group(1), fields);
        }
    }

    private static void put(String field, Map<String, Integer> fields) {
        String text = field.strip().replaceAll("\\s+", " ");
        if (!text.isEmpty() && !text.equals("-0-")) {
            fields.merge(text, 1, Integer::sum);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream bytes = CountriesTest.class.getResourceAsStream(name)) {
            return new String(bytes.readAllBytes(), UTF_8);
        }
    }
}
