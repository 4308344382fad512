package dev.cordon.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;

/** Ranges by key, in a hash table with open addressing: a slot is a key (0: free) and a range's start and end. */
final class KeyTable {
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private final LongBuffer keys;
    private final IntBuffer ranges;
    private final int shift;

    KeyTable(ByteBuffer keys, ByteBuffer ranges) {
        this.keys = keys.asLongBuffer();
        this.ranges = ranges.asIntBuffer();
        this.shift = Long.numberOfLeadingZeros(this.keys.limit()) + 1;
    }

    /** The range's slot, for {@link #start} and {@link #end}; below 0 if the key has none. */
    int slot(long key) {
        int mask = keys.limit() - 1;
        for (int slot = place(key, shift); ; slot = slot + 1 & mask) {
            long found = keys.get(slot);
            if (found == key) {
                return slot;
            }
            if (found == 0) {
                return -1;
            }
        }
    }

    int start(int slot) {
        return ranges.get(2 * slot);
    }

    int end(int slot) {
        return ranges.get(2 * slot + 1);
    }

    private static int place(long key, int shift) {
        return (int) (key * SPREAD >>> shift);
    }

    /**
     * Writes two columns: of these keys, where like ones stand together, the range of each.
     *
     * @param before what is added to every start and end
     */
    static void write(long[] keys, int before, ColumnWriter out) throws IOException {
        int distinct = 0;
        for (int i = 0; i < keys.length; i++) {
            distinct += i == 0 || keys[i] != keys[i - 1] ? 1 : 0;
        }
        int capacity = Math.max(2, Integer.highestOneBit(2 * distinct + 1) * 2);
        int shift = Long.numberOfLeadingZeros(capacity) + 1;
        long[] slots = new long[capacity];
        int[] ranges = new int[2 * capacity];
        for (int from = 0, to; from < keys.length; from = to) {
            to = from + 1;
            while (to < keys.length && keys[to] == keys[from]) {
                to++;
            }
            int slot = place(keys[from], shift);
            while (slots[slot] != 0) {
                slot = slot + 1 & capacity - 1;
            }
            slots[slot] = keys[from];
            ranges[2 * slot] = before + from;
            ranges[2 * slot + 1] = before + to;
        }
        out.longs(slots).ints(ranges);
    }
}
