/**
 * What did the user ask on the command line, and how is the answer shown?
 *
 * <p>A door: no rule of the domain lives here. May use: every room.
 */
@NullMarked
package dev.cordon.cli;

import org.jspecify.annotations.NullMarked;
