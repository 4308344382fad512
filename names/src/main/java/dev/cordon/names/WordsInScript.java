package dev.cordon.names;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts English words in the place of the business words and places of a text in Han, kana, Hangul, Thai, Arabic, Hebrew or
 * Devanagari letters; what is in no table stays, to be romanised: 深圳市海思半导体有限公司 becomes "shenzhen 海思 semiconductor
 * limited company".
 *
 * <p>These scripts lose their words when they are romanised: Han and its neighbours write no blanks, Arabic and Hebrew no
 * vowels. Where no blanks are written, words are cut from the end, the longest first, which is right for Chinese oftener
 * than cutting from the beginning; a single character is a word at the end only.
 */
final class WordsInScript {

    private static final int LONGEST_UNSPACED = 16;
    private static final int LONGEST_PHRASE = 4;
    private static final int SHORTEST_REST = 3;
    private static final String HAN_DIGITS = "〇一二三四五六七八九";
    private static final char HAN_TEN = '十';
    private static final char HAN_HUNDRED = '百';

    /** What Arabic writes before a word as one with it: the article, and, for, by. */
    private static final List<String> ARABIC_PREFIXES = List.of("وال", "بال", "لل", "ال", "و", "ل", "ب");

    private static final List<String> HEBREW_PREFIXES = List.of("וה", "לה", "בה", "ה", "ו", "ל", "ב", "מ", "ש");

    /** City, province, county, district: said of the place before it. */
    private static final String HAN_PLACE_KINDS = "市省县縣区區";

    private final Map<String, String> english = new HashMap<>();

    /**
     * @param words the rows of {@code business-words.csv}
     * @param places the rows of {@code places.csv}
     */
    WordsInScript(List<String[]> words, List<String[]> places) {
        for (String[] cells : places) {
            if (isOf(cells[0])) {
                english.putIfAbsent(
                        key(cells[0]),
                        cells[1].equals("city") || cells[1].equals("region") ? cells[3] : Places.name(cells[2]));
            }
        }
        for (String[] cells : words) {
            if (isOf(cells[0])) {
                english.putIfAbsent(key(cells[0]), cells[2]);
            }
        }
    }

