package dev.cordon.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.impact.Scenario.Lift;
import dev.cordon.lists.Report;
import dev.cordon.screen.Settings;
import dev.cordon.terms.Name;
import dev.cordon.terms.Party;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios as files and flags, and what is said of those that name what is not there. */
class ScenarioTest {

    @TempDir
    private Path folder;

    @Test
    void everyKeyOfAFile() throws Exception {
        Scenario scenario = read("""
                title: The Institute is lifted
                as-of: 2023-11-15
                lift:
                  - Institute of Forensic Science of China@us-csl
                  - 41379@us-ofac-sdn
                designate:
                  - release.csv
                  - {file: more.csv, list: us-ofac-sdn}
                edition:
                  - list: us-ofac-sdn
                    files: [sdn.csv, add.csv]
                    published: 2023-12-28
                rules:
                  bis-affiliates-50-2: on
                  ofac-50: off
                """);
        assertThat(scenario.title()).isEqualTo("The Institute is lifted");
        assertThat(scenario.asOf()).contains(LocalDate.of(2023, 11, 15));
        assertThat(scenario.lifts())
                .containsExactly(
                        new Lift("Institute of Forensic Science of China", "us-csl"), new Lift("41379", "us-ofac-sdn"));
        assertThat(scenario.designations())
                .extracting(Scenario.Designation::list)
                .containsExactly("", "us-ofac-sdn");
        assertThat(scenario.designations().getFirst().file()).isEqualTo(folder.resolve("release.csv"));
        assertThat(scenario.editions().getFirst().files()).hasSize(2);
        assertThat(scenario.rules()).containsEntry("bis-affiliates-50-2", true).containsEntry("ofac-50", false);
    }

    @Test
    void aFileAndFlagsCombine() throws Exception {
        Scenario flags = new Scenario(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Lift("41379", "us-ofac-sdn")),
                List.of(),
                List.of(),
                Map.of("ofac-50", true));
        Scenario both =
                read("title: one\nlift: a@us-csl\nrules: {ofac-50: off}\n").and(flags);
        assertThat(both.lifts()).containsExactly(new Lift("a", "us-csl"), new Lift("41379", "us-ofac-sdn"));
        assertThat(both.rules()).as("a flag goes before the file").containsEntry("ofac-50", true);
        assertThat(both.title()).isEqualTo("one");
    }

    @Test
    void aBrokenFileNamesItsLine() {
        refuses("title: x\nlifts: a@b\n", "scenario.yaml:2", "lifts", "lift");
        refuses("lift:\n  - Institute\n", "scenario.yaml:2", "PARTY@LIST");
        refuses("from: 2023-02-30\nto: 2023-03-01\n", "scenario.yaml:1", "2023-02-30");
        refuses("rules:\n  ofac-50: maybe\n", "scenario.yaml:2", "on or off");
        refuses("title: [\n", "scenario.yaml");
        refuses("from: 2023-01-01\n", "from and to");
        refuses("title: x\ntitle: y\n", "scenario.yaml:2", "second time");
    }

    private void refuses(String yaml, String... words) {
        assertThatThrownBy(() -> read(yaml)).message().contains(words);
    }

    @Test
    void anUnknownListOffersTheNearest() {
        assertThatThrownBy(() -> lift("41379", "us-ofac-sdm")).hasMessageContaining("us-ofac-sdn");
    }

    @Test
    void anUnknownPartyOffersTheNearestNamesOnThatList() {
        assertThatThrownBy(() -> lift("Yasson Genral Machinery Co., Ltd.", "us-ofac-sdn"))
                .hasMessageContaining("on 2023-07-01 there is no")
                .hasMessageContaining("41379 (YASON GENERAL MACHINERY CO., LTD.)");
    }

    @Test
    void aPartyThatHadLeftByThatDayIsNotThere() {
        assertThatThrownBy(() -> lift("aae680d264a18c38121789996cf8c9764c85559f", "us-csl", "2024-01-01"))
                .hasMessageContaining("on 2024-01-01 there is no");
    }

    @Test
    void aPieceOfANameThatSeveralHaveAsksForTheNumber() {
        assertThatThrownBy(() -> lift("Yason General Machinery", "us-ofac-sdn"))
                .hasMessageContaining("may be 2 parties")
                .hasMessageContaining("41379")
                .hasMessageContaining("42776");
    }

    @Test
    void anUnknownRuleOffersTheNearest() throws Exception {
        Study study = RealHome.study(book());
        Scenario scenario = read("as-of: 2023-07-01\nrules: {ofac-5: off}\n");
        assertThatThrownBy(() -> study.of(
                        scenario, Settings.asOf(LocalDate.of(2023, 7, 1)), RealHome.scratch(), new ArrayList<>()))
                .hasMessageContaining("ofac-50");
    }

    private static void lift(String party, String list) throws Exception {
        lift(party, list, "2023-07-01");
    }

    private static void lift(String party, String list, String day) throws Exception {
        Scenario scenario = new Scenario(
                "",
                Optional.of(LocalDate.parse(day)),
                Optional.empty(),
                Optional.empty(),
                List.of(new Lift(party, list)),
                List.of(),
                List.of(),
                Map.of());
        RealHome.study(book()).of(scenario, Settings.asOf(LocalDate.parse(day)), RealHome.scratch(), new ArrayList<>());
    }

    private static Book book() {
        return new Book(
                List.of(Party.builder("1")
                        .name(Name.primary("Alder Paper Mill Ltd"))
                        .build()),
                List.of(),
                Map.of(),
                List.of(),
                new Report(List.of(), List.of()));
    }

    private Scenario read(String yaml) throws Exception {
        Path file = folder.resolve("scenario.yaml");
        Files.writeString(file, yaml);
        return Scenario.read(file);
    }
}
