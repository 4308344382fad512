package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code cordon impact} on a home of eight parties and a book of three. */
class ImpactCommandTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-06-05T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private static Path folder;

    private static Path home;
    private static Path book;

    @BeforeAll
    static void eightListedAndThreeCustomers() throws Exception {
        home = SmallHome.in(folder);
        book = Files.createDirectories(folder.resolve("book"));
        Files.writeString(book.resolve("parties.csv"), """
                id,type,name,country
                K1,organization,Institute of Forensic Science Ministry of Public Security,CN
                K2,organization,Wuhan Shuokang Biological Technology Co Ltd,CN
                K3,organization,Alder Paper Mill Ltd,GB
                """);
        Files.writeString(book.resolve("orders.csv"), """
                id,party,goods,eccn,amount,currency,licence
                O1,K1,reference standards,EAR99,1200.50,USD,
                O2,K2,filter paper,EAR99,300,EUR,
                """);
    }

    @AfterAll
    static void shipAgain() {
        Ran.shippedAsInTheCheckout();
    }

    record Answered(int exit, String out, String err) {}

    private static Answered impact(Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of("impact", "--home", home.toString()));
        for (Object word : words) {
            arguments.add(word.toString());
        }
        int exit = Cordon.line(NOON)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments.toArray(String[]::new));
        return new Answered(exit, out.toString(), err.toString());
    }

    @Test
    void liftingTheInstituteReleasesItAndItsOrder() throws Exception {
        Path report = folder.resolve("report.html");
        Path csv = folder.resolve("impact.csv");
        Answered answered = impact("--book", book, "--lift", "ifs@bank", "--report", report, "--csv", csv);
        assertThat(answered.exit()).as(answered.err()).isEqualTo(Exit.NOTHING);
        assertThat(answered.out())
                .contains("if lifted: Ministry of Public Security's Institute of Forensic Science of China")
                .contains("released                     1 party       1 position   USD 1,200.50")
                .contains("newly caught                 0 parties     0 positions");
        assertThat(answered.err()).contains("parties.csv: 3 read = 3 accepted + 0 rejected");
        assertThat(report).content().contains("<svg").contains("</html>");
        assertThat(csv)
                .content()
                .contains("K1,Institute of Forensic Science Ministry of Public Security,released,O1,order")
                .doesNotContain("K2");
    }

    @Test
    void theSameQuestionGivesTheSameBytes() {
        Answered first = impact("--book", book, "--lift", "ifs@bank", "--json");
        assertThat(first.out())
                .startsWith("{\"schema\":\"cordon.impact/1\",\"title\":\"\",\"scenario\":[\"lifted: ")
                .contains("\"outcome\":\"released\",\"parties\":1,\"positions\":1,\"amounts\":{\"USD\":\"1200.50\"}")
                .contains("\"party\":\"K1\"");
        assertThat(impact("--book", book, "--lift", "ifs@bank", "--json").out()).isEqualTo(first.out());
    }

    @Test
    void aPressReleaseCatchesBeforeTheEditionLands() throws Exception {
        Path release = folder.resolve("release.csv");
        Files.writeString(release, "id,name,measure\nr1,Alder Paper Mill,asset-freeze\n");
        Answered answered = impact("--book", book, "--designate", release, "--lift", "41299@bank");
        assertThat(answered.out())
                .contains("K3  Alder Paper Mill Ltd  newly caught")
                .contains("K2  Wuhan Shuokang Biological Technology Co …  released");
    }

    @Test
    void aScenarioFileAndFlagsCombine() throws Exception {
        Path file = folder.resolve("scenario.yaml");
        Files.writeString(file, "title: both\nlift: ifs@bank\n");
        assertThat(impact("--book", book, file, "--lift", "41299@bank").out())
                .contains("released                     2 parties     2 positions  EUR 300 · USD 1,200.50");
    }

    @Test
    void brokenRowsEndWithThree() throws Exception {
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(broken.resolve("parties.csv"), "id,name\nK1,Alder Paper Mill Ltd\n,Nobody\n");
        Answered answered = impact("--book", broken, "--lift", "ifs@bank");
        assertThat(answered.exit()).isEqualTo(Exit.PARTLY);
        assertThat(answered.err()).contains("parties.csv:3 id").contains("2 read = 1 accepted + 1 rejected");
        assertThat(broken.resolve("parties.csv.problems.jsonl")).exists();
    }

    @Test
    void wrongUsageOffersTheNearest() {
        wrong("--story", impact());
        wrong("nearest are 41299", impact("--book", book, "--lift", "Wuhan Shuokang Biologic Technology Co@bank"));
        wrong("the nearest are bank", impact("--book", book, "--lift", "ifs@bnak"));
        wrong("PARTY@LIST", impact("--book", book, "--lift", "ifs"));
        wrong("ofac-50", impact("--book", book, "--rule", "ofac-5=on"));
        wrong("ID=on", impact("--book", book, "--rule", "ofac-50=perhaps"));
        wrong("changes nothing", impact("--book", book));
        wrong("from and to", impact("--book", book, "--from", "2026-01-01"));
        wrong("fentanyl-2023", impact("--story", "fentanil-2023"));
    }

    private static void wrong(String words, Answered answered) {
        assertThat(answered.exit()).as(answered.err()).isEqualTo(Exit.USAGE);
        assertThat(answered.err()).contains(words);
    }

    @Test
    void aBookThatIsNotThereFails() {
        Answered answered = impact("--book", folder.resolve("nowhere"), "--lift", "ifs@bank");
        assertThat(answered.exit()).isEqualTo(Exit.FAILED);
        assertThat(answered.err()).contains("parties.csv");
    }
}
