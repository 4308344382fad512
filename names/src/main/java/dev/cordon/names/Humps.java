package dev.cordon.names;

import java.util.Locale;
import java.util.Set;

/**
 * Words that were run together and still show it by a capital: MullahNaeem, elHakim, NguyenThiTrang. What usually is written so
 * stays one word: McDonald, MacArthur, DiCaprio, VanDyke.
 */
final class Humps {

    private static final Set<String> SHORT_WORDS =
            Set.of("al", "el", "ul", "bin", "ben", "ibn", "abu", "abou", "abd", "abdul", "ould", "thi");

    private static final Set<String> PREFIXES =
            Set.of("mac", "fitz", "von", "des", "del", "der", "den", "dos", "las", "los", "della", "delle", "degli");

    private static final int SHORTEST = 4;

    private Humps() {}

    /** The same text with a blank before each capital that begins a word. */
    static String parted(String text) {
        StringBuilder out = null;
        int done = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i - 1))
                    && Character.isUpperCase(text.charAt(i))
                    && isWord(text, done, i)) {
                out = out == null ? new StringBuilder(text.length() + 4) : out;
                out.append(text, done, i).append(' ');
                done = i;
            }
        }
        return out == null ? text : out.append(text, done, text.length()).toString();
    }

    /** Whether the letters before that place are a word of their own. */
    private static boolean isWord(String text, int from, int end) {
        int start = end;
        while (start > from && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        return SHORT_WORDS.contains(word) || word.length() >= SHORTEST && !PREFIXES.contains(word);
    }
}
