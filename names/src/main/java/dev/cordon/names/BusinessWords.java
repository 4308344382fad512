package dev.cordon.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What words of organizations' names mean in English: bank is банк, بنك, 银行 and Bankası.
 *
 * <p>Names of organizations are translated far oftener than they are transliterated, so the two scripts of one name share
 * meanings and not sounds. Alphabets with vowels are romanised first and their words looked up in Latin letters, which
 * leaves a misspelt word as it is and finds "nauchno-issledovatelskiy", too; for the other scripts see {@link
 * WordsInScript}.
 */
final class BusinessWords {

    /** A stem of fewer letters belongs to too many other words. */
    private static final int SHORTEST_STEM = 5;

    private static final int LONGEST_ENDING = 4;

    /**
     * Endings of Russian and Ukrainian nouns and adjectives in Latin letters by any usual standard, by length: the longest
     * is taken off.
     */
    private static final List<List<String>> ENDINGS = List.of(
            List.of("yaya", "uyuyu", "ykhi"),
            List.of(
                    "iye", "oye", "eye", "yye", "aya", "uyu", "ogo", "ego", "oho", "omu", "emu", "ykh", "ikh", "ymi",
                    "imi", "ami", "yam", "iya", "iyu", "ija", "oyi", "yakh", "akh", "nya", "iei", "iem", "oju", "aja",
                    "oje"),
            List.of(
                    "yy", "iy", "oy", "ey", "ii", "yi", "oi", "ei", "ij", "yj", "oe", "ee", "ye", "ie", "ya", "yu",
                    "ym", "im", "ia", "iu", "ov", "ev", "iv", "om", "em", "am", "ah", "ix", "yh", "ih"),
            List.of("a", "o", "e", "y", "i", "u"));

    private final Map<String, List<String>> meanings = new HashMap<>();
    private final Map<String, List<String>> stems = new HashMap<>();

    /**
     * @param rows the rows of {@code business-words.csv}: word, languages, English
     */
    BusinessWords(List<String[]> rows) {
        for (String[] cells : rows) {
            if (WordsInScript.isOf(cells[0])) {
                continue;
            }
            boolean latin = cells[0].charAt(0) < 0x80;
            String word = latin ? cells[0] : Romanizer.romanize(cells[0]).text().replace(" ", "");
            meanings.computeIfAbsent(word, w -> new ArrayList<>(1)).add(cells[2]);
            String stem = stem(word);
            if (!latin && stem.length() >= SHORTEST_STEM) {
                stems.computeIfAbsent(stem, w -> new ArrayList<>(1)).add(cells[2]);
            }
        }
    }

    /** The English meanings of a romanised word, the usual one first; several words where English needs them. */
    List<String> meanings(String latin) {
        List<String> exact = exactMeanings(latin);
        if (!exact.isEmpty() || latin.length() < SHORTEST_STEM) {
            return exact;
        }
        return stems.getOrDefault(stem(latin), List.of());
    }

    /** The same without inflection. */
    List<String> exactMeanings(String latin) {
        return meanings.getOrDefault(latin, List.of());
    }

    /** Every English meaning that any word has. */
    List<String> all() {
        return meanings.values().stream().flatMap(List::stream).distinct().toList();
    }

    /** The word without its ending. */
    static String stem(String latin) {
        int longest = Math.min(LONGEST_ENDING, latin.length() - SHORTEST_STEM);
        for (int length = longest; length >= 1; length--) {
            for (String ending : ENDINGS.get(LONGEST_ENDING - length)) {
                if (latin.endsWith(ending)) {
                    return latin.substring(0, latin.length() - ending.length());
                }
            }
        }
        return latin;
    }
}
