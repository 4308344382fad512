package dev.cordon.index;

import java.io.IOException;

/** An index that cannot be used; the message says which file, why, and what to do. */
public final class IndexException extends IOException {
    private static final long serialVersionUID = 1L;

    IndexException(String message) {
        super(message);
    }
}
