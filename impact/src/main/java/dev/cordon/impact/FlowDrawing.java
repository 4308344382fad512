package dev.cordon.impact;

import dev.cordon.impact.Status.Place;
import java.util.Arrays;
import java.util.Locale;

/**
 * The flow from before to after as SVG: how many of the parties that change stood where, and where they stand then. Widths
 * of bands are numbers of parties; colours are those of the place a band goes to. It takes the page's colours, so that it
 * can be read in the dark.
 */
final class FlowDrawing {

    private static final int WIDTH = 760;
    private static final int LEFT = 190;
    private static final int RIGHT = 570;
    private static final int BAR = 16;
    private static final int TOP = 34;
    private static final int GAP = 26;

    /** Height of all parties together. */
    private static final int HEIGHT = 220;

    /** So high is a band at least, that it can be seen. */
    private static final double LEAST = 3;

    private final Impact impact;
    private final StringBuilder svg = new StringBuilder();
    private final double unit;

    private FlowDrawing(Impact impact) {
        this.impact = impact;
        this.unit = (double) HEIGHT / Math.max(1, impact.changes().size());
    }

    static String of(Impact impact) {
        return new FlowDrawing(impact).draw();
    }

    private String draw() {
        double[] left = heights(true);
        double[] right = heights(false);
        double[] fromTop = tops(left);
        double[] toTop = tops(right);
        double height = TOP + Math.max(total(left), total(right)) + GAP;
        put(
                "<svg viewBox=\"0 0 %d %.0f\" role=\"img\" aria-label=\"Parties that change, before and after\""
                        + " xmlns=\"http://www.w3.org/2000/svg\">",
                WIDTH, height);
        put(
                "<g fill=\"currentColor\" font-size=\"13\"><text x=\"%d\" y=\"18\" text-anchor=\"middle\">before, %s</text>"
                        + "<text x=\"%d\" y=\"18\" text-anchor=\"middle\">after, %s</text></g>",
                LEFT, impact.before().asOf(), RIGHT, impact.after().asOf());
        double[] fromAt = fromTop.clone();
        double[] toAt = toTop.clone();
        for (Place from : Place.values()) {
            for (Place to : Place.values()) {
                long parties = impact.flow(from, to);
                if (parties > 0) {
                    double band = band(parties);
                    band(fromAt[from.ordinal()], toAt[to.ordinal()], band, from, to, parties);
                    fromAt[from.ordinal()] += band;
                    toAt[to.ordinal()] += band;
                }
            }
        }
        bars(left, fromTop, true);
        bars(right, toTop, false);
        return svg.append("</svg>").toString();
    }

    private double band(long parties) {
        return Math.max(LEAST, parties * unit);
    }

    private double[] heights(boolean before) {
        double[] heights = new double[Place.values().length];
        for (Place one : Place.values()) {
            double sum = 0;
            for (Place other : Place.values()) {
                long parties = before ? impact.flow(one, other) : impact.flow(other, one);
                sum += parties > 0 ? band(parties) : 0;
            }
            heights[one.ordinal()] = sum;
        }
        return heights;
    }

    private static double[] tops(double[] heights) {
        double[] tops = new double[Place.values().length];
        double at = TOP;
        for (Place place : Place.values()) {
            tops[place.ordinal()] = at;
            at += heights[place.ordinal()] > 0 ? heights[place.ordinal()] + GAP : 0;
        }
        return tops;
    }

    private static double total(double[] heights) {
        return Arrays.stream(heights)
                .map(height -> height > 0 ? height + GAP : 0)
                .sum();
    }

    private void band(double from, double to, double height, Place of, Place into, long parties) {
        int start = LEFT + BAR / 2;
        int end = RIGHT - BAR / 2;
        int middle = (start + end) / 2;
        put(
                "<path d=\"M%d %.1f C%d %.1f %d %.1f %d %.1f L%d %.1f C%d %.1f %d %.1f %d %.1fZ\" fill=\"%s\""
                        + " fill-opacity=\"0.45\"><title>%d from &quot;%s&quot; to &quot;%s&quot;</title></path>",
                start,
                from,
                middle,
                from,
                middle,
                to,
                end,
                to,
                end,
                to + height,
                middle,
                to + height,
                middle,
                from + height,
                start,
                from + height,
                into.colour(),
                parties,
                of.words(),
                into.words());
    }

    private void bars(double[] heights, double[] tops, boolean before) {
        for (Place place : Place.values()) {
            double height = heights[place.ordinal()];
            if (height > 0) {
                long parties = impact.changes().stream()
                        .filter(change -> (before ? change.before() : change.after()).place() == place)
                        .count();
                int x = (before ? LEFT : RIGHT) - BAR / 2;
                put(
                        "<rect x=\"%d\" y=\"%.1f\" width=\"%d\" height=\"%.1f\" fill=\"%s\"/>",
                        x, tops[place.ordinal()], BAR, height, place.colour());
                put(
                        "<text x=\"%d\" y=\"%.1f\" text-anchor=\"%s\" fill=\"currentColor\" font-size=\"13\">%s: %d</text>",
                        before ? x - 8 : x + BAR + 8,
                        tops[place.ordinal()] + height / 2 + 4,
                        before ? "end" : "start",
                        place.words(),
                        parties);
            }
        }
    }

    private void put(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
