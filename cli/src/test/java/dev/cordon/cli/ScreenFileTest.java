package dev.cordon.cli;

import static dev.cordon.cli.Answered.cordon;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of subjects: each row answered in its place, or rejected with line and field. */
class ScreenFileTest {

    private static final String SUBJECTS = """
            name,id,born,country,identifiers
            Hongfei Wang,c-1,1991,CN,
            Maria Musterfrau,c-2,,DE,
            ,c-3,,,imo:8316168
            Лукашенко Александр Григорьевич,c-4,1954-08-30,BY,
            """;

    @TempDir
    private static Path shared;

    private static Path home;

    @TempDir
    private Path folder;

    @BeforeAll
    static void fill() throws IOException {
        home = SmallHome.in(shared);
        cordon("screen", "Nobody", "--home", home);
    }

    @AfterAll
    static void shipAgain() {
        Ran.shippedAsInTheCheckout();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static Answered screen(Path input, Object... words) {
        Object[] all = new Object[words.length + 5];
        System.arraycopy(new Object[] {"screen", "--home", home, "--input", input}, 0, all, 0, 5);
        System.arraycopy(words, 0, all, 5, words.length);
        return cordon(all);
    }

    private static Path problems(Path input) {
        return input.resolveSibling(input.getFileName() + ".problems.jsonl");
    }

    private void assertAnsweredInOrder(Answered answer, String... subjects) {
        assertThat(answer.lines()).hasSize(subjects.length);
        for (int i = 0; i < subjects.length; i++) {
            assertThat(answer.lines().get(i)).contains("\"subject\":\"" + subjects[i] + "\"");
        }
    }

    @Test
    void csvIsAnsweredInItsOrder() throws IOException {
        Path input = file("book.csv", SUBJECTS);
        Answered answer = screen(input);

        assertThat(answer.exit()).isEqualTo(1);
        assertAnsweredInOrder(answer, "c-1", "c-2", "c-3", "c-4");
        assertThat(answer.lines().get(0)).contains("\"party\":\"41297\"");
        assertThat(answer.lines().get(1)).contains("\"matches\":[]");
        assertThat(answer.lines().get(2)).contains("\"party\":\"15093\"");
        assertThat(answer.lines().get(3)).contains("\"party\":\"9760\"");
        assertThat(answer.err())
                .contains(": 4 read = 4 screened + 0 rejected; 3 with a match, 3 matches, as of 2026-06-12");
        assertThat(problems(input)).doesNotExist();
    }

    @Test
    void aByteOrderMarkAndCarriageReturnsChangeNothing() throws IOException {
        Answered plain = screen(file("book.csv", SUBJECTS));
        Answered odd = screen(file("windows.csv", "\uFEFF" + SUBJECTS.replace("\n", "\r\n")));
        Answered semicolons = screen(file("german.csv", SUBJECTS.replace(',', ';')));

        assertThat(odd.out()).isEqualTo(plain.out());
        assertThat(semicolons.out()).isEqualTo(plain.out());
    }

    @Test
    void jsonLinesMeanTheSame() throws IOException {
        Answered answer = screen(file("book.jsonl", """
                {"id":"c-1","name":"Hongfei Wang","born":"1991","country":"CN"}

                {"id":"c-2","name":["Maria Musterfrau"],"country":"DE"}
                {"id":"c-3","identifiers":["imo:8316168"]}
                {"id":"c-4","name":"Лукашенко Александр Григорьевич","born":"1954-08-30","country":"BY"}
                """));

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out()).isEqualTo(screen(file("book.csv", SUBJECTS)).out());
    }

    @Test
    void followTheMoneyIsRead() throws IOException {
        Path input = file("book.ftm.json", """
                {"id":"f-1","schema":"Person","properties":{"name":["Wang Hongfei"],"birthDate":["1991-12-02"],"country":["cn"]}}
                {"id":"f-2","schema":"Person","properties":{"firstName":["Ayman"],"lastName":["Al-Zawahiri"]}}
                {"id":"f-3","schema":"Vessel","properties":{"name":["Pacific Sunrise"],"imoNumber":["8316168"]}}
                {"id":"f-4","schema":"Persn","properties":{"name":["Wang Hongfei"]}}
                """);
        Answered answer = screen(input);

        assertThat(answer.exit()).isEqualTo(3);
        assertAnsweredInOrder(answer, "f-1", "f-2", "f-3");
        assertThat(answer.lines()).allSatisfy(line -> assertThat(line).doesNotContain("\"matches\":[]"));
        assertThat(answer.err()).contains("4 read = 3 screened + 1 rejected");
        assertThat(problems(input)).content().contains("\"line\":4", "\"field\":\"schema\"", "Persn");
    }

