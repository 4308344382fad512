package dev.cordon.screen;

/**
 * The curve between weight of evidence and score: score = 1 / (1 + 2<sup>−bits</sup>).
 *
 * <p>Evidence is counted in whole thousandths of a bit, so that ties at a threshold are the same on every machine.
 */
public final class Score {

    /** Lowest threshold that can be asked for. */
    public static final double LEAST_THRESHOLD = 0.01;

    /** Highest threshold that can be asked for: no score is higher. */
    public static final double HIGHEST_THRESHOLD = 0.999999;

    private static final double MILLION = 1e6;

    private Score() {}

    /** The score, rounded to six places; never 0 or 1. */
    public static double of(int millibits) {
        double exact = 1 / (1 + StrictMath.pow(2, -millibits / 1000.0));
        return Math.clamp(StrictMath.rint(exact * MILLION) / MILLION, 1 / MILLION, HIGHEST_THRESHOLD);
    }

    /**
     * The least weight of evidence that reaches the threshold.
     *
     * @param threshold {@value #LEAST_THRESHOLD} to {@value #HIGHEST_THRESHOLD}
     * @throws IllegalArgumentException if it lies outside
     */
    public static int millibits(double threshold) {
        if (!(threshold >= LEAST_THRESHOLD && threshold <= HIGHEST_THRESHOLD)) {
            throw new IllegalArgumentException(
                    "the threshold " + threshold + " is not between " + LEAST_THRESHOLD + " and " + HIGHEST_THRESHOLD);
        }
        int millibits =
                (int) StrictMath.floor(1000 * StrictMath.log(threshold / (1 - threshold)) / StrictMath.log(2)) - 2;
        while (of(millibits) < threshold) {
            millibits++;
        }
        while (of(millibits - 1) >= threshold) {
            millibits--; // near 1 a step of a score is many thousandths of a bit
        }
        return millibits;
    }
}
