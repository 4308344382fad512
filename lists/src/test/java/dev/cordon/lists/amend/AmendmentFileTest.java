package dev.cordon.lists.amend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.lists.Amendment;
import dev.cordon.lists.Readers;
import dev.cordon.lists.RefusedException;
import dev.cordon.lists.SourceFile;
import dev.cordon.terms.Party;
import dev.cordon.terms.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AmendmentFileTest {

    private static Amendment read(String name, String text) throws IOException {
        return (Amendment) Readers.readUnpacked(List.of(SourceFile.of(name, text)));
    }

    @Test
    void theShippedRemovalOfTheInstitute() throws IOException {
        Path root = Path.of(System.getProperty("cordon.root", ".."));
        Amendment removal = (Amendment) Readers.read(List.of(root.resolve("shipped/us-csl/amendments/2023-25557.csv")));
        assertThat(removal.effective()).isEqualTo(LocalDate.of(2023, 11, 16));
        assertThat(removal.citation()).isEqualTo("2023-25557 (88 FR, Nov 2023)");
        assertThat(removal.title())
                .isEqualTo("Removal of the Institute of Forensic Science of China from the Entity List");
        assertThat(removal.changes())
                .containsExactly(new Amendment.Remove(new Amendment.Target(
                        Optional.of("aae680d264a18c38121789996cf8c9764c85559f"),
                        "Ministry of Public Security's Institute of Forensic Science of China",
                        "Entity List")));
        assertThat(removal.report().problems()).isEmpty();
    }

    @Test
    void addChangeAndRemove() throws IOException {
        Amendment rule = read("rule.csv", """
                action,effective,citation,title,section,number,name,aliases,country,licence_requirement,licence_policy
                add,2024-01-02,89 FR 1,Additions,Entity List,2024-1/1,Aviakor JSC,Aviakor|AVK,RU,All items,Denial
                change,2024-01-02,89 FR 1,,Entity List,2024-1/0,Aviakor OOO,,RU,,
                remove,2024-01-02,89 FR 1,,Entity List,,Aviakor Plant,,,,
                """);
        assertThat(rule.format()).isEqualTo("cordon-amendment");
        assertThat(rule.title()).isEqualTo("Additions");
        assertThat(rule.changes()).hasSize(3);
        Party added = ((Amendment.Add) rule.changes().getFirst()).party();
        assertThat(added.number()).isEqualTo("2024-1/1");
        assertThat(added.names()).hasSize(3);
        assertThat(added.listing().section()).isEqualTo("Entity List");
        assertThat(added.listing().licenceRequirement()).isEqualTo("All items");
        assertThat(added.listing().licencePolicy()).isEqualTo("Denial");
        assertThat(added.remarks()).isEmpty();
        Amendment.Replace replaced = (Amendment.Replace) rule.changes().get(1);
        assertThat(replaced.target().number()).contains("2024-1/0");
        assertThat(replaced.party().caption()).isEqualTo("Aviakor OOO");
        assertThat(rule.changes().get(2))
                .isEqualTo(
                        new Amendment.Remove(new Amendment.Target(Optional.empty(), "Aviakor Plant", "Entity List")));
    }

    @Test
    void jsonSaysDayAndCitationOnce() throws IOException {
        Amendment rule = read("rule.json", """
                {"effective": "2023-11-16",
                 "changes": [
                   {"action": "remove", "number": "7", "section": "Entity List"},
                   {"action": "add", "number": "8", "name": "Aviakor JSC", "aliases": ["Aviakor", "AVK"]}],
                 "citation": "2023-25557 (88 FR, Nov 2023)", "title": "Removal"}
                """);
        assertThat(rule.effective()).isEqualTo(LocalDate.of(2023, 11, 16));
        assertThat(rule.citation()).isEqualTo("2023-25557 (88 FR, Nov 2023)");
        assertThat(rule.changes()).hasSize(2);
        assertThat(((Amendment.Add) rule.changes().get(1)).party().names()).hasSize(3);
        assertThat(rule.report().problems()).isEmpty();
    }

    @Test
    void rowsThatCannotBeCarriedOutAreLeftOutAndSaid() throws IOException {
        Amendment rule = read("rule.csv", """
                action,effective,citation,number,name,notes
                remove,2024-01-02,89 FR 1,1,,
                remove,2024-01-03,89 FR 1,2,,
                remove,2024-01-02,89 FR 2,3,,
                delete,2024-01-02,89 FR 1,4,,
                remove,2024-01-02,89 FR 1,,,
                add,2024-01-02,89 FR 1,,Aviakor,
                add,2024-01-02,89 FR 1,5,,
                remove,soon,89 FR 1,6,,
                remove,2024-01-02,89 FR 1,7,,by mistake
                """);
        assertThat(rule.changes()).hasSize(2);
        assertThat(rule.report().read()).isEqualTo(9);
        assertThat(rule.report().rejected()).isEqualTo(7);
        assertThat(rule.report().problems())
                .extracting(Problem::field)
                .containsExactly("effective", "citation", "action", "number", "number", "name", "effective", "notes");
        assertThat(rule.report().problems().get(2).sentence())
                .isEqualTo("rule.csv:5 action: found \"delete\", expected add, change or remove; row left out");
    }

    @Test
    void aFileWithoutAnyChangeHasNoDayAndIsRefused() {
        assertThatThrownBy(() -> read("rule.csv", "action,effective,citation,number\n"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("at least one change");
        assertThatThrownBy(() -> read("rule.json", "{\"changes\":[{\"action\":\"remove\",\"number\":\"1\"}]}"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("effective: found nothing");
    }
}
