package dev.cordon.index;

import dev.cordon.names.Naming;
import dev.cordon.names.Weights;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The names of a section that can reach a bound.
 *
 * <p>Block by block the postings of all words sought are read in sequence, and of each name in the block is noted which of
 * the query's tokens it has a like for, and whether one who bears it has facts with which a weaker name suffices: a byte. {@link Reach} says of each such set whether it suffices. Where a few common
 * words (Mohammed, trading) cannot suffice together, their long postings are not read unless the others lead there: any
 * name that suffices bears one of the others (MaxScore: Turtle and Flood, 1995).
 */
final class Search {
    private static final int NONE = -1;
    private static final int SETS = 1 << Sought.MOST + 1;

    /** Looking up one name's words costs as much as reading so many postings. */
    private static final int LOOKUP = 16;

    /** From so many postings on, wiping the whole block is cheaper than each place. */
    private static final int WIPE = 1 << 13;

    /** So many are remembered. */
    private static final int REACHES = 64;

    /** From so few postings on, none is spared. */
    private static final int FEW = 32;

    /** What a {@link Reach} is worked out for: a few, again and again. */
    private record Aim(Naming naming, int bound, Weights weights) {}

    /** Working space, used again from query to query by one thread at a time. */
    static final class Space {
        private final Map<Aim, Reach> reaches = new HashMap<>();
        private final byte[] met = new byte[Postings.BLOCK];
        private final boolean[][] passes = new boolean[(Build.MOST_WORDS + 1) * (Build.ANY + 1)][0];
        private final boolean[] filled = new boolean[passes.length];
        private final boolean[] union = new boolean[SETS];
        private final boolean[] optimistic = new boolean[SETS];
        private final Ints reached = new Ints();
        private int[] heads = {};
        private int[] nexts = new int[256];
        private int[] groups = new int[256];
        private byte[] bits = new byte[256];

        private Reach reach(Aim aim) {
            if (reaches.size() == REACHES) {
                reaches.clear();
            }
            return reaches.computeIfAbsent(aim, a -> new Reach(a.naming, a.bound, a.weights));
        }
    }

    private final Space space;
    private final Section section;
    private final Postings postings;
    private final Sought sought;
    private final CloserLook look;
    private final byte[] met;
    private final Ints reached;
    private final int[] postingsOfBit = new int[Sought.MOST + 1];
    private final LongBuffer facts;
    private final Bound bound;

    private final int[] easing;

    /** Stands behind the query's tokens for facts that let less suffice; 0 if none do. */
    private final int eased;

    private final int sets;
    private final Reach reach;
    private final Reach reachIfEased;
    private int groupCount;

    /**
     * @param facts of each state its {@link Facts}
     * @param bound the least weight of evidence asked for
     */
    Search(Space space, Section section, LongBuffer facts, Sought sought, Bound bound, Weights weights) {
        this.space = space;
        this.section = section;
        this.postings = section.postings();
        this.sought = sought;
        this.facts = facts;
        this.bound = bound;
        Bound.Easing asked = bound.in(section.naming());
        this.easing = asked.keys();
        this.eased = easing.length == 0 ? 0 : 1 << sought.count();
        this.sets = eased == 0 ? 1 << sought.count() : 2 << sought.count();
        this.look = new CloserLook(section.naming(), sought, section.words(), weights);
        this.met = space.met;
        this.reached = space.reached;
        this.reach = space.reach(new Aim(section.naming(), asked.otherwise(), weights));
        this.reachIfEased = space.reach(new Aim(section.naming(), asked.eased(), weights));
        Arrays.fill(space.filled, false);
    }

    /** Adds the numbers of the names that can reach the bound by words that have a like. */
    void run(Ints found) {
        gather();
        for (int block = 0; block < section.blockCount(); block++) {
            search(block, found);
        }
    }

    /** All groups of postings of all words sought, chained by block. */
    private void gather() {
        int blocks = section.blockCount();
        if (space.heads.length < blocks) {
            space.heads = new int[blocks];
        }
        Arrays.fill(space.heads, 0, blocks, NONE);
        groupCount = 0;
        for (int bit = 0; bit < sought.count(); bit++) {
            for (int word : sought.likes(bit)) {
                chain(postings, word, bit);
            }
        }
        for (int key : easing) {
            chain(section.facts(), key, sought.count());
        }
    }

    private void chain(Postings from, int key, int bit) {
        int end = from.end(key);
        for (int group = from.start(key); group < end; group = from.next(group)) {
            chain(from.block(group), group, bit);
        }
    }

    private void chain(int block, int group, int bit) {
        if (groupCount == space.groups.length) {
            space.nexts = Arrays.copyOf(space.nexts, 2 * groupCount);
            space.groups = Arrays.copyOf(space.groups, 2 * groupCount);
            space.bits = Arrays.copyOf(space.bits, 2 * groupCount);
        }
        space.groups[groupCount] = group;
        space.bits[groupCount] = (byte) bit;
        space.nexts[groupCount] = space.heads[block];
        space.heads[block] = groupCount++;
    }

