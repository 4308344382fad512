package dev.cordon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How many subjects a core screens in a second, against the length of the list, both on scales of tens; as SVG. */
final class GrowthChart {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 480;
    private static final int LEFT = 80;
    private static final int RIGHT = 640;
    private static final int TOP = 60;
    private static final int BOTTOM = 420;
    private static final double LEAST_NAMES = 1e4;
    private static final double MOST_NAMES = 4e6;

    /** Labels at the ends of lines stand so far apart at least. */
    private static final double APART = 18;

    /** A line: what it shows, in the table's word and the chart's, and its colour (told apart by the colour-blind). */
    private record Line(String figure, String label, String colour) {}

    private static final List<Line> LINES = List.of(
            new Line("customers of a book a second", "Cordon, words met before", "#56b4e9"),
            new Line("negatives a second", "Cordon", "#0072b2"),
            new Line("Lucene trigrams, negatives a second", "Lucene trigrams, best 50", "#d55e00"),
            new Line("Lucene fuzzy, negatives a second", "Lucene fuzzy, best 50", "#cc79a7"));

    private final Growth growth;
    private final double least;
    private final double most;

    private GrowthChart(Growth growth) {
        this.growth = growth;
        double[] all = LINES.stream()
                .flatMap(line -> growth.byLength(line.figure).stream())
                .mapToDouble(Growth.Point::value)
                .toArray();
        least = Math.floor(Math.log10(Arrays.stream(all).min().orElse(1)));
        most = Math.max(least + 1, Math.ceil(Math.log10(Arrays.stream(all).max().orElse(1))));
    }

    static GrowthChart of(Growth growth) {
        return new GrowthChart(growth);
    }

    void write(Path file) throws IOException {
        List<String> svg = new ArrayList<>();
        svg.add(("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                        + " font-size=\"13\">")
                .formatted(WIDTH, HEIGHT));
        svg.add("<title>Subjects screened a second on one core, by length of the list</title>");
        svg.add("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
        svg.add(text(LEFT, 32, "start", "#222222", "Subjects screened a second, on one core, full score"));
        grid(svg);
        lines(svg);
        svg.add("</svg>");
        Files.write(file, svg);
    }

    private void grid(List<String> svg) {
        for (int power = (int) least; power <= most; power++) {
            double y = y(Math.pow(10, power));
            svg.add(line(LEFT, y, RIGHT, y, "#dddddd"));
            svg.add(text(LEFT - 8, y + 4, "end", "#555555", "%,d".formatted((long) Math.pow(10, power))));
        }
        for (double names : new double[] {1e4, 1e5, 1e6, 4e6}) {
            svg.add(line(x(names), TOP, x(names), BOTTOM, "#eeeeee"));
            svg.add(text(x(names), BOTTOM + 20, "middle", "#555555", "%,d".formatted((long) names)));
        }
        svg.add(text((LEFT + RIGHT) / 2.0, BOTTOM + 44, "middle", "#555555", "names in the index"));
    }

    private void lines(List<String> svg) {
        double above = Double.NEGATIVE_INFINITY;
        for (Line line : fromAbove()) {
            StringBuilder points = new StringBuilder();
            for (Growth.Point point : growth.byLength(line.figure)) {
                double x = x(point.names());
                double y = y(point.value());
                points.append("%.1f,%.1f ".formatted(x, y));
                svg.add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"%s\"/>".formatted(x, y, line.colour));
            }
            svg.add("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>"
                    .formatted(points.toString().strip(), line.colour));
            above = Math.max(y(last(line)) + 4, above + APART);
            svg.add(text(RIGHT + 12, above, "start", line.colour, line.label));
        }
    }

    private List<Line> fromAbove() {
        return LINES.stream()
                .filter(line -> !growth.byLength(line.figure).isEmpty())
                .sorted((a, b) -> Double.compare(last(b), last(a)))
                .toList();
    }

    private double last(Line line) {
        return growth.byLength(line.figure).getLast().value();
    }

    private static double x(double names) {
        return LEFT
                + (RIGHT - LEFT)
                        * (Math.log10(names) - Math.log10(LEAST_NAMES))
                        / (Math.log10(MOST_NAMES) - Math.log10(LEAST_NAMES));
    }

    private double y(double value) {
        return BOTTOM - (BOTTOM - TOP) * (Math.log10(value) - least) / (most - least);
    }

    private static String line(double x1, double y1, double x2, double y2, String colour) {
        return "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>"
                .formatted(x1, y1, x2, y2, colour);
    }

    private static String text(double x, double y, String anchor, String colour, String text) {
        return "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>"
                .formatted(x, y, anchor, colour, text);
    }
}
