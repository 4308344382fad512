package dev.cordon.history;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** Bytes of the room's own files: the same small grammar as {@link dev.cordon.terms.PartyCodec}'s. */
final class BinaryWriter {
    /** Days are counted from 1970 plus this, so that none is below 0. */
    static final int EPOCH = 1 << 20;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 12);

    int size() {
        return out.size();
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    BinaryWriter raw(byte[] bytes) {
        out.write(bytes, 0, bytes.length);
        return this;
    }

    /** Four bytes, high first. */
    BinaryWriter fixed(int value) {
        return raw(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
    }

    /** Seven bits a byte, low first. */
    BinaryWriter number(int value) {
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            out.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
        return this;
    }

    BinaryWriter text(String text) {
        return block(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Its length and the bytes. */
    BinaryWriter block(byte[] bytes) {
        return number(bytes.length).raw(bytes);
    }

    BinaryWriter day(LocalDate day) {
        return number(Math.toIntExact(day.toEpochDay() + EPOCH));
    }

    /** The day plus one, or 0 for none. */
    BinaryWriter day(Optional<LocalDate> day) {
        return number(day.isEmpty() ? 0 : Math.toIntExact(day.get().toEpochDay() + EPOCH) + 1);
    }
}
