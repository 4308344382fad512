package dev.cordon.cli;

/** A renaming of columns that does not fit; the message says which name, and offers the nearest. */
final class UnknownColumn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownColumn(String message) {
        super(message);
    }
}
