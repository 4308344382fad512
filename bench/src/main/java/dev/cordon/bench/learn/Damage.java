package dev.cordon.bench.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** What happens to names on their way into a book: slips of the keyboard, other spellings, words dropped, turned, glued. */
enum Damage {
    ONE_EDIT {
        @Override
        String apply(String name, Random random) {
            List<String> words = words(name);
            int at = random.nextInt(words.size());
            words.set(at, edited(words.get(at), random));
            return String.join(" ", words);
        }
    },
    EDIT_IN_EACH {
        @Override
        String apply(String name, Random random) {
            return words(name).stream().map(word -> edited(word, random)).collect(Collectors.joining(" "));
        }
    },
    TURNED_AND_EDITED {
        @Override
        String apply(String name, Random random) {
            List<String> words = words(name);
            Collections.rotate(words, 1);
            return ONE_EDIT.apply(String.join(" ", words), random);
        }
    },
    GLUED {
        @Override
        String apply(String name, Random random) {
            List<String> words = words(name);
            if (words.size() < 2) {
                return name;
            }
            int at = random.nextInt(words.size() - 1);
            words.set(at, words.get(at) + words.remove(at + 1).toLowerCase(java.util.Locale.ROOT));
            return String.join(" ", words);
        }
    },
    MIDDLE_DROPPED {
        @Override
        String apply(String name, Random random) {
            List<String> words = words(name);
            if (words.size() > 2) {
                words.remove(1 + random.nextInt(words.size() - 2));
            }
            return String.join(" ", words);
        }
    },
    MIDDLE_INITIAL {
        @Override
        String apply(String name, Random random) {
            List<String> words = words(name);
            if (words.size() > 2) {
                words.set(1, words.get(1).substring(0, 1));
            }
            return String.join(" ", words);
        }
    };

    private static final String LETTERS = "aeiouabcdefghijklmnoprstuvyz";

    abstract String apply(String name, Random random);

    private static List<String> words(String name) {
        return new ArrayList<>(Arrays.asList(name.trim().split("[\\s,]+")));
    }

    /** One letter put in, left out, replaced or exchanged; never the only one. */
    private static String edited(String word, Random random) {
        if (word.length() < 3) {
            return word;
        }
        int at = 1 + random.nextInt(word.length() - 1);
        char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + letter + word.substring(at);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
            default ->
                at + 1 < word.length()
                        ? word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2)
                        : word.substring(0, at);
        };
    }
}
