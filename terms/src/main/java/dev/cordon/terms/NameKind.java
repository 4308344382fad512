package dev.cordon.terms;

/** How a name stands to its party. */
public enum NameKind {
    /** The name under which the authority lists the party. */
    PRIMARY,
    /** Also known as. */
    ALIAS,
    /** Formerly known as. */
    FORMER,
    /** Now known as. */
    NOW
}
