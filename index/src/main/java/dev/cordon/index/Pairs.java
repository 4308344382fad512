package dev.cordon.index;

import java.io.IOException;
import java.util.Arrays;

/** Hashes and values, written in order: what {@link Hashed} reads. */
final class Pairs {
    private long[] hashes = new long[16];
    private int[] values = new int[16];
    private int size;

    void add(long hash, int value) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        hashes[size] = hash;
        values[size++] = value;
    }

    /** Two columns, by hash and value ascending. */
    void write(ColumnWriter out) throws IOException {
        long[] sorted = Arrays.copyOf(hashes, size);
        Arrays.parallelSort(sorted);
        // The values arrive ascending; so their order among those of one hash is that in which they came.
        int[] next = new int[size];
        int[] ordered = new int[size];
        for (int i = 0; i < size; i++) {
            int first = firstOf(sorted, hashes[i]);
            ordered[first + next[first]++] = values[i];
        }
        out.longs(sorted).ints(ordered);
    }

    private static int firstOf(long[] sorted, long hash) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < hash) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
