package dev.cordon.index;

import dev.cordon.names.Joints;
import dev.cordon.names.Naming;
import dev.cordon.names.PreparedName;
import dev.cordon.names.Token;
import dev.cordon.names.Weights;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.ListInfo;
import dev.cordon.terms.State;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * An index, opened for reading. Safe for several threads.
 *
 * <p>How candidates are found, and why none is lost: {@link #byName}.
 */
public final class Index {

    /** So many names are kept prepared, about 500 bytes each. */
    private static final int KEPT = 1 << 14;

    private record Numbered(int number, PreparedName name) {}

    private final Path folder;
    private final String version;
    private final List<ListInfo> lists;
    private final IntBuffer spanOfState;
    private final IntBuffer spans;
    private final IntBuffer recordOfState;
    private final Column records;
    private final IntBuffer nameOfState;
    private final IntBuffer severalNames;
    private final LongBuffer facts;
    private final Words words;
    private final Section people;
    private final Section organizations;
    private final Hashed numbers;
    private final AtomicReferenceArray<Numbered> kept = new AtomicReferenceArray<>(KEPT);
    private final ConcurrentLinkedQueue<Search.Space> spaces = new ConcurrentLinkedQueue<>();

    private Index(Path folder) throws IOException {
        this.folder = folder;
        IndexFile.LISTS.check(folder); // small, and decoded at once
        List<Column> listColumns = IndexFile.LISTS.open(folder);
        version = StandardCharsets.UTF_8
                .decode(listColumns.get(0).bytes().duplicate())
                .toString();
        ByteBuffer listBytes = listColumns.get(1).bytes();
        byte[] encoded = new byte[listBytes.remaining()];
        listBytes.get(0, encoded);
        lists = List.copyOf(StateCodec.decodeLists(encoded));
        List<Column> states = IndexFile.STATES.open(folder);
        spanOfState = states.get(0).bytes().asIntBuffer();
        spans = states.get(1).bytes().asIntBuffer();
        recordOfState = states.get(2).bytes().asIntBuffer();
        records = states.get(3);
        nameOfState = states.get(4).bytes().asIntBuffer();
        severalNames = states.get(5).bytes().asIntBuffer();
        facts = states.get(6).bytes().asLongBuffer();
        words = new Words(IndexFile.WORDS.open(folder));
        people = new Section(Naming.PERSON, IndexFile.PEOPLE.open(folder), words);
        organizations = new Section(Naming.ORGANIZATION, IndexFile.ORGANIZATIONS.open(folder), words);
        List<Column> numberColumns = IndexFile.NUMBERS.open(folder);
        numbers = new Hashed(numberColumns.get(0).bytes(), numberColumns.get(1).bytes());
    }

    /**
     * Maps the files; reads headers and footers only.
     *
     * @throws IndexException naming the file that is missing, of another version, or cut off
     */
    public static Index open(Path folder) throws IOException {
        return new Index(folder);
    }

    /** How much of an index is checked; each level includes those before. */
    public enum Level {
        /** That every file is there, whole in length, and of this version: what opening does. */
        HEADERS,
        /** That no byte has changed. */
        CHECKSUMS,
        /** That every state, word, name and posting can be read and agrees with the others. */
        EVERYTHING
    }

    /**
     * Checks the index in that folder.
     *
     * @throws IndexException naming the first damaged file, and what to do
     */
    public static void check(Path folder, Level level) throws IOException {
        Index index = open(folder);
        if (level.compareTo(Level.CHECKSUMS) >= 0) {
            for (IndexFile file : IndexFile.values()) {
                file.check(folder);
            }
        }
        if (level == Level.EVERYTHING) {
            new Checker(index).check();
        }
    }

    /** {@link Level#EVERYTHING} of this index. */
    public void check() throws IOException {
        check(folder, Level.EVERYTHING);
    }

    /** What identifies the states in it. */
    public String version() {
        return version;
    }

    public List<ListInfo> lists() {
        return lists;
    }

    public int stateCount() {
        return spanOfState.limit();
    }

    /** Number of distinct names, as read: those of people come first. */
    public int nameCount() {
        return people.count() + organizations.count();
    }

    /** The state of that number, 0 to {@link #stateCount()} - 1. */
    public State state(int number) {
        try {
            return StateCodec.decode(
                    records.record(Integer.toUnsignedLong(recordOfState.get(number)) * StateCodec.ALIGNED));
        } catch (IOException e) {
            throw new IllegalStateException("state " + number + " of the index cannot be read; run the check", e);
        }
    }

    /** What the state tells beside its names, in short. */
    public Facts facts(int state) {
        return new Facts(facts.get(state));
    }

    /** The names the state bears, prepared, in the order of its party's names. */
    public List<PreparedName> namesOf(int state) {
        return Arrays.stream(namesBorne(state)).mapToObj(this::name).toList();
    }

    /** Their numbers. */
    int[] namesBorne(int state) {
        int only = nameOfState.get(state);
        if (only >= 0) {
            return new int[] {only};
        }
        int[] borne = new int[severalNames.get(~only)];
        severalNames.get(~only + 1, borne);
        return borne;
    }

    Words words() {
        return words;
    }

    Section people() {
        return people;
    }

    Section organizations() {
        return organizations;
    }

    /** The name of that number, 0 to {@link #nameCount()} - 1. */
    public PreparedName name(int number) {
        Numbered known = kept.get(number & KEPT - 1);
        if (known == null || known.number != number) {
            int others = people.count();
            PreparedName name = number < others ? people.name(number) : organizations.name(number - others);
            known = new Numbered(number, name);
            kept.set(number & KEPT - 1, known);
        }
        return known.name;
    }

    /**
     * Whether the state held on that day.
     *
     * @param strict count only days on which a publication had shown it, and only what was published by then
     */
    public boolean holdsOn(int state, LocalDate day, boolean strict) {
        int epoch = StateCodec.day(day);
        int span = spanOfState.get(state) * Span.INTS;
        return isUsed(span, strict)
                && spans.get(span + (strict ? Span.SHOWN : Span.FROM)) <= epoch
                && epoch < spans.get(span + Span.TO);
    }

    /** Whether the state had ended by that day. */
    public boolean endedBy(int state, LocalDate day, boolean strict) {
        int span = spanOfState.get(state) * Span.INTS;
        return isUsed(span, strict) && spans.get(span + Span.TO) <= StateCodec.day(day);
    }

    private boolean isUsed(int span, boolean strict) {
        return spans.get(span + Span.USE) != (strict ? StateCodec.NOT_STRICT : StateCodec.ONLY_STRICT);
    }

    /** The states that bear a number with that {@link NumberKey}, perhaps a few others. */
    public BitSet byNumber(Identifier identifier) {
        BitSet found = new BitSet();
        String key = NumberKey.of(identifier);
        if (!key.isEmpty()) {
            for (int state : numbers.find(key).toArray()) {
                found.set(state);
            }
        }
        return found;
    }

    /**
     * The listed names that can reach the bound against this name.
     *
     * <p>Complete: (1) without a like of a word, or an exact key, two names have {@link dev.cordon.names.Trait#NOTHING},
     * which is below any bound asked for; (2) names that meet by an exact key (words that run together) are all taken; (3) of
     * the others, those are left out that cannot reach the least bound of a state that bears them even if every word with a
     * like is matched at its best ({@link Reach}).
     *
     * @param query a name, read in either way; only listed names that were read so are met
     * @param bound the least weight of evidence asked for; above that of NOTHING
     * @return numbers for {@link #name}, ascending
     */
    public int[] byName(PreparedName query, Bound bound, Weights weights) {
        Section section = query.naming() == Naming.PERSON ? people : organizations;
        Ints found = new Ints();
        Search.Space known = spaces.poll();
        Search.Space space = known == null ? new Search.Space() : known;
        new Search(space, section, facts, new Sought(query, words), bound, weights).run(found);
        spaces.add(space);
        byKeys(query, section, found);
        int[] numbers = found.distinct();
        if (section == organizations) {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] += people.count();
            }
        }
        return numbers;
    }

    /**
     * Names that have a word equal to joined words of the query, joined words equal to one of its words, a given name of two
     * syllables that may be read as one of its own, or its letters divided otherwise.
     */
    private void byKeys(PreparedName query, Section section, Ints found) {
        for (String joint : Joints.of(query)) {
            for (int word : words.folding(joint)) {
                section.bearing(word, found);
            }
        }
        for (Token token : query.tokens()) {
            section.byKey(token.word().fold(), found);
        }
        for (String syllables : Joints.syllables(query)) {
            section.byKey(syllables, found);
        }
        ExactKeys.whole(query).ifPresent(key -> section.byKey(key, found));
    }

    /** Takes the states that bear the name of that number. */
    public void statesOf(int name, BitSet to) {
        int others = people.count();
        if (name < others) {
            people.states(name, to);
        } else {
            organizations.states(name - others, to);
        }
    }

    /**
     * Takes those that bear the name of that number and of which no more is asked than it has reached.
     *
     * @param reached the weight of evidence of the name, in thousandths of a bit
     */
    public void statesOf(int name, int reached, Bound bound, BitSet to) {
        int others = people.count();
        if (name < others) {
            people.states(name, facts, reached, bound, to);
        } else {
            organizations.states(name - others, facts, reached, bound, to);
        }
    }
}
