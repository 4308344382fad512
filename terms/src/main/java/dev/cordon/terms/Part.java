package dev.cordon.terms;

/**
 * A part of a party's record that an authority publishes in a file of its own and that an incomplete edition may lack.
 *
 * <p>What an edition's files do not carry is unknown on that day, not gone.
 */
public enum Part {
    /** Everything that is in no other part. */
    MAIN,
    /** OFAC's ALT file. */
    ALIASES,
    /** OFAC's ADD file. */
    ADDRESSES,
    /** OFAC's comments file: the remarks' overflow. */
    OVERFLOW
}
