package dev.cordon.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.cordon.terms.PartialDate;
import dev.cordon.testkit.Shared;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every rule on the days before and after it changed. */
class DatedRulesTest {

    /** Regime to a list whose parties count, and the list inside it. */
    private static final Map<String, String[]> LISTS = Map.of(
            "us-ofac/sdn", new String[] {"us-ofac-sdn", ""},
            "us-ofac/ssi", new String[] {"us-ofac-cons", ""},
            "eu-cfsp/eu", new String[] {"eu-fsf", ""},
            "uk-fcdo/uk", new String[] {"uk-ofsi", ""},
            "us-bis/bis-affiliates", new String[] {"us-csl", "Entity List"},
            "us-bis/bis-el", new String[] {"us-csl", "Entity List"},
            "us-bis/bis-meu", new String[] {"us-csl", "Military End User List"},
            "ch-seco/ch", new String[] {"ch-seco", ""},
            "ca-sema/ca", new String[] {"ca-sema", ""},
            "au-dfat/au", new String[] {"au-dfat", ""});

    private static Listed onTheList(String rules, String... parties) {
        String[] list =
                rules.startsWith("un-sc") ? new String[] {"un-sc", ""} : LISTS.get(rules.replaceAll("/Dir.*", ""));
        Listed.Builder listed = Listed.builder();
        for (String party : parties) {
            listed.add(
                    party,
                    Given.listing(
                            list[0],
                            list[1],
                            party,
                            LocalDate.of(1990, 1, 1),
                            rules.contains("ssi") ? "Directive 1" : ""));
        }
        return listed.build();
    }

    /** The cases can be read, and added to, in the table: parties A and B are listed, U is not. */
    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvFileSource(resources = "dated-rules.csv", numLinesToSkip = 1)
    void aRuleHoldsOnItsDaysOnly(String rules, String day, String holdings, String expected, String why) {
        Answer answer =
                Given.answer(Given.holdings(holdings.split("; ")), onTheList(rules, "A", "B"), "Target", rules, day);

        assertThat(answer.standing().word()).as(why).isEqualTo(expected);
    }

    @Test
    void theShippedRulesAreThoseOfTheTableTheyComeFrom() throws IOException {
        List<String> differences = new ArrayList<>();
        int rows = 0;
        try (CsvReader<NamedCsvRecord> table =
                CsvReader.builder().ofNamedCsvRecord(Shared.file("domain/ownership-rules.csv"))) {
            for (NamedCsvRecord row : table) {
                rows++;
                OwnershipRule rule = Given.RULES.rule(row.getField("id")).orElseThrow();
                String threshold = row.getField("threshold");
                Optional<Share> share = threshold.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Share.exactly(new BigDecimal(threshold).movePointRight(2)));
                boolean sameThreshold =
                        rule.threshold().equals(share) || rule.id().equals("eu-control");
                boolean same = rule.regime().equals(row.getField("regime"))
                        && rule.name().equals(row.getField("name"))
                        && rule.from().toString().equals(row.getField("from"))
                        && rule.to().map(PartialDate::toString).orElse("").equals(row.getField("to"))
                        && rule.basis().equals(row.getField("basis"))
                        && rule.measure().equals(row.getField("measure"))
                        && (rule.counts().isEmpty()
                                || threshold.isEmpty()
                                || rule.more() == row.getField("comparison").equals("gt"));
                boolean sameAdding = row.getField("aggregate").isEmpty()
                        || row.getField("aggregate").startsWith("true")
                                == (rule.aggregation() == OwnershipRule.Aggregation.ALL);
                if (!same || !sameThreshold || !sameAdding) {
                    differences.add(rule.id());
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(rows).isEqualTo(Given.RULES.all().size()).isEqualTo(17);
    }

    @Test
    void anUnconfirmedRuleSaysSoInEveryAnswer() {
        for (String holdings : List.of("A 60 Target", "A 10 Target", "A unknown Target")) {
            Answer answer = Given.answer(
                    Given.holdings(holdings),
                    onTheList("us-bis/bis-affiliates", "A"),
                    "Target",
                    "us-bis/bis-affiliates",
                    "2026-11-24");

            assertThat(answer.about().cautions())
                    .singleElement()
                    .asString()
                    .contains("bis-affiliates-50-2", "unconfirmed", "2026-11-10", "90 FR 50857");
        }
    }

    @Test
    void aRuleThatWasNotReadInASourceSaysThatItIsToBeVerified() {
        Answer answer = Given.answer(
                Given.holdings("A 60 Target"), onTheList("ca-sema/ca", "A"), "Target", "ca-sema/ca", "2024-01-01");

        assertThat(answer.about().cautions()).singleElement().asString().contains("ca-own", "to be verified");
    }

    /** Without the Affiliates Rule the standard of legal distinctness goes on. */
    @Test
    void theAffiliatesRuleCanBeSwitchedOff() {
        Ownership ownership = new Ownership(Given.holdings("A 60 Target", "A branch Office"), Given.RULES);
        Listed listed = onTheList("us-bis/bis-el", "A");
        Question today = Question.asOf(LocalDate.of(2026, 11, 24)).under("us-bis");
        Question without = today.with("bis-affiliates-50-2", false);

        assertThat(ownership.answers("Target", listed, today)).singleElement().isInstanceOf(Answer.Caught.class);
        assertThat(ownership.answers("Target", listed, without)).singleElement().isInstanceOf(Answer.NotCaught.class);
        assertThat(ownership.answers("Office", listed, without)).singleElement().isInstanceOf(Answer.Caught.class);
    }

    /** A rule can be put on a day on which it was suspended. */
    @Test
    void theAffiliatesRuleCanBeSwitchedOn() {
        Ownership ownership = new Ownership(Given.holdings("A 60 Target"), Given.RULES);
        Question suspended = Question.asOf(LocalDate.of(2026, 3, 1)).under("us-bis");
        Listed listed = onTheList("us-bis/bis-el", "A");

        assertThat(ownership.answers("Target", listed, suspended))
                .allMatch(answer -> answer.standing() == Standing.NOT_CAUGHT);
        assertThat(ownership.answers("Target", listed, suspended.with("bis-affiliates-50", true)))
                .anyMatch(answer -> answer.standing() == Standing.CAUGHT);
    }
}
