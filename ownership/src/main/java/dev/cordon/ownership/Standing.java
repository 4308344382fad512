package dev.cordon.ownership;

import java.util.Locale;

/** How a party stands under a regime, from the freest to the most bound. */
public enum Standing {
    NOT_CAUGHT,
    CANNOT_BE_KNOWN,
    CAUGHT;

    /** The word in answers: {@code not caught}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
