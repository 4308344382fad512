package dev.cordon.history;

import java.io.IOException;
import java.nio.file.Path;

/** Puts more derived data (the index) into a view before it goes live. The same histories must give the same bytes. */
public interface ViewBuilder {

    /** The folder inside the view, and the name in messages: {@code index}. */
    String name();

    /** Changes whenever the same histories would give other bytes. */
    String version();

    /**
     * Writes this builder's files.
     *
     * @param folder an empty folder of the new view, this builder's own
     * @param lists the histories of all lists with a live publication, by the lists' ids; opened one by one while iterated
     */
    void build(Path folder, Iterable<ListHistory> lists, Progress progress) throws IOException;
}
