package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A home filled from what ships, once, and asked what the story of 2023 asks. */
class FilledHomeTest {

    private static final String DRUGS = "ILLICIT-DRUGS-EO14059";
    private static final String INSTITUTE = "aae680d264a18c38121789996cf8c9764c85559f";

    @TempDir
    static Path home;

    private static Ran first;

    @BeforeAll
    static void fill() {
        Ran.shippedAsInTheCheckout();
        first = Ran.lists(home);
    }

    @Test
    void theFirstCommandFillsTheHomeAndSaysWhatItRead() {
        assertThat(first.exit()).isZero();
        assertThat(first.err())
                .contains("filling " + home + " from the lists that ship with Cordon; this happens once")
                .contains("us-ofac-sdn   13 editions, newest 2026-06-02: ")
                .contains("us-csl        1 edition, 2 amendments, newest 2022-05-06: ")
                .doesNotContain("refused");
        assertThat(first.err().lines().filter(line -> line.contains(" read = ")))
                .hasSize(5)
                .allSatisfy(FilledHomeTest::assertAddsUp);
    }

    @Test
    void theSecondCommandFillsNothing() {
        assertThat(Ran.lists(home).err()).isEmpty();
    }

    @Test
    void everyListIsShownWithItsAge() {
        assertThat(first.out().lines())
                .anySatisfy(line -> assertThat(line)
                        .matches("us-ofac-sdn +2026-06-02 +10 days ! .* 13 +Specially Designated Nationals .*"))
                .anySatisfy(line ->
                        assertThat(line).matches("us-csl +2022-05-06 +1,498 days ! +14,159 +1 +Consolidated .*"))
                .anySatisfy(line ->
                        assertThat(line).contains("by way of github.com/moov-io/watchman@cb4dc141c8d7; 2 amendments"))
                .anySatisfy(line -> assertThat(line).contains("\"cordon lists refresh\" fetches the newest editions"));
    }

    @Test
    void whatCountsAsOldCanBeSaid() {
        assertThat(Ran.lists(home, "--stale", "10").out().lines())
                .anySatisfy(line -> assertThat(line).matches("us-ofac-sdn +2026-06-02 +10 days  .*"))
                .anySatisfy(line -> assertThat(line).matches("us-ofac-cons +2025-12-19 +175 days !.*"));
    }

    @Test
    void theListsAsJson() {
        Ran ran = Ran.lists(home, "--json");

        assertThat(ran.out())
                .startsWith("{\"schema\":\"cordon.lists/1\",\"today\":\"2026-06-12\",\"lists\":[{\"list\":\"uk-ofsi\",")
                .contains("{\"list\":\"us-csl\",\"title\":\"Consolidated Screening List\",\"authority\":\"US Commerce,"
                        + " International Trade Administration (trade.gov)\",\"newest\":\"2022-05-06\",\"days\":1498,"
                        + "\"staleAfterDays\":7,\"stale\":true,\"parties\":14159,\"editions\":1,\"amendments\":2,")
                .endsWith("]}\n");
        assertThat(Ran.lists(home, "--json")).isEqualTo(ran);
    }

    @Test
    void sevenNamesCameOnTheFourteenthOfApril() {
        Ran ran = Ran.lists(home, "diff", "us-ofac-sdn", "2023-04-12", "2023-04-14");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .startsWith("us-ofac-sdn from 2023-04-12 to 2023-04-14: 7 parties added, 0 removed, 5 changed\n");
        assertThat(lines(ran, "  + "))
                .containsExactly(
                        "41296  SUZHOU XIAOLI PHARMATECH CO., LTD  [ILLICIT-DRUGS-EO14059]",
                        "41297  WANG, Hongfei  [ILLICIT-DRUGS-EO14059]",
                        "41298  YAO, Huatao  [ILLICIT-DRUGS-EO14059]",
                        "41299  WUHAN SHUOKANG BIOLOGICAL TECHNOLOGY CO., LTD  [ILLICIT-DRUGS-EO14059]",
                        "41300  WU, Yaqin  [ILLICIT-DRUGS-EO14059]",
                        "41716  WU, Yonghao  [ILLICIT-DRUGS-EO14059]",
                        "41717  RUBIO ZEA, Ana Gabriela  [ILLICIT-DRUGS-EO14059]");
        assertThat(lines(ran, "  ~ ").stream().map(line -> line.substring(0, 5)))
                .containsExactly("42037", "42061", "42136", "42139", "42188");
        assertThat(ran.out()).contains("Not compared, since an edition came without them: aliases, addresses");
    }

    @Test
    void seventeenCameOnTheThirtiethOfMay() {
        Ran ran = Ran.lists(home, "diff", "us-ofac-sdn", "2023-05-25", "2023-05-30");

        assertThat(ran.out())
                .startsWith("us-ofac-sdn from 2023-05-25 to 2023-05-30: 22 parties added, 0 removed, 0 changed");
        assertThat(drugs(ran))
                .containsExactly(
                        "40223", "41301", "41356", "41357", "41376", "41379", "41380", "41381", "41382", "41383",
                        "41384", "41385", "42026", "42027", "42028", "42029", "42776");
    }

    @Test
    void twentyEightCameOnTheThirdOfOctober() {
        Ran ran = Ran.lists(home, "diff", "us-ofac-sdn", "2023-09-28", "2023-10-03");

        assertThat(ran.out())
                .startsWith("us-ofac-sdn from 2023-09-28 to 2023-10-03: 28 parties added, 0 removed, 0 changed");
        assertThat(drugs(ran))
                .containsExactly(
                        "45308", "45312", "45313", "45314", "45315", "45348", "45349", "45350", "45351", "45379",
                        "45380", "45381", "45391", "45393", "45394", "45395", "45396", "45397", "45399", "45401",
                        "45402", "45403", "45404", "45406", "45407", "45408", "45409", "45410");
    }

