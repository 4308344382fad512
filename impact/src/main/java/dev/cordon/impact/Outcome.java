package dev.cordon.impact;

import java.util.Locale;

/** What becomes of a party or a position. In the order in which answers show them. */
public enum Outcome {
    /** Nothing held it, and now something does. */
    NEWLY_CAUGHT("newly caught"),
    /** Nothing holds it any longer. */
    RELEASED("released"),
    /** What held it is gone, and something else still holds it. */
    STILL_HELD("released, but still held"),
    /** It is held before and after, in another way. */
    CHANGED("changed in effect"),
    /** Before it was known whether it is held; now it cannot be known. */
    NEWLY_UNKNOWN("newly unknown");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** For people: "released, but still held". */
    public String words() {
        return words;
    }

    /** For programs: {@code still-held}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
