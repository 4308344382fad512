package dev.cordon.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds the business words that a word without vowels may abbreviate: Trdg, Mgmt, Dvlpmt. */
final class VowellessWords {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 7;

    /** Words that are hardly longer are written out. */
    private static final int SHORTEST_WORD = 6;

    private final List<List<String>> byFirst = new ArrayList<>();

    /** @param words what may be abbreviated, in Latin letters */
    VowellessWords(Collection<String> words) {
        for (char c = 'a'; c <= 'z'; c++) {
            byFirst.add(new ArrayList<>());
        }
        words.stream()
                .filter(word -> word.length() >= SHORTEST_WORD && word.charAt(0) >= 'a')
                .sorted()
                .forEach(word -> byFirst.get(word.charAt(0) - 'a').add(word));
    }

    /** The words that begin and end with the same letter and have all the others between them; none for other words. */
    List<String> of(String latin) {
        if (!isVowelless(latin)) {
            return List.of();
        }
        return byFirst.get(latin.charAt(0) - 'a').stream()
                .filter(word -> abbreviates(latin, word))
                .toList();
    }

    private static boolean isVowelless(String latin) {
        if (latin.length() < SHORTEST || latin.length() > LONGEST || latin.charAt(0) < 'a') {
            return false;
        }
        for (int i = 1; i < latin.length(); i++) {
            if (latin.charAt(i) < 'a' || "aeiou".indexOf(latin.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean abbreviates(String latin, String word) {
        int last = latin.length() - 1;
        if (word.length() <= latin.length() || word.charAt(word.length() - 1) != latin.charAt(last)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < word.length() - 1 && at < last; i++) {
            at += word.charAt(i) == latin.charAt(at) ? 1 : 0;
        }
        return at == last;
    }
}
