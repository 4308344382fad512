package dev.cordon.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads a record from its beginning. */
final class Bytes {
    private final ByteBuffer bytes;
    private final int end;
    private int at;

    Bytes(byte[] bytes) {
        this(ByteBuffer.wrap(bytes), 0, bytes.length);
    }

    Bytes(ByteBuffer bytes, int from, int to) {
        this.bytes = bytes;
        this.at = from;
        this.end = to;
    }

    int varint() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes.get(at++);
            value |= (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    /** A length (varint) and so many bytes of UTF-8. */
    String text() {
        byte[] text = new byte[varint()];
        bytes.get(at, text);
        at += text.length;
        return new String(text, StandardCharsets.UTF_8);
    }

    /** All that is left. */
    void restTo(ByteBlocks to) {
        for (; at < end; at++) {
            to.put(bytes.get(at));
        }
    }
}
