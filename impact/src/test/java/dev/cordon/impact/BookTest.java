package dev.cordon.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.lists.RefusedException;
import dev.cordon.lists.Report;
import dev.cordon.ownership.Holding;
import dev.cordon.terms.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Books as users write them: whole, as JSON lines, and with every kind of broken row. */
class BookTest {

    @TempDir
    private Path folder;

    @Test
    void everyKindOfBrokenRowIsNamedAndTheCountsAddUp() throws Exception {
        write("parties.csv", """
                id,name,country,colour
                1,Alder Paper Mill Ltd,GB,green
                2,Birch Optics GmbH,DE,
                ,No Number Ltd,GB,
                3,,GB,
                2,Second Two Ltd,GB,
                4,Too,GB,red,many
                """);
        write("owners.csv", """
                owner,owned,percent,kind,from,to
                1,2,50,shares,2020,
                Birch Optics GmbH,1,25-50,voting,,
                Somebody Else,2,unknown,,,
                ,2,10,,,
                1,2,150,,,
                1,2,10,friendship,,
                1,2,10,,yesterday,
                1,2,10,,2022,2021
                """);
        write("orders.csv", """
                id,party,goods,eccn,amount,currency,licence
                O1,1,paper,EAR99,1200.50,GBP,
                O2,9,paper,EAR99,10,GBP,
                O1,2,paper,EAR99,10,GBP,
                ,1,paper,EAR99,10,GBP,
                O3,1,paper,4Z,ten,pounds,
                """);
        Book book = Book.read(folder);
        assertThat(book.report().tallies())
                .containsExactly(
                        new Report.Tally("parties.csv", 6, 2, 4),
                        new Report.Tally("owners.csv", 8, 3, 5),
                        new Report.Tally("orders.csv", 5, 2, 3));
        assertThat(places(book))
                .containsExactly(
                        "parties.csv:1 colour",
                        "parties.csv:4 id",
                        "parties.csv:5 name",
                        "parties.csv:6 id",
                        "parties.csv:7 ",
                        "owners.csv:5 owner",
                        "owners.csv:6 percent",
                        "owners.csv:7 kind",
                        "owners.csv:8 from",
                        "owners.csv:9 to",
                        "orders.csv:3 party",
                        "orders.csv:4 id",
                        "orders.csv:5 id",
                        "orders.csv:6 amount",
                        "orders.csv:6 currency",
                        "orders.csv:6 eccn");
        assertThat(book.holdings().get(1).owner())
                .as("a name that one party has is that party")
                .isEqualTo("2");
        assertThat(book.subjects())
                .as("and an owner that is none is screened, too")
                .hasSize(3);
        assertThat(book.positions("1")).extracting(Position::id).containsExactly("O1", "O3");
    }

    private static List<String> places(Book book) {
        return book.report().problems().stream()
                .map((Problem problem) -> problem.file() + ":" + problem.line() + " " + problem.field())
                .toList();
    }

    @Test
    void jsonLinesSayTheSame() throws Exception {
        write("parties.jsonl", "{\"id\":\"1\",\"name\":\"Alder Paper Mill Ltd\",\"aliases\":[\"Alder\",\"Alders\"]}\n");
        write("accounts.jsonl", """
                {"id":"A1","party":"1","kind":"holding","amount":12.5,"currency":"eur"}
                {"id":"A2","party":"1"
                """);
        Book book = Book.read(folder);
        assertThat(book.parties().getFirst().names()).hasSize(3);
        Position holding = book.positions("1").getFirst();
        assertThat(holding.kind()).isEqualTo(Position.Kind.HOLDING);
        assertThat(holding.currency()).isEqualTo("EUR");
        assertThat(book.report().tallies()).contains(new Report.Tally("accounts.jsonl", 2, 1, 1));
    }

    @Test
    void ownersComeInAnyFormatOfOwnership() throws Exception {
        write("parties.csv", "id,name\n1,Alder Paper Mill Ltd\n");
        write("owners.json", """
                {"id":"o-7","schema":"Person","properties":{"name":["Wang Hongfei"],"birthDate":["1990-10-01"]}}
                {"id":"c-9","schema":"Company","properties":{"name":["Alder Paper Mill Ltd"]}}
                {"id":"t-1","schema":"Ownership","properties":{"owner":["o-7"],"asset":["c-9"],"percentage":["60"]}}
                {"id":"t-2","schema":"Ownership","properties":{"owner":["o-7"]}}
                """);
        Book book = Book.read(folder);
        assertThat(book.report().tallies()).contains(new Report.Tally("owners.json", 4, 3, 1));
        assertThat(places(book)).containsExactly("owners.json:4 asset");
        assertThat(book.holdings().getFirst())
                .as("whom the file calls by another id and the book's name is the book's")
                .isEqualTo(Holding.shares("o-7", "1", "60"));
        assertThat(book.subject(1).births())
                .as("the owner is screened with all that the file tells of him")
                .hasSize(1);
    }

    @Test
    void ownersAsJsonLinesHaveTheColumnsOfTheTable() throws Exception {
        write("parties.csv", "id,name\n1,Alder Paper Mill Ltd\n");
        write("owners.jsonl", """
                {"owner":"us-ofac-sdn:45379","owned":"1","percent":"60","colour":"green"}
                {"owner":"Somebody","owned":"1","percent":160}
                """);
        Book book = Book.read(folder);
        assertThat(book.holdings()).containsExactly(Holding.shares("us-ofac-sdn:45379", "1", "60"));
        assertThat(places(book)).containsExactly("owners.jsonl:1 colour", "owners.jsonl:2 percent");
    }

    @Test
    void aFileThatIsNoneOfOwnersIsRefused() throws Exception {
        write("parties.csv", "id,name\n1,Alder Paper Mill Ltd\n");
        write("owners.csv", "holder,thing\nA,1\n");
        assertThatThrownBy(() -> Book.read(folder))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("owners.csv")
                .hasMessageContaining("owner,owned,percent");
    }

    @Test
    void aHeaderWithoutRowsIsABookOfNobody() throws Exception {
        write("parties.csv", "id,name\n");
        assertThat(Book.read(folder).parties()).isEmpty();
    }

    @Test
    void aFolderWithoutPartiesAndAFileTwiceAreRefused() throws Exception {
        assertThatThrownBy(() -> Book.read(folder)).hasMessageContaining("parties.csv");
        assertThatThrownBy(() -> Book.read(folder.resolve("nowhere"))).hasMessageContaining("no folder");
        write("parties.csv", "id,name\n");
        write("parties.jsonl", "");
        assertThatThrownBy(() -> Book.read(folder)).hasMessageContaining("second file of parties");
    }

    @Test
    void aTableWithoutItsKeyColumnsIsRefused() throws Exception {
        write("parties.csv", "id,name\n1,Alder Ltd\n");
        write("orders.csv", "id,customer\nO1,1\n");
        assertThatThrownBy(() -> Book.read(folder)).hasMessageContaining("party");
    }

    private void write(String file, String text) throws Exception {
        Files.writeString(folder.resolve(file), text);
    }
}
