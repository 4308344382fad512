package dev.cordon.lists;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads one authority's format. Stateless; one instance serves all threads. */
public interface ListReader {

    /** The format's id, as documented: {@code us-ofac-csv}, {@code un-sc-xml}. */
    String format();

    /** What the format looks like, in one clause for error messages: {@code XML with root element CONSOLIDATED_LIST}. */
    String looksLike();

    /**
     * Whether the file is of this format, judged by its content alone.
     *
     * @return the file's role in a set ({@code sdn}, {@code alt} …; {@code list} where one file is the whole), or empty
     */
    Optional<String> recognise(SourceFile file) throws IOException;

    /**
     * Whether the format is of a shape that an authority's file might have by chance (a table with a column {@code name});
     * such a reader is asked only about files that no other one recognises.
     */
    default boolean general() {
        return false;
    }

    /**
     * Reads a set of files, all recognised as this format.
     *
     * @param files one file for each role at most
     * @throws RefusedException if the set as a whole cannot be a publication of this format (cut off, hostile, empty)
     * @throws IOException if reading fails
     */
    Publication read(List<SourceFile> files) throws IOException;
}
