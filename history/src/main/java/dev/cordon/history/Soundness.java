package dev.cordon.history;

/**
 * What a new publication must satisfy before it goes live.
 *
 * @param rejectedRows as many rejected rows are always borne
 * @param rejectedShare beyond those, this share of the rows, 0 to 1
 * @param mostLost the share of parties that may be missing against the nearest live edition, 0 to 1
 * @param mostGained the share of parties that may be new against it, 0 or more
 */
public record Soundness(int rejectedRows, double rejectedShare, double mostLost, double mostGained) {

    /** Ten rows or 1 %; -20 % to +50 % a year (docs/decisions/0003 has the real lists' figures). */
    public static final Soundness DEFAULT = new Soundness(10, 0.01, 0.20, 0.50);

    public Soundness {
        if (rejectedRows < 0
                || rejectedShare < 0
                || rejectedShare > 1
                || mostLost < 0
                || mostLost > 1
                || mostGained < 0) {
            throw new IllegalArgumentException("limits of soundness are shares: " + rejectedRows + ", " + rejectedShare
                    + ", " + mostLost + ", " + mostGained);
        }
    }
}
