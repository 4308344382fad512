package dev.cordon.lists.ofac;

/**
 * How much of the remarks the grammar understood.
 *
 * @param parts statements read
 * @param unrecognised statements that no rule knows; each is kept as a remark without label and told as a problem
 * @param cut statements that the flat file's limit of 1,000 characters cut, and beginnings that COMMENTS.CSV lacks; kept as
 *     remarks, and no fault of the grammar
 */
record RemarksStatistics(long parts, long unrecognised, long cut) {

    /** Share of statements not recognised, 0 to 1. */
    double share() {
        return parts == 0 ? 0 : (double) unrecognised / parts;
    }

    /** Counts while files are read. */
    static final class Counter {
        private long parts;
        private long unrecognised;
        private long cut;

        void part() {
            parts++;
        }

        void unrecognised() {
            unrecognised++;
        }

        void cut() {
            cut++;
        }

        RemarksStatistics statistics() {
            return new RemarksStatistics(parts, unrecognised, cut);
        }
    }
}
