/**
 * What do the tests of several rooms share?
 *
 * <p>Used in test scope only. May use: terms.
 */
@NullMarked
package dev.cordon.testkit;

import org.jspecify.annotations.NullMarked;
