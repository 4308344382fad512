package dev.cordon.lists.own;

import static dev.cordon.lists.Parties.names;
import static dev.cordon.lists.Parties.remarks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.lists.Parties;
import dev.cordon.lists.RefusedException;
import dev.cordon.lists.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OwnListTest {

    @Test
    void columnsComeInAnyOrderAndUnknownOnesAreKept() throws IOException {
        Parties list = Parties.of(SourceFile.of("own.csv", """
                nmae,country,name,id
                x,TR,"Kaya, Yara",1
                ,GB,Bright Pumps Ltd|Bright Pumps,2
                """));
        assertThat(list.edition().format()).isEqualTo("own-csv");
        assertThat(names(list.number("2"))).containsExactly("Bright Pumps Ltd", "Bright Pumps");
        assertThat(remarks(list.number("1"), "nmae")).containsExactly("x");
        assertThat(list.problems())
                .singleElement()
                .asString()
                .startsWith("own.csv:1 nmae: found \"nmae\", expected a documented column; the nearest are name, ")
                .endsWith("; its content is kept as remarks");
    }

    @Test
    void rowsWithoutIdOrWithOneThatStandsTwiceAreLeftOut() throws IOException {
        Parties list = Parties.of(SourceFile.of("own.csv", "id,name\n1,Ann\n,Ben\n1,Cem\n2,Dan,Berlin\n3,Eve\n"));
        assertThat(list.all()).hasSize(2);
        assertThat(list.edition().report().read()).isEqualTo(5);
        assertThat(list.edition().report().rejected()).isEqualTo(3);
        assertThat(list.problems())
                .containsExactly(
                        "own.csv:3 id: found nothing, expected a number for each party; row left out",
                        "own.csv:4 id: found \"1\", expected an id that no other row has; row left out; Ann has that id",
                        "own.csv:5: found \"3 cells\", expected at most 2 cells, as the header has; row left out; put "
                                + "quotes round cells that hold the separator");
    }

    @Test
    void windowsFilesWithMarkSemicolonsAndCarriageReturnsAreRead() throws IOException {
        Parties list = Parties.of(SourceFile.of("own.csv", "\uFEFFid;name;country\r\n1;Kaya;TR\r\n"));
        assertThat(list.number("1").caption()).isEqualTo("Kaya");
        assertThat(list.problems()).isEmpty();
    }

    @Test
    void aHeaderAloneIsAnEmptyListAndAColumnTwiceIsSaid() throws IOException {
        assertThat(Parties.of(SourceFile.of("own.csv", "id,name\n")).all()).isEmpty();
        Parties twice = Parties.of(SourceFile.of("own.csv", "id,name,name\n1,Ann,Anna\n"));
        assertThat(names(twice.number("1"))).containsExactly("Ann");
        assertThat(remarks(twice.number("1"), "name (column 3)")).containsExactly("Anna");
        assertThat(twice.problems()).singleElement().asString().contains("each column once");
    }

    @Test
    void oneKnownColumnDoesNotMakeAList() {
        assertThatThrownBy(() -> Parties.of(SourceFile.of("x.csv", "name,colour\nAnn,red\n")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("text that begins with 'name,colour'");
    }

    @Test
    void jsonLinesHaveTheSameNames() throws IOException {
        Parties list = Parties.of(SourceFile.of("own.jsonl", """
                {"id": 1, "name": "Kaya, Yara", "aliases": ["Yara K.", "Y. Kaya"], "country": null, "risk": {"level": "high"}}

                {"id": "2", "identifiers": ["imo:9357406"]}
                """));
        assertThat(list.edition().format()).isEqualTo("own-json");
        assertThat(names(list.number("1"))).containsExactly("Kaya, Yara", "Yara K.", "Y. Kaya");
        assertThat(remarks(list.number("1"), "risk/level")).containsExactly("high");
        assertThat(list.number("2").identifiers()).hasSize(1);
        assertThat(list.problems()).singleElement().asString().startsWith("own.jsonl:1 risk/level: found");
    }

    @Test
    void linesThatAreNoObjectsAreLeftOutAndTheOthersGoOn() throws IOException {
        Parties list = Parties.of(SourceFile.of(
                "own.jsonl",
                "{\"id\":\"1\",\"name\":\"Ann\"}\n{\"id\":\"2\",\"name\":\n[1,2]\n"
                        + "{\"id\":\"3\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}\n"
                        + "{\"id\":\"4\",\"id\":\"5\",\"name\":\"Twice\"}\n{\"id\":\"6\",\"name\":\"Eve\"}"));
        assertThat(list.all()).hasSize(2);
        assertThat(list.edition().report().read()).isEqualTo(6);
        assertThat(list.problems()).hasSize(4);
        assertThat(list.problems().get(1))
                .isEqualTo("own.jsonl:3: found \"[1,2]\", expected a JSON object; line left out");
        assertThat(list.problems().get(2)).startsWith("own.jsonl:4");
        assertThat(list.problems().get(3)).containsIgnoringCase("duplicate");
    }

    @Test
    void aJsonLineOfTenMegabytesIsReadAndALongerOneLeftOut() throws IOException {
        Parties list = Parties.of(SourceFile.of(
                "own.jsonl",
                "{\"id\":\"1\",\"name\":\"Ann\"}\n{\"id\":\"2\",\"name\":\"" + "x".repeat(10 << 20)
                        + "\"}\n{\"id\":\"3\",\"name\":\"" + "x".repeat(17 << 20) + "\"}\n"));
        assertThat(list.all()).hasSize(2);
        assertThat(list.problems())
                .containsExactly(
                        "own.jsonl:3: found \"a line of 17825812 bytes\", expected at most 16777216 bytes; line "
                                + "left out");
    }

    @Test
    void bytesThatAreNoUtf8SpoilTheirLineAlone() throws IOException {
        byte[] bytes = "{\"id\":\"1\",\"name\":\"Ann\"}\n{\"id\":\"2\",\"name\":\"Jos\u00e9\"}\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        Parties list = Parties.of(SourceFile.of("own.jsonl", bytes));
        assertThat(list.all()).hasSize(1);
        assertThat(list.problems()).singleElement().asString().contains("bytes that are no UTF-8");
    }
}
