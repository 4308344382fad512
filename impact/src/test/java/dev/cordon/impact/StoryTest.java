package dev.cordon.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.screen.Settings;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The story of 2020 to 2025 on its invented book, against tables made by hand. */
class StoryTest {

    private static List<Story.Step> steps;
    private static Book book;

    @BeforeAll
    static void told() throws Exception {
        Story story = Story.of("fentanyl-2023");
        Path scratch = RealHome.scratch();
        book = story.book(scratch);
        steps = story.tell(
                RealHome.study(book),
                RealHome.lists(),
                Settings.asOf(LocalDate.of(2026, 1, 1)),
                RealHome.READER,
                RealHome.WEIGHTS,
                scratch);
    }

    @Test
    void theBookHasTwoHundredCustomersAndNoBrokenRow() {
        assertThat(book.parties()).hasSize(200);
        assertThat(book.report().problems()).isEmpty();
        assertThat(book.report().rejected()).isZero();
    }

    @Test
    void theStepsStandOnTheirDays() {
        assertThat(steps.stream().map(Story.Step::day).map(LocalDate::toString))
                .containsExactly("2020-06-05", "2023-05-30", "2023-10-03", "2023-11-16", "2024-06-26", "2025-05-15");
    }

    @Test
    void theLiftingFreesExactlyWhomTheTableSaysAndNamesWhatHoldsTheRest() throws Exception {
        Impact lifting = on("2023-11-16");
        Map<String, String> expected = new LinkedHashMap<>();
        table("lifting-2023-11-16.csv").forEach(row -> expected.put(row.get(0), row.get(1) + " " + row.get(2)));
        assertThat(lifting.changes().stream()
                        .collect(Collectors.toMap(
                                change -> change.party().number(),
                                change -> change.outcome().word() + " " + holding(change.after()))))
                .containsExactlyInAnyOrderEntriesOf(expected);
    }

    private static String holding(Status status) {
        return Stream.concat(
                        status.holds().stream().map(Hold::key),
                        status.doubts().stream().map(Doubt::key))
                .collect(Collectors.joining(" | "));
    }

    @Test
    void theLiftingMovesExactlyThePositionsOfTheTable() throws Exception {
        Map<String, String> expected = new LinkedHashMap<>();
        table("lifting-2023-11-16-positions.csv").forEach(row -> expected.put(row.get(0), row.get(1)));
        assertThat(on("2023-11-16").changes().stream()
                        .flatMap(change -> change.positions().stream())
                        .collect(Collectors.toMap(
                                change -> change.position().id(),
                                change -> change.outcome().word())))
                .containsExactlyInAnyOrderEntriesOf(expected);
    }

    /** USD 48,200.00 + 9,300.00 + 11,200.00 of O001, O005 and O012; EUR 27,650.00 of O004. */
    @Test
    void amountsOfWhatIsReleasedAddUpByCurrency() {
        assertThat(Impact.shown(on("2023-11-16").amounts(Outcome.RELEASED))).isEqualTo("EUR 27,650 · USD 68,700");
    }

    @Test
    void counternarcoticsEquipmentNeedsALicenceBeforeAndNoneAfterwards() {
        PositionChange order =
                on("2023-11-16").of("C001").orElseThrow().positions().getFirst();
        assertThat(order.position().id()).isEqualTo("O001");
        assertThat(order.difference())
                .contains("needs a licence")
                .contains("case-by-case review if among \"EAR99 items described in the Note to ECCN 1A995\"")
                .endsWith("after: none for EAR99");
    }

    @Test
    void mayCatchesOwnersOfFiftyPerCentTogetherAndNotOneHundredthLess() {
        Impact may = on("2023-05-30");
        assertThat(may.of("C024").orElseThrow().after().grounds())
                .as("25 % + 25 %, aggregated since 2014-08-13")
                .contains("ofac-50 through us-ofac-sdn:41379", "ofac-50 through us-ofac-sdn:41382");
        assertThat(may.of("C027").orElseThrow().outcome()).as("50 % of 50 %").isEqualTo(Outcome.NEWLY_CAUGHT);
        assertThat(may.of("C025")).as("49.99 %").isEmpty();
        assertThat(may.of("C028").orElseThrow().outcome()).as("25 to 60 %").isEqualTo(Outcome.NEWLY_UNKNOWN);
    }

