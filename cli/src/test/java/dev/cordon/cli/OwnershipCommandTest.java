package dev.cordon.cli;

import static dev.cordon.cli.Answered.cordon;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is caught through an owner? As a person asks and as a program asks, over the real lists that ship. */
class OwnershipCommandTest {

    private static final String OWNERS = """
            owner,owned,percent,kind,from,to,source
            us-ofac-sdn:41297,Wuhan Holding,30,shares,2020-01-01,,register
            us-ofac-sdn:41298,Wuhan Holding,25,shares,2020-01-01,,register
            Wuhan Holding,Falcon Trading GmbH,50,shares,2021-01-01,,annual report
            Wuhan Holding,Kestrel Handels GmbH,25-60,shares,2021-01-01,,annual report
            Wuhan Holding,Wren Trading GmbH,49.99,shares,2021-01-01,,annual report
            "WANG, Hongfei",Robin Trading GmbH,60,shares,,,customer
            """;

    @TempDir
    private static Path folder;

    private static Path home;
    private static Path owners;

    @BeforeAll
    static void fill() throws IOException {
        Path shipped = Files.createDirectories(folder.resolve("shipped/sdn/2026-06-01"));
        Files.writeString(shipped.resolve("list.csv"), SmallHome.LIST);
        Files.writeString(folder.resolve("shipped/shipped.csv"), """
                list,published,file,sha256,from,terms,kind
                us-ofac-sdn,2026-06-01,sdn/2026-06-01/list.csv,,written for a test,Apache-2.0,edition
                """);
        Ran.shipped(folder.resolve("shipped"));
        home = folder.resolve("home");
        owners = Files.writeString(folder.resolve("owners.csv"), OWNERS);
        cordon("screen", "Nobody", "--home", home);
    }

    @AfterAll
    static void shipAgain() {
        Ran.shippedAsInTheCheckout();
    }

    private static Answered ownership(Object... words) {
        return cordon(Stream.concat(Stream.of("ownership"), Stream.concat(Stream.of(words), Stream.of("--home", home)))
                .toArray());
    }

