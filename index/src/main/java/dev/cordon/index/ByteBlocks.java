package dev.cordon.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bytes that grow, beyond what one array can hold. */
final class ByteBlocks {
    private static final int BLOCK = 1 << 20;

    /** Takes bytes. */
    interface Sink {
        void put(byte[] bytes, int from, int length) throws IOException;
    }

    private final List<byte[]> full = new ArrayList<>();
    private byte[] last = new byte[64];
    private int used;

    long size() {
        return (long) full.size() * BLOCK + used;
    }

    void put(int value) {
        if (used == last.length) {
            grow();
        }
        last[used++] = (byte) value;
    }

    void put(byte[] bytes, int from, int length) {
        for (int i = from; i < from + length; i++) {
            put(bytes[i]);
        }
    }

    void putInt(int value) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            put(value >>> shift);
        }
    }

    /** Seven bits a byte, the lowest first; the highest bit of a byte says that more follow. */
    void putVarint(int value) {
        int left = value;
        while (left > 0x7f || left < 0) {
            put(left & 0x7f | 0x80);
            left >>>= 7;
        }
        put(left);
    }

    void align(int to) {
        while (used % to != 0) {
            put(0);
        }
    }

    private void grow() {
        if (used == BLOCK) {
            full.add(last);
            last = new byte[BLOCK];
            used = 0;
        } else {
            last = Arrays.copyOf(last, Math.min(BLOCK, used * 2));
        }
    }

    void writeTo(Sink sink) throws IOException {
        for (byte[] block : full) {
            sink.put(block, 0, BLOCK);
        }
        sink.put(last, 0, used);
    }

    /** Copies {@code length} bytes that begin at {@code at}. */
    byte[] copy(long at, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            long place = at + i;
            int block = (int) (place / BLOCK);
            bytes[i] = (block < full.size() ? full.get(block) : last)[(int) (place % BLOCK)];
        }
        return bytes;
    }
}
