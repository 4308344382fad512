package dev.cordon.ownership;

import java.util.List;
import java.util.Locale;

/**
 * Something in the holdings behind an answer that cannot be as stated, or is not plain.
 *
 * @param kind the sort
 * @param parties who it is about
 * @param text what is odd and how it was taken
 */
public record Oddity(Kind kind, List<String> parties, String text) {

    /** The sorts. */
    public enum Kind {
        /** Parties that hold one another in a circle. */
        CROSS_HOLDING,
        /** A party that holds itself. */
        OWN_SHARES,
        /** The holders of a party have more than all of it together. */
        ABOVE_WHOLE,
        /** Two sources say what cannot both be. */
        CONTRADICTION,
        /** The same is stated twice; it was counted once. */
        REPETITION,
        /** It is not plain whether a holding held that day. */
        DATES;

        /** The word in answers: {@code cross-holding}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Oddity {
        parties = List.copyOf(parties);
    }
}
