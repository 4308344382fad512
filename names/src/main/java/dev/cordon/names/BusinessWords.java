package dev.cordon.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /**
     * Endings of Russian and Ukrainian nouns and adjectives in Latin letters by any usual standard; the longest is taken
     * off.
     */
    private static final Set<String> ENDINGS = Set.of(
            ("yaya uyuyu iye oye eye yye aya uyu ogo ego oho omu emu ykh ikh ymi imi ami yam iya iyu ija oyi yakh akh nya iei iem"
                            + " oju aja oje yy iy oy ey ii yi oi ei ij yj oe ee ye ie ya yu ym im ia iu ov ev iv om em am ah ix"
                            + " yh ih a o e y i u")
                    .split(" "));

    private static final int LONGEST_ENDING = 5;

    /** With these letters endings end, and few words of other languages. */
    private static final String LAST_LETTERS = "aeiouymhvjx";

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
            if (!latin && stem(word).length() >= SHORTEST_STEM) {
                stems.computeIfAbsent(stemFold(word), w -> new ArrayList<>(1)).add(cells[2]);
            }
        }
    }

    /** The English meanings of a romanised word, the usual one first; several words where English needs them. */
    List<String> meanings(String latin) {
        List<String> exact = meanings.getOrDefault(latin, List.of());
        if (!exact.isEmpty() || latin.length() < SHORTEST_STEM) {
            return exact;
        }
        return stems.getOrDefault(stemFold(latin), List.of());
    }

    /** Whether a word of an alphabet other than Latin means that: such words are long and translated. */
    boolean isInflected(String latin) {
        return latin.length() >= SHORTEST_STEM && stems.containsKey(stemFold(latin));
    }

    /** Every English meaning that any word has. */
    List<String> all() {
        return meanings.values().stream().flatMap(List::stream).distinct().toList();
    }

    /** The stem as all standards of transliteration write it: mashinostroyen, mashinostroen. */
    static String stemFold(String latin) {
        return Spelling.fold(stem(latin).replace("ye", "e"));
    }

    /** The word without its ending. */
    static String stem(String latin) {
        if (LAST_LETTERS.indexOf(latin.charAt(latin.length() - 1)) < 0) {
            return latin;
        }
        for (int length = Math.min(LONGEST_ENDING, latin.length() - SHORTEST_STEM); length >= 1; length--) {
            int end = latin.length() - length;
            if (ENDINGS.contains(latin.substring(end))) {
                return latin.substring(0, end);
            }
        }
        return latin;
    }
}
