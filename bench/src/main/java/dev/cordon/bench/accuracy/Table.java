package dev.cordon.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table in Markdown. */
final class Table {

    private final List<String> lines = new ArrayList<>();

    /** The first column holds words, the others figures, set to the right. */
    Table(String... header) {
        lines.add("| " + String.join(" | ", header) + " |");
        lines.add("|---|" + "---:|".repeat(header.length - 1));
    }

    Table row(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
        return this;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    static String figure(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value);
    }

    static String figure(double value, Interval interval) {
        return Double.isNaN(value)
                ? "–"
                : String.format(Locale.ROOT, "%.3f (%.3f–%.3f)", value, interval.low(), interval.high());
    }

    /** {@code 99.12 % (98.90–99.30)} of so many. */
    static String percent(long hits, long cases) {
        if (cases == 0) {
            return "–";
        }
        Interval interval = Interval.wilson(hits, cases);
        return String.format(
                Locale.ROOT, "%.2f %% (%.2f–%.2f)", 100.0 * hits / cases, 100 * interval.low(), 100 * interval.high());
    }
}
