package dev.cordon.cli;

/** Exit codes of every command. */
final class Exit {
    /** Done; nothing found. */
    static final int NOTHING = 0;

    /** Done; something found. */
    static final int FOUND = 1;

    /** Wrong usage. */
    static final int USAGE = 2;

    /** Done, but input was rejected in part. */
    static final int PARTLY = 3;

    /** Failed or refused. */
    static final int FAILED = 4;

    private Exit() {}
}
