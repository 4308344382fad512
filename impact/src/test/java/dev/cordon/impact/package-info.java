/** Tests of the room impact, on real lists and on the story. */
@NullMarked
package dev.cordon.impact;

import org.jspecify.annotations.NullMarked;
