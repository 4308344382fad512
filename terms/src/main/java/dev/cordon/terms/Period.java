package dev.cordon.terms;

/**
 * When somebody was born, as lists say it: a (partial) date, a range, or "about".
 *
 * @param from the earliest date it may be
 * @param to the latest date it may be; equal to {@code from} where a single date is given
 * @param circa whether the authority says "about" (OFAC: {@code circa}, UN: {@code APPROXIMATELY})
 */
public record Period(PartialDate from, PartialDate to, boolean circa) {

    public Period {
        if (to.latest().isBefore(from.earliest())) {
            throw new IllegalArgumentException("a period from " + from + " to " + to + " ends before it begins");
        }
    }

    public static Period of(PartialDate date) {
        return new Period(date, date, false);
    }

    /** {@code 1962-03-14}, {@code 1960..1962}, {@code circa 1961}. */
    @Override
    public String toString() {
        return (circa ? "circa " : "") + (from.equals(to) ? from.toString() : from + ".." + to);
    }
}
