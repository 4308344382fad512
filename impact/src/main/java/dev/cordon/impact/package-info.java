/**
 * What changes if it is listed, or lifted?
 *
 * <p>In: the lists as they stand ({@link dev.cordon.impact.Lists}), a book of the user's own parties, owners and open
 * positions ({@link dev.cordon.impact.Book}), and a {@link dev.cordon.impact.Scenario}. Out: an {@link
 * dev.cordon.impact.Impact}: every party and position that changes, its two standings side by side, and what still holds
 * it. Begin with {@link dev.cordon.impact.Study}.
 *
 * <p>From a scenario to its impact: {@link dev.cordon.impact.Resolver} (which listings go and come) → {@link
 * dev.cordon.impact.Worlds} (the lists before and after) → {@link dev.cordon.impact.Reach} (whom of the book that can
 * touch) → {@link dev.cordon.impact.Status} (of each of them, in both) → {@link dev.cordon.impact.Verdicts} (what has
 * changed). Only parties that a changed listing can touch are screened again; docs/impact.md says why that loses none.
 * May use: terms, names, lists, history, index, screen, ownership.
 */
@NullMarked
package dev.cordon.impact;

import org.jspecify.annotations.NullMarked;
