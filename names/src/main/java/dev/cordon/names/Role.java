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
    /** A country or nationality in an organization's name; the token's text is the country's code. */
    PLACE,
    /** A number, in digits, Roman numerals or words; the token's text is its value in digits. */
    NUMBER,
    /** A city or region in an organization's name that has more distinctive words: may be misspelt, and tells little. */
    LOCALITY;

    boolean isFamily() {
        return this == FAMILY;
    }
}
