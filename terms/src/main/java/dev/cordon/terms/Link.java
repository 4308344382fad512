package dev.cordon.terms;

import java.util.Optional;

/**
 * A tie to another party, as a list states it.
 *
 * @param kind how
 * @param name the other party's name, as published
 * @param number its number on the same list, where the authority gives it
 * @param note the authority's words about the tie, or ""
 */
public record Link(LinkKind kind, String name, Optional<String> number, String note) {}
