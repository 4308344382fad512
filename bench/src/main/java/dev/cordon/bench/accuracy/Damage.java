package dev.cordon.bench.accuracy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** What happens to a name on its way into a customer file. */
enum Damage {
    EDIT_IN_EACH_LONG_WORD("an edit in each word of four letters or more", true) {
        @Override
        Optional<String> apply(String name, RandomGenerator random) {
            return editEach(name, LONG, random);
        }
    },
    GLUED("two words run together", true) {
        @Override
        Optional<String> apply(String name, RandomGenerator random) {
            List<String> words = words(name);
            int at = random.nextInt(words.size() - 1);
            words.set(at, words.get(at) + words.remove(at + 1));
            return Optional.of(String.join(" ", words));
        }
    },
    MIDDLE_DROPPED("a middle name dropped", true) {
        @Override
        Optional<String> apply(String name, RandomGenerator random) {
            List<String> words = words(name);
            List<Integer> middle = middleNames(words);
            if (middle.isEmpty()) {
                return Optional.empty();
            }
            int at = middle.get(random.nextInt(middle.size()));
            words.remove(at);
            while (isParticle(words.get(at - 1))) {
                words.remove(--at); // "bin" goes with the father it names
            }
            return Optional.of(String.join(" ", words));
        }
    },
    TURNED_AND_EDITED("last word first, and an edit in one word", true) {
        @Override
        Optional<String> apply(String name, RandomGenerator random) {
            return EDIT_IN_ONE_WORD.apply(turned(name), random);
        }
    },
    SPELT_OTHERWISE("spelt otherwise: one usual variant in each word that has one", true) {
        @Override
        Optional<String> apply(String name, RandomGenerator random) {
            List<String> words = words(name);
            words.replaceAll(word -> Respelling.of(word, random).orElse(word));
            String respelt = String.join(" ", words);
            return respelt.equals(name) ? Optional.empty() : Optional.of(respelt);
        }
    },
    /** What any damage is measured against. */
    NONE("as listed", false) {
        @Override
        Optional<String> apply(String name, RandomGenerator random) {
            return Optional.of(name);
        }
    },
    EDIT_IN_ONE_WORD("an edit in one word", false) {
        @Override
        Optional<String> apply(String name, RandomGenerator random) {
            List<String> words = words(name);
            return anyOf(words, LONG, random).map(at -> {
                words.set(at, Typing.edit(words.get(at), random));
                return String.join(" ", words);
            });
        }
    },
    TURNED("last word first", false) {
        @Override
        Optional<String> apply(String name, RandomGenerator random) {
            return Optional.of(turned(name));
        }
    },
    /** Harder than anyone types: of a word of two or three letters, an edit leaves little. */
    EDIT_IN_EACH_WORD("an edit in each word of two letters or more", false) {
        @Override
        Optional<String> apply(String name, RandomGenerator random) {
            return editEach(name, 2, random);
        }
    };

    /** From so many letters on, an edit leaves most of a word. */
    private static final int LONG = 4;

    private static final Set<String> PARTICLES = Set.of(
            "bin", "ben", "ibn", "bint", "al", "el", "abu", "abd", "abdul", "ould", "uld", "umm", "de", "la", "van");

    private static final Set<String> TITLES = Set.of(
            "general",
            "major",
            "colonel",
            "lieutenant",
            "captain",
            "brigadier",
            "commander",
            "mullah",
            "mulla",
            "maulavi",
            "mawlawi",
            "haji",
            "hajji",
            "sheikh",
            "shaykh",
            "alhaj",
            "qari",
            "mufti",
            "sayyid",
            "sayed",
            "dr",
            "mr",
            "engineer");

    private final String words;

    private final boolean counted;

    Damage(String words, boolean counted) {
        this.words = words;
        this.counted = counted;
    }

    /** Whether it is one of the kinds that the figure for all damage counts. */
    boolean counted() {
        return counted;
    }

    String inWords() {
        return words;
    }

    /**
     * The damaged name, or empty where this cannot happen to it (no middle name, no word that is spelt otherwise).
     *
     * @param name two words or more
     */
    abstract Optional<String> apply(String name, RandomGenerator random);

    private static List<Integer> middleNames(List<String> words) {
        List<Integer> middle = new ArrayList<>();
        for (int i = 1; i < words.size() - 1; i++) {
            if (isName(words.get(i))
                    && words.subList(0, i).stream().anyMatch(Damage::isName)
                    && words.subList(i + 1, words.size()).stream().anyMatch(Damage::isName)) {
                middle.add(i);
            }
        }
        return middle;
    }

    private static Optional<String> editEach(String name, int letters, RandomGenerator random) {
        List<String> words = words(name);
        words.replaceAll(word -> letters(word) >= letters ? Typing.edit(word, random) : word);
        String edited = String.join(" ", words);
        return edited.equals(name) ? Optional.empty() : Optional.of(edited);
    }

    private static Optional<Integer> anyOf(List<String> words, int letters, RandomGenerator random) {
        List<Integer> fit = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (letters(words.get(i)) >= letters) {
                fit.add(i);
            }
        }
        return fit.isEmpty() ? Optional.empty() : Optional.of(fit.get(random.nextInt(fit.size())));
    }

    private static String turned(String name) {
        List<String> words = words(name.replace(",", ""));
        Collections.rotate(words, 1);
        return String.join(" ", words);
    }

    static List<String> words(String name) {
        return new ArrayList<>(Arrays.asList(name.strip().split("\\s+")));
    }

    private static long letters(String word) {
        return word.chars().filter(Character::isLetter).count();
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(bare(word));
    }

    /** Neither a particle nor a title. */
    static boolean isName(String word) {
        return !isParticle(word) && !TITLES.contains(bare(word));
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
