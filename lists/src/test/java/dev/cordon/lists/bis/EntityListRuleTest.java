package dev.cordon.lists.bis;

import static dev.cordon.lists.Parties.addresses;
import static dev.cordon.lists.Parties.names;
import static dev.cordon.lists.Parties.remarks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.lists.Amendment;
import dev.cordon.lists.Readers;
import dev.cordon.lists.RefusedException;
import dev.cordon.lists.SourceFile;
import dev.cordon.terms.Measure;
import dev.cordon.terms.Party;
import dev.cordon.testkit.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityListRuleTest {
    @TempDir
    private Path folder;

    private static Amendment rule;
    private static List<Party> added;

    @BeforeAll
    static void readTheRuleOfFebruary2023() throws IOException {
        rule = (Amendment) Readers.read(List.of(Shared.file("lists/us-fr/2023-03929.xml.gz")));
        added = rule.changes().stream()
                .map(change -> ((Amendment.Add) change).party())
                .toList();
    }

    @Test
    void theRuleIsDatedCitedAndTitled() {
        assertThat(rule.format()).isEqualTo("us-fr-entity-list-rule");
        assertThat(rule.effective()).isEqualTo(LocalDate.of(2023, 2, 24));
        assertThat(rule.citation()).isEqualTo("2023-03929 (88 FR 12170)");
        assertThat(rule.title()).isEqualTo("Additions of Entities to the Entity List");
    }

    /** The rule's own summary: "10 entities under 13 entries"; Canada 2, China 5, France, Luxembourg, Netherlands 1, Russia 3. */
    @Test
    void tenEntitiesUnderThirteenEntries() {
        assertThat(added).hasSize(13);
        assertThat(added.stream().map(Party::caption).distinct()).hasSize(10);
        assertThat(added.stream().map(party -> remarks(party, "destination").getFirst()))
                .containsExactly(
                        "CANADA",
                        "CANADA",
                        "CHINA, PEOPLE'S REPUBLIC OF",
                        "CHINA, PEOPLE'S REPUBLIC OF",
                        "CHINA, PEOPLE'S REPUBLIC OF",
                        "CHINA, PEOPLE'S REPUBLIC OF",
                        "CHINA, PEOPLE'S REPUBLIC OF",
                        "FRANCE",
                        "LUXEMBOURG",
                        "NETHERLANDS",
                        "RUSSIA",
                        "RUSSIA",
                        "RUSSIA");
        assertThat(added.getFirst().number()).isEqualTo("2023-03929/1");
        assertThat(added.getLast().number()).isEqualTo("2023-03929/13");
        assertThat(rule.report().accepted()).isEqualTo(13);
        assertThat(rule.report().problems()).isEmpty();
    }

    @Test
    void aWholeEntry() {
        Party yunze = added.get(4);
        assertThat(names(yunze))
                .containsExactly(
                        "Beijing Yunze Technology Co., Ltd.",
                        "Beijing Yunze",
                        "Beijing Yunze Technology Company",
                        "Yunze Beijing");
        assertThat(yunze.addresses().stream().map(address -> address.street()))
                .containsExactly(
                        "West of Floor 1, Building 7, Jiajia Garden Courtyard 15, Fengtai Beijing 100000 China",
                        "201, Floor 2, 36#, Yinhe Garden, Miyun District Beijing 100000 China",
                        "402, Floor 4, No. 85, Huilongguan W. Street, Changping District Beijing 102200 China");
        String requirement =
                "For all items subject to the EAR. (See \u00a7\u00a7 734.9(g),3 744.21(b), and 746.8(a)(3) of the EAR)";
        assertThat(yunze.listing().section()).isEqualTo("Entity List");
        assertThat(yunze.listing().licenceRequirement()).isEqualTo(requirement);
        assertThat(yunze.listing().measures())
                .containsExactly(new Measure(Measure.Kind.LICENCE_REQUIREMENT, requirement));
        assertThat(yunze.listing().licencePolicy())
                .isEqualTo(
                        "Policy of denial for all items subject to the EAR apart from food and medicine designated as "
                                + "EAR99, which will be reviewed on a case-by-case basis. See \u00a7\u00a7 746.8(b) and 744.21(e)");
        assertThat(yunze.listing().since()).contains(LocalDate.of(2023, 2, 24));
    }

    @Test
    void addressesInTheNextRowBelongToTheEntryAbove() {
        Party canadian = added.get(1);
        assertThat(names(canadian))
                .containsExactly(
                        "Electronic Network Inc.",
                        "Electronic Network",
                        "Electronic Network Holdings",
                        "Electronic Network Holdings Inc.",
                        "Electronic Network Incorporated",
                        "Electronic Network Products Inc.",
                        "Electronic's Network & Technology Corp.");
        assertThat(addresses(canadian))
                .containsExactly("145 Montee De Liesse Ste 10 St. Laurent, Quebec H4T 1T9 Canada, CANADA");
    }

    @Test
    void superscriptsAndAlternateAddressesAreReadInTheirPlace() {
        Party spacety = added.get(6);
        assertThat(spacety.addresses().getLast().street())
                .isEqualTo("Room 445, 9th Floor, Block B, No. 18 Zhongguancun Street, Haidian District, Beijing China");
        assertThat(remarks(spacety, "address")).containsExactly("(See alternate address under Luxembourg).");
        assertThat(names(spacety)).endsWith("Spacety", "Spacety Luxembourg S.A.");
    }

    private static SourceFile madeRule(String sentence, String rows, String dates) {
        return SourceFile.of("rule.xml", """
                <RULE><PREAMB><SUBJECT>Revisions</SUBJECT><EFFDATE><P>%s</P></EFFDATE></PREAMB>
                <REGTEXT><AMDPAR>%s</AMDPAR><GPOTABLE>%s</GPOTABLE></REGTEXT>
                <FRDOC>[FR Doc. 2024-00001 Filed 1-2-24; 8:45 am]</FRDOC></RULE>
                """.formatted(dates, sentence, rows));
    }

    private static final String ENTRY =
            "<ROW><ENT>RUSSIA</ENT></ROW><ROW><ENT> </ENT><ENT>Aviakor JSC.</ENT><ENT>All</ENT><ENT>Denial</ENT><ENT>89 FR 1</ENT></ROW>";

    @Test
    void aRemovalIsNotGuessedButNamed() throws IOException {
        Amendment made = (Amendment) Readers.readUnpacked(List.of(madeRule(
                "b. Under CHINA, PEOPLE'S REPUBLIC OF, by removing the entry for \u201cInstitute\u201d;",
                ENTRY,
                "This rule is effective January 2, 2024.")));
        assertThat(made.changes()).hasSize(1);
        assertThat(((Amendment.Add) made.changes().getFirst()).party().caption())
                .isEqualTo("Aviakor JSC");
        assertThat(made.report().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence())
                        .contains("AMDPAR, CHINA, PEOPLE'S REPUBLIC OF")
                        .contains("by removing")
                        .contains("not carried out"));
        assertThat(made.report().rejected()).isEqualTo(1);
    }

    @Test
    void aRuleWithoutDayOrTableIsRefused() {
        assertThatThrownBy(() -> Readers.readUnpacked(
                        List.of(madeRule("a. Under RUSSIA, by adding", ENTRY, "Comments are due soon."))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("EFFDATE: found nothing, expected This rule is effective");
        assertThatThrownBy(() -> Readers.readUnpacked(
                        List.of(madeRule("a. Remove", "", "This rule is effective January 2, 2024."))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("a rule without a table of additions");
    }

    @Test
    void documentTypesAndEntitiesAreRefused() {
        String laughs = "<!DOCTYPE RULE [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                + "<RULE><SUBJECT>&b;</SUBJECT></RULE>";
        assertThatThrownBy(() -> Readers.readUnpacked(List.of(SourceFile.of("rule.xml", laughs))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("a document type or entity");
    }

    @Test
    void aRuleThatIsCutOffIsRefusedPackedOrNot() throws IOException {
        byte[] whole = Files.readAllBytes(Shared.file("lists/us-fr/2023-03929.xml.gz"));
        Path cut = Files.write(folder.resolve("cut.xml.gz"), Arrays.copyOf(whole, whole.length * 3 / 4));
        assertThatThrownBy(() -> Readers.read(List.of(cut)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("ends too early");
        assertThatThrownBy(() -> Readers.readUnpacked(List.of(SourceFile.of("rule.xml", "<RULE><SUBJECT>Addi"))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("well-formed XML to the end");
    }
}
