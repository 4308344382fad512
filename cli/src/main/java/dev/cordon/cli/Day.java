package dev.cordon.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A whole day as options take it, {@code YYYY-MM-DD}; for one that is none, the days that may be meant are offered. */
final class Day implements ITypeConverter<LocalDate> {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final List<DateTimeFormatter> OTHERS = Stream.of(
                    "uuuuMMdd", "uuuu-M-d", "uuuu/M/d", "uuuu.M.d", "d.M.uuuu", "d/M/uuuu", "M/d/uuuu")
            .map(DateTimeFormatter::ofPattern)
            .toList();

    @Override
    public LocalDate convert(String word) {
        String text = word.strip();
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            List<String> meant = meant(text);
            throw new TypeConversionException("\"" + word + "\" is not a day; expected YYYY-MM-DD and a day that exists"
                    + (meant.isEmpty() ? "" : ", perhaps " + String.join(" or ", meant)));
        }
    }

    private static List<String> meant(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return endOfMonth(iso)
                    .map(day -> List.of(day.toString(), day.plusDays(1).toString()))
                    .orElse(List.of());
        }
        return OTHERS.stream()
                .flatMap(format -> parsed(text, format).stream())
                .map(LocalDate::toString)
                .distinct()
                .toList();
    }

    /** Of a month that has fewer days than were asked for. */
    private static Optional<LocalDate> endOfMonth(Matcher iso) {
        try {
            return Optional.of(YearMonth.of(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)))
                    .atEndOfMonth());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
