package dev.cordon.index;

import dev.cordon.names.Comparison;
import dev.cordon.names.Joints;
import dev.cordon.names.Naming;
import dev.cordon.names.PreparedName;
import dev.cordon.names.Token;
import dev.cordon.names.Weights;
import dev.cordon.names.Word;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.ListInfo;
import dev.cordon.terms.State;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * An index, opened for reading. Safe for several threads.
 *
 * <p>How candidates are found, and why none is lost: {@link #byName}.
 */
public final class Index {

    private static final int INITIAL_RARITY = 2_000;

    private final Path folder;
    private final String version;
    private final List<ListInfo> lists;
    private final IntBuffer from;
    private final IntBuffer to;
    private final IntBuffer shownFrom;
    private final Runs states;
    private final Runs namesOfStates;
    private final ByteBuffer uses;
    private final int people;
    private final Runs names;
    private final Runs statesOfNames;
    private final AtomicReferenceArray<PreparedName> met;
    private final ByteBuffer counts;
    private final Words words;
    private final Hashed joints;
    private final Hashed numbers;

    private Index(Path folder) throws IOException {
        this.folder = folder;
        IndexFile.LISTS.check(folder); // small, and decoded at once
        List<ByteBuffer> listColumns = IndexFile.LISTS.open(folder);
        version = StandardCharsets.UTF_8.decode(listColumns.get(0).duplicate()).toString();
        byte[] listBytes = new byte[listColumns.get(1).remaining()];
        listColumns.get(1).duplicate().get(listBytes);
        lists = List.copyOf(StateCodec.decodeLists(listBytes));
        List<ByteBuffer> stateColumns = IndexFile.STATES.open(folder);
        from = stateColumns.get(0).asIntBuffer();
        to = stateColumns.get(1).asIntBuffer();
        shownFrom = stateColumns.get(2).asIntBuffer();
        states = new Runs(stateColumns.get(3), stateColumns.get(4));
        namesOfStates = new Runs(stateColumns.get(5), stateColumns.get(6));
        uses = stateColumns.get(7);
        List<ByteBuffer> nameColumns = IndexFile.NAMES.open(folder);
        people = nameColumns.get(0).getInt(0);
        names = new Runs(nameColumns.get(1), nameColumns.get(2));
        met = new AtomicReferenceArray<>(names.count());
        statesOfNames = new Runs(nameColumns.get(3), nameColumns.get(4));
        counts = nameColumns.get(5);
        words = new Words(IndexFile.WORDS.open(folder));
        List<ByteBuffer> jointColumns = IndexFile.JOINTS.open(folder);
        joints = new Hashed(jointColumns.get(0), jointColumns.get(1));
        List<ByteBuffer> numberColumns = IndexFile.NUMBERS.open(folder);
        numbers = new Hashed(numberColumns.get(0), numberColumns.get(1));
    }

    /**
     * Maps the files; reads their headers and the dictionary's profiles only.
     *
     * @throws IndexException naming the file that is missing, of another version, or cut off
     */
    public static Index open(Path folder) throws IOException {
        return new Index(folder);
    }

    /**
     * Reads every file whole, compares the checksums, and decodes every state and name.
     *
     * @throws IndexException naming the first damaged file
     */
    public void check() throws IOException {
        for (IndexFile file : IndexFile.values()) {
            file.check(folder);
        }
        for (int state = 0; state < stateCount(); state++) {
            int borne = namesOfStates.length(state);
            if (state(state).party().names().size() != borne) {
                throw new IndexException("state " + state + " bears " + borne + " names in the index and another "
                        + "number in its record; build the index again");
            }
        }
        for (int name = 0; name < names.count(); name++) {
            decode(name);
        }
    }

    /** What identifies the states in it. */
    public String version() {
        return version;
    }

    public List<ListInfo> lists() {
        return lists;
    }

    public int stateCount() {
        return states.count();
    }

    /** Number of distinct names, each as published and read. */
    public int nameCount() {
        return names.count();
    }

    /** The state of that number, 0 to {@link #stateCount()} - 1. */
    public State state(int number) {
        try {
            return StateCodec.decode(states.bytes(number));
        } catch (IOException e) {
            throw new IllegalStateException("state " + number + " of the index cannot be read; run the check", e);
        }
    }

    /** The names the state bears, prepared, in the order of its party's names. */
    public List<PreparedName> namesOf(int state) {
        int start = namesOfStates.start(state);
        PreparedName[] borne = new PreparedName[namesOfStates.length(state)];
        for (int i = 0; i < borne.length; i++) {
            borne[i] = name(namesOfStates.intAt(start + i));
        }
        return List.of(borne);
    }

    private PreparedName name(int number) {
        PreparedName name = met.get(number);
        if (name == null) {
            name = decode(number);
            met.set(number, name);
        }
        return name;
    }

    private PreparedName decode(int number) {
        try {
            return NameCodec.decode(names.bytes(number), words::get);
        } catch (IOException e) {
            throw new IllegalStateException("name " + number + " of the index cannot be read; run the check", e);
        }
    }

    /**
     * Whether the state held on that day.
     *
     * @param strict count only days on which a publication had shown it, and only what was published by then
     */
    public boolean holdsOn(int state, LocalDate day, boolean strict) {
        int epoch = StateCodec.day(day);
        return isUsed(state, strict) && (strict ? shownFrom : from).get(state) <= epoch && epoch < to.get(state);
    }

    /** Whether the state had ended by that day. */
    public boolean endedBy(int state, LocalDate day, boolean strict) {
        return isUsed(state, strict) && to.get(state) <= StateCodec.day(day);
    }

    private boolean isUsed(int state, boolean strict) {
        return uses.get(state) != (strict ? StateCodec.NOT_STRICT : StateCodec.ONLY_STRICT);
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
     * The states one of whose names can reach the bound against this name.
     *
     * <p>Complete: (1) without a related or joined word two names have {@link dev.cordon.names.Trait#NOTHING}, which is
     * below any bound asked for; (2) names that meet by joined words are all taken; (3) of the others, those are left out
     * that cannot reach the bound even if every related word is matched at its best ({@link Comparison#atMost}).
     *
     * @param query a name, read in either way; only listed names that were read so are met
     * @param bound the least weight of evidence asked for, in thousandths of a bit; above that of NOTHING
     */
    public BitSet byName(PreparedName query, int bound, Weights weights) {
        Sums sums = new Sums(query);
        for (Map.Entry<Integer, Integer> related : sums.related().entrySet()) {
            sums.post(related.getKey(), related.getValue());
        }
        BitSet found = new BitSet();
        sums.touched.stream()
                .filter(name -> sums.canReach(name, bound, weights))
                .forEach(name -> addStates(name, found));
        joined(query).stream().filter(name -> isOf(query.naming(), name)).forEach(name -> addStates(name, found));
        return found;
    }

    private boolean isOf(Naming naming, int name) {
        return name < people == (naming == Naming.PERSON);
    }

    private void addStates(int name, BitSet to) {
        int start = statesOfNames.start(name);
        for (int i = start; i < start + statesOfNames.length(name); i++) {
            to.set(statesOfNames.intAt(i));
        }
    }

    /** Names that have a word equal to joined words of the query, or joined words equal to one of its words. */
    private BitSet joined(PreparedName query) {
        BitSet found = new BitSet();
        for (String joint : Joints.of(query)) {
            for (int word : words.folding(joint).toArray()) {
                for (int name : words.postings().ints(word)) {
                    found.set(name);
                }
            }
        }
        for (Token token : query.tokens()) {
            for (int name : joints.find(token.word().fold()).toArray()) {
                found.set(name);
            }
        }
        return found;
    }

    /** What is known of every listed name after all words related to the query's have been looked up. */
    private final class Sums {
        private final PreparedName query;
        private final int everyWord;
        private final int initials;
        private final int[] rarity = new int[names.count()];
        private final int[] matched = new int[names.count()];
        private final int[] answered = new int[names.count()];
        private final BitSet touched = new BitSet();

        Sums(PreparedName query) {
            this.query = query;
            int all = 0;
            int single = 0;
            List<Token> tokens = query.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                all |= NameCounts.isWord(tokens.get(i)) ? bit(i) : 0;
                single += NameCounts.isInitial(tokens.get(i)) ? 1 : 0;
            }
            everyWord = all;
            initials = single;
        }

        /** Names of more than 32 words share bits: then a word counts as answered when its namesake is. */
        private static int bit(int token) {
            return 1 << (token & 31);
        }

        /** Numbers of the words related to any word of the query, each with the bits of the words it answers. */
        Map<Integer, Integer> related() {
            Map<Integer, Integer> related = new HashMap<>();
            List<Token> tokens = query.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                Word word = token.word();
                int[] near = NameCounts.isWord(token) ? words.near(word) : words.exact(word);
                for (int number : near) {
                    related.merge(number, NameCounts.isWord(token) ? bit(i) : 0, (a, b) -> a | b);
                }
            }
            return related;
        }

        void post(int word, int bits) {
            Naming naming = query.naming();
            int share = words.get(word).rarity(naming);
            Runs postings = words.postings();
            int start = postings.start(word);
            for (int i = start; i < start + postings.length(word); i++) {
                int name = postings.intAt(i);
                if (isOf(naming, name)) {
                    touched.set(name);
                    rarity[name] += share;
                    answered[name] |= bits;
                    matched[name]++;
                }
            }
        }

        boolean canReach(int name, int bound, Weights weights) {
            int listedInitials = counts.get(2 * name + 1);
            int sum = listedInitials == Byte.MAX_VALUE
                    ? Integer.MAX_VALUE
                    : rarity[name] + INITIAL_RARITY * (initials + listedInitials);
            // An initial may answer any word of the other name.
            boolean firstAll = Integer.bitCount(everyWord & ~answered[name]) <= listedInitials;
            boolean secondAll = matched[name] + initials >= counts.get(2 * name);
            return Comparison.atMost(query.naming(), sum, firstAll, secondAll, weights) >= bound;
        }
    }
}
