package dev.cordon.lists;

import dev.cordon.terms.Party;
import dev.cordon.testkit.Shared;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A list's file in memory, real or made up. */
public record ListFile(String name, byte[] bytes) implements SourceFile {

    public static ListFile of(String name, String text) {
        return new ListFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file of the shared lists, unpacked: {@code un-sc/2026-02-27/consolidated.xml}. */
    public static ListFile shared(String path) {
        Path folder = Shared.file("lists");
        Path packed = folder.resolve(path + ".gz");
        try (InputStream in = Files.exists(packed)
                ? new GZIPInputStream(Files.newInputStream(packed))
                : Files.newInputStream(folder.resolve(path))) {
            return new ListFile(folder.resolve(path).getFileName().toString(), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** The first bytes only, as after a download that broke off. */
    public ListFile cut(int length) {
        return new ListFile(name, Arrays.copyOf(bytes, length));
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The edition in it. */
    public Edition read(ListReader reader) throws IOException {
        return (Edition) reader.read(List.of(this));
    }

    /** The party of that number. */
    public static Party party(Edition edition, String number) {
        return edition.entries().stream()
                .filter(entry -> entry.number().equals(number))
                .map(entry -> entry.parts().getFirst().party())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no party " + number));
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
