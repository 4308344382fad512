package dev.cordon.terms;

/** What sort of party an authority, or a user, says it is. A hint for screening, never a filter. */
public enum PartyType {
    PERSON,
    ORGANIZATION,
    VESSEL,
    AIRCRAFT,
    WALLET,
    /** Nothing is said: the Entity List, for one, does not tell persons from companies. */
    UNKNOWN
}
