package dev.cordon.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** Reads what {@link BinaryWriter} writes; running past the end throws, as all of {@link ByteBuffer} does. */
final class BinaryReader {
    private final ByteBuffer bytes;

    BinaryReader(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    int fixed() {
        return bytes.getInt();
    }

    int number() {
        int value = 0;
        for (int shift = 0; shift <= 28; shift += 7) {
            int next = bytes.get();
            value |= (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("a number runs past 32 bits");
    }

    String text() {
        return new String(block(), StandardCharsets.UTF_8);
    }

    byte[] block() {
        byte[] block = new byte[number()];
        bytes.get(block);
        return block;
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(number() - BinaryWriter.EPOCH);
    }

    Optional<LocalDate> optionalDay() {
        int day = number();
        return day == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day - 1L - BinaryWriter.EPOCH));
    }
}
