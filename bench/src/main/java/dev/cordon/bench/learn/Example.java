package dev.cordon.bench.learn;

import dev.cordon.names.PreparedName;

/**
 * Two names of which it is known whether one party bears both.
 *
 * @param kind how the pair was made: "alias", "neighbour" …
 * @param weight how much it counts in learning
 */
record Example(PreparedName first, PreparedName second, boolean same, String kind, double weight) {}
