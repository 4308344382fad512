package dev.cordon.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * One slip of a typist, in equal parts: a letter left out, put in, put for another, or exchanged with the next (the four
 * of Damerau 1964). One in ten hits the first letter, which typists seldom miss (Pollock and Zamora 1984).
 */
final class Typing {

    private static final double FIRST_LETTER = 0.1;
    private static final int KINDS = 4;

    private Typing() {}

    /** @param word two letters or more; what is no letter is left alone */
    static String edit(String word, RandomGenerator random) {
        List<Integer> letters = new ArrayList<>();
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i))) {
                letters.add(i);
            }
        }
        int nth = random.nextDouble() < FIRST_LETTER ? 0 : 1 + random.nextInt(letters.size() - 1);
        int at = letters.get(nth);
        char letter = Character.toLowerCase(word.charAt(at));
        char other = other(letter, random);
        if (Character.isUpperCase(word.charAt(at)) && at > 0) {
            other = Character.toUpperCase(other);
        }
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        return switch (random.nextInt(KINDS)) {
            case 0 -> before + after;
            case 1 -> before + word.charAt(at) + other + after;
            case 2 -> before + other + after;
            default -> exchanged(word, nth == letters.size() - 1 ? nth - 1 : nth, letters, random);
        };
    }

    /** Two equal letters exchanged would be no slip: then a letter is put for another. */
    private static String exchanged(String word, int nth, List<Integer> letters, RandomGenerator random) {
        StringBuilder typed = new StringBuilder(word);
        int at = letters.get(nth);
        int next = letters.get(nth + 1);
        char first = Character.toLowerCase(word.charAt(at));
        if (first == Character.toLowerCase(word.charAt(next))) {
            boolean capital = Character.isUpperCase(word.charAt(next));
            char other = other(first, random);
            typed.setCharAt(next, capital ? Character.toUpperCase(other) : other);
        } else {
            typed.setCharAt(at, word.charAt(next));
            typed.setCharAt(next, word.charAt(at));
        }
        return typed.toString();
    }

    private static char other(char letter, RandomGenerator random) {
        char other = (char) ('a' + random.nextInt(26));
        return other == letter ? (char) ('a' + (other - 'a' + 1) % 26) : other;
    }
}
