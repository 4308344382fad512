package dev.cordon.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder of real lists and cases that the tests read and the checkout does not hold. */
public final class Shared {

    private Shared() {}

    /**
     * A file or folder in it.
     *
     * @param relative as seen from the folder: {@code lists/eu-fsf}
     */
    public static Path file(String relative) {
        Path file = folder(System.getProperty("cordon.shared")).resolve(relative);
        if (!Files.exists(file)) {
            throw new AssertionError(
                    "Missing: " + file + ". It belongs to the real lists and cases that the tests read.");
        }
        return file;
    }

    /** The build sets the property for every module; without it, as in an editor, the folder is looked for upwards. */
    private static Path folder(@Nullable String property) {
        if (property != null) {
            return existing(Path.of(property).normalize());
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("../shared"))) {
                return at.resolve("../shared").normalize();
            }
        }
        return existing(Path.of("../shared").toAbsolutePath().normalize());
    }

    private static Path existing(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new AssertionError(
                    "Missing: " + folder + ", the folder with the real lists and cases that the tests"
                            + " read. It stands beside the checkout, as ../shared; -Dcordon.shared=FOLDER names another place.");
        }
        return folder;
    }
}
