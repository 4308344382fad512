package dev.cordon.terms;

/**
 * A piece of a person's name with the place the authority gives it.
 *
 * @param role what the piece is
 * @param text one or more words, as published
 */
public record NamePart(Role role, String text) {

    /** The places in a name that authorities mark. */
    public enum Role {
        GIVEN,
        MIDDLE,
        FATHER,
        GRANDFATHER,
        FAMILY,
        MAIDEN,
        PREFIX,
        SUFFIX
    }

    public NamePart {
        if (text.isBlank()) {
            throw new IllegalArgumentException("the " + role + " part of a name is blank");
        }
    }
}
