package dev.cordon.bench.accuracy;

import static dev.cordon.bench.accuracy.Table.figure;

import dev.cordon.screen.Comparer;
import dev.cordon.terms.PartyType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The labelled pairs of one half, judged. */
final class Pairs implements Chapter {

    private static final int BINS = 10;

    /** Points of a curve that lie nearer than this are one on paper. */
    private static final double STEP = 0.01;

    private static final String ALL = "#222222";
    private static final String ORGANIZATIONS = "#c2571a";
    private static final String PEOPLE = "#1f6fb2";

    private final List<Verdict> verdicts;
    private final double threshold;

    private Pairs(List<Verdict> verdicts, double threshold) {
        this.verdicts = verdicts;
        this.threshold = threshold;
    }

    static Pairs judge(List<LabelledPair> pairs, Comparer comparer, double threshold) {
        return new Pairs(pairs.stream().map(pair -> Verdict.of(pair, comparer)).toList(), threshold);
    }

    List<Verdict> verdicts() {
        return verdicts;
    }

    Measures everything() {
        return measures(verdicts, Verdict::judged);
    }

    /** Of the pairs of that type alone. */
    Measures everything(PartyType type) {
        return measures(ofType(type), Verdict::judged);
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("## Labelled pairs");
        add("Pooled", pooled(), lines);
        add("By class", byClass(), lines);
        add("Calibration: of pairs that score so, how many are one party?", calibration(), lines);
        add("Precision and recall at other thresholds", thresholds(), lines);
        return lines;
    }

    private static void add(String heading, Table table, List<String> lines) {
        lines.addAll(List.of("", "### " + heading, ""));
        lines.addAll(table.lines());
    }

    @Override
    public List<String> errors() {
        return ErrorList.lines(verdicts, threshold);
    }

    private Table pooled() {
        Table table = new Table(
                "pairs",
                "matches",
                "others",
                "precision",
                "recall",
                "F1",
                "AUC",
                "mean score of matches",
                "of others",
                "best F1 (at)");
        for (PartyType type :
                new TreeSet<>(verdicts.stream().map(v -> v.pair().type()).toList())) {
            List<Verdict> ofType = ofType(type);
            row(table, type.name().toLowerCase(Locale.ROOT), measures(ofType, Verdict::judged));
            row(table, "… by name alone", measures(ofType, Verdict::judgedByName));
        }
        row(table, "all", everything());
        row(table, "… by name alone", measures(verdicts, Verdict::judgedByName));
        return table;
    }

    private static void row(Table table, String what, Measures measures) {
        Measures.Counts counts = measures.counts();
        Measures.Point best = measures.best();
        table.row(
                what,
                "" + measures.matches(),
                "" + (measures.size() - measures.matches()),
                figure(counts.precision(), counts.precisionInterval()),
                figure(counts.recall(), counts.recallInterval()),
                figure(counts.f1(), measures.f1Interval()),
                figure(measures.auc(), measures.aucInterval()),
                figure(measures.meanOfMatches()),
                figure(measures.meanOfOthers()),
                figure(best.counts().f1()) + " (" + figure(best.threshold()) + ")");
    }

    private Table byClass() {
        Table table = new Table(
                "class", "matches", "missed", "others", "alarms", "F1", "AUC", "mean score of matches", "of others");
        TreeMap<String, List<Verdict>> classes = verdicts.stream()
                .collect(Collectors.groupingBy(v -> v.pair().failure(), TreeMap::new, Collectors.toList()));
        classes.forEach((name, ofClass) -> {
            Measures measures = measures(ofClass, Verdict::judged);
            table.row(
                    name,
                    "" + measures.matches(),
                    "" + measures.counts().missed(),
                    "" + (measures.size() - measures.matches()),
                    "" + measures.counts().alarms(),
                    figure(measures.counts().f1(), measures.f1Interval()),
                    figure(measures.auc(), measures.aucInterval()),
                    figure(measures.meanOfMatches()),
                    figure(measures.meanOfOthers()));
        });
        return table;
    }

    private Table calibration() {
        Table table = new Table("score", "pairs", "mean score", "one party", "share");
        for (Measures.Bin bin : everything().bins(BINS)) {
            table.row(
                    String.format(Locale.ROOT, "%.1f to %.1f", bin.from(), bin.to()),
                    "" + bin.pairs(),
                    figure(bin.meanScore()),
                    "" + bin.matches(),
                    figure((double) bin.matches() / bin.pairs(), Interval.wilson(bin.matches(), bin.pairs())));
        }
        return table;
    }

    private Table thresholds() {
        Table table = new Table("threshold", "precision", "recall", "F1");
        Measures measures = everything();
        for (double at : new double[] {0.1, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99}) {
            Measures.Counts counts = measures.counts(at);
            table.row(
                    String.format(Locale.ROOT, "%.2f", at),
                    figure(counts.precision()),
                    figure(counts.recall()),
                    figure(counts.f1()));
        }
        return table;
    }

    /** Of pairs that score so, how many are one party: on the diagonal if the score means what it says. */
    Chart calibrationChart() {
        Chart chart = new Chart("Calibration", "mean score", "share that is one party").diagonal();
        for (Measures.Bin bin : everything().bins(BINS)) {
            chart.ranged(
                    new Chart.Point(bin.meanScore(), (double) bin.matches() / bin.pairs()),
                    Interval.wilson(bin.matches(), bin.pairs()),
                    ALL);
        }
        return chart;
    }

    /** Precision against recall, with a dot at the threshold. */
    Chart curveChart() {
        Chart chart = new Chart("Precision and recall; the dots are at " + threshold, "recall", "precision");
        curve(chart, new Chart.Series("all", ALL), everything());
        curve(chart, new Chart.Series("organizations", ORGANIZATIONS), everything(PartyType.ORGANIZATION));
        curve(chart, new Chart.Series("people", PEOPLE), everything(PartyType.PERSON));
        return chart;
    }

    private static void curve(Chart chart, Chart.Series series, Measures measures) {
        List<Chart.Point> points = new ArrayList<>();
        for (Measures.Point point : measures.curve()) {
            Chart.Point next = point(point.counts());
            boolean far = points.isEmpty() || distance(points.getLast(), next) >= STEP;
            if (far) {
                points.add(next);
            }
        }
        chart.curve(series, points).dot(point(measures.counts()), series.colour());
    }

    private static Chart.Point point(Measures.Counts counts) {
        return new Chart.Point(counts.recall(), counts.precision());
    }

    private static double distance(Chart.Point a, Chart.Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    private List<Verdict> ofType(PartyType type) {
        return verdicts.stream()
                .filter(verdict -> verdict.pair().type() == type)
                .toList();
    }

    private Measures measures(List<Verdict> of, Function<Verdict, Judged> view) {
        return new Measures(of.stream().map(view).toList(), threshold);
    }
}
