package dev.cordon.cli;

import dev.cordon.history.HomeException;
import java.io.IOException;

/** A {@link HomeException} on its way through code that knows failures of input and output only. */
final class HomeUnusable extends IOException {
    private static final long serialVersionUID = 1L;

    HomeUnusable(HomeException cause) {
        super(cause.getMessage(), cause);
    }
}
