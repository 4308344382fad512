package dev.cordon.history;

import dev.cordon.lists.Publication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the files of one publication; the readers of {@code dev.cordon.lists} in life, a smaller one in tests. */
@FunctionalInterface
public interface PublicationReader {

    /**
     * Reads one publication.
     *
     * @param files the whole set; messages may name a file by this path or by its last part, users see the last part
     * @throws dev.cordon.lists.RefusedException if they are no publication
     * @throws IOException if reading fails
     */
    Publication read(List<Path> files) throws IOException;

    /** Changes whenever the same files would be read as another publication; derived data is then built anew. */
    default String version() {
        return "1";
    }
}
