package dev.cordon.impact;

import java.util.List;
import java.util.Locale;

/**
 * What stands in the way of one position.
 *
 * @param hold the key of the hold that it comes from ({@link Hold#key()}), or {@value #ITEM} for the goods themselves
 * @param grounds what that hold rests on ({@link Hold#grounds()})
 * @param force how much it bars
 * @param words what it does, for people
 */
public record Bar(String hold, List<String> grounds, Force force, String words) {

    public Bar {
        grounds = List.copyOf(grounds);
    }

    /** The key of a bar that rests on the goods and not on the party. */
    public static final String ITEM = "item";

    /** How much a bar bars. */
    public enum Force {
        /** Nothing may move. */
        BLOCKED,
        /** It may go with a licence, and none is there. */
        MISSING_LICENCE,
        /** It may go only within limits that somebody has to look at. */
        RESTRICTED,
        /** Whether it is barred cannot be known. */
        UNKNOWN,
        /** A licence that the position names lets it go. */
        LICENSED;

        /** For programs: {@code missing-licence}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether the position is held. */
        boolean holds() {
            return this == BLOCKED || this == MISSING_LICENCE || this == RESTRICTED;
        }
    }
}
