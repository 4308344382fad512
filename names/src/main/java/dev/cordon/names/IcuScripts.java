package dev.cordon.names;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scripts for which ICU's tables serve. Nothing else in this room touches ICU, so that its classes load with the first
 * such word and never before; each transliterator is made once and, being immutable, shared by all threads.
 */
final class IcuScripts {

    private static final Map<String, Transliterator> TRANSLITERATORS = new ConcurrentHashMap<>();

    private static final int LONGEST_HAN_NAME = 4;

    /** A consonant that is written but not spoken. */
    private static final Pattern SILENT_THAI = Pattern.compile("[\\u0E01-\\u0E2E][\\u0E34-\\u0E39]?\\u0E4C");

    /** A short a after a single consonant (or an aspirate) at the end of a word: Rahula is Rahul, but Krishna Krishna. */
    private static final Pattern SILENT_A =
            Pattern.compile("(?<=[aeiouāīūēōèòæ])([kgcjtdpbs]h|[ṭḍ]h|[bcdfgjklmnpqrstvwyzśṣṭḍṇñṅḷṟṉṛẏḻ])a$");

    private static final Pattern NAME_PART = Pattern.compile(".*(?:LETTER|SIGN|SYLLABLE|VOWEL) ([A-Z]+)");

    private IcuScripts() {}

    /**
     * Mandarin in pinyin, sign by sign, the family name of a short word in its reading as a name; written in simplified
     * characters.
     */
    static List<Syllable> han(String word) {
        boolean name = word.codePointCount(0, word.length()) <= LONGEST_HAN_NAME;
        String simplified = by("Traditional-Simplified", word);
        List<Syllable> syllables = new ArrayList<>();
        for (int i = 0; i < simplified.length(); ) {
            String sign = Character.toString(simplified.codePointAt(i));
            String pinyin =
                    by(name && i == 0 ? "Han-Latin/Names" : "Han-Latin", sign).strip();
            syllables.add(new Syllable(pinyin, sign));
            i += sign.length();
        }
        return syllables;
    }

    /** Hepburn, long vowels short: Toukyou is Tokyo. */
    static String kana(String word) {
        String latin = LatinLetters.fold(by("Hiragana-Latin; Katakana-Latin", word));
        return latin.replaceAll("ou(?!e)", "o").replace("oo", "o").replace("uu", "u");
    }

    /** ICU's ISO 11940 with the letters of the Royal Thai General System where they differ most. */
    static String thai(String word) {
        String spoken = SILENT_THAI.matcher(word).replaceAll("");
        return LatinLetters.fold(by("Thai-Latin", spoken))
                .replaceAll("c(?!h)", "ch")
                .replace("x", "")
                .replaceAll("(?<=[tpk])h$", "");
    }

    /** ISO 15919 with sh and ch, and without the final a that is not spoken. */
    static String indic(String word) {
        String latin = by("Any-Latin", word);
        return SILENT_A.matcher(latin)
                .replaceAll("$1")
                .replaceAll("[śṣ]", "sh")
                .replace("r̥", "ri")
                .replaceAll("c(?!h)", "ch");
    }

    static String ethiopic(String word) {
        return by("Ethiopic-Latin", word);
    }

    /** Everything else; letters that ICU does not know become the syllable in their Unicode name, or their number. */
    static String other(String word) {
        String latin = by("Any-Latin; Latin-ASCII", word);
        StringBuilder out = new StringBuilder();
        latin.codePoints().forEach(c -> {
            if (c < 0x80) {
                out.append((char) c);
            } else if (Character.UnicodeScript.of(c) != Character.UnicodeScript.INHERITED) {
                out.append(byName(c));
            }
        });
        return out.toString();
    }

    private static String byName(int c) {
        Matcher syllable = NAME_PART.matcher(String.valueOf(Character.getName(c)));
        return syllable.find() ? syllable.group(1).toLowerCase(Locale.ROOT) : "u" + Integer.toHexString(c);
    }

    private static String by(String id, String word) {
        return TRANSLITERATORS.computeIfAbsent(id, Transliterator::getInstance).transliterate(word);
    }
}
