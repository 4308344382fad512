/**
 * What does OFAC publish?
 */
@NullMarked
package dev.cordon.lists.ofac;

import org.jspecify.annotations.NullMarked;
