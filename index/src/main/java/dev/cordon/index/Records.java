package dev.cordon.index;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;

/** Short records by number: starts (n + 1 ints) and bytes. */
final class Records {
    private final IntBuffer starts;
    private final ByteBuffer bytes;

    Records(Column starts, Column bytes) {
        this.starts = starts.bytes().asIntBuffer();
        this.bytes = bytes.bytes();
    }

    int count() {
        return starts.limit() - 1;
    }

    Bytes open(int number) {
        return new Bytes(bytes, starts.get(number), starts.get(number + 1));
    }
}
