package dev.cordon.names;

/** What a word is to its name. */
public enum Role {
    /** A word of a person's name whose place nobody told. */
    NAME,
    /** A given, middle or father's name. */
    GIVEN,
    /** The family name, or one word of it. */
    FAMILY,
    /** A distinctive word of an organization's name. */
    WORD,
    /** A word that many organizations bear: trading, group. */
    GENERIC,
    /** A country or nationality in an organization's name. */
    PLACE,
    /** A number, in digits, Roman numerals or words; the token's text is its value in digits. */
    NUMBER;

    boolean isFamily() {
        return this == FAMILY;
    }
}
