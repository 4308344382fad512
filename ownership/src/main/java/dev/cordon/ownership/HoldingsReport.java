package dev.cordon.ownership;

import dev.cordon.terms.Problem;
import java.util.List;
import java.util.Locale;

/**
 * What became of a file of holdings. Always {@code read = accepted + rejected}.
 *
 * @param file its name as given
 * @param format the format it was read as, or "unknown"
 * @param read how many records it has: rows, statements, entities
 * @param accepted how many were taken
 * @param rejected how many were not, each with a problem
 * @param problems all that was odd
 */
public record HoldingsReport(
        String file, String format, long read, long accepted, long rejected, List<Problem> problems) {

    public HoldingsReport {
        problems = List.copyOf(problems);
        if (read != accepted + rejected) {
            throw new IllegalArgumentException(read + " read, but " + accepted + " + " + rejected);
        }
    }

    /** Whether the file as a whole could not be used. */
    public boolean isRefused() {
        return problems.stream().anyMatch(problem -> problem.kind() == Problem.Kind.FILE_REFUSED);
    }

    /** {@code owners.csv (csv): 24,811 read = 24,809 accepted + 2 rejected}. */
    public String sentence() {
        return String.format(
                Locale.ROOT, "%s (%s): %,d read = %,d accepted + %,d rejected", file, format, read, accepted, rejected);
    }
}
