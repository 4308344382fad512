package dev.cordon.lists;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number in a free text about a document: {@code Passport No: 592667 (Qatari passport issued on 3 May 2007)}, {@code
 * K929139 (Tunisian). Issued on 14 Feb 1995}, {@code Afghan passport number SE 012820}.
 *
 * <p>A number has three digits or more, perhaps letters before or among them, and {@code - / .} inside. It is sought
 * behind "no." or "number", then at the beginning. Text without a lower-case letter is a number as a whole.
 */
public final class DocumentText {

    private static final String NUMBER = "(?:[A-Z]{1,3} )?[A-Z]{0,8}-?\\d[\\dA-Z]*(?:[-/.] ?[\\dA-Z]+)*";
    private static final Pattern BARE = Pattern.compile("[\\p{Lu}\\d][\\p{Lu}\\d ./()\u2116\u00B0-]*");
    private static final Pattern NAMED = Pattern.compile(
            "(?i:\\b(?:no|number|card|code|id)\\b|\\bn\u00B0|\u2116)[.:]{0,2}\\s*(?<number>" + NUMBER + ")");
    private static final Pattern FIRST = Pattern.compile("\\s*(?<number>" + NUMBER + ")(?![\\dA-Za-z])");

    private static final Pattern IMO =
            Pattern.compile("\\bIMO\\b[\\p{L} )]{0,25}[.:]{0,2}\\s*(?<number>\\d{7})(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MMSI = Pattern.compile("\\bMMSI[\\p{L} ]{0,10}[.:]{0,2}\\s*(?<number>\\d{9})(?!\\d)");

    private DocumentText() {}

    /** The IMO number in a text that names one and no more: where there are several, they are other parties' ships. */
    public static Optional<String> imo(String text) {
        return only(IMO.matcher(text));
    }

    /** The MMSI in a text that names one and no more. */
    public static Optional<String> mmsi(String text) {
        return only(MMSI.matcher(text));
    }

    private static Optional<String> only(Matcher matcher) {
        Set<String> numbers = new HashSet<>();
        while (matcher.find()) {
            numbers.add(matcher.group("number"));
        }
        return numbers.size() == 1 ? Optional.of(numbers.iterator().next()) : Optional.empty();
    }

    /** The number, or empty where the text names none. */
    public static Optional<String> number(String text) {
        String line = Pieces.oneLine(text);
        if (BARE.matcher(line).matches() && isNumber(line)) {
            return Optional.of(line);
        }
        Matcher named = NAMED.matcher(line);
        while (named.find()) {
            if (isNumber(named.group("number"))) {
                return Optional.of(named.group("number"));
            }
        }
        Matcher first = FIRST.matcher(line);
        return first.lookingAt() && isNumber(first.group("number"))
                ? Optional.of(first.group("number"))
                : Optional.empty();
    }

    private static boolean isNumber(String text) {
        return text.chars().filter(c -> c >= '0' && c <= '9').count() >= 3;
    }
}
