package dev.cordon.lists;

import dev.cordon.terms.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of everything that was read: for each file read = accepted + rejected.
 *
 * @param tallies one for each file
 * @param problems in the order of file and line
 */
public record Report(List<Tally> tallies, List<Problem> problems) {

    public Report {
        tallies = List.copyOf(tallies);
        problems = List.copyOf(problems);
    }

    public long read() {
        return tallies.stream().mapToLong(Tally::read).sum();
    }

    public long accepted() {
        return tallies.stream().mapToLong(Tally::accepted).sum();
    }

    public long rejected() {
        return tallies.stream().mapToLong(Tally::rejected).sum();
    }

    /**
     * The count of one file's records (rows, elements or lines, as the format has them).
     *
     * @param file the file's name
     * @param read records seen, headers and blank lines apart
     * @param accepted records that went into the publication
     * @param rejected records left out, each with a problem that {@linkplain Problem#rejects() rejects}
     */
    public record Tally(String file, long read, long accepted, long rejected) {
        public Tally {
            if (read != accepted + rejected) {
                throw new IllegalArgumentException(
                        file + ": " + read + " read is not " + accepted + " accepted + " + rejected + " rejected");
            }
        }
    }

    /** Counts while a file is read. Not safe for several threads. */
    public static final class Counter {
        private final String file;
        private final List<Problem> problems;
        private long accepted;
        private long rejected;

        public Counter(String file, List<Problem> problems) {
            this.file = file;
            this.problems = problems;
        }

        public void accept() {
            accepted++;
        }

        /** The record that begins on that line is left out. */
        public void reject(long line, String field, String found, String expected, String effect) {
            rejected++;
            problems.add(new Problem(Problem.Kind.RECORD_REJECTED, file, line, field, found, expected, effect));
        }

        /** The record refers to one that is not there, and is left out. */
        public void dangling(long line, String field, String found, String expected, String effect) {
            rejected++;
            problems.add(new Problem(Problem.Kind.REFERENCE_MISSING, file, line, field, found, expected, effect));
        }

        /** The record is kept, the value is not understood. */
        public void odd(long line, String field, String found, String expected, String effect) {
            problems.add(new Problem(Problem.Kind.VALUE_NOT_UNDERSTOOD, file, line, field, found, expected, effect));
        }

        /** Nobody documented this field; what it holds is kept as remarks. */
        public void unknownField(long line, String field, String expected) {
            problems.add(new Problem(
                    Problem.Kind.FIELD_UNKNOWN, file, line, field, field, expected, "its content is kept as remarks"));
        }

        public Tally tally() {
            return new Tally(file, accepted + rejected, accepted, rejected);
        }
    }

    /** A report of one file. */
    public static Report of(Counter counter) {
        return new Report(List.of(counter.tally()), counter.problems);
    }

    /** A report of several files whose counters share one list of problems. */
    public static Report of(List<Counter> counters, List<Problem> problems) {
        List<Tally> tallies = new ArrayList<>();
        counters.forEach(counter -> tallies.add(counter.tally()));
        return new Report(tallies, problems);
    }
}
