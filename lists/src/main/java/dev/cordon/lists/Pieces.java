package dev.cordon.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Published text taken apart and put together: the conventions that several authorities share. */
public final class Pieces {

    /** {@code (1)}, {@code 1)}, {@code (a)}, {@code a)}: at the start, or after something that is no word. */
    private static final Pattern LABEL = Pattern.compile("(?<![\\p{L}\\p{N}/-])\\(?(\\d{1,2}|[a-z])\\)");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    private Pieces() {}

    /** One line: every run of blanks and line ends is one blank, none at the ends. */
    public static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** The pieces that are not blank, stripped, with the separator between them. */
    public static String join(String separator, String... pieces) {
        return Stream.of(pieces).filter(p -> !p.isBlank()).map(String::strip).collect(Collectors.joining(separator));
    }

    /** {@code label + text}, or "" where the text is blank. */
    public static String labelled(String label, String text) {
        return text.isBlank() ? "" : label + text.strip();
    }

    /**
     * The items of a numbered text: {@code (1) Germany (2) Morocco}, {@code a) 1957 b) 1953}.
     *
     * @return the items without their labels; the whole text where it does not begin with the first label, or the labels
     *     do not count up; none where the text is blank
     */
    public static List<String> items(String text) {
        String line = text.strip();
        if (line.isEmpty()) {
            return List.of();
        }
        List<String> items = new ArrayList<>();
        Matcher label = LABEL.matcher(line);
        int start = -1;
        String expected = "";
        while (label.find()) {
            String number = label.group(1);
            boolean first = start < 0 && label.start() == 0 && (number.equals("1") || number.equals("a"));
            if (first || (start >= 0 && number.equals(expected))) {
                add(items, line, start, label.start());
                start = label.end();
                expected = next(number);
            }
        }
        if (start < 0) {
            return List.of(line);
        }
        add(items, line, start, line.length());
        return List.copyOf(items);
    }

    private static void add(List<String> items, String line, int start, int end) {
        if (start >= 0 && !line.substring(start, end).isBlank()) {
            items.add(line.substring(start, end).strip());
        }
    }

    private static String next(String number) {
        return Character.isDigit(number.charAt(0))
                ? String.valueOf(Integer.parseInt(number) + 1)
                : String.valueOf((char) (number.charAt(0) + 1));
    }
}
