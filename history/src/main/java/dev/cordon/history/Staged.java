package dev.cordon.history;

import dev.cordon.lists.RefusedException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.zip.GZIPInputStream;

/**
 * A file of a publication as Cordon has taken it: copied before it is read, so that what is parsed is what is archived,
 * even while somebody writes to the original.
 *
 * @param copy the copy, under the name that messages show
 */
record Staged(Path copy, ArchivedPublication.File file) {
    /** Larger than any published list by a factor of ten. */
    private static final long LARGEST = 2L << 30;

    /** What unpacks to more than this is hostile if it is also so many times its packed size. */
    private static final long FREE = 10L << 20;

    private static final int MOST_TIMES = 200;

    private static final int GZIP_MAGIC = 0x1f8b;

    /**
     * Copies the file into that folder, unpacking one layer of gzip, which is how files travel and not what they are.
     *
     * @throws RefusedException if the user's file cannot be read
     * @throws IOException if the copy cannot be written
     */
    static Staged take(Path source, Path folder) throws IOException {
        String name = String.valueOf(source.getFileName());
        if (!Files.exists(source)) {
            throw refused(name, "no file at " + source, "a file", "check the path");
        }
        if (Files.isDirectory(source)) {
            throw refused(name, "a folder at " + source, "a file", "name the files in it");
        }
        try (InputStream in = open(source, name)) {
            return copy(in, source, folder, name);
        }
    }

    private static InputStream open(Path source, String name) throws IOException {
        try {
            InputStream in = new BufferedInputStream(Files.newInputStream(source));
            in.mark(2);
            boolean packed = (in.read() << 8 | in.read()) == GZIP_MAGIC;
            in.reset();
            return packed ? new GZIPInputStream(in, 1 << 16) : in;
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static Staged copy(InputStream in, Path source, Path folder, String name) throws IOException {
        String plain = in instanceof GZIPInputStream && name.endsWith(".gz")
                ? name.substring(0, name.length() - ".gz".length())
                : name;
        Path copy = folder.resolve(plain);
        MessageDigest digest = Hash.digest();
        long limit = in instanceof GZIPInputStream
                ? Math.min(LARGEST, Math.max(FREE, MOST_TIMES * Files.size(source)))
                : LARGEST;
        long bytes = 0;
        byte[] block = new byte[1 << 16];
        Files.createDirectories(folder);
        try (OutputStream out = Files.newOutputStream(copy)) {
            for (int read = read(in, block, name); read >= 0; read = read(in, block, name)) {
                out.write(block, 0, read);
                digest.update(block, 0, read);
                bytes += read;
                if (bytes > limit) {
                    throw refused(
                            name,
                            "more than " + limit + " bytes",
                            "2 GiB at most, and under gzip beyond 10 MiB at most 200 times the packed size",
                            "check what this file is");
                }
            }
        }
        return new Staged(copy, new ArchivedPublication.File(plain, Hash.hex(digest), bytes));
    }

    private static int read(InputStream in, byte[] block, String name) throws IOException {
        try {
            return in.read(block);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static RefusedException unreadable(String name, IOException e) {
        return refused(
                name,
                String.valueOf(e.getMessage()),
                "a file that can be read to its end",
                "the file may be cut off or forbidden; fetch it again");
    }

    private static RefusedException refused(String name, String found, String expected, String advice) {
        return RefusedException.of(name, 0, found, expected, advice);
    }
}
