/**
 * What does a program need that screens by itself? Depend on this artifact and begin with the room screen.
 *
 * <p>Holds no code: it only brings terms, names, index and screen.
 */
@NullMarked
package dev.cordon;

import org.jspecify.annotations.NullMarked;