    @Test
    void rejectedRowsAreNamedAndTheOthersAnswered() throws IOException {
        Path input = file("book.csv", SUBJECTS + """
                ,c-5,1970,DE,
                Ayman Al-Zawahiri,c-6,06/1951,EG,
                Too,c-7,1970,DE,,many,cells
                Huatao Yao,c-8,,CN,
                """);
        Answered answer = screen(input);

        assertThat(answer.exit()).isEqualTo(3);
        assertAnsweredInOrder(answer, "c-1", "c-2", "c-3", "c-4", "c-6", "c-8");
        assertThat(answer.err()).contains("8 read = 6 screened + 2 rejected");
        assertThat(Files.readAllLines(problems(input)))
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).contains("\"line\":6", "\"field\":\"name\"", "row left out"))
                .anySatisfy(line -> assertThat(line).contains("\"line\":7", "\"field\":\"born\"", "06/1951"))
                .anySatisfy(line -> assertThat(line).contains("\"line\":8", "7 cells"));
    }

    @Test
    void problemsOfAnEarlierRunGo() throws IOException {
        Path input = file("book.csv", "name,id\n,c-1\n");
        assertThat(screen(input).exit()).isEqualTo(3);
        assertThat(problems(input)).exists();

        Files.writeString(input, "name,id\nMaria Musterfrau,c-1\n");
        assertThat(screen(input).exit()).isZero();
        assertThat(problems(input)).doesNotExist();
    }

    @Test
    void columnsAreRenamedAndUnknownOnesNamed() throws IOException {
        Path input = file("book.csv", "kunde,nam,shoe_size\nk-1,Hongfei Wang,43\n");
        Answered answer = screen(input, "--map", "kunde=id", "--map", "nam=name");

        assertThat(answer.exit()).isEqualTo(1);
        assertAnsweredInOrder(answer, "k-1");
        assertThat(answer.err()).contains("shoe_size", "--map shoe_size=COLUMN");
    }

    @Test
    void aRenamingThatFitsNothingIsWrongUsage() throws IOException {
        Path input = file("book.csv", "kunde,name\nk-1,Hongfei Wang\n");

        assertThat(screen(input, "--map", "kundee=id").exit()).isEqualTo(2);
        assertThat(screen(input, "--map", "kundee=id").err()).contains("kundee", "kunde");
        assertThat(screen(input, "--map", "kunde=idd").exit()).isEqualTo(2);
        assertThat(screen(input, "--map", "kunde=idd").err()).contains("\"idd\"", "id");
        Path lines = file("book.jsonl", "{\"kunde\":\"k-1\",\"name\":\"Hongfei Wang\"}\n");
        assertThat(screen(lines, "--map", "kunde=idd").exit()).isEqualTo(2);
        assertThat(screen(lines, "--map", "kunde=id").out()).contains("\"subject\":\"k-1\"");
    }

    @Test
    void aHeaderWithoutAnyNameIsRefused() throws IOException {
        Answered answer = screen(file("book.csv", "kunde,ort\nk-1,Berlin\n"));

        assertThat(answer.exit()).isEqualTo(4);
        assertThat(answer.err()).contains("kunde,ort", "--map theirs=name");
    }

    @Test
    void aHeaderAndNoRowIsFine() throws IOException {
        Answered answer = screen(file("book.csv", "name,id\n"));

        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("0 read = 0 screened + 0 rejected");
    }

    @Test
    void aQuoteLeftOpenIsRefusedWithItsLine() throws IOException {
        Answered answer = screen(file("book.csv", "name,id\nHongfei Wang,c-1\n\"Maria,c-2\nYao,c-3\n"));

        assertThat(answer.exit()).isEqualTo(4);
        assertThat(answer.err()).containsPattern("book\\.csv:[34]").contains("quote");
    }

    @Test
    void anEmptyOrMissingFileIsRefused() throws IOException {
        assertThat(screen(file("empty.csv", "")).exit()).isEqualTo(4);
        Answered missing = screen(folder.resolve("missing.csv"));
        assertThat(missing.exit()).isEqualTo(4);
        assertThat(missing.err()).contains("missing.csv");
        assertThat(screen(folder).exit()).isEqualTo(4);
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Path input = Files.write(folder.resolve("latin.csv"), new byte[] {'n', 'a', 'm', 'e', '\n', (byte) 0xE9, '\n'});

        assertThat(screen(input).exit()).isEqualTo(4);
    }

    @Test
    void aLineOfTenMegabytesIsAnsweredOrRejectedButNeverBreaks() throws IOException {
        String huge = "name,id\nHongfei Wang,c-1\n" + "x".repeat(10_000_000) + ",c-2\nHuatao Yao,c-3\n";
        Answered answer = screen(file("huge.csv", huge));

        assertThat(answer.exit()).isIn(1, 3);
        assertThat(answer.lines().getFirst()).contains("\"subject\":\"c-1\"");
        assertThat(answer.lines().getLast()).contains("\"subject\":\"c-3\"");
    }

    @Test
    void theOutputAppearsWholeAndIsNeverTheInput() throws IOException {
        Path input = file("book.csv", SUBJECTS);
        Path output = folder.resolve("answers.jsonl");
        Answered answer = screen(input, "--output", output);

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(output).content().isEqualTo(screen(input).out());
        assertThat(folder.resolve("answers.jsonl.part")).doesNotExist();

        Answered refused = screen(input, "--output", input);
        assertThat(refused.exit()).isEqualTo(4);
        assertThat(refused.err()).contains("is the input itself");
        assertThat(input).content().isEqualTo(SUBJECTS);
    }

    @Test
    void aFailedRunLeavesTheLastAnswers() throws IOException {
        Path output = file("answers.jsonl", "the last answers\n");
        Answered answer = screen(file("book.csv", "name,id\n\"Hongfei Wang,c-1\n"), "--output", output);

        assertThat(answer.exit()).isEqualTo(4);
        assertThat(output).content().isEqualTo("the last answers\n");
    }

    @Test
    void csvOutIsOneRowAMatch() throws IOException {
        Path output = folder.resolve("matches.csv");
        Answered answer = screen(file("book.csv", SUBJECTS), "--output", output, "--as-of", "2024-01-01");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(Files.readAllLines(output))
                .hasSize(4)
                .first()
                .asString()
                .startsWith("subject,subject_name,list,section,party,name,matched_name,score,listed_since");
        assertThat(Files.readAllLines(output).get(1))
                .startsWith("c-1,Hongfei Wang,bank,,41297,\"WANG, Hongfei\",")
                .contains("2023-04-14");
    }

    @Test
    void measuresAreCalledAlikeInCsvAndInJson() throws IOException {
        Path input = file("book.csv", SUBJECTS);
        Path output = folder.resolve("matches.csv");

        screen(input, "--output", output);
        assertThat(Files.readAllLines(output).get(1)).contains(",asset-freeze|travel-ban,");
        assertThat(screen(input).lines().getFirst())
                .contains("{\"kind\":\"asset-freeze\",\"text\":\"\"},{\"kind\":\"travel-ban\",\"text\":\"\"}");
    }

    /** The institute is listed through 2026-06-10, as the edition of 2026-06-01 says in advance. */
    @Test
    void aStrictAnswerInCsvKnowsNoEndThatIsYetToCome() throws IOException {
        Path input =
                file("book.csv", "id,name\nc-5,Ministry of Public Security's Institute of Forensic Science of China\n");
        Path output = folder.resolve("matches.csv");

        screen(input, "--output", output, "--as-of", "2026-06-05");
        assertThat(Files.readString(output)).contains(",2020-06-05,2026-06-11,");
        screen(input, "--output", output, "--as-of", "2026-06-05", "--strict");
        assertThat(Files.readString(output)).contains(",2020-06-05,,");
    }
}
