package dev.cordon.history;

import dev.cordon.terms.Name;
import dev.cordon.terms.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A home and the hand that gives it publications; the clock stands still. */
final class Desk {
    static final String LIST = "us-test";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

    final Path root;
    final Home home;
    private final Path letters;
    private int letter;

    Desk(Path folder) throws HomeException {
        this(folder, settings());
    }

    Desk(Path folder, HomeSettings settings) throws HomeException {
        root = folder.resolve("home");
        letters = folder.resolve("letters");
        home = Home.create(root, settings);
    }

    /** Lists of two or three parties come and go here, so any size is sound. */
    static HomeSettings settings() {
        return HomeSettings.of(new LineReader()).with(CLOCK).with(new Soundness(10, 0.01, 1, 1000));
    }

    /** Hands over the lines, closed by {@code end}. */
    Added add(String... lines) throws HomeException {
        return home.add(Incoming.of(LIST, write(lines)), Progress.SILENT);
    }

    Added add(LocalDate published, String... lines) throws HomeException {
        return home.add(Incoming.of(LIST, write(lines)).published(published), Progress.SILENT);
    }

    Path write(String... lines) {
        try {
            Path file = letters.resolve(Integer.toString(letter++)).resolve("list.txt");
            Files.createDirectories(file.getParent());
            return Files.writeString(file, String.join("\n", lines) + "\nend\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An edition of so many parties, numbered from 1. */
    static String[] editionOf(String day, int parties) {
        String[] lines = new String[parties + 1];
        lines[0] = "edition " + day;
        for (int i = 1; i <= parties; i++) {
            lines[i] = "party " + i + " | NORTH HARBOUR TRADING NO " + i;
        }
        return lines;
    }

    ListHistory history() throws HomeException {
        return home.view().orElseThrow().list(LIST);
    }

    /** Every state in one line: days, names, addresses, remarks. */
    List<String> states() throws HomeException {
        return history().states().map(Desk::line).toList();
    }

    static String line(State state) {
        return state.party().number() + " "
                + state.from() + ".." + state.to().map(LocalDate::toString).orElse("")
                + (state.shownFrom().equals(state.from()) ? "" : " shown " + state.shownFrom())
                + " " + state.party().names().stream().map(Name::text).toList()
                + (state.party().addresses().isEmpty()
                        ? ""
                        : " at "
                                + state.party().addresses().stream()
                                        .map(a -> a.street())
                                        .toList())
                + (state.party().remarks().isEmpty()
                        ? ""
                        : " "
                                + state.party().remarks().stream()
                                        .map(r -> r.text())
                                        .toList());
    }

    /** All files below that folder, with their bytes as text for comparison. */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path file : Disk.all(folder)) {
            if (Files.isRegularFile(file)) {
                files.put(
                        folder.relativize(file).toString(),
                        java.util.HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
