package dev.cordon.terms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as far as the authority knew it: {@code 1962}, {@code 1962-03} or {@code 1962-03-14}.
 *
 * @param year 1 to 9999, proleptic Gregorian
 * @param month 1 to 12, if known
 * @param day 1 to the length of that month, if known; never without a month
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day) implements Comparable<PartialDate> {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public PartialDate {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("year " + year + " is not between 1 and 9999");
        }
        if (day.isPresent() && month.isEmpty()) {
            throw new IllegalArgumentException("day " + day.getAsInt() + " without a month in year " + year);
        }
        if (month.isPresent()) {
            int m = month.getAsInt();
            if (m < 1 || m > 12) {
                throw new IllegalArgumentException("month " + m + " is not between 1 and 12");
            }
            if (day.isPresent() && !YearMonth.of(year, m).isValidDay(day.getAsInt())) {
                throw new IllegalArgumentException(
                        "there is no day " + day.getAsInt() + " in " + YearMonth.of(year, m));
            }
        }
    }

    public static PartialDate of(int year) {
        return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty());
    }

    public static PartialDate of(int year, int month) {
        return new PartialDate(year, OptionalInt.of(month), OptionalInt.empty());
    }

    public static PartialDate of(int year, int month, int day) {
        return new PartialDate(year, OptionalInt.of(month), OptionalInt.of(day));
    }

    public static PartialDate of(LocalDate date) {
        return of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}.
     *
     * @return the date, or empty if the text has another shape or names a day that does not exist
     */
    public static Optional<PartialDate> parse(String text) {
        Matcher iso = ISO.matcher(text.strip());
        if (!iso.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartialDate(Integer.parseInt(iso.group(1)), part(iso.group(2)), part(iso.group(3))));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static OptionalInt part(String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    /** The first day it can mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, month.orElse(1), day.orElse(1));
    }

    /** The last day it can mean. */
    public LocalDate latest() {
        YearMonth last = YearMonth.of(year, month.orElse(12));
        return last.atDay(day.orElse(last.lengthOfMonth()));
    }

    /** By the first day each can mean; the vaguer one first. */
    @Override
    public int compareTo(PartialDate other) {
        int byStart = earliest().compareTo(other.earliest());
        return byStart != 0 ? byStart : other.latest().compareTo(latest());
    }

    /** {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}: what {@link #parse} reads. */
    @Override
    public String toString() {
        StringBuilder iso = new StringBuilder(10).append("%04d".formatted(year));
        month.ifPresent(m -> iso.append("-%02d".formatted(m)));
        day.ifPresent(d -> iso.append("-%02d".formatted(d)));
        return iso.toString();
    }
}
