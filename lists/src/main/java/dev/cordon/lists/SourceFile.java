package dev.cordon.lists;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

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

    /** Content that is in memory already. */
    static SourceFile of(String name, byte[] bytes) {
        return new InMemory(name, bytes.clone());
    }

    /** UTF-8 text that is in memory already. */
    static SourceFile of(String name, String text) {
        return new InMemory(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
