package dev.cordon.lists.ofac;

import dev.cordon.lists.XmlNode;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Dates of the advanced XML. A DatePeriod has a start and an end, each a boundary from one day to another; a year alone is
 * written from its first day to its last.
 */
final class AdvancedDates {

    private AdvancedDates() {}

    /** {@code Year}, {@code Month}, {@code Day} (types DateSchemaType and DatePointSchemaType). */
    static Optional<LocalDate> day(XmlNode date) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(date.take("Year")),
                    Integer.parseInt(date.take("Month")),
                    Integer.parseInt(date.take("Day"))));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The period from the first day of the start to the last day of the end, as vague as those two show it. */
    static Optional<Period> period(XmlNode datePeriod) {
        Optional<XmlNode> start = datePeriod.child("Start");
        Optional<XmlNode> end = datePeriod.child("End");
        Optional<LocalDate> first =
                start.flatMap(s -> boundary(s, "From", "To")).or(() -> end.flatMap(e -> boundary(e, "From", "To")));
        Optional<LocalDate> last =
                end.flatMap(e -> boundary(e, "To", "From")).or(() -> start.flatMap(s -> boundary(s, "To", "From")));
        boolean circa = isApproximate(start) || isApproximate(end);
        if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
            return Optional.empty();
        }
        return Optional.of(period(first.get(), last.get(), circa));
    }

    private static boolean isApproximate(Optional<XmlNode> boundary) {
        return boundary.filter(b -> b.attribute("Approximate").equals("true")).isPresent();
    }

    private static Optional<LocalDate> boundary(XmlNode boundary, String wanted, String otherwise) {
        return boundary.children().stream()
                .filter(point -> point.name().equals(wanted))
                .findFirst()
                .or(() -> boundary.children().stream()
                        .filter(point -> point.name().equals(otherwise))
                        .findFirst())
                .flatMap(AdvancedDates::peekedDay);
    }

    /** A point may be asked for twice, as start and as end. */
    private static Optional<LocalDate> peekedDay(XmlNode point) {
        int[] date = new int[3];
        for (XmlNode piece : point.children()) {
            int place = "Year".equals(piece.name()) ? 0 : "Month".equals(piece.name()) ? 1 : 2;
            if (!piece.text().matches("\\d{1,4}")) {
                return Optional.empty();
            }
            date[place] = Integer.parseInt(piece.text());
        }
        try {
            return Optional.of(LocalDate.of(date[0], date[1], date[2])).filter(day -> day.getYear() > 0);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Period period(LocalDate first, LocalDate last, boolean circa) {
        boolean wholeYears = first.getDayOfYear() == 1 && last.getMonthValue() == 12 && last.getDayOfMonth() == 31;
        if (wholeYears) {
            return new Period(PartialDate.of(first.getYear()), PartialDate.of(last.getYear()), circa);
        }
        boolean wholeMonths = first.getDayOfMonth() == 1
                && YearMonth.from(last).atEndOfMonth().equals(last);
        if (wholeMonths) {
            return new Period(month(first), month(last), circa);
        }
        return new Period(PartialDate.of(first), PartialDate.of(last), circa);
    }

    private static PartialDate month(LocalDate day) {
        return PartialDate.of(day.getYear(), day.getMonthValue());
    }
}
