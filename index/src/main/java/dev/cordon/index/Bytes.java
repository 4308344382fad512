package dev.cordon.index;

import java.nio.charset.StandardCharsets;

/** Reads a record from its beginning. */
final class Bytes {
    private final byte[] bytes;
    private int at;

    Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    int varint() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            value |= (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    /** A length (varint) and so many bytes of UTF-8. */
    String text() {
        int length = varint();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** All that is left. */
    void restTo(ByteBlocks to) {
        to.put(bytes, at, bytes.length - at);
        at = bytes.length;
    }
}
