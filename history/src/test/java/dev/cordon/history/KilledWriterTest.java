package dev.cordon.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writers in processes of their own: killed at any moment, and two at a time. */
class KilledWriterTest {
    private static final int KILLS = 20;

    /** Adds an edition a day from the first day on, and says of each when it is safely there. */
    static final class AddsForEver {
        private AddsForEver() {}

        /** @param args folder, first day, number of days */
        public static void main(String[] args) throws Exception {
            Desk desk = new Desk(Path.of(args[0]));
            Path letters = Path.of(args[0])
                    .resolve("letters-of-" + ProcessHandle.current().pid());
            Files.createDirectories(letters);
            LocalDate day = LocalDate.parse(args[1]);
            System.out.println("started");
            for (int i = 0; i < Integer.parseInt(args[2]); i++) {
                LocalDate published = day.plusDays(i);
                Path file = Files.write(
                        letters.resolve("list.txt"),
                        List.of(
                                "edition " + published,
                                "party 1 | ALPHA MARINE " + published,
                                "party 2 | BETA LINES",
                                "end"));
                Added added = desk.home.add(Incoming.of(Desk.LIST, file), Progress.SILENT);
                if (!(added instanceof Added.Refused)) {
                    System.out.println("acknowledged " + published);
                }
            }
        }
    }

    private static Process writer(Path folder, LocalDate firstDay, int days, Path said) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AddsForEver.class.getName(),
                        folder.toString(),
                        firstDay.toString(),
                        Integer.toString(days))
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    @Test
    void killedAtTwentyRandomMomentsAHomeIsSoundAndHoldsWhatWasAcknowledged(@TempDir Path folder) throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<LocalDate> acknowledged = new ArrayList<>();
        LocalDate firstDay = LocalDate.parse("2020-01-01");
        for (int kill = 0; kill < KILLS; kill++) {
            Path said = folder.resolve("said-" + kill);
            Process writer = writer(folder, firstDay.plusDays(100L * kill), 100, said);
            // However busy the machine: the first writer is let through once, so that something is acknowledged.
            String awaited = kill == 0 ? "acknowledged " : "started";
            while (!Files.readString(said).contains(awaited)) {
                assertThat(writer.isAlive()).isTrue();
                Thread.sleep(1);
            }
            Thread.sleep(random.nextInt(400));
            writer.destroyForcibly().waitFor();
            Files.readString(said)
                    .lines()
                    .filter(line -> line.matches("acknowledged \\d{4}-\\d{2}-\\d{2}"))
                    .forEach(line -> acknowledged.add(LocalDate.parse(line.split(" ")[1])));

            Home home = Home.open(folder.resolve("home"), Desk.settings());
            Checkup checkup = home.check(Progress.SILENT);
            assertThat(checkup.sound())
                    .as("seed %d: %s", seed, checkup.findings())
                    .isTrue();
            assertThat(days(home)).as("seed %d, archived", seed).containsAll(acknowledged);
            if (!acknowledged.isEmpty()) {
                assertThat(home.view().orElseThrow().list(Desk.LIST).timeline())
                        .as("seed %d, in view", seed)
                        .extracting(entry -> entry.source().published())
                        .containsAll(acknowledged);
            }
        }
        Home home = Home.open(folder.resolve("home"), Desk.settings());
        home.heal(Progress.SILENT);
        assertThat(acknowledged).as("seed %d: some were let through", seed).isNotEmpty();
        assertThat(home.view().orElseThrow().list(Desk.LIST).timeline())
                .hasSize(days(home).size());
        assertThat(home.check(Progress.SILENT).sound()).isTrue();
    }

    private static Set<LocalDate> days(Home home) throws HomeException {
        return home.publications(Desk.LIST).stream()
                .map(ArchivedPublication::published)
                .collect(Collectors.toSet());
    }

    @Test
    void twoWritersAtOnceLoseNothingAndAReaderAlwaysSeesAWholeView(@TempDir Path folder) throws Exception {
        Home home = Home.create(folder.resolve("home"), Desk.settings());
        Process one = writer(folder, LocalDate.parse("2020-01-01"), 20, folder.resolve("one"));
        Process other = writer(folder, LocalDate.parse("2021-01-01"), 20, folder.resolve("other"));
        int looks = 0;
        while (one.isAlive() || other.isAlive()) {
            if (home.view().isPresent()) {
                assertThat(home.view().orElseThrow().list(Desk.LIST).states()).isNotEmpty();
                looks++;
            }
            Thread.sleep(5);
        }

        assertThat(one.exitValue()).isZero();
        assertThat(other.exitValue()).isZero();
        assertThat(looks).isPositive();
        assertThat(days(home)).hasSize(40);
        assertThat(home.view().orElseThrow().list(Desk.LIST).timeline()).hasSize(40);
        assertThat(home.check(Progress.SILENT).findings()).isEmpty();
    }
}
