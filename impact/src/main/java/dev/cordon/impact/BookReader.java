package dev.cordon.impact;

import dev.cordon.lists.PartyColumns;
import dev.cordon.lists.RefusedException;
import dev.cordon.lists.Report;
import dev.cordon.ownership.Holding;
import dev.cordon.terms.Name;
import dev.cordon.terms.Party;
import dev.cordon.terms.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a book: a folder with parties and, where they are there, owners, orders, payments and accounts. */
final class BookReader {

    private static final String PARTIES = "parties";

    private final Path folder;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Report.Tally> tallies = new ArrayList<>();
    private final Map<String, Party> parties = new LinkedHashMap<>();

    /** Folded names to the id of the only party that has them; "" where several do. */
    private final Map<String, String> byName = new HashMap<>();

    private List<Holding> holdings = List.of();
    private Map<String, Party> owners = Map.of();
    private final List<Position> positions = new ArrayList<>();

    private BookReader(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads the folder.
     *
     * @throws RefusedException if it has no parties, or a file of it cannot be read as a whole
     */
    static Book read(Path folder) throws IOException {
        BookReader reader = new BookReader(folder);
        reader.parties();
        reader.owners();
        reader.positions();
        return new Book(
                List.copyOf(reader.parties.values()),
                reader.holdings,
                reader.owners,
                reader.positions,
                new Report(reader.tallies, reader.problems));
    }

    private void parties() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw RefusedException.of(
                    folder.toString(), 0, "no folder", "a folder with parties.csv", "check the path of the book");
        }
        Path file = BookRows.find(folder, PARTIES, BookRows.TABLES)
                .orElseThrow(() -> RefusedException.of(
                        folder.toString(),
                        0,
                        "no parties.csv and no parties.jsonl",
                        "the parties of the book",
                        "docs/impact.md shows the columns"));
        tallies.add(BookRows.read(file, PartyColumns.OF_SUBJECTS, List.of("id"), problems, (line, row, counter) -> {
                    PartyColumns.Read read =
                            PartyColumns.read(String.valueOf(file.getFileName()), line, row, Optional.empty());
                    if (read.party().isEmpty()) {
                        Problem last = read.problems().getLast();
                        problems.addAll(
                                read.problems().subList(0, read.problems().size() - 1));
                        counter.reject(line, last.field(), last.found(), last.expected(), last.effect());
                    } else if (parties.putIfAbsent(
                                    read.party().get().number(), read.party().get())
                            != null) {
                        counter.reject(
                                line, "id", read.party().get().number(), "an id that no other row has", "row left out");
                    } else {
                        problems.addAll(read.problems());
                        counter.accept();
                    }
                })
                .tally());
    }

    private void owners() throws IOException {
        Optional<Path> file = BookRows.find(folder, OwnersFile.FILE, OwnersFile.ENDINGS);
        if (file.isEmpty()) {
            return;
        }
        for (Party party : parties.values()) {
            for (Name name : party.names()) {
                byName.merge(folded(name.text()), party.number(), (one, other) -> one.equals(other) ? one : "");
            }
        }
        OwnersFile read = OwnersFile.read(file.get(), this::called);
        tallies.add(read.tally());
        problems.addAll(read.problems());
        holdings = read.holdings();
        owners = read.owners();
    }

    /** The id of the party that is meant, by id or by a name that only one has; else what the file says. */
    private String called(String party) {
        String byThatName = byName.getOrDefault(folded(party), "");
        return parties.containsKey(party) || byThatName.isEmpty() ? party : byThatName;
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private void positions() throws IOException {
        Set<String> taken = new HashSet<>();
        for (PositionFile kind : PositionFile.values()) {
            Optional<Path> file = BookRows.find(folder, kind.file(), BookRows.TABLES);
            if (file.isPresent()) {
                tallies.add(kind.read(file.get(), parties.keySet(), taken::add, problems, positions::add)
                        .tally());
            }
        }
    }
}
