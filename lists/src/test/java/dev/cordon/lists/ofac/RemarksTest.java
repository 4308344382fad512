package dev.cordon.lists.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.lists.Report;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The grammar of the remarks, part by part ({@code remarks.csv}) and as a field. */
class RemarksTest {

    private final List<Problem> problems = new ArrayList<>();
    private final Draft draft = new Draft("1");
    private final RemarksStatistics.Counter statistics = new RemarksStatistics.Counter();
    private final Remarks remarks = new Remarks(draft, new Report.Counter("sdn.csv", problems), 7, statistics);

    @ParameterizedTest
    @CsvFileSource(resources = "remarks.csv", numLinesToSkip = 2)
    void part(String part, String expected) {
        remarks.field(part + ".");
        assertThat(describe(draft.build(Programmes.OnList.SDN))).containsExactly(expected);
    }

    /** What a party holds, one line for each value. */
    private List<String> describe(Party party) {
        List<String> all = new ArrayList<>();
        party.names().forEach(name -> all.add((name.weak() ? "weak " : "") + name.kind() + " " + name.text()));
        party.births().forEach(born -> all.add("born " + born));
        party.birthPlaces().forEach(place -> all.add("born in " + place.text() + code(" = ", place.country())));
        party.genders().forEach(gender -> all.add(gender.name()));
        party.countries().forEach(tie -> all.add(tie.tie() + " " + tie.published() + code(" = ", tie.code())));
        party.identifiers()
                .forEach(id -> all.add(
                        (id.kind() + " " + id.number() + code(" ", id.country()) + " [" + id.label() + "] " + id.note())
                                .strip()));
        party.links().forEach(link -> all.add(link.kind() + " " + link.name()));
        party.listing().measures().forEach(measure -> all.add("measure " + measure.kind()));
        party.remarks()
                .forEach(remark -> all.add(
                        remark.label().isEmpty() ? "unrecognised" : "remark " + remark.label() + ": " + remark.text()));
        return all;
    }

    private static String code(String before, Optional<String> code) {
        return code.map(c -> before + c).orElse("");
    }

    @Test
    void aFieldIsSplitAtSemicolonsButNotInsideQuotes() {
        remarks.field("DOB 1945; a.k.a. 'ONE; TWO'; a.k.a. 'THREE'; Linked To: BAR CO., LTD..");
        Party party = draft.build(Programmes.OnList.SDN);
        assertThat(party.names()).extracting("text").containsExactly("ONE; TWO", "THREE");
        assertThat(party.links()).extracting("name").containsExactly("BAR CO., LTD.");
        assertThat(statistics.statistics()).isEqualTo(new RemarksStatistics(4, 0, 0));
    }

    @Test
    void aWeakAliasOfAPersonHasParts() {
        draft.type(PartyType.PERSON);
        remarks.field("a.k.a. 'ZAHAR, Mahmoud'.");
        assertThat(describe(draft.build(Programmes.OnList.SDN))).containsExactly("weak ALIAS ZAHAR, Mahmoud");
        assertThat(draft.build(Programmes.OnList.SDN).names().getFirst().parts())
                .extracting("text")
                .containsExactly("ZAHAR", "Mahmoud");
    }

    @Test
    void anUnknownPartIsCountedAndToldOnceWithItsLine() {
        remarks.field("Gender Male; Bosnian Serb.");
        assertThat(statistics.statistics()).isEqualTo(new RemarksStatistics(2, 1, 0));
        assertThat(problems)
                .singleElement()
                .returns(Problem.Kind.VALUE_NOT_UNDERSTOOD, Problem::kind)
                .returns(7L, Problem::line)
                .returns("Remarks", Problem::field)
                .returns("Bosnian Serb", Problem::found);
    }

    @Test
    void aBirthDateThatIsNoneIsToldAndKept() {
        remarks.field("DOB 00 Jan 1962.");
        assertThat(problems).singleElement().returns("DOB", Problem::field).returns("00 Jan 1962", Problem::found);
    }

    @Test
    void theListingDateCountsOnlyUnderOneProgramme() {
        draft.programme("CMIC-EO13959");
        remarks.field("Listing Date (CMIC) 03 Jun 2021.");
        assertThat(draft.build(Programmes.OnList.NON_SDN).listing().since()).hasToString("Optional[2021-06-03]");
        draft.programme("RUSSIA-EO14024");
        assertThat(draft.build(Programmes.OnList.NON_SDN).listing().since()).isEmpty();
    }

    @Test
    void directiveTwoClosesAccountsAndDirectiveThreeDebt() {
        remarks.field(
                "Listing Date (EO 14024 Directive 2): 24 Feb 2022; Listing Date (EO 14024 Directive 3): 24 Feb 2022.");
        assertThat(describe(draft.build(Programmes.OnList.NON_SDN)))
                .containsExactly(
                        "measure CORRESPONDENT_ACCOUNT",
                        "measure SECTORAL",
                        "remark Listing Date (EO 14024 Directive 2): 24 Feb 2022",
                        "remark Listing Date (EO 14024 Directive 3): 24 Feb 2022");
    }
}
