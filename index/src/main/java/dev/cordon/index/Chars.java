package dev.cordon.index;

import java.nio.CharBuffer;
import java.util.Arrays;

/** A growing array of chars. */
final class Chars {
    private char[] values = new char[16];
    private int size;

    void add(char value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    CharBuffer buffer() {
        return CharBuffer.wrap(values, 0, size);
    }
}
