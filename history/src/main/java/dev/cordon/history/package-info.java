/**
 * How did a list stand on that day, what changed, is the new edition sound, is it live?
 *
 * <p>May use: terms, lists.
 */
@NullMarked
package dev.cordon.history;

import org.jspecify.annotations.NullMarked;
