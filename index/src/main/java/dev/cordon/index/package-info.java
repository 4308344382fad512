/**
 * Where are the candidates? All states of all lists at once, each with its days, in files that are mapped and not read.
 *
 * <p>In: {@link dev.cordon.terms.State}s. Out: for a prepared name, the listed names that can reach a bound, and the states
 * that bear them; for a number, the states that bear it. Begin with {@link dev.cordon.index.IndexBuilder} (writes) and
 * {@link dev.cordon.index.Index} (reads). May use: terms, names.
 *
 * <p>From a query to the postings in five hops: {@code Screener.screen} → {@link dev.cordon.index.Index#byName} →
 * {@link dev.cordon.index.Sought} (which words of the index are the like of the query's, {@link dev.cordon.index.Words#near})
 * → {@link dev.cordon.index.Search} (which names bear enough of them) → {@link dev.cordon.index.Postings}. What is enough
 * {@link dev.cordon.index.Reach} says for a set of words, and {@link dev.cordon.index.CloserLook} for one name; that nothing
 * is lost follows from {@link dev.cordon.names.Prospect#atMost}. How much is asked of a name depends on what else its state
 * tells ({@link dev.cordon.index.Facts}, {@link dev.cordon.index.Bound}).
 *
 * <h2>The files, version 4</h2>
 *
 * <p>Each file: a header (8 bytes {@code CORDONIX}; the version, an int with the highest byte first; the kind of file, an
 * int); the columns, each beginning at a multiple of 8 bytes; the directory (for each column its place and its length,
 * longs); a footer (the directory's place, a long; the number of columns; the CRC-32C of header, directory and the footer so
 * far; the CRC-32C of the file so far; {@code XIDC}; ints). But for the version, all numbers have the lowest byte first.
 * Opening a file reads header, directory and footer; {@code cordon index check} reads the rest.
 *
 * <p>A <em>table of records</em> is two columns: the starts (n + 1 ints) and the bytes they cut into n records. A
 * <em>table of keys</em> is two columns: a hash table of longs (0: free), and for each place a start and an end (ints).
 * <em>One or several</em> is two columns: for each entry the only value, or where in the second column (as ~place) stand how
 * many there are, and they. Varints have seven bits a byte, the lowest first.
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>file</th><th>columns</th></tr>
 * <tr><td>{@code lists.cdx}</td><td>version of the index (UTF-8) · lists (see {@link StateCodec})</td></tr>
 * <tr><td>{@code states.cdx}</td><td>of each state its days (ints) · days: first, last + 1, first shown (since 1970), and use
 * (0 always, 1 not in strict answers, 2 only in them), four ints each · of each state where its record begins, in units of
 * 8 bytes (ints) · records: length (int) and bytes, see {@link StateCodec} · one or several: names it bears, in the party's
 * order; those of organizations are counted on from the people's · {@link Facts} (longs)</td></tr>
 * <tr><td>{@code words.cdx}</td><td>words stand by the letters of the fold, then text. Marks (bytes: 1 consonants only, 2 a
 * single letter) · rarities among people and organizations (two chars a word, thousandths of a bit) · records: folds (UTF-8) ·
 * records: text ("" if the fold is it), the word in its own script, groups (varints; texts behind their length) · of each
 * group where its words begin, and the words (ints) · table of keys: skeletons to full words · table of keys: skeletons to
 * words of consonants only · the words of both (ints) · {@link Trie} of the folds (four columns) · of the folds read
 * backwards (four columns), and the words in that order (ints)</td></tr>
 * <tr><td>{@code people.cdx}, {@code organizations.cdx}</td><td>names stand by {@link Build}. Builds: words, initials, first
 * name (three ints each) · first names of the blocks (ints) · of each word where its {@link Postings} begin (ints) · postings
 * (chars) · records: names, see {@link NameCodec} · one or several: states that bear the name · {@link ExactKeys}: starts of
 * the buckets (ints), marks (chars), names (ints) · generation marks and legal forms (UTF-8, a line each) · of each year of
 * birth where its {@link Postings} begin (ints) · postings (chars)</td></tr>
 * <tr><td>{@code numbers.cdx}</td><td>hashes of identifiers, ascending (longs) · states (ints)</td></tr>
 * </table>
 */
@NullMarked
package dev.cordon.index;

import org.jspecify.annotations.NullMarked;
