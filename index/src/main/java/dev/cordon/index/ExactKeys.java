package dev.cordon.index;

import dev.cordon.names.Joints;
import dev.cordon.names.PreparedName;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Which names have an exact key, such as the fold of two neighbouring words run together.
 *
 * <p>A key's hash names a bucket by its upper bits and is told from the bucket's others by 16 more: once in thousands of
 * look-ups another key's name comes along, which costs one comparison. Three columns: the buckets' starts (ints), marks
 * (chars), names (ints).
 */
final class ExactKeys {
    private static final int IN_A_BUCKET = 8;

    private long[] pairs = new long[16];
    private int size;

    /** The upper half of the hash, and the name. */
    void add(String key, int name) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * size);
        }
        pairs[size++] = Hash.of(key) & 0xffff_ffff_0000_0000L | name;
    }

    /** The key of names that are the same letters, divided into words otherwise; no word has such a key. */
    static Optional<String> whole(PreparedName name) {
        String whole = Joints.whole(name);
        return whole.isEmpty() ? Optional.empty() : Optional.of("=" + whole);
    }

    static int bucket(long hash, int buckets) {
        return (int) ((hash >>> Integer.SIZE) * buckets >>> Integer.SIZE);
    }

    static char mark(long hash) {
        return (char) (hash >>> Integer.SIZE);
    }

    /** @param numbers the names' final numbers */
    void write(int[] numbers, ColumnWriter out) throws IOException {
        long[] all = Arrays.stream(pairs, 0, size)
                .map(pair -> pair & 0xffff_ffff_0000_0000L | numbers[(int) pair])
                .map(pair -> pair ^ Long.MIN_VALUE) // sorted as if without sign
                .toArray();
        Arrays.parallelSort(all);
        int[] starts = new int[all.length / IN_A_BUCKET + 2];
        Chars marks = new Chars();
        int[] names = new int[all.length];
        for (int i = 0; i < all.length; i++) {
            long hash = all[i] ^ Long.MIN_VALUE;
            starts[bucket(hash, starts.length - 1) + 1]++;
            marks.add(mark(hash));
            names[i] = (int) all[i];
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        out.ints(starts).chars(marks.buffer()).ints(names);
    }
}
