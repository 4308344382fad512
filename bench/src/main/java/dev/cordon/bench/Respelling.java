package dev.cordon.bench;

import java.util.Locale;
import java.util.Random;

/** One small change of spelling, as a second clerk or another romanisation makes it. */
final class Respelling {

    private static final String VOWELS = "aeiou";
    private static final String[][] SOUNDS = {
        {"ou", "u"},
        {"kh", "h"},
        {"dj", "j"},
        {"q", "k"},
        {"ph", "f"},
        {"y", "i"},
        {"w", "v"},
        {"sh", "ch"},
        {"z", "s"},
        {"ee", "i"},
        {"c", "k"},
        {"gh", "g"},
        {"ei", "ai"},
        {"v", "f"},
        {"dh", "d"},
        {"oo", "u"}
    };

    private Respelling() {}

    /** The word with a change, in most cases another word; a word in capitals stays in capitals. */
    static String of(String word, Random random) {
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
        String changed = switch (random.nextInt(5)) {
            case 0 -> sound(word, random);
            case 1 -> vowel(word, random);
            case 2 -> doubled(word, random);
            case 3 -> swapped(word, random);
            default -> mistyped(word, random);
        };
        return capitals ? changed.toUpperCase(Locale.ROOT) : changed;
    }

    private static String sound(String word, Random random) {
        int first = random.nextInt(SOUNDS.length);
        for (int i = 0; i < SOUNDS.length; i++) {
            String[] sound = SOUNDS[(first + i) % SOUNDS.length];
            for (int side = 0; side < 2; side++) {
                int at = behindFirst(word, sound[side]);
                if (at > 0) {
                    return word.substring(0, at) + sound[1 - side] + word.substring(at + sound[side].length());
                }
            }
        }
        return doubled(word, random);
    }

    /** Where the letters stand behind the first one, in any case; 0 if nowhere. */
    private static int behindFirst(String word, String letters) {
        for (int at = 1; at + letters.length() <= word.length(); at++) {
            if (word.regionMatches(true, at, letters, 0, letters.length())) {
                return at;
            }
        }
        return 0;
    }

    private static String vowel(String word, Random random) {
        int first = random.nextInt(word.length());
        for (int i = 0; i < word.length(); i++) {
            int at = (first + i) % word.length();
            if (at > 0 && VOWELS.indexOf(Character.toLowerCase(word.charAt(at))) >= 0) {
                return word.substring(0, at) + VOWELS.charAt(random.nextInt(VOWELS.length())) + word.substring(at + 1);
            }
        }
        return swapped(word, random);
    }

    private static String doubled(String word, Random random) {
        int at = inside(word, random);
        return word.substring(0, at) + word.charAt(at) + word.substring(at);
    }

    private static String swapped(String word, Random random) {
        int at = Math.min(inside(word, random), word.length() - 2);
        return at < 1
                ? doubled(word, random)
                : word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    private static String mistyped(String word, Random random) {
        int at = inside(word, random);
        return word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + random.nextInt(2));
    }

    /** Not the first letter: that one is seldom wrong. */
    private static int inside(String word, Random random) {
        return word.length() < 2 ? 0 : 1 + random.nextInt(word.length() - 1);
    }
}
