package dev.cordon.lists.ofac;

import dev.cordon.lists.SourceFile;
import dev.cordon.testkit.Shared;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** A file in memory. */
record TestFile(String name, byte[] bytes) implements SourceFile {

    static TestFile of(String name, String text) {
        return new TestFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file of the shared lists, unpacked: {@code us-ofac-sdn/2023-12-28/sdn.csv}. */
    static TestFile shared(String path) {
        Path plain = Shared.file("lists").resolve(path);
        Path packed = plain.resolveSibling(plain.getFileName() + ".gz");
        try (InputStream in =
                Files.exists(plain) ? Files.newInputStream(plain) : new GZIPInputStream(Files.newInputStream(packed))) {
            return new TestFile(plain.getFileName().toString(), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    @Override
    public byte[] head() {
        return Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
