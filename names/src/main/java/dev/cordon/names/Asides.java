package dev.cordon.names;

import java.util.List;
import java.util.Locale;

/**
 * What stands in the field of an organization's name beside the name: other names ("formerly X", "a/k/a Y"), what a clerk
 * noted in brackets, the acronym after the name it abbreviates.
 */
final class Asides {

    /** Words that begin another name of the same party; the longest first. */
    private static final List<List<String>> MARKS = List.of(
            List.of("formerly", "known", "as"),
            List.of("previously", "known", "as"),
            List.of("now", "known", "as"),
            List.of("also", "known", "as"),
            List.of("better", "known", "as"),
            List.of("doing", "business", "as"),
            List.of("trading", "as"),
            List.of("a", "k", "a"),
            List.of("f", "k", "a"),
            List.of("n", "k", "a"),
            List.of("d", "b", "a"),
            List.of("known", "as"),
            List.of("aka"),
            List.of("fka"),
            List.of("dba"),
            List.of("alias"),
            List.of("formerly"),
            List.of("previously"));

    /** So begins a bracket that holds no part of the name. */
    private static final List<String> NOTES = List.of(
            "formerly",
            "former ",
            "previously",
            "also ",
            "a.k.a",
            "aka",
            "a/k/a",
            "f.k.a",
            "fka",
            "f/k/a",
            "d/b/a",
            "dba",
            "trading as",
            "t/a",
            "known as",
            "alias",
            "imo",
            "original script",
            "see ",
            "sub-unit",
            "hereinafter",
            "the \"",
            "бывш",
            "ранее",
            "далее");

    private static final int LONGEST_ACRONYM = 8;

    private Asides() {}

    /** The text without brackets that hold no part of the name. A text that is nothing else stays. */
    static String withoutNotes(String text) {
        int open = text.indexOf('(');
        if (open < 0) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text);
        while (open >= 0) {
            int close = kept.indexOf(")", open);
            if (close < 0) {
                break;
            }
            String before = kept.substring(0, open);
            if (!before.isBlank() && isNote(kept.substring(open + 1, close).strip(), before)) {
                kept.replace(open, close + 1, " ");
                open = kept.indexOf("(", open);
            } else {
                open = kept.indexOf("(", close);
            }
        }
        return kept.toString();
    }

    private static boolean isNote(String bracket, String before) {
        String lower = bracket.toLowerCase(Locale.ROOT);
        return bracket.indexOf(';') >= 0
                || NOTES.stream().anyMatch(lower::startsWith)
                || bracket.length() >= 2 && bracket.length() <= LONGEST_ACRONYM && isInitials(bracket, before);
    }

    /** Whether these capitals are the initials of the words before, with or without the small ones among them. */
    private static boolean isInitials(String capitals, String words) {
        int at = 0;
        boolean inWord = false;
        for (int i = 0; i < words.length() && at < capitals.length(); i++) {
            char c = words.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            if (letter && !inWord && Character.toUpperCase(c) == capitals.charAt(at)) {
                at++;
            }
            inWord = letter;
        }
        return at == capitals.length()
                && capitals.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    /** Cuts the words from the first mark on, where a name stands before it; a mark that opens the text is taken off. */
    static void cut(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            int length = mark(pieces, i);
            if (length > 0 && i + length < pieces.size()) {
                if (i == 0) {
                    pieces.subList(0, length).clear();
                } else {
                    pieces.subList(i, pieces.size()).clear();
                }
                return;
            }
        }
    }

    private static int mark(List<Piece> pieces, int at) {
        char first = pieces.get(at).latin().charAt(0);
        if ("fpnabdtk".indexOf(first) < 0) {
            return 0;
        }
        for (List<String> mark : MARKS) {
            if (matches(pieces, at, mark)) {
                return mark.size();
            }
        }
        return 0;
    }

    private static boolean matches(List<Piece> pieces, int at, List<String> mark) {
        if (at + mark.size() > pieces.size()) {
            return false;
        }
        for (int i = 0; i < mark.size(); i++) {
            if (!pieces.get(at + i).latin().equals(mark.get(i))) {
                return false;
            }
        }
        return true;
    }
}
