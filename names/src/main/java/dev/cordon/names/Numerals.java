package dev.cordon.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the numbers in names of organizations, vessels and aircraft, whose value decides: 5, V, fifth, No. 5, pyatyy. */
final class Numerals {

    /** What may follow the digits of an ordinal, in English, French, Spanish, Portuguese, Italian and Russian. */
    private static final Set<String> ORDINAL_ENDINGS = Set.of(
            "st nd rd th er re ere eme ieme era ro ra do da to ta mo ma te ter o a y ya ye aya oye oe yy go ogo inci nci"
                    .split(" "));

    private static final List<String> NUMBER_SIGNS = List.of("no", "nr", "num", "number", "numero", "nomer", "n");
    private static final List<String> BETWEEN_TENS_AND_ONES = List.of("y", "et", "und", "e", "and");
    private static final int LONGEST_ROMAN = 5;
    private static final int SHORTEST_OPENING_WORD = 4;

    /** Marks of nationality that open the registration of an aircraft (ICAO Annex 7), but for those that are words. */
    private static final Set<String> NATIONALITIES = Set.of(
            ("3x 4k 4l 4r 5a 5b 5n 5y 6v 9g 9h 9m 9q 9v a6 a7 cu ep ew ex ey hl hs hz jy lz ly p4 ra rp t7 tc tn tt tz ur vp"
                            + " vq vt xt ya yi yk yl yr yu yv z3")
                    .split(" "));

    private static final int REGISTERED_LETTERS = 3;

    private final Lexicon lexicon;

    Numerals(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A number.
     *
     * @param value in digits, without leading zeros; the registration of an aircraft as one word
     * @param words how many words it takes
     */
    record Numeral(String value, int words) {}

    /**
     * The number that begins at that word, if one does.
     *
     * @param text the whole name as written: a Roman numeral is one only where it stands in capitals
     */
    @Nullable
    Numeral at(List<Piece> pieces, int at, String text) {
        String word = pieces.get(at).latin();
        if (isRegistration(pieces, at)) {
            return new Numeral(word + pieces.get(at + 1).latin(), 2);
        }
        if (at + 1 < pieces.size() && NUMBER_SIGNS.contains(word)) {
            Numeral next = at(pieces, at + 1, text);
            return next == null ? null : new Numeral(next.value(), next.words() + 1);
        }
        char first = word.charAt(0);
        if (first >= '0' && first <= '9') {
            String digits = digits(word);
            return digits.isEmpty() ? null : new Numeral(digits, 1);
        }
        if (at > 0 && isRoman(word, at + 1 == pieces.size()) && standsInCapitals(word, text)) {
            return new Numeral(String.valueOf(roman(word)), 1);
        }
        // "Dos" and "Ten" open names of other meaning, "One Hundred" does not.
        boolean telling = at > 0
                || word.length() >= SHORTEST_OPENING_WORD
                || pieces.size() > 1 && !lexicon.number(pieces.get(1).latin()).isEmpty();
        return telling ? inWords(pieces, at) : null;
    }

    /**
     * Whether the registration of an aircraft begins at that word: a mark of nationality and three letters (EP-MMR), beside
     * a type that bears a number. Like a number, it is another one when a letter is.
     */
    boolean isRegistration(List<Piece> pieces, int at) {
        if (at + 1 >= pieces.size() || !NATIONALITIES.contains(pieces.get(at).latin())) {
            return false;
        }
        String letters = pieces.get(at + 1).latin();
        if (letters.length() != REGISTERED_LETTERS
                || lexicon.isGeneric(letters)
                || !letters.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return false;
        }
        for (int i = 0; i < pieces.size(); i++) {
            if ((i < at || i > at + 1) && pieces.get(i).latin().chars().anyMatch(c -> c >= '0' && c <= '9')) {
                return true;
            }
        }
        return false;
    }

    /** 007 and 7th are 7; "" for 7abc. */
    private static String digits(String word) {
        int end = 0;
        while (end < word.length() && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
            end++;
        }
        if (end < word.length() && !ORDINAL_ENDINGS.contains(word.substring(end))) {
            return "";
        }
        int start = 0;
        while (start < end - 1 && word.charAt(start) == '0') {
            start++;
        }
        return word.substring(start, end);
    }

    /** Twenty first is 21, one hundred forty is 140. */
    private @Nullable Numeral inWords(List<Piece> pieces, int at) {
        int total = 0;
        int last = Integer.MAX_VALUE;
        int words = 0;
        for (int i = at; i < pieces.size(); i++) {
            String word = pieces.get(i).latin();
            String value = lexicon.number(word);
            if (value.isEmpty()) {
                boolean joins = words > 0 && last >= 20 && last < 100 && BETWEEN_TENS_AND_ONES.contains(word);
                if (joins && i + 1 < pieces.size() && isBelow(pieces.get(i + 1).latin(), 10)) {
                    continue;
                }
                break;
            }
            int next = Integer.parseInt(value);
            if (words > 0 && (next == 100 || next == 1000) && total > 0 && total < next) {
                total *= next;
            } else if (words > 0 && (next >= lowestPlace(last))) {
                break;
            } else {
                total += next;
            }
            last = next;
            words = i + 1 - at;
        }
        return words == 0 ? null : new Numeral(String.valueOf(total), words);
    }

    private boolean isBelow(String word, int limit) {
        String value = lexicon.number(word);
        return !value.isEmpty() && Integer.parseInt(value) < limit;
    }

    /** After twenty come numbers below ten, after a hundred those below a hundred; after seven none. */
    private static int lowestPlace(int value) {
        if (value >= 1000) {
            return 1000;
        }
        if (value >= 100) {
            return 100;
        }
        return value >= 20 && value % 10 == 0 ? 10 : 0;
    }

    /** Letters I, V, X in an order that counts; one alone is a word or an initial but at the end. */
    private static boolean isRoman(String word, boolean last) {
        if (word.length() > LONGEST_ROMAN || word.length() == 1 && !last) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != 'i' && c != 'v' && c != 'x') {
                return false;
            }
        }
        int value = roman(word);
        return value > 0 && value < 40 && written(value).equals(word);
    }

    private static int roman(String word) {
        int value = 0;
        int highest = 0;
        for (int i = word.length() - 1; i >= 0; i--) {
            int digit = switch (word.charAt(i)) {
                case 'x' -> 10;
                case 'v' -> 5;
                default -> 1;
            };
            value += digit < highest ? -digit : digit;
            highest = Math.max(highest, digit);
        }
        return value;
    }

    private static String written(int value) {
        String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
        return "x".repeat(value / 10) + ones[value % 10];
    }

    /** "VI" is a number, "Vi" a name. */
    private static boolean standsInCapitals(String word, String text) {
        String capitals = word.toUpperCase(Locale.ROOT);
        for (int at = text.indexOf(capitals); at >= 0; at = text.indexOf(capitals, at + 1)) {
            int end = at + capitals.length();
            if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
