package dev.cordon.cli;

import static dev.cordon.cli.Answered.cordon;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is this? One party, as a person asks and as a program asks. */
class ScreenCommandTest {

    @TempDir
    private static Path folder;

    private static Path home;

    @BeforeAll
    static void fill() throws IOException {
        home = SmallHome.in(folder);
        cordon("screen", "Nobody", "--home", home);
    }

    @AfterAll
    static void shipAgain() {
        Ran.shippedAsInTheCheckout();
    }

    private static Answered screen(Object... words) {
        Object[] all = new Object[words.length + 3];
        all[0] = "screen";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--home";
        all[words.length + 2] = home;
        return cordon(all);
    }

    @Test
    void aHitIsShownWithWhyAndSinceWhen() {
        Answered answer = screen("Hongfei Wang", "--born", "1991", "--as-of", "2024-01-01");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.err()).isEmpty();
        assertThat(answer.lines().getFirst()).matches("0\\.\\d{3}  WANG, Hongfei");
        assertThat(answer.out())
                .containsPattern("number +41297")
                .containsPattern("listed +since 2023-04-14")
                .containsPattern("under +ILLICIT-DRUGS-EO14059")
                .containsPattern("\\+0\\.\\d{3}  name \"Hongfei Wang\" ~ \"")
                .containsPattern("\\+0\\.\\d{3}  birth \"1991\" ~ \"1991-12-02\": same year of birth")
                .contains("bank 2026-06-01 (11 days old)");
    }

    /** The name is so long that its evidence needs a second line. */
    @Test
    void aBrokenLineLeavesNoBlankAtItsEnd() {
        Answered answer =
                screen("Ministry of Public Security's Institute of Forensic Science of China", "--as-of", "2024-01-01");

        assertThat(answer.lines())
                .anyMatch(line -> line.startsWith("                ") && !line.isBlank())
                .noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void nobodyIsZero() {
        Answered answer = screen("Maria Musterfrau", "--as-of", "2024-01-01");

        assertThat(answer.exit()).isZero();
        assertThat(answer.lines().getFirst()).isEqualTo("Nothing listed as of 2024-01-01 at a threshold of 0.7.");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-06-04, 0, Nothing listed as of 2020-06-04",
        "2020-06-05, 1, Institute of Forensic Science",
        "2026-06-10, 1, Institute of Forensic Science",
        "2026-06-11, 0, Formerly listed: Ministry of Public Security's Institute of Forensic Science",
    })
    void asOfAnyDay(String day, int exit, String shown) {
        Answered answer = screen("Inst. of Forensic Science of China", "--country", "China", "--as-of", day);

        assertThat(answer.exit()).isEqualTo(exit);
        assertThat(answer.out()).contains(shown);
    }

    @Test
    void strictUsesOnlyWhatWasPublished() {
        assertThat(screen("Hongfei Wang", "--as-of", "2024-01-01", "--strict").exit())
                .isZero();
        assertThat(screen("Hongfei Wang", "--as-of", "2026-06-01", "--strict").exit())
                .isEqualTo(1);
    }

    @Test
    void aNumberIsEnough() {
        Answered answer = screen("--id", "wallet:3PKiHs4GY4rFg8dpppNVPXGPqMX6K2cBML");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out()).contains("WANG, Hongfei");
        assertThat(screen("--id", "passport:1084010@EG").out()).contains("AL-ZAWAHIRI, Ayman");
        assertThat(screen("Pacific Sunrise", "--type", "vessel", "--id", "IMO:8316168")
                        .out())
                .contains("YAGHOUB");
    }

    @Test
    void jsonIsOneLineAndTheSameEachTime() {
        Object[] asked = {"Hongfei Wang", "--json", "--as-of", "2024-01-01"};
        Answered answer = screen(asked);

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.lines()).hasSize(1);
        assertThat(answer.out())
                .startsWith("{\"schema\":\"cordon.screening/1\",\"subject\":\"1\",\"asOf\":\"2024-01-01\",\"lists\":[]")
                .contains("\"party\":\"41297\"", "\"listedSince\":\"2023-04-14\",\"listedUntil\":null");
        assertThat(screen(asked)).isEqualTo(answer);
        assertThat(screen("Maria Musterfrau", "--json").out()).contains("\"found\":0,\"matches\":[]");
    }

    @Test
    void whyExplainsAMiss() {
        Answered answer = screen("Wang Hongwei", "--born", "1950", "--why", "41297");

        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).contains("WANG, Hongfei", "Below the threshold of 0.7", "born years apart");
        assertThat(screen("Wang Hongwei", "--why", "bank:41297", "--json").out())
                .contains("\"why\":[{\"list\":\"bank\"", "\"party\":\"41297\"");
        assertThat(screen("Wang Hongfei", "--why", "41297").exit()).isEqualTo(1);
        assertThat(screen("Wang Hongfei", "--why", "99999").exit()).isEqualTo(2);
    }

    @Test
    void theLimitCutsWhatIsShownAndSaysSo() {
        Answered answer = screen("Wang Hongfei", "--id", "imo:8316168", "--limit", "1");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out()).contains("1 more reach the threshold; --limit shows them.");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--type | persn | \"persn\" is not a type of party; the nearest are person",
                "--list | bnak | there is no list \"bnak\"; the nearest are bank",
                "--born | 1991-13-02 | \"1991-13-02\" is not a date; expected YYYY, YYYY-MM or YYYY-MM-DD",
                "--born | 02.12.1991 | is not a date",
                "--as-of | 2023-02-30 | \"2023-02-30\" is not a day; expected YYYY-MM-DD",
                "--as-of | 2023 | is not a day",
                "--country | Chinaa | \"Chinaa\" is not a country",
                "--id | pasport:1084010 | \"pasport\" is not a kind of identifier; the nearest are passport",
                "--id | 1084010 | is not KIND:NUMBER",
                "--id | passport: | is not KIND:NUMBER",
                "--gender | femal | the nearest are female",
                "--threshold | 1.5 | the threshold 1.5 is not between 0.01 and 0.999999",
                "--threshold | 0.9999999 | is not between",
                "--threshold | seven | seven",
                "--limit | 0 | the limit 0 is below 1",
                "--limit | many | many",
                "--treshold | 0.7 | there is no option --treshold; the nearest are --threshold"
            })
    void wrongUsageNamesTheValueAndOffersTheNearest(String option, String value, String said) {
        Answered answer = screen("Wang Hongfei", option, value);

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains(said);
    }

    @Test
    void nothingAskedIsWrongUsage() {
        assertThat(screen().exit()).isEqualTo(2);
        assertThat(screen(" ").exit()).isEqualTo(2);
        assertThat(screen("Wang", "--input", "subjects.csv").exit()).isEqualTo(2);
    }
}
