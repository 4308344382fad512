package dev.cordon.impact;

import dev.cordon.names.NameReader;
import dev.cordon.names.Weights;
import dev.cordon.screen.SubjectIndex;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The index of a book's subjects, made once for a book and found again by what is in it. */
public final class BookIndex {

    private static final int DIGITS = 16;

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
            Path made = Files.createTempDirectory(folder, "making");
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
        return SubjectIndex.open(place, book.subjects(), reader, weights);
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
