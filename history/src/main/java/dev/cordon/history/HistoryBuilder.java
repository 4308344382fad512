package dev.cordon.history;

import dev.cordon.history.Lender.Shelf;
import dev.cordon.history.PartyTrack.Shown;
import dev.cordon.lists.Amendment;
import dev.cordon.terms.Part;
import dev.cordon.terms.Party;
import dev.cordon.terms.Problem;
import dev.cordon.terms.State.Borrowed;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Computes a list's history from all its live publications at once, in their {@linkplain
 * ArchivedPublication#IN_ORDER order}, so that their order of arrival cannot matter.
 *
 * <p>The finest grain is a day: publications of one day are applied one after the other, editions first, and only what
 * they leave at its end has held. One parsed edition is in memory at a time; what stays are its distinct pieces.
 */
final class HistoryBuilder {

    /** Gives a publication as it was parsed. */
    interface Loader {
        Parsed load(ArchivedPublication publication) throws IOException, HomeException;
    }

    private final String list;
    private final PiecePool pool = new PiecePool();
    private final List<ArchivedPublication> publications;
    private final Map<Integer, Shelf> editions = new HashMap<>();
    private final Map<Integer, Parsed.Changes> amendments = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();

    private final Map<String, Shown> current = new HashMap<>();
    private final SortedMap<String, PartyTrack> tracks = new TreeMap<>(PartyOrder.BY_NUMBER);
    private final List<TimelineEntry> timeline = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private LocalDate lastWholeList = LocalDate.MIN;

    private HistoryBuilder(String list, List<ArchivedPublication> publications) {
        this.list = list;
        this.publications =
                publications.stream().sorted(ArchivedPublication.IN_ORDER).toList();
    }

    /** @param publications the list's live ones, in any order */
    static HistoryContent build(String list, List<ArchivedPublication> publications, Loader loader)
            throws IOException, HomeException {
        HistoryBuilder builder = new HistoryBuilder(list, publications);
        builder.load(loader);
        return builder.walk();
    }

    private void load(Loader loader) throws IOException, HomeException {
        for (int order = 0; order < publications.size(); order++) {
            ArchivedPublication publication = publications.get(order);
            switch (loader.load(publication)) {
                case Parsed.Whole whole -> editions.put(order, shelf(order, publication, whole));
                case Parsed.Changes changes -> amendments.put(order, changes);
            }
        }
    }

    private Shelf shelf(int order, ArchivedPublication publication, Parsed.Whole whole) {
        Map<String, PieceIds> entries = new HashMap<>();
        whole.entries().forEach((number, pieces) -> {
            PieceIds ids = PieceIds.EMPTY;
            for (Map.Entry<Part, byte[]> piece : pieces.entrySet()) {
                ids = ids.with(piece.getKey(), pool.add(piece.getValue()));
            }
            entries.put(numbers.computeIfAbsent(number, same -> same), ids);
        });
        return new Shelf(order, publication, entries);
    }

    private HistoryContent walk() {
        Lender lender = new Lender(List.copyOf(editions.values()));
        int next = 0;
        while (next < publications.size()) {
            LocalDate day = publications.get(next).published();
            Day changes = new Day(day, lender);
            while (next < publications.size()
                    && publications.get(next).published().equals(day)) {
                changes.apply(next);
                timeline.add(entry(next));
                next++;
            }
            changes.settle();
        }
        SortedMap<String, List<StateRow>> parties = new TreeMap<>(PartyOrder.BY_NUMBER);
        tracks.forEach((number, track) -> {
            List<StateRow> states = track.finish();
            if (!states.isEmpty()) {
                parties.put(number, states);
            }
        });
        return new HistoryContent(list, timeline, problems, pool, parties);
    }

    private TimelineEntry entry(int order) {
        ArchivedPublication publication = publications.get(order);
        return new TimelineEntry(
                publication.source(), publication.kind(), publication.carries(), publication.parties(), current.size());
    }

