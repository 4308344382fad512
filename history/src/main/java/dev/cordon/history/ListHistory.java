package dev.cordon.history;

import dev.cordon.terms.ListInfo;
import dev.cordon.terms.Name;
import dev.cordon.terms.Part;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyCodec;
import dev.cordon.terms.Problem;
import dev.cordon.terms.State;
import dev.cordon.terms.State.Borrowed;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * All states of all parties that a list has had. The file is mapped, so that a history stays readable while a newer view
 * replaces it. Immutable; one instance serves all threads.
 */
public final class ListHistory {
    private static final ArchivedPublication.Kind[] KINDS = ArchivedPublication.Kind.values();
    private static final Problem.Kind[] PROBLEM_KINDS = Problem.Kind.values();

    private final String list;
    private final List<TimelineEntry> timeline;
    private final List<Problem> problems;
    private final ByteBuffer pieces;
    private final ByteBuffer piecePlaces;
    private final ByteBuffer parties;
    private final ByteBuffer partyPlaces;

    /** A party's number and its states as they stand in the file. */
    record PartyRows(String number, List<StateRow> rows) {}

    private ListHistory(ByteBuffer file) {
        int footer = file.limit() - HistoryFile.FOOTER;
        pieces = section(file, footer, 1);
        piecePlaces = section(file, footer, 2);
        parties = section(file, footer, 3);
        partyPlaces = section(file, footer, 4);
        BinaryReader about = new BinaryReader(section(file, footer, 0));
        list = about.text();
        timeline = timeline(about);
        problems = problems(about);
    }

