package dev.cordon.lists;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/**
 * What comes out of an archive, watched: it may not grow beyond a limit, and damage is told in words.
 *
 * <p>{@link java.util.zip.ZipFile} checks neither the length nor the checksum that the archive's directory states; this
 * does, where they are given.
 */
final class GuardedStream extends InputStream {
    private final String name;
    private final InputStream in;
    private final long limit;
    private final OptionalLong checksum;
    private final CRC32 crc = new CRC32();
    private long count;
    private boolean checked;

    /**
     * @param name the file's name, for messages
     * @param in unpacked content
     * @param limit most bytes that may come
     * @param checksum the CRC-32 that the content must have at its end, if one is stated
     */
    GuardedStream(String name, InputStream in, long limit, OptionalLong checksum) {
        this.name = name;
        this.in = in;
        this.limit = limit;
        this.checksum = checksum;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int read = readUnpacked(bytes, offset, length);
        if (read < 0) {
            checkEnd();
            return -1;
        }
        count += read;
        if (count > limit) {
            throw RefusedException.of(
                    name,
                    0,
                    "content that unpacks to more than " + limit + " bytes",
                    Unpacking.LIMITS,
                    "no list is packed like that: do not use this file; fetch it again from the authority");
        }
        crc.update(bytes, offset, read);
        return read;
    }

    private int readUnpacked(byte[] bytes, int offset, int length) throws IOException {
        try {
            return in.read(bytes, offset, length);
        } catch (EOFException | ZipException e) {
            throw refusal(name, count, e);
        }
    }

    /** What an unpacker's complaint means for the user; other failures stay as they are. */
    static IOException refusal(String name, long unpacked, IOException complaint) {
        return switch (complaint) {
            case EOFException cut ->
                RefusedException.of(
                        name,
                        0,
                        "packed content that ends too early, after " + unpacked + " unpacked bytes",
                        "a whole file",
                        "the file is cut off; fetch it again");
            case ZipException damage -> damaged(name, String.valueOf(damage.getMessage()));
            default -> complaint;
        };
    }

    private void checkEnd() throws RefusedException {
        if (!checked && checksum.isPresent() && crc.getValue() != checksum.getAsLong()) {
            throw damaged(name, "a wrong checksum");
        }
        checked = true;
    }

    private static RefusedException damaged(String name, String found) {
        return RefusedException.of(
                name,
                0,
                "packed content that is damaged (" + found + ")",
                "content that unpacks",
                "fetch the file again");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