    @Test
    void whoIsCaughtIsShownWithTheWholeProof() {
        Answered answer =
                ownership("Falcon Trading GmbH", "--holdings", owners, "--as-of", "2023-07-01", "--regime", "us-ofac");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out().replaceAll("\\s+", " "))
                .contains(
                        "CAUGHT us-ofac/sdn: blocking",
                        "Wuhan Holding: caught by ofac-50; 55 % = us-ofac-sdn:41297 30 % + us-ofac-sdn:41298 25 %",
                        "Falcon Trading GmbH: caught by ofac-50; 50 % = Wuhan Holding 50 %",
                        "us-ofac-sdn:41297 \"WANG, Hongfei\", since 2023-04-14, by number",
                        "without the listing of us-ofac-sdn:41298: not caught",
                        "OFAC guidance of 13 Aug 2014");
    }

    /** The chapter's examples, on a list with the same two people. */
    @Test
    void theChapterShowsWhatTheCommandPrints() throws IOException {
        Path docs = Path.of(System.getProperty("cordon.root"), "docs");
        Matcher block = Pattern.compile(
                        "```\\n\\$ cordon ownership \"([^\"]+)\" --holdings docs/(\\S+) (.+)\\n((?s:.*?))\\n```")
                .matcher(Files.readString(docs.resolve("ownership.md")));
        int shown = 0;
        while (block.find()) {
            shown++;
            Answered answer = ownership(Stream.concat(
                            Stream.of(block.group(1), "--holdings", docs.resolve(block.group(2))),
                            Stream.of(block.group(3).split(" ")))
                    .toArray());
            assertThat(answer.out().stripTrailing()).isEqualTo(block.group(4));
        }
        assertThat(shown).isEqualTo(2);
    }

    /** 41297 and 41298 were listed on 14 April 2023. */
    @ParameterizedTest(name = "{0} on {1}: {3}")
    @CsvSource({
        "Falcon Trading GmbH, 2023-04-13, 0, not caught",
        "Falcon Trading GmbH, 2023-04-14, 1, CAUGHT",
        "Kestrel Handels GmbH, 2023-07-01, 1, CANNOT BE KNOWN",
        "Wren Trading GmbH, 2023-07-01, 0, not caught",
        "us-ofac-sdn:41297, 2023-07-01, 1, CAUGHT  us-ofac/sdn: listed itself",
        "Nobody Ever Ltd, 2023-07-01, 0, not caught",
    })
    void asOfAnyDay(String party, String day, int exit, String shown) {
        Answered answer = ownership(party, "--holdings", owners, "--as-of", day, "--regime", "us-ofac");

        assertThat(answer.exit()).isEqualTo(exit);
        assertThat(answer.lines()).anyMatch(line -> line.startsWith(shown));
    }

    @Test
    void anOwnerThatOnlyHasANameIsScreenedAndItsScoreTold() {
        Answered answer =
                ownership("Robin Trading GmbH", "--holdings", owners, "--as-of", "2023-07-01", "--regime", "us-ofac");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out().replaceAll("\\s+", " "))
                .containsPattern("WANG, Hongfei is listed: us-ofac-sdn:41297 .* by name, score 0\\.\\d{3}; confirm");
    }

    @Test
    void aListingThatIsNotThereIsSaid() throws IOException {
        Path wrong =
                Files.writeString(folder.resolve("wrong.csv"), "owner,owned,percent\nus-ofac-sdn:99,Kite Ltd,60\n");
        Answered answer = ownership("Kite Ltd", "--holdings", wrong, "--as-of", "2023-07-01");

        assertThat(answer.exit()).isZero();
        assertThat(answer.err()).contains("no party stands on a list as \"us-ofac-sdn:99\"");
    }

    @Test
    void everyRegimeIsAskedAndAnUnconfirmedRuleSaysSo() {
        Answered answer = ownership("Falcon Trading GmbH", "--holdings", owners, "--as-of", "2026-11-24");

        assertThat(answer.lines())
                .anyMatch(line -> line.startsWith("CAUGHT  us-ofac/sdn"))
                .anyMatch(line -> line.startsWith("not caught  eu-cfsp/eu"))
                .anyMatch(line -> line.startsWith("not caught  uk-fcdo/uk"));
        assertThat(answer.out()).contains("bis-affiliates-50-2: unconfirmed");
        assertThat(ownership(
                                "Falcon Trading GmbH",
                                "--holdings",
                                owners,
                                "--as-of",
                                "2026-11-24",
                                "--rule",
                                "bis-affiliates-50-2=off")
                        .out())
                .doesNotContain("unconfirmed")
                .contains("us-bis/bis-el");
    }

    @Test
    void jsonDrawingsAndTheReportAreFiles() throws IOException {
        Path svg = folder.resolve("proof.svg");
        Path dot = folder.resolve("proof.dot");
        Path report = folder.resolve("report.html");
        Object[] asked = {
            "Falcon Trading GmbH",
            "--holdings",
            owners,
            "--as-of",
            "2023-07-01",
            "--regime",
            "us-ofac",
            "--json",
            "--svg",
            svg,
            "--dot",
            dot,
            "--report",
            report
        };
        Answered answer = ownership(asked);

        assertThat(answer.lines()).hasSize(1);
        assertThat(answer.out())
                .startsWith("{\"schema\":\"cordon.ownership/1\",\"party\":\"Falcon Trading GmbH\"")
                .contains("\"standing\":\"caught\"", "\"identified\":\"number\"", "\"basis\":\"read\"");
        assertThat(ownership(asked)).isEqualTo(answer);
        assertThat(Files.readString(svg)).contains("WANG, Hongfei", "Wuhan Holding", "50 %");
        assertThat(Files.readString(dot)).startsWith("digraph ownership {");
        assertThat(Files.readString(report))
                .contains("<svg ", "Falcon Trading GmbH")
                .doesNotContain("src=", "href=");
    }

    @Test
    void brokenRowsAreNamedAndTheOthersCount() throws IOException {
        Path partly = Files.writeString(
                folder.resolve("partly.csv"), "owner,owned,percent\nAnna,Kite Ltd,160\nBert,Kite Ltd,40\n");
        Answered answer = ownership("Kite Ltd", "--holdings", partly, "--as-of", "2023-07-01");

        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.err()).contains("partly.csv:2 percent: found \"160\"", "2 read = 1 accepted + 1 rejected");
        assertThat(folder.resolve("partly.csv.problems.jsonl")).exists();
    }

    @Test
    void aFileThatCannotBeReadEndsWithFour() throws IOException {
        Path open = Files.writeString(folder.resolve("open.csv"), "owner,owned,percent\n\"Anna,Kite Ltd,60\n");

        assertThat(ownership("Kite Ltd", "--holdings", open).exit()).isEqualTo(4);
        Answered absent = ownership("Kite Ltd", "--holdings", folder.resolve("absent.csv"));
        assertThat(absent.exit()).isEqualTo(4);
        assertThat(absent.err()).contains("there is no ", "absent.csv");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--regime | us-ofca | there is no regime \"us-ofca\"; the nearest are us-ofac",
                "--rule | ofac-5=on | there is no rule \"ofac-5\"; the nearest are ofac-50",
                "--rule | ofac-50=maybe | expected ofac-50=on or =off",
                "--as-of | 2023 | is not a day",
                "--svg | proof.svg | name one with --regime ID",
            })
    void wrongUsageNamesTheValueAndOffersTheNearest(String option, String value, String said) {
        Answered answer = ownership("Falcon Trading GmbH", "--holdings", owners, option, value);

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).contains(said);
    }
}
