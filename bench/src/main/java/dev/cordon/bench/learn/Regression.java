package dev.cordon.bench.learn;

import java.util.List;

/**
 * Logistic regression in bits: finds weights so that 1 / (1 + 2^-(sum of weight × amount)) is the probability that two
 * names are one party's. Signs are held: evidence against never speaks for.
 */
final class Regression {

    /** Pulls each weight to where it started, so that what the examples do not show stays as it was. */
    private static final double PULL = 0.0004;

    private static final int ROUNDS = 3_000;

    private final double[][] amounts;
    private final boolean[] same;
    private final double[] counts;
    private final double total;

    /**
     * @param amounts for each example the amount of each trait
     * @param same whether the example is a match
     * @param counts how much each example counts
     */
    Regression(List<double[]> amounts, boolean[] same, double[] counts) {
        this.amounts = amounts.toArray(new double[0][]);
        this.same = same;
        this.counts = counts;
        double sum = 0;
        for (double count : counts) {
            sum += count;
        }
        this.total = sum;
    }

    /**
     * Fits by gradient descent with Adam's steps (Kingma and Ba, 2015), projected on the signs.
     *
     * @param start where the weights start, in bits
     * @param signs for each weight: 1 never negative, -1 never positive, 0 free, {@link Integer#MAX_VALUE} fixed
     */
    double[] fit(double[] start, int[] signs) {
        int traits = start.length;
        double[] weights = start.clone();
        double[] mean = new double[traits];
        double[] square = new double[traits];
        for (int round = 1; round <= ROUNDS; round++) {
            double[] gradient = gradient(weights);
            double step = 0.05 / (1 + round / 500.0);
            for (int t = 0; t < traits; t++) {
                double g = gradient[t] + 2 * PULL * (weights[t] - start[t]);
                mean[t] = 0.9 * mean[t] + 0.1 * g;
                square[t] = 0.999 * square[t] + 0.001 * g * g;
                double m = mean[t] / (1 - StrictMath.pow(0.9, round));
                double s = square[t] / (1 - StrictMath.pow(0.999, round));
                if (signs[t] != Integer.MAX_VALUE) {
                    weights[t] = held(weights[t] - step * m / (StrictMath.sqrt(s) + 1e-8), signs[t]);
                }
            }
        }
        return weights;
    }

    private static double held(double weight, int sign) {
        return sign > 0 ? Math.max(0, weight) : sign < 0 ? Math.min(0, weight) : weight;
    }

    private double[] gradient(double[] weights) {
        double[] gradient = new double[weights.length];
        for (int e = 0; e < amounts.length; e++) {
            double[] row = amounts[e];
            double bits = 0;
            for (int t = 0; t < row.length; t++) {
                bits += weights[t] * row[t];
            }
            double off = counts[e] / total * (1 / (1 + Math.exp(-bits * 0.6931471805599453)) - (same[e] ? 1 : 0));
            for (int t = 0; t < row.length; t++) {
                gradient[t] += off * row[t];
            }
        }
        return gradient;
    }
}