    /** What the publications of one day do. */
    private final class Day {
        private final LocalDate day;
        private final Lender lender;
        private final Set<String> shown = new HashSet<>();
        private final Map<String, Integer> removedBy = new HashMap<>();
        private boolean wholeList;

        Day(LocalDate day, Lender lender) {
            this.day = day;
            this.lender = lender;
        }

        void apply(int order) {
            Optional.ofNullable(editions.get(order)).ifPresent(this::edition);
            Optional.ofNullable(amendments.get(order)).ifPresent(changes -> amendment(order, changes));
        }

        private void edition(Shelf shelf) {
            if (Parts.tellWhoIsListed(shelf.edition().carries())) {
                wholeList = true;
                List<String> absent = current.keySet().stream()
                        .filter(number -> !shelf.entries().containsKey(number))
                        .toList();
                absent.forEach(number -> remove(number, shelf.order()));
            }
            List<Part> lacking = lender.lacking(shelf);
            shelf.entries().forEach((number, own) -> put(number, filled(shelf, number, own, lacking)));
        }

        private Shown filled(Shelf shelf, String number, PieceIds own, List<Part> lacking) {
            PieceIds pieces = own;
            List<Borrowed> borrowed = new ArrayList<>();
            for (Part part : lacking) {
                Optional<Lender.Loan> loan = lender.lend(part, shelf, number);
                // To learn from an edition that there is nothing in a part is no borrowing.
                if (loan.isPresent() && loan.get().piece() != PieceIds.NONE) {
                    pieces = pieces.with(part, loan.get().piece());
                    borrowed.add(loan.get().borrowed());
                }
            }
            return new Shown(pieces, List.copyOf(borrowed), shelf.order());
        }

        private void amendment(int order, Parsed.Changes changes) {
            TargetFinder finder = new TargetFinder(pool, current);
            int place = 0;
            for (Amendment.Change change : changes.changes()) {
                place++;
                switch (change) {
                    case Amendment.Add add -> {
                        put(add.party().number(), whole(add.party(), order));
                        finder.changed();
                    }
                    case Amendment.Replace replace -> {
                        Optional<String> number = target(finder, replace.target(), order, place, "replace");
                        number.ifPresent(same -> put(same, whole(Assembly.renumbered(same, replace.party()), order)));
                        finder.changed();
                    }
                    case Amendment.Remove remove ->
                        target(finder, remove.target(), order, place, "remove")
                                .ifPresent(number -> remove(number, order));
                }
            }
        }

        private Optional<String> target(
                TargetFinder finder, Amendment.Target target, int order, int place, String field) {
            List<String> found = finder.find(target);
            if (found.size() == 1) {
                return Optional.of(found.getFirst());
            }
            problems.add(new Problem(
                    Problem.Kind.REFERENCE_MISSING,
                    publications.get(order).title(),
                    place,
                    field,
                    target.number().map(number -> number + " ").orElse("") + target.name(),
                    found.isEmpty()
                            ? "a party of " + list + " that is listed on " + day
                            : "one party; " + found.size() + " have that name: " + String.join(", ", found),
                    found.isEmpty()
                            ? "the change is left out until an edition has the party on that day"
                            : "the change is left out; give the party's number"));
            return Optional.empty();
        }

        private Shown whole(Party party, int order) {
            return new Shown(PieceIds.whole(pool.add(party)), List.of(), order);
        }

        private void put(String number, Shown how) {
            current.put(number, how);
            shown.add(number);
        }

        private void remove(String number, int order) {
            current.remove(number);
            removedBy.put(number, order);
        }

        /** Only what stands at the end of the day has held. */
        void settle() {
            for (String number : shown) {
                Optional.ofNullable(current.get(number))
                        .ifPresent(
                                how -> track(number).show(day, how, editions.containsKey(how.order()), lastWholeList));
            }
            removedBy.forEach((number, order) -> {
                if (!current.containsKey(number)) {
                    track(number).gone(day, order);
                }
            });
            if (wholeList) {
                lastWholeList = day;
            }
        }

        private PartyTrack track(String number) {
            return tracks.computeIfAbsent(number, same -> new PartyTrack(pool));
        }
    }
}
