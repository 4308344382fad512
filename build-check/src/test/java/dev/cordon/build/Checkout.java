package dev.cordon.build;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout that is being built. */
final class Checkout {

    static final Path ROOT = root();

    private Checkout() {}

    /** The build sets the property; without it, as in an editor, the folder is looked for upwards. */
    private static Path root() {
        Path at = Path.of(System.getProperty("cordon.root", "")).toAbsolutePath();
        while (!Files.exists(at.resolve("mvnw"))) {
            at = at.getParent();
        }
        return at;
    }
}
