/**
 * What does a rule or a press release change on a list, as a person has written it down?
 *
 * <p>In: a small file, CSV or JSON ({@link dev.cordon.lists.amend.AmendmentFile}). Out: an amendment.
 *
 * <p>The CSV has a header with {@code action} and any of the columns below, in any order, besides those of a bank's own
 * list (see {@code dev.cordon.lists.own}), by which an added or changed party is described.
 *
 * <table>
 * <caption>Columns; in JSON {@code effective}, {@code citation}, {@code title} stand once, and the others in each object
 * of the array {@code changes}</caption>
 * <tr><th>column</th><th>holds</th></tr>
 * <tr><td>{@code action}</td><td>{@code add}, {@code change} (the party's record is another from now on) or {@code
 *     remove}</td></tr>
 * <tr><td>{@code effective}</td><td>first day on which it holds, YYYY-MM-DD; the same in all rows</td></tr>
 * <tr><td>{@code citation}</td><td>how answers cite it; the same in all rows</td></tr>
 * <tr><td>{@code title}</td><td>what it is, in words; of the first row</td></tr>
 * <tr><td>{@code number}</td><td>the party's number on the list ({@code id} is read too); needed to add and change; a
 *     removal may do with name and section</td></tr>
 * <tr><td>{@code section}</td><td>the list inside the list, "Entity List"</td></tr>
 * <tr><td>{@code name}</td><td>a name of the party</td></tr>
 * </table>
 */
@NullMarked
package dev.cordon.lists.amend;

import org.jspecify.annotations.NullMarked;
