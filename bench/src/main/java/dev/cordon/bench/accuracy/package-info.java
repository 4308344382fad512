/**
 * How much is found, and how much is alerted that should not be?
 *
 * <p>In: labelled pairs (the files in {@code pairs/}), and the real lists and name corpora beside the checkout. Out:
 * Markdown tables, as {@code docs/accuracy.md} shows them, and lists of errors that one can read. Nothing here tunes
 * anything; all that is random has a printed seed. Begin with {@link dev.cordon.bench.accuracy.Accuracy}.
 */
@NullMarked
package dev.cordon.bench.accuracy;

import org.jspecify.annotations.NullMarked;
