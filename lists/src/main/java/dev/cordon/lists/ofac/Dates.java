package dev.cordon.lists.ofac;

import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as OFAC writes them: {@code 27 Mar 1987}, {@code Mar 1987}, {@code 1987}, {@code circa 1961}, {@code 1962 to
 * 1964}, {@code Between 1962 and 1964}; {@code 03/28/2025} in the head of the XML.
 */
final class Dates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern DATE =
            Pattern.compile("(?:(?:(\\d{1,2})\\s+)?([A-Za-z]{3})[A-Za-z]{0,6}\\.?\\s+)?(\\d{4})");
    private static final Pattern RANGE =
            Pattern.compile("(?:[Bb]etween\\s+|[Ff]rom\\s+)?(.+?)(?:\\s+(?:to|and)\\s+|-)(.+)");
    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT);

    private Dates() {}

    /** {@code [circa] date [to date]}; empty if it has another shape, names a day that does not exist, or runs back. */
    static Optional<Period> period(String text) {
        String said = text.strip();
        boolean circa = said.regionMatches(true, 0, "circa ", 0, 6);
        String dates = circa ? said.substring(6).strip() : said;
        Optional<PartialDate> single = partial(dates);
        if (single.isPresent()) {
            return single.map(date -> new Period(date, date, circa));
        }
        Matcher range = RANGE.matcher(dates);
        return range.matches() ? range(range.group(1), range.group(2), circa) : Optional.empty();
    }

    private static Optional<Period> range(String first, String last, boolean circa) {
        Optional<PartialDate> from = partial(first);
        Optional<PartialDate> to = partial(last);
        if (from.isEmpty()
                || to.isEmpty()
                || to.get().latest().isBefore(from.get().earliest())) {
            return Optional.empty();
        }
        return Optional.of(new Period(from.get(), to.get(), circa));
    }

    /** {@code [[day] month] year}. */
    static Optional<PartialDate> partial(String text) {
        Matcher date = DATE.matcher(text.strip());
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(partial(date));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static PartialDate partial(Matcher date) {
        int year = Integer.parseInt(date.group(3));
        if (date.group(2) == null) {
            return PartialDate.of(year);
        }
        int month = MONTHS.indexOf(date.group(2).toLowerCase(Locale.ROOT)) + 1;
        return date.group(1) == null
                ? PartialDate.of(year, month)
                : PartialDate.of(year, month, Integer.parseInt(date.group(1)));
    }

    /** A whole day, {@code 24 Feb 2022}. */
    static Optional<LocalDate> day(String text) {
        return partial(text).filter(date -> date.day().isPresent()).map(PartialDate::earliest);
    }

    /** {@code MM/DD/YYYY}. */
    static Optional<LocalDate> american(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip(), AMERICAN));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
