/**
 * Who is caught through an owner?
 *
 * <p>In: {@link dev.cordon.ownership.Holdings} (who owns or controls whom, read from files by {@link
 * dev.cordon.ownership.HoldingsFiles}), {@link dev.cordon.ownership.Listed} (which of these parties are listed, and
 * where), {@link dev.cordon.ownership.OwnershipRules} (dated rules). Out: an {@link dev.cordon.ownership.Answer} with its
 * proof for one party, or a {@link dev.cordon.ownership.Closure} over all of them. Open {@link
 * dev.cordon.ownership.Ownership} first. May use: terms, screen.
 */
@NullMarked
package dev.cordon.ownership;

import org.jspecify.annotations.NullMarked;
