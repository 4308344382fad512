package dev.cordon.impact;

import dev.cordon.names.NameReader;
import dev.cordon.names.Weights;
import dev.cordon.screen.SubjectIndex;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The index of a book's subjects, made once for a book and found again by what is in it. */
public final class BookIndex {

    private static final int DIGITS = 16;
    private static final String MAKING = "making";

    /** So many are kept, the last used: a book changes every day, and each change is another index. */
    private static final int KEPT = 8;

    /** What has been in the making for so long was given up: no book takes hours. */
    private static final Duration GIVEN_UP = Duration.ofDays(1);

    private BookIndex() {}

    /**
     * Opens the index of the book; makes it first where there is none.
     *
     * @param folder where indexes of books stand; each in a folder of its own, named after its content
     * @param code what changes with the code that reads names, so that an index is not used by other code
     */
    public static SubjectIndex open(Path folder, Book book, NameReader reader, Weights weights, String code)
            throws IOException {
        String version = version(book, code);
        Path place = folder.resolve(version);
        if (!Files.isDirectory(place)) {
            Files.createDirectories(folder);
            sweep(folder);
            Path made = Files.createTempDirectory(folder, MAKING);
            SubjectIndex.write(made, book.subjects(), reader, version);
            try {
                Files.move(made, place, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                if (!Files.isDirectory(place)) { // another process may have been faster
                    throw e;
                }
                return SubjectIndex.open(made, book.subjects(), reader, weights);
            }
        }
        Files.setLastModifiedTime(place, FileTime.from(Instant.now()));
        return SubjectIndex.open(place, book.subjects(), reader, weights);
    }

    /** Removes what a killed process has left, and indexes that were not used for long. */
    private static void sweep(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> children = Files.list(folder)) {
            all = children.sorted(Comparator.comparing(BookIndex::used).reversed())
                    .toList();
        }
        Instant limit = Instant.now().minus(GIVEN_UP);
        int indexes = 0;
        for (Path each : all) {
            boolean making = String.valueOf(each.getFileName()).startsWith(MAKING);
            if (making ? used(each).isBefore(limit) : ++indexes > KEPT) {
                delete(each);
            }
        }
    }

    private static Instant used(Path folder) {
        try {
            return Files.getLastModifiedTime(folder).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH; // gone meanwhile
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    /** Names and numbers are what the index is made of. */
    private static String version(Book book, String code) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        digest.update(code.getBytes(StandardCharsets.UTF_8));
        book.subjects()
                .forEach(subject -> digest.update(
                        ("\n" + subject.number() + subject.type() + subject.names() + subject.identifiers())
                                .getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }
}
