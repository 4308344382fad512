package dev.cordon.ownership;

import dev.cordon.terms.Party;
import dev.cordon.terms.Problem;
import java.util.ArrayList;
import java.util.List;

/** Takes what a reader finds in one file, and keeps count. */
final class Intake {

    private final String file;
    private final String format;
    private final Holdings.Builder holdings;
    private final List<Problem> problems = new ArrayList<>();
    private long accepted;
    private long rejected;

    Intake(String file, String format, Holdings.Builder holdings) {
        this.file = file;
        this.format = format;
        this.holdings = holdings;
    }

    /** One of the holdings of a record; the record itself is counted by {@link #accepted()}. */
    void holding(Holding holding) {
        holdings.add(holding);
    }

    void describe(String party, Party subject) {
        holdings.describe(party, subject);
    }

    void accepted() {
        accepted++;
    }

    void rejected(long line, String field, String found, String expected) {
        rejected++;
        problem(Problem.Kind.RECORD_REJECTED, line, field, found, expected, "record left out");
    }

    void odd(long line, String field, String found, String expected, String effect) {
        problem(Problem.Kind.VALUE_NOT_UNDERSTOOD, line, field, found, expected, effect);
    }

    void unknownField(long line, String field, String expected) {
        problem(Problem.Kind.FIELD_UNKNOWN, line, field, field, expected, "not used");
    }

    /** Refuses the whole file. */
    void refused(long line, String found, String expected) {
        problem(Problem.Kind.FILE_REFUSED, line, "", found, expected, "nothing of the file is used");
    }

    private void problem(Problem.Kind kind, long line, String field, String found, String expected, String effect) {
        problems.add(new Problem(kind, file, line, field, found, expected, effect));
    }

    HoldingsReport report() {
        return new HoldingsReport(file, format, accepted + rejected, accepted, rejected, problems);
    }
}
