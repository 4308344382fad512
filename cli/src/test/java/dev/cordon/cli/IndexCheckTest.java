package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndexCheckTest {

    @TempDir
    Path folder;

    private Path home = Path.of("");

    @BeforeEach
    void fill() throws IOException {
        home = SmallHome.in(folder);
        assertThat(Ran.lists(home).exit()).isZero();
    }

    @AfterEach
    void shipAgain() {
        Ran.shippedAsInTheCheckout();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3"})
    void anIndexAsItWasBuiltIsSoundAtEachLevel(String level) {
        Ran ran = index("check", "--level", level);

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).startsWith("Sound at level " + level + ": the index of " + home + " with ");
        assertThat(ran.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lists.cdx", "states.cdx", "words.cdx", "people.cdx", "organizations.cdx", "numbers.cdx"})
    void aChangedByteIsFoundByTheChecksums(String file) throws IOException {
        Path damaged = file(file);
        byte[] bytes = Files.readAllBytes(damaged);
        bytes[16] ^= 1;
        Files.write(damaged, bytes);

        Ran ran = index("check", "--level", "2");

        assertThat(ran.exit()).isEqualTo(Exit.FAILED);
        assertThat(ran.err()).contains("damaged: " + file, "\"cordon index build\" builds the index again");
    }

    @ParameterizedTest
    @CsvSource({"states.cdx, 1", "words.cdx, 1", "people.cdx, 1"})
    void aFileCutOffIsFoundByTheHeaders(String file, String level) throws IOException {
        Path damaged = file(file);
        byte[] bytes = Files.readAllBytes(damaged);
        Files.write(damaged, Arrays.copyOf(bytes, bytes.length / 2));

        Ran ran = index("check", "--level", level);

        assertThat(ran.exit()).isEqualTo(Exit.FAILED);
        assertThat(ran.err()).contains("damaged: " + file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lists.cdx", "words.cdx", "people.cdx", "numbers.cdx"})
    void aDamagedIndexIsBuiltAgain(String file) throws IOException {
        Files.writeString(file(file), "no index");
        assertThat(index("check").exit()).isEqualTo(Exit.FAILED);

        Ran ran = index("build");

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).startsWith("Built: the index of " + home + " with ");
        assertThat(index("check").exit()).isZero();
    }

    @Test
    void whereNoHomeIsNothingIsBuilt() throws IOException {
        home = folder.resolve("nowhere");

        Ran ran = index("build");

        assertThat(ran.exit()).isEqualTo(Exit.FAILED);
        assertThat(ran.err()).contains("there is no data home at " + home);
    }

    @Test
    void thereIsNoFourthLevel() {
        Ran ran = index("check", "--level", "4");

        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains("--level: 4; expected 1, 2 or 3");
    }

    private Path file(String name) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
        }
    }

    private Ran index(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] arguments = Stream.of(new String[] {"index"}, words, new String[] {"--home", home.toString()})
                .flatMap(Stream::of)
                .toArray(String[]::new);
        int exit = Cordon.line(Clock.systemUTC())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Ran(exit, out.toString(), err.toString());
    }
}