    /** Whether a text holds letters that are looked up before they are romanised. */
    static boolean isOf(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x590 && (isUnspaced(c) || isSpaced(c))) {
                return true;
            }
        }
        return false;
    }

    /** The text with English words, parted by blanks, for those that are known. */
    String inEnglish(String text) {
        if (!isOf(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() * 2);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i + 1;
            if (isUnspaced(c)) {
                while (end < text.length() && isUnspaced(text.charAt(end))) {
                    end++;
                }
                unspaced(text.substring(i, end), out);
            } else if (isSpaced(c)) {
                while (end < text.length() && (isInside(text, end))) {
                    end++;
                }
                spaced(text.substring(i, end).split("[ .]+"), out);
            } else {
                out.append(c);
            }
            i = end;
        }
        return out.toString();
    }

    private static boolean isInside(String text, int at) {
        char c = text.charAt(at);
        return isSpaced(c)
                || c == '\u200C'
                || LatinLetters.isMark(c)
                || c == '"' && at + 1 < text.length() && isSpaced(text.charAt(at + 1)) && isSpaced(text.charAt(at - 1))
                || (c == ' ' || c == '.') && at + 1 < text.length() && isSpaced(text.charAt(at + 1));
    }

    private static boolean isUnspaced(char c) {
        if (c < 0x0E00 || c > 0x0E7F && c < 0x3005) {
            return false;
        }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI -> true;
            default -> c == 'ー';
        };
    }

    private static boolean isSpaced(char c) {
        if (c < 0x590) {
            return false;
        }
        return switch (UnicodeScript.of(c)) {
            case ARABIC, HEBREW, DEVANAGARI -> Character.isLetter(c) || LatinLetters.isMark(c) || c == '״' || c == '׳';
            default -> false;
        };
    }

    /** Words without blanks between them, cut from the end. */
    private void unspaced(String run, StringBuilder out) {
        List<String> parts = new ArrayList<>();
        StringBuilder unknown = new StringBuilder();
        int end = run.length();
        while (end > 0) {
            int start = start(run, end);
            if (start < end) {
                part(unknown, parts);
                parts.add(word(run, start, end));
                end = start;
            } else {
                unknown.append(run.charAt(--end));
            }
        }
        part(unknown, parts);
        out.append(' ');
        for (int i = parts.size() - 1; i >= 0; i--) {
            out.append(parts.get(i)).append(' ');
        }
    }

    private static void part(StringBuilder unknown, List<String> parts) {
        if (!unknown.isEmpty()) {
            parts.add(unknown.reverse().toString());
            unknown.setLength(0);
        }
    }

    /** Where the longest known word begins that ends there; the end itself if there is none. */
    private int start(String run, int end) {
        int number = numberStart(run, end);
        if (number < end) {
            return number;
        }
        for (int start = Math.max(0, end - LONGEST_UNSPACED); start < end; start++) {
            boolean alone = end - start == 1;
            if ((!alone || end == run.length() && start > 0) && english.containsKey(run.substring(start, end))) {
                return start;
            }
        }
        // "Shenzhen City" is Shenzhen.
        if (end > 2 && HAN_PLACE_KINDS.indexOf(run.charAt(end - 1)) >= 0) {
            int start = start(run, end - 1);
            return start < end - 1 && start >= 0 && isNumberless(run, start, end - 1) ? start : end;
        }
        return end;
    }

    private boolean isNumberless(String run, int start, int end) {
        return english.containsKey(run.substring(start, end));
    }

    private String word(String run, int start, int end) {
        String known = english.get(run.substring(start, end));
        if (known != null) {
            return known;
        }
        String number = hanNumber(run.substring(start, end));
        return number.isEmpty() ? english.getOrDefault(run.substring(start, end - 1), "") : number;
    }

    /** 第五, 二十九: a number of several characters, or one behind the mark of an ordinal. */
    private static int numberStart(String run, int end) {
        int start = end;
        while (start > 0 && isHanDigit(run.charAt(start - 1))) {
            start--;
        }
        if (start < end && start > 0 && run.charAt(start - 1) == '第') {
            return start - 1;
        }
        return end - start >= 2 ? start : end;
    }

    private static boolean isHanDigit(char c) {
        return HAN_DIGITS.indexOf(c) >= 0 || c == HAN_TEN || c == HAN_HUNDRED;
    }

    /** The number in digits, or "". */
    private static String hanNumber(String text) {
        int value = 0;
        int digit = 0;
        boolean units = text.indexOf(HAN_TEN) >= 0 || text.indexOf(HAN_HUNDRED) >= 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = HAN_DIGITS.indexOf(c);
            if (at >= 0) {
                digit = units ? at : digit * 10 + at;
            } else if (c == HAN_TEN) {
                value += 10 * Math.max(1, digit);
                digit = 0;
            } else if (c == HAN_HUNDRED) {
                value += 100 * Math.max(1, digit);
                digit = 0;
            } else if (c != '第') {
                return "";
            }
        }
        return String.valueOf(value + digit);
    }

    /** Words with blanks between them, phrases first. */
    private void spaced(String[] words, StringBuilder out) {
        int i = 0;
        while (i < words.length) {
            int count = Math.min(LONGEST_PHRASE, words.length - i);
            String found = "";
            while (count > 0) {
                found = count == 1 ? oneWord(words[i]) : phrase(words, i, count);
                if (!found.isEmpty()) {
                    break;
                }
                count--;
            }
            out.append(' ').append(found.isEmpty() ? unknown(words[i]) : found).append(' ');
            i += Math.max(1, count);
        }
    }

    /** An unknown word without the conjunction or preposition that is glued to its article. */
    private static String unknown(String word) {
        boolean glued = word.length() > SHORTEST_REST + 2
                && (word.startsWith("وال") || word.startsWith("بال") || word.startsWith("لل"));
        return glued ? word.substring(word.startsWith("لل") ? 2 : 3) : word;
    }

    private String phrase(String[] words, int from, int count) {
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            phrase.append(i == from ? "" : " ").append(key(words[i]));
        }
        String found = english.get(phrase.toString());
        return found != null ? found : english.getOrDefault(without(phrase.toString(), ARABIC_PREFIXES), "");
    }

    private String oneWord(String written) {
        String word = key(written);
        String found = lookUp(word);
        if (!found.isEmpty()) {
            return found;
        }
        for (List<String> prefixes : List.of(ARABIC_PREFIXES, HEBREW_PREFIXES)) {
            String bare = without(word, prefixes);
            if (!bare.equals(word)) {
                found = lookUp(bare);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private static String without(String word, List<String> prefixes) {
        for (String prefix : prefixes) {
            if (word.startsWith(prefix) && word.length() - prefix.length() >= SHORTEST_REST) {
                return word.substring(prefix.length());
            }
        }
        return word;
    }

    /** As it stands, or without the ending of the feminine (وطنية of وطني) or the plural. */
    private String lookUp(String word) {
        String found = english.get(word);
        if (found != null) {
            return found;
        }
        int length = word.length();
        if (length > SHORTEST_REST && word.endsWith("ه")) {
            return english.getOrDefault(word.substring(0, length - 1), "");
        }
        if (length > SHORTEST_REST + 2 && word.endsWith("هاي")) {
            return english.getOrDefault(word.substring(0, length - 3), "");
        }
        if (length > SHORTEST_REST + 1 && word.endsWith("ات")) {
            String stem = word.substring(0, length - 2);
            return english.getOrDefault(stem + "ه", english.getOrDefault(stem, ""));
        }
        return "";
    }

    /** One spelling for the letters that Arabic, Persian and keyboards write in several ways; no marks. */
    private static String key(String word) {
        StringBuilder key = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            switch (c) {
                case 'أ', 'إ', 'آ', 'ٱ' -> key.append('ا');
                case 'ى', 'ی', 'ئ' -> key.append('ي');
                case 'ک' -> key.append('ك');
                case 'ة', 'ۀ', 'ہ' -> key.append('ه');
                case 'ؤ' -> key.append('و');
                case '"', '״', '׳', '\u200C', 'ـ' -> {}
                default -> {
                    if (!(c >= 0x64B && c <= 0x65F) && !(c >= 0x591 && c <= 0x5C7)) {
                        key.append(c);
                    }
                }
            }
        }
        return key.toString();
    }
}
