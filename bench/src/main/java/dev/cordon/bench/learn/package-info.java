/**
 * Where do the weights of names come from? Pairs of names that are and are not one party's, made of the shipped lists, and
 * a logistic regression over what comparisons find in them. Begin with {@link dev.cordon.bench.learn.Learn}.
 */
@NullMarked
package dev.cordon.bench.learn;

import org.jspecify.annotations.NullMarked;
