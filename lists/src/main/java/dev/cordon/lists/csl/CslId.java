package dev.cordon.lists.csl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An entry of the {@code ids} field.
 *
 * @param label what it is, in OFAC's words: {@code Passport}, {@code Effective Date (CMIC)}
 * @param value the number, or what else the label speaks of
 * @param country ISO code of the issuer, or ""
 * @param dates dates of issue and expiry as the CSV has them, or labelled as the JSON has them
 */
record CslId(String label, String value, String country, List<String> dates) {
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /**
     * Reads an entry of the CSV: {@code [country, ] [date, [date, ]] value, label}. "JO, 2014-08-30, 2009-08-31,
     * K475336, Passport": where two dates stand, expiry comes first, then issue; of a single one the file does not say
     * which it is. A value may hold commas of its own.
     */
    static CslId parse(String text) {
        List<String> pieces = new ArrayList<>(Arrays.asList(text.split(", ", -1)));
        if (pieces.size() < 2) {
            return new CslId("", text, "", List.of());
        }
        String label = pieces.removeLast().strip();
        String country = "";
        if (pieces.size() > 1 && COUNTRY.matcher(pieces.getFirst()).matches()) {
            country = pieces.removeFirst();
        }
        List<String> dates = new ArrayList<>();
        while (pieces.size() > 1
                && dates.size() < 2
                && DATE.matcher(pieces.getFirst()).matches()) {
            dates.add(pieces.removeFirst());
        }
        return new CslId(label, String.join(", ", pieces).strip(), country, dates);
    }

    /** The dates in words. */
    String note() {
        return switch (dates.size()) {
            case 2 -> "expires " + dates.get(0) + ", issued " + dates.get(1);
            case 1 ->
                DATE.matcher(dates.getFirst()).matches()
                        ? "date " + dates.getFirst() + " (of issue or expiry, not said)"
                        : dates.getFirst();
            default -> "";
        };
    }

    /** All but the label, as a remark keeps it. */
    String text() {
        return Stream.of(Stream.of(country), dates.stream(), Stream.of(value))
                .flatMap(piece -> piece)
                .filter(piece -> !piece.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
