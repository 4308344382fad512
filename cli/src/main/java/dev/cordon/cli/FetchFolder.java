package dev.cordon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for what is fetched, until the archive has it. */
record FetchFolder(Path path) implements AutoCloseable {

    static FetchFolder create() throws IOException {
        return new FetchFolder(Files.createTempDirectory("cordon-refresh"));
    }

    /** One for each list, so that equal names do not meet. */
    Path of(String list) throws IOException {
        return Files.createDirectories(path.resolve(list));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        }
    }
}
