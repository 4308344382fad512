package dev.cordon.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Which code has made something, told by the jars it stands in: what an older reader or index builder has made is made
 * anew, without anybody having to remember a number.
 */
final class CodeVersion {
    private static final int DIGITS = 16;

    private CodeVersion() {}

    /** Of the jars of these classes, by content; classes that are not in a jar (in an editor, in tests) count as one. */
    static String of(Class<?>... types) {
        MessageDigest digest = sha256();
        for (Class<?> type : types) {
            Path jar = place(type);
            try {
                digest.update(
                        Files.isRegularFile(jar)
                                ? Files.readAllBytes(jar)
                                : "classes".getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    /** The same, by size and time alone: quick enough for every start. */
    static String glance(Class<?>... types) throws IOException {
        StringBuilder seen = new StringBuilder();
        for (Class<?> type : types) {
            Path jar = place(type);
            seen.append(jar.getFileName());
            if (Files.isRegularFile(jar)) {
                seen.append(' ').append(Files.size(jar)).append(' ');
                seen.append(Files.getLastModifiedTime(jar).toMillis());
            }
            seen.append('\n');
        }
        return seen.toString();
    }

    /** The jar or folder that holds the class. */
    static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
