package dev.cordon.bench.accuracy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The pairs that the matcher gets wrong, worst first, so that one can read why. */
final class ErrorList {

    private ErrorList() {}

    /** Three lines for each: score, label and names; the label's reason; the explanation's parts. */
    static List<String> lines(List<Verdict> verdicts, double threshold) {
        return verdicts.stream()
                .filter(verdict -> verdict.wrong(threshold))
                .sorted(Comparator.comparingDouble((Verdict verdict) -> verdict.distance(threshold))
                        .reversed()
                        .thenComparing(verdict -> verdict.pair().id()))
                .map(ErrorList::lines)
                .toList();
    }

    private static String lines(Verdict verdict) {
        LabelledPair pair = verdict.pair();
        return String.format(
                Locale.ROOT,
                "%.3f %s %s: %s ~ %s%n      %s%n      %s",
                verdict.everything().score(),
                pair.match() ? "MISSED" : "ALARM ",
                pair.id(),
                LabelledPair.names(pair.left()),
                LabelledPair.names(pair.right()),
                pair.why(),
                Reason.of(verdict.everything()));
    }
}
