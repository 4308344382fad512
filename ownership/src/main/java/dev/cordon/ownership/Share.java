package dev.cordon.ownership;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A share in per cent, as far as it is known: exact, between two bounds, or unknown.
 *
 * <p>Counted in whole units, {@value #UNITS_PER_PERCENT} a per cent, never in floating point: whether 50 is reached is
 * decided exactly. What a file gives more finely is rounded outwards, so that the truth stays between the bounds; an open
 * bound (more than 25) moves by one unit.
 *
 * @param low the least it can be, in units, 0 to {@link #WHOLE}
 * @param high the most it can be, in units, from {@code low} to {@link #WHOLE}
 */
public record Share(long low, long high) {

    /** So many units are one per cent. */
    public static final long UNITS_PER_PERCENT = 1_000_000_000_000L;

    /** 100 per cent, in units. */
    public static final long WHOLE = 100 * UNITS_PER_PERCENT;

    /** Nothing is said: from none to all. */
    public static final Share UNKNOWN = new Share(0, WHOLE);

    /** All of it. */
    public static final Share ALL = new Share(WHOLE, WHOLE);

    private static final String NUMBER = "(\\d{1,3}(?:[.,]\\d{1,40})?)\\s*%?";
    private static final Pattern EXACT = Pattern.compile(NUMBER);
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,9})\\s*/\\s*(\\d{1,9})");
    private static final Pattern RANGE =
            Pattern.compile("(>|>=|≥)?\\s*" + NUMBER + "\\s*(?:-|–|\\.\\.|to)\\s*(<|<=|≤)?\\s*" + NUMBER);
    private static final Pattern BOUND = Pattern.compile("(>|>=|≥|<|<=|≤)\\s*" + NUMBER);
    private static final Pattern NOT_SAID = Pattern.compile("(?i)|\\?|unknown|not known|n/?a|undisclosed");

    public Share {
        if (low < 0 || high > WHOLE || low > high) {
            throw new IllegalArgumentException("a share from " + low + " to " + high + " units is none");
        }
    }

    /** @param percent exact, 0 to 100 */
    public static Share exactly(BigDecimal percent) {
        return new Share(units(percent, RoundingMode.FLOOR), units(percent, RoundingMode.CEILING));
    }

    /** @param percent exact, as text: "49.99" */
    public static Share exactly(String percent) {
        return exactly(new BigDecimal(percent));
    }

    /**
     * Between two bounds.
     *
     * @param lowOpen whether it is more than the lower bound
     * @param highOpen whether it is less than the upper bound
     * @throws IllegalArgumentException if no share lies between them
     */
    public static Share between(BigDecimal low, boolean lowOpen, BigDecimal high, boolean highOpen) {
        return new Share(
                units(low, RoundingMode.FLOOR) + (lowOpen ? 1 : 0),
                units(high, RoundingMode.CEILING) - (highOpen ? 1 : 0));
    }

    /**
     * Reads a cell: {@code 50}, {@code 33.3333 %}, {@code 1/3}, {@code 25-50}, {@code >25..50}, {@code >=25},
     * {@code <50}, {@code unknown} or nothing.
     *
     * @return the share, or empty if it is none, or outside 0 to 100
     */
    public static Optional<Share> parse(String cell) {
        String text = cell.strip();
        if (NOT_SAID.matcher(text).matches()) {
            return Optional.of(UNKNOWN);
        }
        try {
            return read(text);
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Optional<Share> read(String text) {
        Matcher exact = EXACT.matcher(text);
        if (exact.matches()) {
            return Optional.of(exactly(number(exact.group(1))));
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return Optional.of(between(
                    number(range.group(2)),
                    ">".equals(range.group(1)),
                    number(range.group(4)),
                    "<".equals(range.group(3))));
        }
        Matcher bound = BOUND.matcher(text);
        if (bound.matches()) {
            return Optional.of(bounded(bound.group(1), number(bound.group(2))));
        }
        Matcher fraction = FRACTION.matcher(text);
        return fraction.matches() ? Optional.of(fraction(fraction)) : Optional.empty();
    }

    private static Share bounded(String sign, BigDecimal bound) {
        return sign.startsWith(">") || sign.equals("≥")
                ? between(bound, sign.equals(">"), BigDecimal.valueOf(100), false)
                : between(BigDecimal.ZERO, false, bound, sign.equals("<"));
    }

    private static Share fraction(Matcher parts) {
        BigDecimal whole = new BigDecimal(parts.group(1)).movePointRight(2);
        BigDecimal by = new BigDecimal(parts.group(2));
        return new Share(
                units(whole.divide(by, 13, RoundingMode.FLOOR), RoundingMode.FLOOR),
                units(whole.divide(by, 13, RoundingMode.CEILING), RoundingMode.CEILING));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(',', '.'));
    }

    static long units(BigDecimal percent, RoundingMode rounding) {
        return percent.movePointRight(12).setScale(0, rounding).longValueExact();
    }

    /** Whether one number is known. */
    public boolean isExact() {
        return low == high;
    }

    /** Whether nothing is known. */
    public boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /** Both bounds added, each to 100 at most. */
    public Share plus(Share other) {
        return new Share(Math.min(WHOLE, low + other.low), Math.min(WHOLE, high + other.high));
    }

    /** The lower bound in per cent. */
    public BigDecimal lowPercent() {
        return percent(low);
    }

    /** The upper bound in per cent. */
    public BigDecimal highPercent() {
        return percent(high);
    }

    static BigDecimal percent(long units) {
        BigDecimal exact = BigDecimal.valueOf(units, 12).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    /** {@code 49.99 %}, {@code 25 to 50 %}, {@code more than 25, to 50 %}, {@code unknown}. */
    @Override
    public String toString() {
        if (isUnknown()) {
            return "unknown";
        }
        return isExact() ? text(low) + " %" : bound(low, 1) + " to " + bound(high, -1) + " %";
    }

    /** An open bound lies a unit beside a number that somebody would write. */
    private static String bound(long units, int open) {
        boolean isOpen = Math.floorMod(units - open, UNITS_PER_PERCENT / 1_000_000) == 0
                && Math.floorMod(units, UNITS_PER_PERCENT / 1_000_000) != 0;
        return isOpen ? (open > 0 ? "more than " : "less than ") + text(units - open) : text(units);
    }

    /** Units as a person writes per cent. */
    static String text(long units) {
        return percent(units).toPlainString();
    }
}
