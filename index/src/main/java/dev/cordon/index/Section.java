package dev.cordon.index;

import dev.cordon.names.Naming;
import dev.cordon.names.PreparedName;
import dev.cordon.names.Role;
import dev.cordon.names.Token;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The names that are read in one way, numbered by how they are built: those of one {@link Build} stand together. */
final class Section {
    private static final Role[] ROLES = Role.values();

    private final Naming naming;
    private final Words words;
    private final Build[] builds;
    private final int[] firstOfBuild;
    private final int[] firstOfBlock;
    private final Postings postings;
    private final Records names;
    private final IntBuffer states;
    private final IntBuffer severalStates;
    private final IntBuffer keyStarts;
    private final CharBuffer keyMarks;
    private final IntBuffer keyNames;
    private final String[] marks;
    private final Postings facts;

    Section(Naming naming, List<Column> columns, Words words) {
        this.naming = naming;
        this.words = words;
        IntBuffer rows = columns.get(0).bytes().asIntBuffer();
        builds = new Build[rows.limit() / 3];
        firstOfBuild = new int[builds.length + 1];
        for (int i = 0; i < builds.length; i++) {
            builds[i] = new Build(rows.get(3 * i), rows.get(3 * i + 1));
            firstOfBuild[i] = rows.get(3 * i + 2);
        }
        IntBuffer blocks = columns.get(1).bytes().asIntBuffer();
        firstOfBlock = new int[blocks.limit() + 1];
        blocks.get(0, firstOfBlock, 0, blocks.limit());
        postings = new Postings(columns.get(2), columns.get(3));
        names = new Records(columns.get(4), columns.get(5));
        firstOfBuild[builds.length] = names.count();
        firstOfBlock[blocks.limit()] = names.count();
        states = columns.get(6).bytes().asIntBuffer();
        severalStates = columns.get(7).bytes().asIntBuffer();
        keyStarts = columns.get(8).bytes().asIntBuffer();
        keyMarks = columns.get(9).bytes().asCharBuffer();
        keyNames = columns.get(10).bytes().asIntBuffer();
        ByteBuffer texts = columns.get(11).bytes();
        marks = StandardCharsets.UTF_8.decode(texts.duplicate()).toString().split("\n", -1);
        facts = new Postings(columns.get(12), columns.get(13));
    }

    Naming naming() {
        return naming;
    }

    int count() {
        return names.count();
    }

    Words words() {
        return words;
    }

    Postings postings() {
        return postings;
    }

    /** Which names are borne by one whose {@link Facts} have a key. */
    Postings facts() {
        return facts;
    }

    int blockCount() {
        return firstOfBlock.length - 1;
    }

    /** The number of the block's first name; the next block's is the end. */
    int firstOfBlock(int block) {
        return firstOfBlock[block];
    }

    int buildCount() {
        return builds.length;
    }

    Build build(int place) {
        return builds[place];
    }

    /** The number of the first name built so; the next build's is the end. */
    int firstOf(int build) {
        return firstOfBuild[build];
    }

    /** Which build the name has. */
    int buildOf(int name) {
        int low = 0;
        int high = builds.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (firstOfBuild[middle] <= name) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    PreparedName name(int number) {
        Bytes record = names.open(number);
        int head = record.varint();
        List<Token> tokens = new ArrayList<>(head >>> 2);
        for (int left = head >>> 2; left > 0; left--) {
            int token = record.varint();
            tokens.add(new Token(words.get(token >>> NameCodec.ROLE_BITS), ROLES[token & NameCodec.ROLE_MASK]));
        }
        String generation = "";
        List<String> forms = List.of();
        if ((head & NameCodec.MARKED) != 0) {
            generation = marks[record.varint()];
            forms = new ArrayList<>();
            for (int left = record.varint(); left > 0; left--) {
                forms.add(marks[record.varint()]);
            }
        }
        return new PreparedName(naming, tokens, forms, generation, (head & NameCodec.FATHERS) != 0);
    }

    /** Which of the query's tokens have a like in the name, as bits. */
    int set(int name, Sought sought) {
        Bytes record = names.open(name);
        int set = 0;
        for (int left = record.varint() >>> 2; left > 0; left--) {
            int slot = sought.slot(record.varint() >>> NameCodec.ROLE_BITS);
            set |= slot < 0 ? 0 : sought.bits(slot);
        }
        return set;
    }

    /** Takes the numbers of the name's words, in order. */
    void words(int name, Ints to) {
        NameCodec.words(names.open(name), to);
    }

    /** The record of the name, see {@link NameCodec}. */
    Bytes record(int name) {
        return names.open(name);
    }

    /** Takes the states that bear the name. */
    void states(int name, BitSet to) {
        int only = states.get(name);
        if (only >= 0) {
            to.set(only);
            return;
        }
        for (int at = ~only + 1, end = at + severalStates.get(~only); at < end; at++) {
            to.set(severalStates.get(at));
        }
    }

    /** Takes those that bear the name and ask no more than was reached. */
    void states(int name, LongBuffer facts, int reached, Bound bound, BitSet to) {
        int only = states.get(name);
        if (only >= 0) {
            add(only, facts, reached, bound, to);
            return;
        }
        for (int at = ~only + 1, end = at + severalStates.get(~only); at < end; at++) {
            add(severalStates.get(at), facts, reached, bound, to);
        }
    }

    private static void add(int state, LongBuffer facts, int reached, Bound bound, BitSet to) {
        if (reached >= bound.of(new Facts(facts.get(state)))) {
            to.set(state);
        }
    }

    /** The least that is asked of the name by the states that bear it. */
    int least(int name, LongBuffer facts, Bound bound) {
        int only = states.get(name);
        if (only >= 0) {
            return bound.of(new Facts(facts.get(only)));
        }
        int least = Integer.MAX_VALUE;
        for (int at = ~only + 1, end = at + severalStates.get(~only); at < end; at++) {
            least = Math.min(least, bound.of(new Facts(facts.get(severalStates.get(at)))));
        }
        return least;
    }

    /** Takes the names that bear that word. */
    void bearing(int word, Ints to) {
        for (int group = postings.start(word); group < postings.end(word); group = postings.next(group)) {
            int first = firstOfBlock[postings.block(group)];
            int at = Postings.places(group);
            for (int end = at + postings.count(group); at < end; at++) {
                to.add(first + postings.place(at));
            }
        }
    }

    /** Takes the names that have that exact key, and now and then another. */
    void byKey(String key, Ints to) {
        long hash = Hash.of(key);
        int bucket = ExactKeys.bucket(hash, keyStarts.limit() - 1);
        char mark = ExactKeys.mark(hash);
        for (int at = keyStarts.get(bucket), end = keyStarts.get(bucket + 1); at < end; at++) {
            if (keyMarks.get(at) == mark) {
                to.add(keyNames.get(at));
            }
        }
    }
}