    private void search(int block, Ints found) {
        int first = section.firstOfBlock(block);
        int end = section.firstOfBlock(block + 1);
        boolean[] suffices = suffices(first, end);
        if (suffices[0]) { // by initials alone: every name of the block may
            for (int name = first; name < end; name++) {
                found.add(name);
            }
            return;
        }
        if (space.heads[block] == NONE) {
            return;
        }
        int all = count(block);
        int spared = all <= FEW ? 0 : spared(suffices);
        int ofSpared = 0;
        for (int bit = 0; bit < sought.count(); bit++) {
            ofSpared += (spared >>> bit & 1) * postingsOfBit[bit];
        }
        if (ofSpared == all) {
            return; // no name here bears enough
        }
        reached.clear();
        boolean sparing = ofSpared > LOOKUP && ofSpared > all - ofSpared;
        if (sparing) {
            for (int set = 0; set < sets; set++) {
                space.optimistic[set] = set != 0 && suffices[set | spared];
            }
            read(block, ~spared, space.optimistic);
            sparing = reached.size() * LOOKUP < ofSpared;
            if (!sparing) {
                reached.clear();
                wipe(block, ~spared, all);
            }
        }
        if (sparing) {
            lookUp(first, found);
            wipe(block, ~spared, all);
        } else {
            read(block, ~0, suffices);
            confirm(first, found);
            wipe(block, ~0, all);
        }
    }

    /** How many postings the block has of each bit; returns the sum. */
    private int count(int block) {
        Arrays.fill(postingsOfBit, 0);
        int all = 0;
        for (int i = space.heads[block]; i != NONE; i = space.nexts[i]) {
            int count = postings(1 << space.bits[i]).count(space.groups[i]);
            postingsOfBit[space.bits[i]] += count;
            all += count;
        }
        return all;
    }

    private Postings postings(int bit) {
        return bit == eased ? section.facts() : postings;
    }

    /** The tokens with the longest postings that do not suffice together. */
    private int spared(boolean[] suffices) {
        int spared = 0;
        int tried = 0;
        for (int round = 0; round < sought.count(); round++) {
            int longest = NONE;
            for (int bit = 0; bit < sought.count(); bit++) {
                if ((tried >>> bit & 1) == 0 && (longest == NONE || postingsOfBit[bit] > postingsOfBit[longest])) {
                    longest = bit;
                }
            }
            tried |= 1 << longest;
            if (!suffices[spared | 1 << longest]) {
                spared |= 1 << longest;
            }
        }
        return spared;
    }

    /** Notes of each name which of these tokens it has a like for, and which names thereby come to suffice. */
    private void read(int block, int tokens, boolean[] suffices) {
        for (int i = space.heads[block]; i != NONE; i = space.nexts[i]) {
            int bit = 1 << space.bits[i];
            if ((tokens & bit) == 0) {
                continue;
            }
            Postings from = postings(bit);
            int at = Postings.places(space.groups[i]);
            for (int end = at + from.count(space.groups[i]); at < end; at++) {
                int place = from.place(at);
                int before = met[place] & 0xff;
                int now = before | bit;
                met[place] = (byte) now;
                if (suffices[now] && !suffices[before]) {
                    reached.add(place);
                }
            }
        }
    }

    private void wipe(int block, int tokens, int all) {
        if (all > WIPE) {
            Arrays.fill(met, (byte) 0);
            return;
        }
        for (int i = space.heads[block]; i != NONE; i = space.nexts[i]) {
            if ((tokens & 1 << space.bits[i]) != 0) {
                Postings from = postings(1 << space.bits[i]);
                int at = Postings.places(space.groups[i]);
                for (int end = at + from.count(space.groups[i]); at < end; at++) {
                    met[from.place(at)] = 0;
                }
            }
        }
    }

    private void confirm(int first, Ints found) {
        for (int i = 0; i < reached.size(); i++) {
            int place = reached.get(i);
            add(first + place, met[place] & 0xff, found);
        }
    }

    /** Of names that suffice only if they bear spared words, too: their own words tell. */
    private void lookUp(int first, Ints found) {
        for (int i = 0; i < reached.size(); i++) {
            int name = first + reached.get(i);
            add(name, section.set(name, sought) | met[reached.get(i)] & eased, found);
        }
    }

    private void add(int name, int set, Ints found) {
        Build build = section.build(section.buildOf(name));
        if (passes(build)[set] && look.mayReach(section.record(name), build, section.least(name, facts, bound))) {
            found.add(name);
        }
    }

    /** What suffices for any name from one number to another. */
    private boolean[] suffices(int first, int end) {
        int build = section.buildOf(first);
        boolean[] own = passes(section.build(build));
        if (build + 1 == section.buildCount() || section.firstOf(build + 1) >= end) {
            return own;
        }
        System.arraycopy(own, 0, space.union, 0, sets);
        for (build++; build < section.buildCount() && section.firstOf(build) < end; build++) {
            boolean[] other = passes(section.build(build));
            for (int set = 0; set < sets; set++) {
                space.union[set] |= other[set];
            }
        }
        return space.union;
    }

    /** What suffices for names of that build; names of more words than can be matched are all alike. */
    private boolean[] passes(Build build) {
        int words = Math.min(build.words(), Math.min(Build.MOST_WORDS, sought.tokens() + 1));
        int place = words * (Build.ANY + 1) + build.initials();
        if (!space.filled[place]) {
            space.filled[place] = true;
            if (space.passes[place].length == 0) {
                space.passes[place] = new boolean[SETS];
            }
            Build alike = new Build(words, build.initials());
            reach.fill(sought, alike, space.passes[place], 0);
            if (eased != 0) {
                reachIfEased.fill(sought, alike, space.passes[place], eased);
            }
        }
        return space.passes[place];
    }
}
