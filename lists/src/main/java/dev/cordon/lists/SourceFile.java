package dev.cordon.lists;

import java.io.IOException;
import java.io.InputStream;

/** A file of a publication, unpacked: what a reader reads. It can be opened more than once. */
public interface SourceFile {

    /** Number of bytes that {@link #head()} shows at most. */
    int HEAD = 64 * 1024;

    /** The name for messages: as the user gave it; inside an archive {@code set.zip!sdn.csv}. */
    String name();

    /** The first bytes, at most {@link #HEAD}: enough to recognise the format. */
    byte[] head() throws IOException;

    /** A new stream over the whole content; the caller closes it. */
    InputStream open() throws IOException;
}
