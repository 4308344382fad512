package dev.cordon.bench.accuracy;

/**
 * What a measure needs to know of a pair.
 *
 * @param score the matcher's
 * @param match what it should be
 */
record Judged(double score, boolean match) {}
