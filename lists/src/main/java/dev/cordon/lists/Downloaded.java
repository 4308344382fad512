package dev.cordon.lists;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What came of a {@link Download}. */
public sealed interface Downloaded {

    /**
     * All files of the list are there.
     *
     * @param files in the order of their addresses
     * @param marks what to hand over the next time; addresses whose server sends no marks are missing
     */
    record Fetched(List<Path> files, Map<URI, Mark> marks) implements Downloaded {
        public Fetched {
            files = List.copyOf(files);
            marks = Map.copyOf(marks);
        }
    }

    /** The server says that no file has changed since the marks were handed out. */
    record NotModified() implements Downloaded {}

    /**
     * There is nothing to use.
     *
     * @param problem a sentence: what, where, what to do
     */
    record Failed(String problem) implements Downloaded {}

    /**
     * By what a server knows its file again (RFC 9110, section 8.8).
     *
     * @param etag its entity tag as sent, or ""
     * @param lastModified its HTTP date as sent, or ""
     */
    record Mark(String etag, String lastModified) {
        public boolean isEmpty() {
            return etag.isEmpty() && lastModified.isEmpty();
        }
    }
}
