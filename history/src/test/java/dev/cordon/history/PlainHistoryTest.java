package dev.cordon.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.lists.Amendment;
import dev.cordon.lists.Edition;
import dev.cordon.lists.Publication;
import dev.cordon.lists.Report;
import dev.cordon.terms.Part;
import dev.cordon.terms.Party;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The history against the plain way: keep a copy of the whole list for each day. */
class PlainHistoryTest {
    private static final LocalDate FIRST = LocalDate.parse("2023-01-01");

    /** A publication with the record that the archive would keep. */
    private record Kept(ArchivedPublication record, Publication publication) {}

    @Property(tries = 150)
    void everyDayHasThePartiesThatAPlainCopyOfTheListHas(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        List<Kept> kept = publications(random);
        Map<LocalDate, Map<String, String>> plain = plain(kept);
        Map<String, Publication> byIdentity = new HashMap<>();
        kept.forEach(each -> byIdentity.put(each.record().identity(), each.publication()));
        Path folder = Files.createTempDirectory("plain-history");
        try {
            Path file = folder.resolve("list.history");
            HistoryFile.write(
                    HistoryBuilder.build(
                            Desk.LIST,
                            kept.stream().map(Kept::record).toList(),
                            record -> Parsed.of(byIdentity.get(record.identity()))),
                    file);
            ListHistory history = ListHistory.open(file);
            for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(30)); day = day.plusDays(1)) {
                assertThat(listed(history, day, false)).isEqualTo(plain.get(day));
                assertThat(listed(history, day, true)).isEqualTo(plain.get(day));
            }
        } finally {
            Disk.delete(folder);
        }
    }

    private static Map<String, String> listed(ListHistory history, LocalDate day, boolean strict) {
        Map<String, String> listed = new TreeMap<>();
        history.asOf(day, strict)
                .forEach(state -> assertThat(
                                listed.put(state.party().number(), state.party().caption()))
                        .as("states of %s on %s", state.party().number(), day)
                        .isNull());
        return listed;
    }

    private static Map<LocalDate, Map<String, String>> plain(List<Kept> kept) {
        List<Kept> order = new ArrayList<>(kept);
        order.sort((one, other) -> ArchivedPublication.IN_ORDER.compare(one.record(), other.record()));
        Map<LocalDate, Map<String, String>> days = new HashMap<>();
        Map<String, String> list = new TreeMap<>();
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(30)); day = day.plusDays(1)) {
            for (Kept each : order) {
                if (each.record().published().equals(day)) {
                    apply(each.publication(), list);
                }
            }
            days.put(day, new TreeMap<>(list));
        }
        return days;
    }

    private static void apply(Publication publication, Map<String, String> list) {
        switch (publication) {
            case Edition edition -> {
                list.clear();
                edition.entries()
                        .forEach(entry -> list.put(
                                entry.number(), entry.parts().getFirst().party().caption()));
            }
            case Amendment amendment ->
                amendment.changes().forEach(change -> {
                    switch (change) {
                        case Amendment.Add add ->
                            list.put(add.party().number(), add.party().caption());
                        case Amendment.Replace replace ->
                            list.computeIfPresent(
                                    replace.target().number().orElseThrow(),
                                    (number, before) -> replace.party().caption());
                        case Amendment.Remove remove ->
                            list.remove(remove.target().number().orElseThrow());
                    }
                });
        }
    }

    private static List<Kept> publications(Random random) {
        List<Kept> kept = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            LocalDate day = FIRST.plusDays(random.nextInt(25));
            Publication publication = random.nextInt(3) == 0 ? amendment(day, random) : edition(day, random);
            kept.add(new Kept(record(day, i, publication), publication));
        }
        return kept;
    }

    private static Edition edition(LocalDate day, Random random) {
        List<Edition.Entry> entries = new ArrayList<>();
        for (int number = 0; number < 6; number++) {
            if (random.nextBoolean()) {
                entries.add(Edition.Entry.whole(party(number, random)));
            }
        }
        return new Edition("plain", Optional.of(day), Set.of(Part.MAIN), entries, new Report(List.of(), List.of()));
    }

    private static Amendment amendment(LocalDate day, Random random) {
        List<Amendment.Change> changes = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            int number = random.nextInt(6);
            Amendment.Target target = new Amendment.Target(Optional.of(Integer.toString(number)), "", "");
            changes.add(
                    switch (random.nextInt(3)) {
                        case 0 -> new Amendment.Add(party(number, random));
                        case 1 -> new Amendment.Replace(target, party(number, random));
                        default -> new Amendment.Remove(target);
                    });
        }
        return new Amendment("plain", day, "rule", "", changes, new Report(List.of(), List.of()));
    }

    private static Party party(int number, Random random) {
        return LineReader.party(number + " | NAME " + random.nextInt(3));
    }

    private static ArchivedPublication record(LocalDate day, int place, Publication publication) {
        return new ArchivedPublication(
                Hash.ofLines(List.of(Integer.toString(place))),
                Desk.LIST,
                day,
                ArchivedPublication.Dated.IN_THE_FILE,
                Instant.EPOCH,
                Instant.EPOCH,
                publication instanceof Edition ? ArchivedPublication.Kind.EDITION : ArchivedPublication.Kind.AMENDMENT,
                "plain",
                "publication " + place,
                Set.of(Part.MAIN),
                0,
                List.of(),
                List.of(),
                Map.of(),
                ArchivedPublication.Status.LIVE,
                "",
                Optional.empty(),
                "");
    }
}
