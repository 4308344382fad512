package dev.cordon.index;

import java.util.Arrays;

/** A growing array of ints. */
final class Ints {
    private int[] values = new int[4];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    void set(int index, int value) {
        values[index] = value;
    }

    int get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }

    /** Takes the last value away. */
    void drop() {
        size--;
    }

    void clear() {
        size = 0;
    }

    /** The array behind it; only the first {@link #size} values count. */
    int[] values() {
        return values;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }

    /** The values in ascending order, each once. */
    int[] distinct() {
        Arrays.sort(values, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[kept++] = values[i];
            }
        }
        size = kept;
        return toArray();
    }
}
