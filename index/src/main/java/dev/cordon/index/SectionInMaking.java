package dev.cordon.index;

import dev.cordon.names.Naming;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

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

    /** @param borne of each state, how many names it bears and their numbers */
    void write(Path folder, IndexFile file, int[] borne) throws IOException {
        int[] blocks = names.blocks(ordered);
        try (ColumnWriter out = file.writer(folder)) {
            out.ints(builds()).ints(blocks);
            writePostings(blocks, out);
            writeNames(out);
            writeStates(borne, out);
            int[] numbers = new int[names.nameCount()];
            for (int i = 0; i < ordered.length; i++) {
                numbers[ordered[i]] = i;
            }
            names.exactKeys(naming).write(numbers, out);
            out.bytes(names.marks().getBytes(StandardCharsets.UTF_8));
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

    private void writePostings(int[] blocks, ColumnWriter out) throws IOException {
        int[] numbers = names.words().numbers();
        int[] ends = new int[numbers.length + 1];
        Ints words = new Ints();
        for (int name : ordered) {
            words.clear();
            NameCodec.words(names.record(name), words);
            for (int i = 0; i < words.size(); i++) {
                ends[numbers[words.get(i)] + 1]++;
            }
        }
        for (int i = 1; i < ends.length; i++) {
            ends[i] += ends[i - 1];
        }
        int[] all = new int[ends[numbers.length]];
        int[] next = ends.clone();
        for (int i = 0; i < ordered.length; i++) {
            words.clear();
            NameCodec.words(names.record(ordered[i]), words);
            for (int k = 0; k < words.size(); k++) {
                all[next[numbers[words.get(k)]]++] = i;
            }
        }
        int[] starts = new int[ends.length];
        Chars groups = new Chars();
        for (int word = 0; word < numbers.length; word++) {
            starts[word] = groups.size();
            appendGroups(all, ends[word], ends[word + 1], blocks, groups);
        }
        starts[numbers.length] = groups.size();
        out.ints(starts).chars(groups.buffer());
    }

    /** Appends a word's names, ascending, block by block. */
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