    @Test
    void theInstituteOfForensicScienceLeftOnTheSixteenthOfNovember() {
        Ran ran = Ran.lists(home, "diff", "us-csl", "2023-11-15", "2023-11-16");

        assertThat(lines(ran, "  - "))
                .contains(INSTITUTE + "  Ministry of Public Security?s Institute of Forensic Science of China"
                        + "  [Entity List]  on 2023-11-16, by rule 2023-25557 (88 FR, Nov 2023)");
        assertThat(Ran.lists(home, "diff", "us-csl", "2023-11-14", "2023-11-15").out())
                .doesNotContain(INSTITUTE);
    }

    @Test
    void aDifferenceAsJson() {
        assertThat(Ran.lists(home, "diff", "us-csl", "2023-11-15", "2023-11-16", "--json")
                        .out())
                .startsWith("{\"schema\":\"cordon.lists.diff/1\",\"list\":\"us-csl\",\"from\":\"2023-11-15\","
                        + "\"to\":\"2023-11-16\",\"added\":[],\"removed\":[")
                .contains("{\"party\":\"" + INSTITUTE
                        + "\",\"name\":\"Ministry of Public Security?s Institute of Forensic"
                        + " Science of China\",\"type\":\"unknown\",\"programmes\":[],\"from\":\"2020-06-05\","
                        + "\"to\":\"2023-11-16\",\"shownFrom\":\"2022-05-06\",\"listedSince\":\"2020-06-05\","
                        + "\"listedUntil\":\"2023-11-16\"}")
                .endsWith("],\"changed\":[],\"notCompared\":[]}\n");
    }

    @Test
    void theHistoryOfTheInstituteByAPieceOfItsName() {
        assertThat(Ran.lists(home, "history", "institute of forensic science", "--list", "us-csl")
                        .out())
                .contains("us-csl  " + INSTITUTE)
                .contains("  2020-06-05 to 2023-11-16  Entity List\n")
                .contains("listed       since 2020-06-05, until 2023-11-16\n")
                .contains("shown by     edition of 2022-05-06\n")
                .contains("ended by     rule 2023-25557 (88 FR, Nov 2023)\n")
                .contains("known since  ");
    }

    @Test
    void theHistoryOfAPersonSaysWhichEditionsShowHimAndWhatWasBorrowed() {
        assertThat(Ran.lists(home, "history", "41297").out())
                .contains("us-ofac-sdn  41297  WANG, Hongfei\n  2023-04-14 to ")
                .contains("shown by     edition of 2023-04-14, edition of 2023-05-25, edition of 2023-05-30,"
                        + " edition of 2023-09-28, edition of 2023-10-03\n")
                .contains("borrowed     addresses from the edition of 2023-12-28, a later one\n");
    }

    @Test
    void hisHistoryAsJsonHoldsTheRecordWithTheWallet() {
        assertThat(Ran.lists(home, "history", "41297", "--list", "us-ofac-sdn", "--json")
                        .out())
                .startsWith(
                        "{\"schema\":\"cordon.lists.history/1\",\"asked\":\"41297\",\"parties\":[{\"list\":"
                                + "\"us-ofac-sdn\",\"party\":\"41297\",\"states\":[{\"name\":\"WANG, Hongfei\",\"from\":\"2023-04-14\"")
                .contains("3PKiHs4GY4rFg8dpppNVPXGPqMX6K2cBML")
                .contains("\"listing.programmes\":[\"ILLICIT-DRUGS-EO14059\"]");
    }

    @Test
    void aPartyThatNoListHasIsSaidSo() {
        Ran ran = Ran.lists(home, "history", "Nobody Whatsoever Invented");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("has ever had a party of the number or name \"Nobody Whatsoever Invented\"");
    }

    @Test
    void aListThatIsNotThereOffersTheNearest() {
        Ran diff = Ran.lists(home, "diff", "us-ofac-sd", "2023-04-12", "2023-04-14");
        assertThat(diff.exit()).isEqualTo(2);
        assertThat(diff.err())
                .contains("there is no list \"us-ofac-sd\" in the home; the nearest are us-ofac-sdn, us-ofac-cons");

        Ran history = Ran.lists(home, "history", "41297", "--list", "ofsi");
        assertThat(history.exit()).isEqualTo(2);
        assertThat(history.err()).contains("--list: there is no list \"ofsi\"").contains("uk-ofsi");
    }

    @Test
    void daysBeforeTheFirstEditionAreSaidToBeUnknown() {
        assertThat(Ran.lists(home, "diff", "us-ofac-sdn", "2019-01-01", "2021-07-01")
                        .err())
                .contains("the first edition of us-ofac-sdn in the home is of 2021-07-01");
    }

    private static List<String> lines(Ran ran, String sign) {
        return ran.out()
                .lines()
                .filter(line -> line.startsWith(sign))
                .map(line -> line.substring(sign.length()))
                .toList();
    }

    private static List<String> drugs(Ran ran) {
        return lines(ran, "  + ").stream()
                .filter(line -> line.contains(DRUGS))
                .map(line -> line.substring(0, 5))
                .toList();
    }

    private static void assertAddsUp(String line) {
        long[] counts = Arrays.stream(
                        line.replaceFirst(".*: ", "").replace(",", "").split("\\D+"))
                .mapToLong(Long::parseLong)
                .toArray();
        assertThat(counts).hasSize(3);
        assertThat(counts[0]).as(line).isEqualTo(counts[1] + counts[2]).isPositive();
    }
}
