package dev.cordon.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of the words of people's names: titles, particles, generation marks, which are given and which family names. */
final class PeopleWords {

    /** Articles that stand as words of their own; others only where they are glued to the next word by a hyphen. */
    private static final Set<String> FREE_ARTICLES = Set.of("al", "el", "il", "ul", "the", "la", "le", "los", "las");

    private static final int LONGEST_ENDING = 5;
    private static final int SHORTEST_ENDING = 2;

    /** For how many bearers of a word the words that end alike stand. */
    private static final double LIKE_WORDS = 1.5;

    /** One word alone never decides beyond doubt. */
    private static final int MOST_LEANING = 5_000;

    private final Set<String> titles;
    private final Set<String> honorifics;
    private final Set<String> familyFirst;
    private final Map<String, Particle> particles = new HashMap<>();
    private final Map<String, String> generations = new HashMap<>();
    private final Map<String, FieldMark> marks = new HashMap<>();
    private final Set<String> markOpenings = new HashSet<>();
    private final SortedTable givenFamily;
    private final SortedTable endings;

    PeopleWords(Tables tables) {
        titles = new HashSet<>(tables.lines("titles.txt"));
        honorifics = new HashSet<>(tables.lines("honorifics.txt"));
        familyFirst = new HashSet<>(tables.lines("family-first.txt"));
        tables.rows("particles.csv", ",").forEach(cells -> particle(cells[0], cells[2].equals("yes"), cells[3]));
        tables.rows("name-marks.csv", ",").forEach(cells -> {
            marks.put(cells[0], FieldMark.valueOf(cells[1].toUpperCase(Locale.ROOT)));
            markOpenings.add(cells[0].replaceFirst(" .*", ""));
        });
        givenFamily = tables.sorted("given-family.tsv");
        endings = tables.sorted("name-endings.tsv");
    }

    private void particle(String word, boolean joins, String role) {
        if (role.startsWith("generation:")) {
            generations.put(word, role.substring(role.indexOf(':') + 1));
            return;
        }
        Particle particle = switch (role) {
            case "article" -> !joins || FREE_ARTICLES.contains(word) ? Particle.ARTICLE : Particle.NONE;
            case "filiation" -> joins ? Particle.NONE : Particle.FILIATION;
            case "kunya" -> Particle.KUNYA;
            case "servant" -> Particle.SERVANT;
            case "preposition", "conjunction" -> Particle.PREPOSITION;
            default -> Particle.NONE;
        };
        particles.putIfAbsent(word, particle);
    }

    /** Whether the words (one to four, parted by a blank) are an honorific or rank. */
    boolean isTitle(String words) {
        return titles.contains(words);
    }

    /** Whether it is a title that is a name as well: Haji, Hafiz. */
    boolean isHonorific(String word) {
        return honorifics.contains(word);
    }

    /** What these words, parted by a blank, announce in a field. */
    Optional<FieldMark> mark(String words) {
        return Optional.ofNullable(marks.get(words));
    }

    /** Whether a mark begins with that word. */
    boolean opensMark(String word) {
        return markOpenings.contains(word);
    }

    Particle particle(String word) {
        return particles.getOrDefault(word, Particle.NONE);
    }

    /** The number of a generation mark ("2" for junior), or "". */
    String generation(String word) {
        return generations.getOrDefault(word, "");
    }

    /** Whether it is a family name of a people that puts it first. */
    boolean isFamilyFirst(String word) {
        return familyFirst.contains(word);
    }

    /**
     * How much more often a word is a family than a given name, in thousandths of a bit; below 0 where it is more often a
     * given name. Of a word that is hardly known, how words like it end decides.
     */
    int familyLeaning(String word) {
        double given = LIKE_WORDS / 2;
        double family = LIKE_WORDS / 2;
        int ending = ending(word);
        if (ending >= 0) {
            double all = endings.number(ending, 0) + endings.number(ending, 1) + 2;
            given = LIKE_WORDS * (endings.number(ending, 0) + 1) / all;
            family = LIKE_WORDS * (endings.number(ending, 1) + 1) / all;
        }
        int row = givenFamily.find(word);
        if (row >= 0) {
            given += givenFamily.number(row, 0);
            family += givenFamily.number(row, 1);
        }
        double bits = (StrictMath.log(family) - StrictMath.log(given)) / StrictMath.log(2);
        return Math.clamp((int) (1000 * bits), -MOST_LEANING, MOST_LEANING);
    }

    /** How many people bear it as a given or family name, as far as was counted. */
    int bearers(String word) {
        int row = givenFamily.find(word);
        return row < 0 ? 0 : givenFamily.number(row, 0) + givenFamily.number(row, 1);
    }

    /** The longest ending that is known, or -1. */
    private int ending(String word) {
        for (int length = Math.min(LONGEST_ENDING, word.length() - 1); length >= SHORTEST_ENDING; length--) {
            int found = endings.find(word.substring(word.length() - length));
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }
}