    @Test
    void aHoldingSoldBeforeTheDesignationCatchesNobody() {
        assertThat(on("2023-10-03").of("C047")).as("sold on 2023-09-30").isEmpty();
    }

    @Test
    void aSecondBlockedOwnerChangesTheEffectOnly() {
        PartyChange change = on("2023-10-03").of("C023").orElseThrow();
        assertThat(change.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(change.after().grounds())
                .contains("ofac-50 through us-ofac-sdn:41379", "ofac-50 through us-ofac-sdn:45402");
    }

    @Test
    void aBillWouldCatchAgainWhomTheLiftingFreed() {
        List<String> freed = parties(on("2023-11-16"), Outcome.RELEASED);
        for (String day : List.of("2024-06-26", "2025-05-15")) {
            assertThat(parties(on(day), Outcome.NEWLY_CAUGHT)).containsAll(freed);
        }
    }

    @Test
    void nobodyInventedIsCaught() {
        for (Story.Step step : steps) {
            assertThat(step.impact().changes())
                    .extracting(change -> change.party().number())
                    .as("C101 and higher bear names of nobody")
                    .allMatch(number -> number.compareTo("C100") < 0);
        }
    }

    @Test
    void everyListingOfAFactIsTracedToAnEntryOrSaidToBeWithoutOne() {
        Story.Step lifting = step("2023-11-16");
        assertThat(lifting.facts()).hasSize(2);
        assertThat(lifting.facts().get(1).listing())
                .contains("us-csl, Entity List")
                .contains("85 FR 34505");
        assertThat(lifting.citation()).isEqualTo("2023-25557");
        for (Story.Step step : steps) {
            assertThat(step.note()).isNotBlank();
            assertThat(step.facts())
                    .isNotEmpty()
                    .allMatch(fact -> List.of("read", "known").contains(fact.basis()));
        }
    }

    @Test
    void everyClaimNamesItsListingAndWhereARuleCatchesTheRuleAndItsSource() {
        for (Story.Step step : steps) {
            for (PartyChange change : step.impact().changes()) {
                Stream.concat(change.before().holds().stream(), change.after().holds().stream())
                        .forEach(hold -> {
                            switch (hold) {
                                case Hold.Listed listed ->
                                    assertThat(listed.match().state().edition().title())
                                            .isNotBlank();
                                case Hold.Owned owned -> {
                                    assertThat(owned.owners()).isNotEmpty().allMatch(key -> key.contains(":"));
                                    assertThat(owned.proof()).isNotEmpty();
                                    assertThat(owned.rule()).isNotBlank();
                                }
                            }
                        });
            }
        }
    }

    @Test
    void theReportIsOnePageThatAsksNobody() {
        String page = ImpactReport.of("fentanyl-2023", steps);
        assertThat(page).contains("<svg", "prefers-color-scheme").doesNotContain("<script", "src=", "href=", "url(");
        assertThat(page.split("<svg", -1)).hasSize(steps.size() + 1);
    }

    @Test
    void aStoryThatIsNotThereOffersTheOneThatIs() {
        assertThatThrownBy(() -> Story.of("fentanyl")).hasMessageContaining("fentanyl-2023");
    }

    private static List<String> parties(Impact impact, Outcome outcome) {
        return impact.changes().stream()
                .filter(change -> change.outcome() == outcome)
                .map(change -> change.party().number())
                .toList();
    }

    private static Impact on(String day) {
        return step(day).impact();
    }

    private static Story.Step step(String day) {
        return steps.stream()
                .filter(step -> step.day().toString().equals(day))
                .findFirst()
                .orElseThrow();
    }

    /** Rows of a table beside this test; only the last column is quoted. */
    private static List<List<String>> table(String file) throws Exception {
        try (InputStream in = StoryTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",", 4)))
                    .toList();
        }
    }
}
