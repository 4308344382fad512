package dev.cordon.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A square chart with both axes from 0 to 1, as SVG: the same data give the same bytes. */
final class Chart {

    private static final int SIDE = 360;
    private static final int MARGIN = 56;
    private static final int WIDTH = SIDE + 2 * MARGIN;
    private static final int TICKS = 5;

    private final List<String> elements = new ArrayList<>();
    private int legends;

    /** @param colour as SVG writes it */
    record Series(String name, String colour) {}

    record Point(double x, double y) {}

    Chart(String title, String xAxis, String yAxis) {
        add("<rect width='%d' height='%d' fill='white'/>", WIDTH, WIDTH);
        text(WIDTH / 2, MARGIN / 2, "middle", title);
        text(WIDTH / 2, WIDTH - 14, "middle", xAxis);
        add(
                "<text x='16' y='%d' text-anchor='middle' transform='rotate(-90 16 %d)'>%s</text>",
                WIDTH / 2, WIDTH / 2, yAxis);
        for (int i = 0; i <= TICKS; i++) {
            double at = (double) i / TICKS;
            line(new Point(at, 0), new Point(at, 1), "#ddd", 1);
            line(new Point(0, at), new Point(1, at), "#ddd", 1);
            String label = String.format(Locale.ROOT, "%.1f", at);
            text(x(at), y(0) + 18, "middle", label);
            text(x(0) - 8, y(at) + 4, "end", label);
        }
    }

    Chart diagonal() {
        line(new Point(0, 0), new Point(1, 1), "#999", 1);
        return this;
    }

    Chart curve(Series series, List<Point> points) {
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            path.append(path.isEmpty() ? "" : " ")
                    .append(number(x(point.x)))
                    .append(',')
                    .append(number(y(point.y)));
        }
        add("<polyline points='%s' fill='none' stroke='%s' stroke-width='2'/>", path, series.colour);
        return legend(series);
    }

    /** A point with the range in which its height lies. */
    Chart ranged(Point point, Interval range, String colour) {
        line(new Point(point.x, range.low()), new Point(point.x, range.high()), colour, 2);
        return dot(point, colour);
    }

    Chart dot(Point point, String colour) {
        add("<circle cx='%s' cy='%s' r='4' fill='%s'/>", number(x(point.x)), number(y(point.y)), colour);
        return this;
    }

    private Chart legend(Series series) {
        int y = (int) y(0) - 14 - 18 * legends++;
        add("<rect x='%s' y='%d' width='14' height='4' fill='%s'/>", number(x(0) + 12), y - 6, series.colour);
        text(x(0) + 32, y, "start", series.name);
        return this;
    }

    String svg() {
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %1$d %1$d' width='%1$d' height='%1$d' font-family='sans-serif'"
                                + " font-size='13' fill='#222'>\n",
                        WIDTH)
                + String.join("\n", elements)
                + "\n</svg>\n";
    }

    private void line(Point from, Point to, String colour, int width) {
        add(
                "<line x1='%s' y1='%s' x2='%s' y2='%s' stroke='%s' stroke-width='%d'/>",
                number(x(from.x)), number(y(from.y)), number(x(to.x)), number(y(to.y)), colour, width);
    }

    private void text(double x, double y, String anchor, String text) {
        add("<text x='%s' y='%s' text-anchor='%s'>%s</text>", number(x), number(y), anchor, text);
    }

    private void add(String element, Object... values) {
        elements.add(String.format(Locale.ROOT, element, values));
    }

    private static double x(double share) {
        return MARGIN + SIDE * share;
    }

    private static double y(double share) {
        return MARGIN + SIDE * (1 - share);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
