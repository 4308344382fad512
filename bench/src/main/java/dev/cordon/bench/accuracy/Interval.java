package dev.cordon.bench.accuracy;

/** A range that holds the true figure with 95 % confidence. */
record Interval(double low, double high) {

    /** The standard normal distribution's 97.5th percentile. */
    private static final double Z = 1.959964;

    /** Of a rate, after Wilson (1927): sound for rates near 0 and 1 and for few cases, where the normal one is not. */
    static Interval wilson(long hits, long cases) {
        if (cases == 0) {
            return new Interval(0, 1);
        }
        double rate = (double) hits / cases;
        double share = Z * Z / cases;
        double middle = (rate + share / 2) / (1 + share);
        double reach = Z * Math.sqrt(rate * (1 - rate) / cases + share / (4 * cases)) / (1 + share);
        return new Interval(Math.max(0, middle - reach), Math.min(1, middle + reach));
    }
}
