package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a home is filled, and when it cannot be. */
class FillingTest {

    private static final String ONE = "id,name\n1,Invented Person One\n";
    private static final String TWO = "id,name\n1,Invented Person One\n2,Invented Person Two\n";

    @TempDir
    private Path folder;

    private Path home;
    private Path shipped;

    @BeforeEach
    void shipOne() throws IOException {
        home = folder.resolve("home");
        shipped = folder.resolve("shipped");
        ship("own-list,2026-05-01,own-list/2026-05-01/list.csv,,a plainly invented place,Apache-2.0,edition");
        Ran.shipped(shipped);
    }

    @AfterAll
    static void shipAgain() {
        Ran.shippedAsInTheCheckout();
    }

    private void ship(String... rows) throws IOException {
        Ran.ship(
                shipped,
                Map.of("own-list/2026-05-01/list.csv", ONE, "own-list/2026-06-01/list.csv", TWO),
                List.of(rows));
    }

    @Test
    void commandsThatStartTogetherFillOnce() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<Ran> first = () -> Ran.lists(home);
            List<Future<Ran>> all = threads.invokeAll(List.of(first, first, first, first));

            int filled = 0;
            for (Future<Ran> each : all) {
                assertThat(each.get().exit()).as(each.get().err()).isZero();
                assertThat(each.get().out()).contains("own-list           2026-05-01");
                filled += each.get().err().contains("this happens once") ? 1 : 0;
            }
            assertThat(filled).isEqualTo(1);
        }
    }

    @Test
    void aNewerCordonAddsWhatItShipsToTheHomeThatIsThere() throws IOException {
        Ran.lists(home);
        ship(
                "own-list,2026-05-01,own-list/2026-05-01/list.csv,,a plainly invented place,Apache-2.0,edition",
                "own-list,2026-06-01,own-list/2026-06-01/list.csv,,a plainly invented place,Apache-2.0,edition");

        assertThat(Ran.lists(home).out()).contains("own-list           2026-06-01");
        assertThat(Ran.lists(home, "diff", "own-list", "2026-05-01", "2026-06-01")
                        .out())
                .contains("  + 2  Invented Person Two");
    }

    @Test
    void aHomeThatWasMovedWorksWhereItIsNow() throws IOException {
        Ran.lists(home);
        Path elsewhere = Files.move(home, folder.resolve("elsewhere"));

        assertThat(Ran.lists(elsewhere, "check").exit()).isZero();
        assertThat(Ran.lists(elsewhere).err()).isEmpty();
    }

    @Test
    void checkNamesTheDamagedFile() throws IOException {
        Ran.lists(home);
        assertThat(Ran.lists(home, "check", "--json").out())
                .startsWith(
                        "{\"schema\":\"cordon.lists.check/1\",\"sound\":true,\"publications\":1,\"objects\":1,\"findings\":[");

        Path index = find("people.cdx");
        byte[] bytes = Files.readAllBytes(index);
        bytes[bytes.length / 2] ^= 1;
        Files.write(index, bytes);

        Ran ran = Ran.lists(home, "check");
        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.err()).containsPattern("damaged: views/[0-9a-f]{16}/index/people.cdx: ");
        assertThat(ran.out()).startsWith("Damaged, 1 file: ");
    }

    @Test
    void checkMakesNoHome() {
        Ran ran = Ran.lists(home, "check");

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.err()).contains("there is no data home at " + home);
        assertThat(home).doesNotExist();
    }

    @Test
    void aHomeThatIsAFileIsSaidToBeOne() throws IOException {
        Files.writeString(home, "not a folder");

        assertFailed(Ran.lists(home), home + " is a file");
        assertFailed(Ran.lists(home, "check"), home + " is a file");
        assertFailed(Ran.lists(home.resolve("in"), "check"), "is a file");
    }

    @Test
    void aFolderWithSomethingElseIsLeftAlone() throws IOException {
        Files.createDirectories(home);
        Files.writeString(home.resolve("thesis.doc"), "years of work");

        assertFailed(Ran.lists(home), home + " holds thesis.doc and is no data home; choose an empty folder");
    }

    @Test
    void settingsMayBeThereBeforeTheHomeIs() throws IOException {
        Files.createDirectories(home);
        Files.writeString(home.resolve("lists.csv"), "list,stale_days\n*,400\n");

        Ran ran = Ran.lists(home);

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("own-list           2026-05-01").doesNotContain("!");
    }

    @Test
    void aPlaceThatNobodyCanWriteIsSaidToBeOne() {
        // Even root cannot make folders in /proc.
        assertFailed(Ran.lists(Path.of("/proc/cordon")), "/proc/cordon");
    }

    private static void assertFailed(Ran ran, String saying) {
        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.err()).contains(saying).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(ran.out()).isEmpty();
    }

    private Path find(String name) throws IOException {
        try (var files = Files.walk(home)) {
            return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
        }
    }
}
