/**
 * How fast is it, and how much does it find?
 *
 * <p>JMH benchmarks and replays; compiled with everything else, run by hand. May use: every room.
 */
@NullMarked
package dev.cordon.bench;

import org.jspecify.annotations.NullMarked;
