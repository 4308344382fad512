/**
 * Where are the candidates for this name?
 *
 * <p>File format, builder, reader, checker. May use: terms, names.
 */
@NullMarked
package dev.cordon.index;

import org.jspecify.annotations.NullMarked;
