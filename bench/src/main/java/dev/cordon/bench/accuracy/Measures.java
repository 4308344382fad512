package dev.cordon.bench.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** What scores of pairs are worth, against what the pairs are. */
final class Measures {

    private final List<Judged> ascending;
    private final double threshold;
    private final Counts atThreshold;

    Measures(List<Judged> judged, double threshold) {
        this.ascending = judged.stream()
                .sorted(Comparator.comparingDouble(Judged::score))
                .toList();
        this.threshold = threshold;
        this.atThreshold = counts(threshold);
    }

    /**
     * How pairs fall at a threshold.
     *
     * @param found matches that reach it
     * @param missed matches that do not
     * @param alarms others that reach it
     * @param rejected others that do not
     */
    record Counts(int found, int missed, int alarms, int rejected) {

        /** 1 where nothing is called a match: nothing wrong is said. */
        double precision() {
            return found + alarms == 0 ? 1 : (double) found / (found + alarms);
        }

        double recall() {
            return found + missed == 0 ? 1 : (double) found / (found + missed);
        }

        double f1() {
            int all = 2 * found + missed + alarms;
            return all == 0 ? 1 : 2.0 * found / all;
        }

        Interval precisionInterval() {
            return Interval.wilson(found, found + alarms);
        }

        Interval recallInterval() {
            return Interval.wilson(found, found + missed);
        }
    }

    /** A point of the curve of precision against recall. */
    record Point(double threshold, Counts counts) {}

    /**
     * Pairs whose scores lie together.
     *
     * @param from lowest score, in it
     * @param to highest score, not in it (but 1 is)
     * @param pairs how many
     * @param matches how many of them are one party
     * @param meanScore the mean of their scores; for a calibrated score about {@code matches / pairs}
     */
    record Bin(double from, double to, int pairs, int matches, double meanScore) {}

    int size() {
        return ascending.size();
    }

    int matches() {
        return (int) ascending.stream().filter(Judged::match).count();
    }

    Counts counts() {
        return atThreshold;
    }

    Counts counts(double at) {
        int[] cells = new int[4];
        for (Judged pair : ascending) {
            boolean said = pair.score() >= at;
            cells[pair.match() ? (said ? 0 : 1) : (said ? 2 : 3)]++;
        }
        return new Counts(cells[0], cells[1], cells[2], cells[3]);
    }

    double meanOfMatches() {
        return mean(true);
    }

    double meanOfOthers() {
        return mean(false);
    }

    private double mean(boolean match) {
        return ascending.stream()
                .filter(pair -> pair.match() == match)
                .mapToDouble(Judged::score)
                .average()
                .orElse(Double.NaN);
    }

    /** The chance that a match scores above another pair; an equal score counts half. Not a number if one sort is missing. */
    double auc() {
        return auc(i -> 1);
    }

    /** With the pair at each place (in rising order of score) counted so many times. */
    private double auc(IntUnaryOperator times) {
        double won = 0;
        long matches = 0;
        long othersBelow = 0;
        int i = 0;
        while (i < ascending.size()) {
            long tiedMatches = 0;
            long tiedOthers = 0;
            double score = ascending.get(i).score();
            for (; i < ascending.size() && ascending.get(i).score() == score; i++) {
                int count = times.applyAsInt(i);
                if (ascending.get(i).match()) {
                    tiedMatches += count;
                } else {
                    tiedOthers += count;
                }
            }
            won += tiedMatches * (othersBelow + tiedOthers / 2.0);
            matches += tiedMatches;
            othersBelow += tiedOthers;
        }
        return matches == 0 || othersBelow == 0 ? Double.NaN : won / matches / othersBelow;
    }

    Interval f1Interval() {
        return Bootstrap.interval(size(), drawn -> {
            int[] cells = new int[4];
            for (int i = 0; i < drawn.length; i++) {
                Judged pair = ascending.get(i);
                boolean said = pair.score() >= threshold;
                cells[pair.match() ? (said ? 0 : 1) : (said ? 2 : 3)] += drawn[i];
            }
            return new Counts(cells[0], cells[1], cells[2], cells[3]).f1();
        });
    }

    Interval aucInterval() {
        return Bootstrap.interval(size(), drawn -> auc(i -> drawn[i]));
    }

    /** The point of the curve with the highest F1; of equal ones that with the highest threshold. */
    Point best() {
        return curve().stream()
                .max(Comparator.comparingDouble((Point point) -> point.counts.f1())
                        .thenComparingDouble(Point::threshold))
                .orElse(new Point(threshold, atThreshold));
    }

    /** One point for each score that occurs, the threshold falling. */
    List<Point> curve() {
        List<Point> curve = new ArrayList<>();
        int matches = matches();
        int others = size() - matches;
        int found = 0;
        int alarms = 0;
        for (int i = size() - 1; i >= 0; i--) {
            Judged pair = ascending.get(i);
            found += pair.match() ? 1 : 0;
            alarms += pair.match() ? 0 : 1;
            if (i == 0 || ascending.get(i - 1).score() < pair.score()) {
                curve.add(new Point(pair.score(), new Counts(found, matches - found, alarms, others - alarms)));
            }
        }
        return curve;
    }

    /** So many bins of equal width; of each that is not empty. */
    List<Bin> bins(int count) {
        List<Bin> bins = new ArrayList<>();
        for (int b = 0; b < count; b++) {
            double from = (double) b / count;
            double to = (double) (b + 1) / count;
            boolean last = b == count - 1;
            List<Judged> in = ascending.stream()
                    .filter(pair -> pair.score() >= from && (last || pair.score() < to))
                    .toList();
            if (!in.isEmpty()) {
                int matches = (int) in.stream().filter(Judged::match).count();
                double mean = in.stream().mapToDouble(Judged::score).average().orElseThrow();
                bins.add(new Bin(from, to, in.size(), matches, mean));
            }
        }
        return bins;
    }
}
