/** Whether the measuring itself can be trusted, and whether accuracy has fallen. */
@NullMarked
package dev.cordon.bench.accuracy;

import org.jspecify.annotations.NullMarked;
