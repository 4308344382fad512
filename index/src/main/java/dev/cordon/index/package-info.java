/**
 * Where are the candidates? All states of all lists at once, each with its days, in files that are mapped and not read.
 *
 * <p>In: {@link dev.cordon.terms.State}s. Out: for a prepared name, the states that can reach a bound; for a number, the
 * states that bear it. Begin with {@link dev.cordon.index.IndexBuilder} (writes) and {@link dev.cordon.index.Index}
 * (reads). Nothing is lost: two names can only agree by words that are related ({@link dev.cordon.names.Relation}) or
 * run together ({@link dev.cordon.names.Joints}), and both are looked up exhaustively; what is then left out cannot
 * reach the bound ({@link dev.cordon.names.Comparison#atMost}). May use: terms, names.
 *
 * <h2>The files, version 2</h2>
 *
 * <p>Each file: 8 bytes {@code CORDONIX}, the version (int), the kind (int), the payload's length (long); the payload; the
 * payload's CRC-32C (int), {@code XIDC} (int). All numbers big-endian. A <em>column</em> is a length in bytes (int) and
 * that many bytes; columns follow one another in the order of the table. A <em>table of runs</em> is two columns: the
 * starts (n + 1 ints) and the values they cut into n runs.
 *
 * <table>
 * <caption>Payloads</caption>
 * <tr><th>file</th><th>columns</th></tr>
 * <tr><td>{@code lists.cdx}</td><td>version of the index (UTF-8) · lists (see {@link StateCodec})</td></tr>
 * <tr><td>{@code states.cdx}</td><td>first day, last day + 1, first day shown (ints, days since 1970) · runs: bytes of each
 * state · runs: the names it bears, in the party's order (ints) ·
 * uses (bytes: 0 always, 1 not in strict answers, 2 only in them)</td></tr>
 * <tr><td>{@code names.cdx}</td><td>number of people's names, which come first (int) · runs: bytes of each prepared name ·
 * runs: the states that bear it (ints) · how many words and how many initials it has (two bytes a name)</td></tr>
 * <tr><td>{@code words.cdx}</td><td>consonant profiles (longs) · lengths of the folds (bytes) · rarities (two ints a word) ·
 * marks (bytes: 1 consonants only) · runs: texts (UTF-8), ascending · runs: names that bear it (ints, ascending, one for
 * each time it stands there) · runs: words by group (ints) · runs: groups by word (ints) · runs: folds (ASCII) ·
 * runs: the word in its own script, where the sound does not tell it (UTF-8)</td></tr>
 * <tr><td>{@code joints.cdx}</td><td>hashes of joined words, ascending (longs) · names (ints)</td></tr>
 * <tr><td>{@code numbers.cdx}</td><td>hashes of identifiers, ascending (longs) · states (ints)</td></tr>
 * </table>
 */
@NullMarked
package dev.cordon.index;

import org.jspecify.annotations.NullMarked;
