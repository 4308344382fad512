package dev.cordon.index;

import dev.cordon.names.Naming;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;

/** A {@link Section} in the making. */
final class SectionInMaking {
    private final NamesInMaking names;
    private final Naming naming;
    private final int first;
    private final int[] ordered;

    /**
     * @param first how many names stand in sections before
     * @param ordered the section's names by the number in which they came
     */
    SectionInMaking(NamesInMaking names, Naming naming, int first, int[] ordered) {
        this.names = names;
        this.naming = naming;
        this.first = first;
        this.ordered = ordered;
    }

    int count() {
        return ordered.length;
    }

    /**
     * @param borne of each state, how many names it bears and their numbers
     * @param facts of each state its {@link Facts}
     */
    void write(Path folder, IndexFile file, int[] borne, Longs facts) throws IOException {
        int[] blocks = names.blocks(ordered);
        try (ColumnWriter out = file.writer(folder)) {
            out.ints(builds()).ints(blocks);
            writePostings(names.words().numbers().length, this::eachWord, blocks, out);
            writeNames(out);
            writeStates(borne, out);
            int[] numbers = new int[names.nameCount()];
            for (int i = 0; i < ordered.length; i++) {
                numbers[ordered[i]] = i;
            }
            names.exactKeys(naming).write(numbers, out);
            out.bytes(names.marks().getBytes(StandardCharsets.UTF_8));
            writePostings(Facts.keys(), posted -> eachFact(borne, facts, posted), blocks, out);
            out.finish();
        }
    }

    private Ints builds() {
        Ints builds = new Ints();
        for (int i = 0; i < ordered.length; i++) {
            Build build = names.build(ordered[i]);
            if (i == 0 || !build.equals(names.build(ordered[i - 1]))) {
                builds.add(build.words());
                builds.add(build.initials());
                builds.add(i);
            }
        }
        return builds;
    }

    /** Takes that a name has something. */
    private interface Posted {
        void post(int key, int name);
    }

    /** Tells all that is posted, the names of each key ascending; twice the same. */
    private interface Postable {
        void each(Posted posted);
    }

    private void eachWord(Posted posted) {
        int[] numbers = names.words().numbers();
        Ints words = new Ints();
        for (int i = 0; i < ordered.length; i++) {
            words.clear();
            NameCodec.words(new Bytes(names.record(ordered[i])), words);
            for (int k = 0; k < words.size(); k++) {
                posted.post(numbers[words.get(k)], i);
            }
        }
    }

    /** The keys of the facts of those who bear the name. */
    private void eachFact(int[] borne, Longs facts, Posted posted) {
        BitSet[] names = new BitSet[Facts.keys()];
        Arrays.setAll(names, key -> new BitSet());
        Ints keys = new Ints();
        walk(borne, new int[ordered.length], (name, state) -> {
            keys.clear();
            new Facts(facts.get(state)).keys(naming, keys);
            for (int i = 0; i < keys.size(); i++) {
                names[keys.get(i)].set(name);
            }
        });
        for (int i = 0; i < names.length; i++) {
            int key = i;
            names[key].stream().forEach(name -> posted.post(key, name));
        }
    }

    private static void writePostings(int keys, Postable all, int[] blocks, ColumnWriter out) throws IOException {
        int[] ends = new int[keys + 1];
        all.each((key, name) -> ends[key + 1]++);
        Arrays.parallelPrefix(ends, Integer::sum);
        int[] posted = new int[ends[keys]];
        int[] next = ends.clone();
        all.each((key, name) -> posted[next[key]++] = name);
        int[] starts = new int[ends.length];
        Chars groups = new Chars();
        for (int key = 0; key < keys; key++) {
            starts[key] = groups.size();
            appendGroups(posted, ends[key], ends[key + 1], blocks, groups);
        }
        starts[keys] = groups.size();
        out.ints(starts).chars(groups.buffer());
    }

    /** Appends a key's names, ascending, block by block. */
    private static void appendGroups(int[] names, int from, int to, int[] blocks, Chars groups) {
        int block = 0;
        for (int at = from; at < to; ) {
            while (block + 1 < blocks.length && blocks[block + 1] <= names[at]) {
                block++;
            }
            int limit = block + 1 < blocks.length ? blocks[block + 1] : Integer.MAX_VALUE;
            int end = at;
            while (end < to && names[end] < limit && end - at < Postings.BLOCK) {
                end++;
            }
            groups.add((char) block);
            groups.add((char) (end - at - 1));
            for (; at < end; at++) {
                groups.add((char) (names[at] - blocks[block]));
            }
        }
    }

    private void writeNames(ColumnWriter out) throws IOException {
        int[] numbers = names.words().numbers();
        ByteBlocks records = new ByteBlocks();
        int[] starts = new int[ordered.length + 1];
        for (int i = 0; i < ordered.length; i++) {
            starts[i] = Math.toIntExact(records.size());
            NameCodec.renumber(names.record(ordered[i]), numbers, records);
        }
        starts[ordered.length] = Math.toIntExact(records.size());
        out.ints(starts).bytes(records);
    }

    /** Of each name, the only state that bears it, or where those stand that do. */
    private void writeStates(int[] borne, ColumnWriter out) throws IOException {
        int[] ends = new int[ordered.length + 1];
        int[] last = new int[ordered.length];
        walk(borne, last, (name, state) -> ends[name + 1]++);
        for (int i = 1; i < ends.length; i++) {
            ends[i] += ends[i - 1];
        }
        int[] states = new int[ends[ordered.length]];
        int[] next = ends.clone();
        walk(borne, last, (name, state) -> states[next[name]++] = state);
        int[] only = new int[ordered.length];
        Ints several = new Ints();
        for (int i = 0; i < only.length; i++) {
            int count = ends[i + 1] - ends[i];
            if (count == 1) {
                only[i] = states[ends[i]];
            } else {
                only[i] = ~several.size();
                several.add(count);
                for (int at = ends[i]; at < ends[i + 1]; at++) {
                    several.add(states[at]);
                }
            }
        }
        out.ints(only).ints(several);
    }

    private interface Bearing {
        void name(int name, int state);
    }

    /** Each name of the section with each state that bears it, once, though it bears it twice. */
    private void walk(int[] borne, int[] last, Bearing bearing) {
        Arrays.fill(last, -1);
        int state = 0;
        for (int at = 0; at < borne.length; state++) {
            int end = at + borne[at];
            while (at++ < end) {
                int name = borne[at] - first;
                if (name >= 0 && name < ordered.length && last[name] != state) {
                    last[name] = state;
                    bearing.name(name, state);
                }
            }
        }
    }
}
