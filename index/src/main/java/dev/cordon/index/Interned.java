package dev.cordon.index;

import java.util.Arrays;

/** Byte strings, each kept once and numbered in the order in which they came. */
final class Interned {
    private static final int FREE = -1;

    private final ByteBlocks bytes = new ByteBlocks();
    private long[] starts = new long[16];
    private int[] slots = new int[32];
    private int count;

    Interned() {
        Arrays.fill(slots, FREE);
    }

    int size() {
        return count;
    }

    /** The number of these bytes; that of a new entry is the size before. */
    int number(byte[] entry) {
        int mask = slots.length - 1;
        int slot = spread(Arrays.hashCode(entry)) & mask;
        while (slots[slot] != FREE) {
            if (Arrays.equals(get(slots[slot]), entry)) {
                return slots[slot];
            }
            slot = slot + 1 & mask;
        }
        slots[slot] = count;
        if (count + 2 > starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        bytes.put(entry, 0, entry.length);
        starts[++count] = bytes.size();
        if (2 * count > slots.length) {
            rehash();
        }
        return count - 1;
    }

    byte[] get(int number) {
        return bytes.copy(starts[number], (int) (starts[number + 1] - starts[number]));
    }

    private void rehash() {
        slots = new int[2 * slots.length];
        Arrays.fill(slots, FREE);
        for (int i = 0; i < count; i++) {
            int slot = spread(Arrays.hashCode(get(i))) & slots.length - 1;
            while (slots[slot] != FREE) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = i;
        }
    }

    private static int spread(int hash) {
        return (hash * 0x9e3779b9) >>> 7 ^ hash;
    }
}
