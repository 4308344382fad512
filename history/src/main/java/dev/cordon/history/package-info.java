/**
 * How did a list stand on that day, what changed, is the new edition sound, is it live?
 *
 * <p>In: publications (editions and amendments), in any order, late or twice. Out: every state of every party, each with
 * the days it held, {@code [from, to)}. Begin with {@link dev.cordon.history.Home} (add, check), {@link
 * dev.cordon.history.View} (what is live) and {@link dev.cordon.history.ListHistory} (one list's states, as of a day, the
 * difference of two days). How states are computed stands in {@code HistoryBuilder} and {@code PartyTrack}; why it is so
 * in {@code docs/decisions/0003-archive-and-history.md}. May use: terms, lists.
 *
 * <h2>The home</h2>
 *
 * <table>
 * <caption>Files of a home; none holds an absolute path</caption>
 * <tr><td>{@code VERSION}</td><td>number of this layout: 1</td></tr>
 * <tr><td>{@code lock}</td><td>locked by the one writer</td></tr>
 * <tr><td>{@code tmp/}</td><td>what is being written; emptied by the next writer</td></tr>
 * <tr><td>{@code archive/objects/aa/SHA256.gz}</td><td>a file's bytes, named by their SHA-256</td></tr>
 * <tr><td>{@code archive/editions/LIST/ID.json}</td><td>{@link dev.cordon.history.ArchivedPublication}</td></tr>
 * <tr><td>{@code views/ID/MANIFEST}</td><td>what the view is made from; its hash is ID</td></tr>
 * <tr><td>{@code views/ID/history/LIST.history}</td><td>see below</td></tr>
 * <tr><td>{@code views/ID/parsed/ID.parsed}</td><td>a parsed publication, so that it need not be parsed again</td></tr>
 * <tr><td>{@code views/ID/NAME/}</td><td>what the {@link dev.cordon.history.ViewBuilder} of that name puts there</td></tr>
 * <tr><td>{@code CURRENT}</td><td>the live view's ID</td></tr>
 * </table>
 *
 * <h2>A history file, version 1</h2>
 *
 * <p>Numbers are variable-length (7 bits a byte, low first), "fixed" ones four bytes, high first; text is its length in
 * UTF-8 bytes and those bytes; a day is days since 1970 plus 2<sup>20</sup>, an optional one that plus 1, or 0.
 *
 * <table>
 * <caption>Content</caption>
 * <tr><td>head</td><td>fixed {@code CDNH}, fixed version</td></tr>
 * <tr><td>0 about</td><td>list; publications (day, title, from, identity, kind, parts as bits, parties, listed);
 * problems</td></tr>
 * <tr><td>1 pieces</td><td>each distinct piece of a party's record once, as {@link dev.cordon.terms.PartyCodec} writes
 * it</td></tr>
 * <tr><td>2 places of pieces</td><td>fixed: where each begins in 1, and where the last one ends</td></tr>
 * <tr><td>3 parties</td><td>by number, shorter ones first: number, states; each state: piece of each part plus 1 (0:
 * none), from, to, shownFrom, listedSince, listedUntil, place of its publication in 0, borrowed parts (part, day, later),
 * place of the ending publication plus 1 (0: none)</td></tr>
 * <tr><td>4 places of parties</td><td>fixed: where each begins in 3</td></tr>
 * <tr><td>foot</td><td>where 0 to 4 begin and 4 ends, 8 bytes each; fixed CRC32C of all before it</td></tr>
 * </table>
 */
@NullMarked
package dev.cordon.history;

import org.jspecify.annotations.NullMarked;
