package dev.cordon.cli;

import static dev.cordon.cli.Answered.cordon;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Are these two one? Pairs on the command line and in files; no list is needed and no home filled. */
class CompareCommandTest {

    @TempDir
    private Path folder;

    private Answered compare(String pairs, Object... words) throws IOException {
        Path input = Files.writeString(folder.resolve("pairs.jsonl"), pairs);
        Object[] all = new Object[words.length + 3];
        System.arraycopy(new Object[] {"compare", "--input", input}, 0, all, 0, 3);
        System.arraycopy(words, 0, all, 3, words.length);
        return cordon(all);
    }

    private static String pair(String id, String query, String candidate) {
        return "{\"id\":\"%s\",\"query\":%s,\"candidate\":%s}%n".formatted(id, query, candidate);
    }

    private static String person(String properties) {
        return "{\"schema\":\"Person\",\"properties\":{" + properties + "}}";
    }

    @Test
    void twoNamesThatAreOne() {
        Answered answer = cordon("compare", "Alexander Lukashenko", "Лукашенко Александр", "--type", "person");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.lines().getFirst()).matches("0\\.\\d+  match");
        assertThat(answer.out()).contains("name \"Alexander Lukashenko\" ~ \"Лукашенко Александр\"");
    }

    @Test
    void twoNamesThatAreNot() {
        Answered answer = cordon("compare", "Alexander Lukashenko", "Maria Musterfrau", "--json");

        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).startsWith("{\"score\":0.").contains("\"match\":false,\"explanation\":{");
    }

    @Test
    void theOrderOfTheTwoChangesNoScore() {
        String there =
                cordon("compare", "Bank Melli", "National Bank of Iran").lines().getFirst();
        String back =
                cordon("compare", "National Bank of Iran", "Bank Melli").lines().getFirst();

        assertThat(back).isEqualTo(there);
    }

    @Test
    void wrongUsage() {
        assertThat(cordon("compare", "Alone").exit()).isEqualTo(2);
        assertThat(cordon("compare").exit()).isEqualTo(2);
        assertThat(cordon("compare", "A", " ").exit()).isEqualTo(2);
        assertThat(cordon("compare", "A", "B", "C").exit()).isEqualTo(2);
        assertThat(cordon("compare", "A", "B", "--threshold", "0").exit()).isEqualTo(2);
        assertThat(cordon("compare", "A", "B", "--threshold", "0.9999999").exit())
                .isEqualTo(2);
        assertThat(cordon("compare", "A", "B", "--type", "persn").err()).contains("the nearest are person");
        assertThat(cordon("compare", "A", "B", "--input", "pairs.jsonl").exit()).isEqualTo(2);
    }

    @Test
    void pairsAreAnsweredInTheirOrder() throws IOException {
        String kim = person("\"name\":[\"KIM, Jong Un\"],\"birthDate\":[\"1984-01-08\"]");
        Answered answer = compare(pair("p-1", kim, person("\"name\":[\"Jong Un Kim\"]"))
                + pair("p-2", kim, person("\"name\":[\"Maria Musterfrau\"]"))
                + pair("p-3", kim, kim));

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.lines()).hasSize(3);
        assertThat(answer.lines().get(0))
                .startsWith("{\"id\":\"p-1\",\"score\":0.")
                .contains("\"match\":true");
        assertThat(answer.lines().get(1)).startsWith("{\"id\":\"p-2\",").contains("\"match\":false");
        assertThat(answer.lines().get(2)).startsWith("{\"id\":\"p-3\",").contains("\"match\":true");
        assertThat(answer.err()).contains("3 read = 3 compared + 0 rejected; 2 match");
    }

    @Test
    void aNameMayComeInItsParts() throws IOException {
        String parts =
                person("\"firstName\":[\"Vladimir\"],\"fatherName\":[\"Vladimirovich\"],\"lastName\":[\"Putin\"]");
        String whole = person("\"name\":[\"Vladimir Vladimirovich PUTIN\"]");
        Answered answer = compare(pair("a", parts, whole) + pair("b", whole, parts) + pair("c", parts, parts));

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.err()).contains("3 match");
    }

    @Test
    void aBadLineFailsAlone() throws IOException {
        String kim = person("\"name\":[\"KIM, Jong Un\"]");
        Answered answer = compare(pair("p-1", kim, kim)
                + "not JSON\n"
                + pair("p-3", kim, "{\"schema\":\"Persn\",\"properties\":{\"name\":[\"X\"]}}")
                + pair("p-4", kim, "{\"schema\":\"Person\"}")
                + "{\"id\":\"p-5\",\"query\":" + kim + "}\n"
                + "[1,2]\n"
                + pair("p-7", kim, kim));

        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.lines()).hasSize(2);
        assertThat(answer.lines().get(1)).startsWith("{\"id\":\"p-7\"");
        assertThat(answer.err()).contains("7 read = 2 compared + 5 rejected");
        assertThat(Files.readAllLines(folder.resolve("pairs.jsonl.problems.jsonl")))
                .hasSize(5)
                .anySatisfy(line -> assertThat(line).contains("\"line\":2"))
                .anySatisfy(line -> assertThat(line).contains("\"line\":3", "Persn"))
                .anySatisfy(line -> assertThat(line).contains("\"line\":4", "candidate"))
                .anySatisfy(line -> assertThat(line).contains("\"line\":5", "candidate"))
                .anySatisfy(line -> assertThat(line).contains("\"line\":6"));
    }

    @Test
    void aLineOfTenMegabytesFailsAloneIfAtAll() throws IOException {
        String kim = person("\"name\":[\"KIM, Jong Un\"]");
        String huge = person("\"name\":[\"" + "x".repeat(10_000_000) + "\"]");
        Answered answer = compare(pair("p-1", kim, kim) + pair("p-2", kim, huge) + pair("p-3", kim, kim));

        assertThat(answer.exit()).isIn(1, 3);
        assertThat(answer.lines().getLast()).startsWith("{\"id\":\"p-3\"");
    }

    @Test
    void emptyAndMissingFiles() throws IOException {
        assertThat(compare("").exit()).isZero();
        assertThat(compare("").err()).contains("0 read = 0 compared + 0 rejected");
        Answered missing = cordon("compare", "--input", folder.resolve("missing.jsonl"));
        assertThat(missing.exit()).isEqualTo(4);
        assertThat(missing.err()).contains("missing.jsonl");
    }

    @Test
    void theOutputIsNeverTheInput() throws IOException {
        String kim = person("\"name\":[\"KIM, Jong Un\"]");
        Path output = folder.resolve("answers.jsonl");

        assertThat(compare(pair("p-1", kim, kim), "--output", output).out()).isEmpty();
        assertThat(output).content().startsWith("{\"id\":\"p-1\"");
        assertThat(compare(pair("p-1", kim, kim), "--output", folder.resolve("pairs.jsonl"))
                        .exit())
                .isEqualTo(4);
    }
}