    /**
     * Maps the file and checks all of it against its checksum.
     *
     * @throws HomeException if it is damaged, of another version, or cannot be read
     */
    public static ListHistory open(Path file) throws HomeException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size < 2 * Integer.BYTES + HistoryFile.FOOTER || size > Integer.MAX_VALUE) {
                throw HomeException.damaged(file, "a history of " + size + " bytes cannot be");
            }
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
            check(file, bytes);
            return new ListHistory(bytes);
        } catch (IOException e) {
            throw HomeException.of(file, e);
        } catch (RuntimeException e) {
            throw HomeException.damaged(file, "its content makes no sense (" + e.getMessage() + ")");
        }
    }

    private static void check(Path file, ByteBuffer bytes) throws HomeException {
        int content = bytes.limit() - Integer.BYTES;
        CRC32C crc = new CRC32C();
        crc.update(bytes.slice(0, content));
        if ((int) crc.getValue() != bytes.getInt(content)) {
            throw HomeException.damaged(file, "its checksum does not fit its content");
        }
        if (bytes.getInt(0) != HistoryFile.MAGIC || bytes.getInt(Integer.BYTES) != HistoryFile.VERSION) {
            throw HomeException.damaged(file, "it is no history of version " + HistoryFile.VERSION);
        }
    }

    private static ByteBuffer section(ByteBuffer file, int footer, int section) {
        int from = Math.toIntExact(file.getLong(footer + section * Long.BYTES));
        int to = Math.toIntExact(file.getLong(footer + (section + 1) * Long.BYTES));
        return file.slice(from, to - from);
    }

    private static List<TimelineEntry> timeline(BinaryReader in) {
        int size = in.number();
        List<TimelineEntry> entries = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            State.Source source = new State.Source(in.day(), in.text(), in.text(), in.text());
            entries.add(new TimelineEntry(source, KINDS[in.number()], Parts.of(in.number()), in.number(), in.number()));
        }
        return List.copyOf(entries);
    }

    private static List<Problem> problems(BinaryReader in) {
        int size = in.number();
        List<Problem> problems = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            problems.add(new Problem(
                    PROBLEM_KINDS[in.number()], in.text(), in.number(), in.text(), in.text(), in.text(), in.text()));
        }
        return List.copyOf(problems);
    }

    /** The list's id. */
    public String list() {
        return list;
    }

    /** The live publications, in the order in which they make history. */
    public List<TimelineEntry> timeline() {
        return timeline;
    }

    /** Changes of amendments whose party was not found; each names the amendment as its file and the change as its line. */
    public List<Problem> problems() {
        return problems;
    }

    /** The list as overviews show it; "newest" is its newest edition, or amendment where it has no edition. */
    public ListInfo info(String title, String authority) {
        List<TimelineEntry> editions =
                timeline.stream().filter(TimelineEntry::isEdition).toList();
        TimelineEntry newest = editions.isEmpty() ? timeline.getLast() : editions.getLast();
        return new ListInfo(list, title, authority, newest.source().published(), editions.size(), newest.listed());
    }

    /** Every state of every party, by number (shorter ones first), then by day. */
    public Stream<State> states() {
        return rows().flatMap(this::states);
    }

    /** The states of the party with that number, by day; none if the list never had it. */
    public List<State> statesOf(String number) {
        return party(number).stream().flatMap(this::states).toList();
    }

    /**
     * The parties that a user can mean.
     *
     * @param asked a number, a name, or a piece of a name; case, accents and punctuation do not matter in names
     * @return their numbers: the one with that number; else those that ever had that name; else those with a name in
     *     which it stands
     */
    public List<String> find(String asked) {
        if (party(asked).isPresent()) {
            return List.of(asked);
        }
        String folded = FoldedName.of(asked);
        if (folded.isEmpty()) {
            return List.of();
        }
        List<String> equal = new ArrayList<>();
        List<String> containing = new ArrayList<>();
        rows().forEach(party -> {
            Set<String> names = foldedNames(party);
            if (names.contains(folded)) {
                equal.add(party.number());
            } else if (names.stream().anyMatch(name -> name.contains(folded))) {
                containing.add(party.number());
            }
        });
        return List.copyOf(equal.isEmpty() ? containing : equal);
    }

    private Set<String> foldedNames(PartyRows party) {
        return party.rows().stream()
                .map(row -> assemble(party.number(), row.pieces(), Parts.EVERY))
                .flatMap(state -> state.names().stream())
                .map(Name::text)
                .map(FoldedName::of)
                .collect(Collectors.toSet());
    }

    /**
     * Who was on the list on that day, and how.
     *
     * @param strict use nothing that was published after the day: no state that only a later publication shows, no part
     *     borrowed from a later edition, no end but the expiry that the entry itself carries
     */
    public Stream<State> asOf(LocalDate day, boolean strict) {
        return rows().flatMap(party -> party.rows().stream()
                .filter(row -> row.holdsOn(day))
                .filter(row -> !strict || !row.shownFrom().isAfter(day))
                .map(row -> strict ? strictly(party.number(), row, day) : state(party.number(), row)));
    }

    private State strictly(String number, StateRow row, LocalDate day) {
        Party party = assemble(number, row.pieces(), notLater(row));
        Optional<LocalDate> expected =
                party.listing().until().filter(until -> !until.isBefore(day)).map(until -> until.plusDays(1));
        return new State(
                list,
                party,
                row.from(),
                expected,
                row.shownFrom(),
                row.listedSince(),
                expected,
                timeline.get(row.edition()).source(),
                row.borrowed().stream().filter(borrowed -> !borrowed.later()).toList(),
                Optional.empty());
    }

    /**
     * What changed between two days.
     *
     * @throws IllegalArgumentException if the first day is after the second
     */
    public ListDiff between(LocalDate from, LocalDate to) {
        return Differ.diff(this, from, to);
    }

    /** The publication that says how the list stood on that day as a whole. */
    Optional<Integer> editionInForce(LocalDate day) {
        Optional<Integer> inForce = Optional.empty();
        for (int order = 0; order < timeline.size(); order++) {
            if (timeline.get(order).isEdition()
                    && !timeline.get(order).source().published().isAfter(day)) {
                inForce = Optional.of(order);
            }
        }
        return inForce;
    }

    Stream<PartyRows> rows() {
        return IntStream.range(0, parties()).mapToObj(this::rowsAt);
    }

    private int parties() {
        return partyPlaces.limit() / Integer.BYTES;
    }

    private Optional<PartyRows> party(String number) {
        int low = 0;
        int high = parties() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = PartyOrder.BY_NUMBER.compare(partyReader(middle).text(), number);
            if (order == 0) {
                return Optional.of(rowsAt(middle));
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    private BinaryReader partyReader(int place) {
        int from = partyPlaces.getInt(place * Integer.BYTES);
        return new BinaryReader(parties.slice(from, parties.limit() - from));
    }

    private PartyRows rowsAt(int place) {
        BinaryReader in = partyReader(place);
        String number = in.text();
        int size = in.number();
        List<StateRow> rows = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            rows.add(row(in));
        }
        return new PartyRows(number, rows);
    }

    private static StateRow row(BinaryReader in) {
        PieceIds pieces = PieceIds.EMPTY;
        for (Part part : Parts.ALL) {
            pieces = pieces.with(part, in.number() - 1);
        }
        return new StateRow(
                pieces,
                in.day(),
                in.optionalDay(),
                in.day(),
                in.day(),
                in.optionalDay(),
                in.number(),
                borrowed(in),
                in.number() - 1);
    }

    private static List<Borrowed> borrowed(BinaryReader in) {
        int size = in.number();
        List<Borrowed> borrowed = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            borrowed.add(new Borrowed(Parts.ALL[in.number()], in.day(), in.number() == 1));
        }
        return List.copyOf(borrowed);
    }

    private Stream<State> states(PartyRows party) {
        return party.rows().stream().map(row -> state(party.number(), row));
    }

    /**
     * Of every state to which a later edition has lent a part, the same without that part: how it stood for those who use
     * nothing that was published later. In the order of {@link #states()}.
     */
    public Stream<State> statesWithoutLaterParts() {
        return rows().flatMap(party -> party.rows().stream()
                .filter(row -> row.borrowed().stream().anyMatch(Borrowed::later))
                .map(row -> withoutLaterParts(party.number(), row)));
    }

    private State withoutLaterParts(String number, StateRow row) {
        List<Borrowed> earlier =
                row.borrowed().stream().filter(borrowed -> !borrowed.later()).toList();
        return state(number, row, notLater(row), earlier);
    }

    private static Set<Part> notLater(StateRow row) {
        Set<Part> parts = EnumSet.allOf(Part.class);
        row.borrowed().stream().filter(Borrowed::later).forEach(borrowed -> parts.remove(borrowed.part()));
        return parts;
    }

    State state(String number, StateRow row) {
        return state(number, row, Parts.EVERY, row.borrowed());
    }

    private State state(String number, StateRow row, Collection<Part> parts, List<Borrowed> borrowed) {
        return new State(
                list,
                assemble(number, row.pieces(), parts),
                row.from(),
                row.to(),
                row.shownFrom(),
                row.listedSince(),
                row.listedUntil(),
                timeline.get(row.edition()).source(),
                borrowed,
                row.ending() == StateRow.NONE
                        ? Optional.empty()
                        : Optional.of(timeline.get(row.ending()).source()));
    }

    /** What those parts say of the party. */
    Party assemble(String number, PieceIds ids, Collection<Part> parts) {
        List<Party> found = new ArrayList<>();
        for (Part part : Parts.ALL) {
            if (parts.contains(part) && ids.of(part) != PieceIds.NONE) {
                found.add(PartyCodec.decode(piece(ids.of(part))));
            }
        }
        return Assembly.of(number, found);
    }

    private byte[] piece(int id) {
        int from = piecePlaces.getInt(id * Integer.BYTES);
        byte[] piece = new byte[piecePlaces.getInt((id + 1) * Integer.BYTES) - from];
        pieces.get(from, piece);
        return piece;
    }
}
