/**
 * Who is this, and why?
 *
 * <p>Evidence, score, explanation. May use: terms, names, index.
 */
@NullMarked
package dev.cordon.screen;

import org.jspecify.annotations.NullMarked;
