package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.testkit.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Editions that a user brings. */
class ListsAddTest {

    private static final String FIVE = """
            id,type,name,country
            A1,person,Invented Person One,CN
            A2,person,Invented Person Two,CN
            A3,person,Invented Person Three,IR
            A4,organization,Invented Trading Company,RU
            A5,vessel,Invented Vessel,
            """;

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void shipNothing() {
        home = folder.resolve("home");
        Ran.shipped(folder);
    }

    @AfterAll
    static void shipAgain() {
        Ran.shippedAsInTheCheckout();
    }

    /** Lists of formats and layouts that do not ship; counts as shared/lists/README.md states them. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            au-dfat,       au-dfat/2024-11-11,        ,           3062, 9553
            ca-sema,       ca-sema/2020-04,           2020-04-15, 1369, 1369
            ca-sema,       ca-sema/2025-03-20,        2025-05-25, 4759, 4759
            eu-fsf,        eu-fsf/SAMPLE-2020-04-15,  ,              7,    7
            un-sc,         un-sc/2026-02-27,          ,           1003, 1003
            uk-ofsi,       uk-ofsi/2023-06-05,        ,           3993, 16823
            us-ofac-sdn,   us-ofac-sdn/2019-01-04,    2019-01-04, 7379, 28760
            us-ofac-cons,  us-ofac-cons/2020-03-17,   ,            375,  375
            """)
    void everyListCanBeAddedAndItsCountsAddUp(String list, String files, String published, int parties, int read)
            throws IOException {
        List<Object> words = new ArrayList<>(List.of("add", "--list", list));
        words.addAll(copies(files));
        if (published != null) {
            words.addAll(List.of("--published", published));
        }

        Ran ran = Ran.lists(home, words.toArray());

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("is live, %,d parties".formatted(parties));
        assertThat(counts(ran, 0)).isEqualTo(read);
        assertThat(counts(ran, 0)).isEqualTo(counts(ran, 1) + counts(ran, 2));
    }

    @Test
    void theSameEditionAgainChangesNothing() throws IOException {
        Path file = own("own.csv", FIVE);

        assertThat(Ran.lists(home, "add", file, "--list", "our-own", "--published", "2026-06-01")
                        .exit())
                .isZero();
        Ran again = Ran.lists(home, "add", file, "--list", "our-own", "--published", "2026-06-01");

        assertThat(again.exit()).isZero();
        assertThat(again.out()).isEqualTo("our-own: edition of 2026-06-01 is live already; nothing has changed\n");
    }

    @Test
    void aNewListOfOnesOwnIsSaidToBeNewSoThatAMistypedOneIsSeen() throws IOException {
        Path file = own("own.csv", FIVE);

        Ran ran = Ran.lists(home, "add", file, "--list", "us-ofac-sdm", "--published", "2026-06-01");

        assertThat(ran.err()).contains("us-ofac-sdm is a new list of your own; the nearest known ones are us-ofac-sdn");
    }

    @Test
    void rejectedLinesAreToldAndKeptBesideTheFileAndTheRestIsLive() throws IOException {
        Path file = own("own.csv", FIVE + ",person,No Number,\nA7,person,,\n");

        Ran ran = Ran.lists(home, "add", file, "--list", "our-own", "--published", "2026-06-01");

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out())
                .contains(
                        "our-own: edition of 2026-06-01 is live, 5 parties\n  own.csv: 7 read = 5 accepted + 2 rejected\n");
        assertThat(ran.err()).contains("own.csv:7 id: found nothing").contains("own.csv:8 ");
        assertThat(folder.resolve("own.csv.problems.jsonl"))
                .content()
                .startsWith("{\"kind\":\"record-rejected\",\"file\":\"own.csv\",\"line\":7,\"field\":\"id\",")
                .hasLineCount(2);
    }

    @Test
    void anImplausibleEditionIsRefusedAndTheLastGoodOneStaysLive() throws IOException {
        String many = FIVE
                + Stream.iterate(6, i -> i + 1)
                        .limit(95)
                        .map(i -> "A" + i + ",person,Invented Person Number " + i + ",CN\n")
                        .reduce("", String::concat);
        assertThat(Ran.lists(home, "add", own("may.csv", many), "--list", "our-own", "--published", "2026-05-01")
                        .exit())
                .isZero();

        Path cut = own("june.csv", FIVE);
        Ran ran = Ran.lists(home, "add", cut, "--list", "our-own", "--published", "2026-06-01");

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.err())
                .contains("our-own: refused: it holds 5 parties where the edition of 2026-05-01 holds 100 (-95 %)")
                .contains("--accept REASON");
        Ran after = Ran.lists(home);
        assertThat(after.out())
                .contains("our-own            2026-05-01")
                .contains("REFUSED, not live: edition of 2026-06-01");

        Ran accepted = Ran.lists(
                home,
                "add",
                cut,
                "--list",
                "our-own",
                "--published",
                "2026-06-01",
                "--accept",
                "the list was reorganised");
        assertThat(accepted.exit()).isZero();
        assertThat(accepted.out()).contains("accepted all the same (the list was reorganised): it holds 5 parties");
        assertThat(Ran.lists(home).out())
                .contains("our-own            2026-06-01")
                .doesNotContain("REFUSED");
    }

    @Test
    void anEditionWithoutADayAsksForIt() throws IOException {
        Ran ran = Ran.lists(home, "add", own("own.csv", FIVE), "--list", "our-own");

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.err())
                .contains("own.csv does not say on which day it was published; give --published YYYY-MM-DD");
    }

    @Test
    void aFileOfNoFormatSaysWhatWasLookedForAndFound() throws IOException {
        Ran ran = Ran.lists(
                home,
                "add",
                own("notes.txt", "Dear colleagues,\nplease see below.\n"),
                "--list",
                "our-own",
                "--published",
                "2026-06-01");

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.err()).contains("notes.txt").contains("Dear colleagues");
    }

    @Test
    void aFileInTheFormatOfAnotherListIsNotTakenForThisOne() {
        Ran ran = Ran.lists(
                home,
                "add",
                Shared.file("lists/eu-fsf/SAMPLE-2020-04-15/sample_eu_sanctions.xml.gz"),
                "--list",
                "un-sc");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err())
                .contains(
                        "--list: the files have the format eu-fsf-xml, which is not one of un-sc; lists of that format are eu-fsf");
    }

    @Test
    void anAmendmentChangesTheListFromItsDayOn() throws IOException {
        Ran.lists(home, "add", own("own.csv", FIVE), "--list", "our-own", "--published", "2026-05-01");
        Path removal = own("removal.csv", """
                action,effective,citation,number
                remove,2026-06-01,Board decision 12/2026,A2
                """);

        Ran ran = Ran.lists(home, "add", removal, "--list", "our-own");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("our-own: rule Board decision 12/2026 is live, 1 change\n");
        assertThat(Ran.lists(home, "diff", "our-own", "2026-05-31", "2026-06-01")
                        .out())
                .contains("0 parties added, 1 removed, 0 changed\n"
                        + "  - A2  Invented Person Two  on 2026-06-01, by rule Board decision 12/2026\n");
    }

    @Test
    void wrongWordsAreNamedWithTheNearestRightOnes() throws IOException {
        Path file = own("own.csv", FIVE);

        assertWrong("--list: \"Our Own\" is no list id", "add", file, "--list", "Our Own");
        assertWrong(
                "there is no option --publisht; the nearest are --published",
                "add",
                file,
                "--list",
                "our-own",
                "--publisht",
                "x");
        assertWrong(
                "\"2026-02-30\" is not a day; expected YYYY-MM-DD and a day that exists, perhaps 2026-02-28 or 2026-03-01",
                "add",
                file,
                "--list",
                "our-own",
                "--published",
                "2026-02-30");
        assertWrong(
                "\"14.4.2023\" is not a day; expected YYYY-MM-DD and a day that exists, perhaps 2023-04-14",
                "add",
                file,
                "--list",
                "our-own",
                "--published",
                "14.4.2023");
        assertWrong("perhaps 2023-04-03 or 2023-03-04", "add", file, "--list", "our-own", "--published", "3/4/2023");
        assertWrong("--list", "add", file);
        assertWrong("there is no command ad; the nearest are add", "ad", file, "--list", "our-own");
        assertWrong("FROM: 2026-06-02 is after TO, 2026-06-01", "diff", "our-own", "2026-06-02", "2026-06-01");
        assertWrong("--stale: -1 days; expected 0 or more", "--stale", "-1");
    }

    private void assertWrong(String saying, Object... words) {
        Ran ran = Ran.lists(home, words);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains(saying).contains("--help").doesNotContain("Exception");
        assertThat(ran.out()).isEmpty();
    }

    private Path own(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /** Problems are written beside the input, and the shared folder is nobody's to write to. */
    private List<Path> copies(String relative) throws IOException {
        List<Path> copies = new ArrayList<>();
        try (Stream<Path> files = Files.list(Shared.file("lists/" + relative))) {
            for (Path file : files.sorted().toList()) {
                copies.add(Files.copy(file, folder.resolve(file.getFileName().toString())));
            }
        }
        return copies;
    }

    /** The sum over the lines {@code FILE: n read = n accepted + n rejected}. */
    private static long counts(Ran ran, int place) {
        return ran.out()
                .lines()
                .filter(line -> line.contains(" read = "))
                .mapToLong(line -> Long.parseLong(
                        line.replaceFirst(".*: ", "").replace(",", "").split("\\D+")[place]))
                .sum();
    }
}
