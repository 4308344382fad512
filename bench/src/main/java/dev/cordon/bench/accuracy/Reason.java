package dev.cordon.bench.accuracy;

import dev.cordon.screen.Evidence;
import dev.cordon.screen.Explanation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An explanation in one line: each part with its bits, the name's own parts in brackets. */
final class Reason {

    private Reason() {}

    static String of(Explanation explanation) {
        return bits(explanation.millibits()) + " bits = "
                + explanation.parts().stream().map(Reason::of).collect(Collectors.joining("; "));
    }

    private static String of(Evidence part) {
        return bits(part.millibits()) + " " + part.kind().name().toLowerCase(Locale.ROOT)
                + details(part.details(), part);
    }

    private static String details(List<Evidence> clues, Evidence part) {
        return clues.isEmpty()
                ? part.why().isEmpty() ? "" : " (" + part.why() + ")"
                : clues.stream()
                        .map(clue -> bits(clue.millibits()) + " " + clue.why() + words(clue))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String words(Evidence clue) {
        if (clue.subject().isEmpty() && clue.listed().isEmpty()) {
            return "";
        }
        return clue.subject().equals(clue.listed())
                ? " [" + clue.subject() + "]"
                : " [" + clue.subject() + " ~ " + clue.listed() + "]";
    }

    private static String bits(int millibits) {
        return String.format(Locale.ROOT, "%+.2f", millibits / 1000.0);
    }
}
