package dev.cordon.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A documented command that names a test nobody has runs nothing and ends well: nobody would notice. */
class DocumentedTestsTest {

    private static final Pattern COMMAND = Pattern.compile("-pl ([a-z-]+) -am test -Dtest='?([\\w.]+?)(\\.\\*\\*)?'? ");

    @Test
    void everyTestThatThePagesNameIsThere() throws IOException {
        List<MatchResult> commands = commands();
        assertThat(commands).as("commands that run tests").hasSizeGreaterThan(2);
        for (MatchResult command : commands) {
            Path tests = Checkout.ROOT.resolve(command.group(1)).resolve("src/test/java");
            try (Stream<Path> files = Files.walk(tests)) {
                assertThat(files.map(file -> tests.relativize(file).toString()))
                        .as(command.group())
                        .anyMatch(file -> command.group(3) == null
                                ? file.endsWith("/" + command.group(2) + ".java")
                                : file.equals(command.group(2).replace('.', '/')));
            }
        }
    }

    private static List<MatchResult> commands() throws IOException {
        StringBuilder pages = new StringBuilder(Files.readString(Checkout.ROOT.resolve("CONTRIBUTING.md")));
        try (Stream<Path> docs = Files.list(Checkout.ROOT.resolve("docs"))) {
            for (Path page : docs.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                pages.append(Files.readString(page));
            }
        }
        return COMMAND.matcher(pages).results().toList();
    }
}
