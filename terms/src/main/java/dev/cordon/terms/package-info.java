/**
 * What are the words? Parties, names as published, listings, measures, identifiers, partial dates, problems.
 *
 * <p>Records and enums only: every value is checked where it is born, every collection is copied in, absence is an
 * {@link java.util.Optional} or an empty list. Begin with {@link dev.cordon.terms.Party} (who), {@link
 * dev.cordon.terms.Listing} (on what grounds, with what effect) and {@link dev.cordon.terms.State} (from which day to
 * which day). {@link dev.cordon.terms.PartyCodec} gives a party its canonical bytes, by which two states are the same or
 * not. May use: nothing.
 */
@NullMarked
package dev.cordon.terms;

import org.jspecify.annotations.NullMarked;
