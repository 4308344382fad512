package dev.cordon.screen;

import java.util.ArrayList;
import java.util.List;

/**
 * Why a score is what it is.
 *
 * @param parts the evidence; their bits add up to {@link #millibits()}, their {@linkplain #points() points} to the score
 */
public record Explanation(List<Evidence> parts) {

    public Explanation {
        parts = List.copyOf(parts);
    }

    /** The whole weight of evidence in thousandths of a bit. */
    public int millibits() {
        return parts.stream().mapToInt(Evidence::millibits).sum();
    }

    public double score() {
        return Score.of(millibits());
    }

    /**
     * What each part adds to the score, in the order of the parts: the score with it less the score without it and
     * those behind it. The first part begins at 0. Rounded so that they add up to the score exactly, in millionths.
     */
    public List<Double> points() {
        List<Double> points = new ArrayList<>();
        int sum = 0;
        long before = 0;
        for (Evidence part : parts) {
            sum += part.millibits();
            long after = Math.round(Score.of(sum) * 1e6);
            points.add((after - before) / 1e6);
            before = after;
        }
        return points;
    }
}
