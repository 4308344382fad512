package dev.cordon.terms;

/** How a party is tied to another, seen from the party that carries the link. */
public enum LinkKind {
    OWNED_BY,
    OWNS,
    CONTROLLED_BY,
    CONTROLS,
    ACTS_FOR,
    FAMILY,
    ASSOCIATE,
    /** OFAC's "Linked To" and the like: tied, not said how. */
    LINKED
}
