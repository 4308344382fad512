package dev.cordon.bench.accuracy;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Confidence without a formula: the measure over again on cases drawn with replacement (Efron 1979), from a fixed seed. */
final class Bootstrap {

    static final long SEED = 1979;
    static final int ROUNDS = 1_000;

    private Bootstrap() {}

    /**
     * The middle 95 % of a measure's values.
     *
     * @param measure takes how often each case was drawn; rounds in which it is not a number are left out
     */
    static Interval interval(int cases, ToDoubleFunction<int[]> measure) {
        Random random = new Random(SEED);
        double[] values = new double[ROUNDS];
        int kept = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int[] drawn = new int[cases];
            for (int i = 0; i < cases; i++) {
                drawn[random.nextInt(cases)]++;
            }
            double value = measure.applyAsDouble(drawn);
            if (!Double.isNaN(value)) {
                values[kept++] = value;
            }
        }
        if (kept == 0) {
            return new Interval(Double.NaN, Double.NaN);
        }
        double[] sorted = Arrays.copyOf(values, kept);
        Arrays.sort(sorted);
        return new Interval(sorted[(int) (0.025 * kept)], sorted[Math.min(kept - 1, (int) (0.975 * kept))]);
    }
}
