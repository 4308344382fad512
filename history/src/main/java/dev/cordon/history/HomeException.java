package dev.cordon.history;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The data home cannot be used; the message is a sentence that says why and what to do. */
public final class HomeException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String sentence;

    /** What is wrong with the home. */
    public enum Reason {
        /** There is no home at that place. */
        ABSENT,
        /** A file stands where a folder should be. */
        NOT_A_FOLDER,
        /** The folder holds something else. */
        NOT_A_HOME,
        /** No room is left on the disk, or in the quota. */
        FULL,
        /** The file system cannot be written. */
        READ_ONLY,
        /** The user may not read or write there. */
        FORBIDDEN,
        /** Another process has been writing for too long. */
        BUSY,
        /** A newer Cordon made it. */
        NEWER,
        /** A file is not as it was written. */
        DAMAGED,
        /** The operating system failed in another way. */
        FAILED
    }

    HomeException(Reason reason, String sentence) {
        this(reason, sentence, null);
    }

    private HomeException(Reason reason, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
        this.sentence = sentence;
    }

    @Override
    public String getMessage() {
        return sentence;
    }

    public Reason reason() {
        return reason;
    }

    static HomeException damaged(Path file, String what) {
        return new HomeException(
                Reason.DAMAGED,
                file + " is damaged: " + what + "; \"cordon lists check\" names all damaged files, and adding the same"
                        + " edition again mends the archive");
    }

    /** Tells from what the system reports which of the usual troubles it is. */
    static HomeException of(Path home, IOException failure) {
        Reason reason = reasonOf(failure);
        return new HomeException(reason, sentence(home, reason, failure), failure);
    }

    private static Reason reasonOf(IOException failure) {
        // Only some causes have an exception of their own; the others can be told by the system's words (strerror).
        String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (said.contains("no space left") || said.contains("quota exceeded") || said.contains("not enough space")) {
            return Reason.FULL;
        }
        if (said.contains("read-only file system") || failure.getCause() instanceof ReadOnlyFileSystemException) {
            return Reason.READ_ONLY;
        }
        if (failure instanceof AccessDeniedException
                || said.contains("permission denied")
                || said.contains("operation not permitted")) {
            return Reason.FORBIDDEN;
        }
        if (failure instanceof NotDirectoryException
                || said.contains("not a directory")
                || failure instanceof FileAlreadyExistsException) {
            return Reason.NOT_A_FOLDER;
        }
        return Reason.FAILED;
    }

    private static String sentence(Path home, Reason reason, IOException failure) {
        String place =
                failure instanceof FileSystemException at && at.getFile() != null ? at.getFile() : home.toString();
        return switch (reason) {
            case FULL -> "no room is left for " + place + "; free some, or choose another home with --home";
            case READ_ONLY ->
                place + " stands on a file system that cannot be written; choose another home with --home";
            case FORBIDDEN ->
                "reading or writing " + place
                        + " is forbidden to this user; change its permissions, or choose another home with --home";
            case NOT_A_FOLDER ->
                place + " is a file, or lies in one, where a folder is needed;" + " choose another home with --home";
            case ABSENT, NOT_A_HOME, BUSY, NEWER, DAMAGED, FAILED ->
                "using the data home " + home + " failed: "
                        + (failure instanceof NoSuchFileException ? "there is no " : "")
                        + failure.getMessage();
        };
    }
}
