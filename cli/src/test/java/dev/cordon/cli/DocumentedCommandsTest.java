package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What README and the chapter on impact show is what the commands print: each block that begins with {@code $ ./cordon}, and each command of the
 * table of questions that needs no file of the reader's own.
 */
class DocumentedCommandsTest {

    /** The day on which the outputs in README were made; ages of lists count from it. */
    private static final Clock THAT_DAY = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    private static final Pattern BLOCK = Pattern.compile("```\\n\\$ \\./cordon (.+)\\n((?s:.*?))```");
    private static final Pattern ONE_LINER = Pattern.compile("\\| `\\./cordon (.+)` \\|");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private static final Path ROOT = Path.of(System.getProperty("cordon.root"));

    @TempDir
    static Path home;

    record Block(String command, String output) {
        @Override
        public String toString() {
            return command;
        }
    }

    static Stream<Block> blocks() {
        return Stream.of("README.md", "docs/impact.md")
                .flatMap(page -> BLOCK.matcher(page(page)).results())
                .map(found -> new Block(found.group(1), found.group(2)));
    }

    static Stream<String> oneLiners() {
        return ONE_LINER
                .matcher(readme())
                .results()
                .map(found -> found.group(1))
                .filter(command -> !command.contains(".csv") && !command.contains("check"));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void aBlockShowsWhatTheCommandPrints(Block block) {
        assertThat(run(block.command).out.stripTrailing()).isEqualTo(block.output.stripTrailing());
    }

    @ParameterizedTest
    @MethodSource("oneLiners")
    void aQuestionOfTheTableIsAnswered(String command) {
        Ran ran = run(command);
        assertThat(ran.exit).as(ran.err).isIn(Exit.NOTHING, Exit.FOUND);
        assertThat(ran.out).isNotBlank();
    }

    @Test
    void theReadmeShowsTheTwoAnswersOfTheStory() {
        assertThat(blocks().map(Block::command))
                .contains(
                        "screen \"Inst. of Forensic Science of China\" --country CN --as-of 2023-07-01",
                        "screen \"Inst. of Forensic Science of China\" --country CN --as-of 2023-12-01");
        assertThat(oneLiners().count()).isGreaterThanOrEqualTo(6);
    }

    record Ran(int exit, String out, String err) {}

    private static Ran run(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            String said = word.group(1) != null ? word.group(1) : word.group(2);
            words.add(said.startsWith("examples/") ? ROOT.resolve(said).toString() : said);
        }
        if (!List.of("compare", "name").contains(words.getFirst())) {
            words.add("--home=" + home.resolve("home"));
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Cordon.line(THAT_DAY)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words.toArray(new String[0]));
        String lines = out.toString().lines().map(String::stripTrailing).reduce("", (a, b) -> a + b + "\n");
        return new Ran(exit, lines, err.toString());
    }

    private static String readme() {
        return page("README.md");
    }

    private static String page(String name) {
        try {
            return Files.readString(ROOT.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
