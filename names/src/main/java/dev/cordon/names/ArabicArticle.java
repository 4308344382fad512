package dev.cordon.names;

import java.util.Locale;

/**
 * The Arabic article where it is glued to its word: al-Rahman, ash-Sharif, el-Sayed.
 *
 * <p>Before some consonants its l becomes like them, so "an-Nur" has one and the Korean "An-jun" has none. An apostrophe
 * glues it only before a capital: "al'Rahman", but the soft sign of "El'dar" parts nothing.
 */
final class ArabicArticle {

    private static final String HYPHENS = "-‐‑";
    private static final String APOSTROPHES = "'’ʼ`";
    private static final int LONGEST = 3;

    /** What it is written as where it stands apart. */
    private static final String APART = "al ";

    private ArabicArticle() {}

    /** The same text with every article as a word of its own. */
    static String parted(String text) {
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (int i = 1; i < text.length() - 1; i++) {
            if (isGlue(text.charAt(i)) && Character.isLetter(text.charAt(i + 1))) {
                int start = startOfWord(text, i);
                if (start >= 0 && isArticle(text, start, i)) {
                    out.append(text, done, start).append(APART);
                    done = i + 1;
                }
            }
        }
        return done == 0 ? text : out.append(text, done, text.length()).toString();
    }

    private static boolean isGlue(char c) {
        return HYPHENS.indexOf(c) >= 0 || APOSTROPHES.indexOf(c) >= 0;
    }

    /** Where the letters before that place begin, or -1 if they are none or too many. */
    private static int startOfWord(String text, int end) {
        int start = end;
        while (start > 0 && end - start <= LONGEST && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        boolean marked = start > 0 && LatinLetters.isMark(text.charAt(start - 1));
        return start == end || end - start > LONGEST || marked ? -1 : start;
    }

    private static boolean isArticle(String text, int start, int end) {
        if (APOSTROPHES.indexOf(text.charAt(end)) >= 0
                && !(Character.isUpperCase(text.charAt(end + 1)) && Character.isLowerCase(text.charAt(end - 1)))) {
            return false;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        char next = Character.toLowerCase(text.charAt(end + 1));
        return switch (word) {
            case "al", "el", "ul", "il" -> true;
            case "ar", "as", "at", "ad", "an", "az", "ur", "us", "un", "er", "es", "ed", "en", "ez" ->
                next == word.charAt(1);
            case "ash", "esh", "adh", "ath" -> next == word.charAt(1);
            default -> false;
        };
    }
}
