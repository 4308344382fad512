package dev.cordon.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Chinese and Korean given names of two syllables as every romanisation spells them: Guoqing, Kuo-ch'ing and Kwok-hing may be
 * one name, and so may Gyeonghwa and Kyung-hwa.
 *
 * <p>A syllable of one romanisation may be several of another (chen in Wade-Giles is zhen or chen), so only two syllables that
 * are read by the same romanisation, beside a family name, tell. Each such reading is a key; names that share one meet.
 */
final class GivenSyllables {

    private static final int SHORTEST_GLUED = 4;
    private static final int LONGEST_GLUED = 13;
    private static final int MOST_TOKENS = 5;

    /** What opens a key, so that none is like a word. */
    private static final String CHINESE = "~";

    private static final String KOREAN = "^";

    private final Set<String> pinyin = new HashSet<>();
    private final Map<String, Set<String>> wadeGiles = new HashMap<>();
    private final Map<String, Set<String>> southern = new HashMap<>();
    private final Map<String, Set<String>> korean = new HashMap<>();
    private final Map<String, Set<String>> surnames = new HashMap<>();
    private final Predicate<String> familyFirst;

    /**
     * @param tables where {@code readings.csv}, {@code given-signs.csv} and {@code surnames.csv} stand
     * @param familyFirst whether a word is a family name of a people that puts it first
     */
    GivenSyllables(Tables tables, Predicate<String> familyFirst) {
        for (String[] cells : tables.rows("readings.csv", ",")) {
            if (cells[1].matches("h?[mn]g?")) {
                continue; // interjections, of no name
            }
            if (cells[0].equals("mandarin")) {
                pinyin.add(cells[1]);
                add(wadeGiles, cells[2], cells[1]);
            } else if (cells[0].equals("korean")) {
                add(korean, cells[2], cells[1]);
            }
        }
        tables.rows("given-signs.csv", ",").forEach(cells -> add(southern, cells[2], cells[1]));
        tables.rows("surnames.csv", ",").forEach(cells -> add(surnames, cells[2], cells[0]));
        this.familyFirst = familyFirst;
    }

    private static void add(Map<String, Set<String>> readings, String spellings, String reading) {
        for (String spelling : spellings.split(" ")) {
            readings.computeIfAbsent(spelling, s -> new TreeSet<>()).add(reading);
        }
    }

    /**
     * Neighbouring words that are two syllables of a given name.
     *
     * @param from the first of them
     * @param count one, where they are written as one word, or two
     * @param keys all that they may be read as
     */
    record Run(int from, int count, Set<String> keys) {
        boolean meets(Run other) {
            return !Collections.disjoint(keys, other.keys);
        }
    }

    /** Whether two words are spellings of one family name. */
    boolean isOneSurname(String a, String b) {
        return share(wadeGiles, a, b) || share(surnames, a, b);
    }

    private static boolean share(Map<String, Set<String>> readings, String a, String b) {
        return !Collections.disjoint(readings.getOrDefault(a, Set.of()), readings.getOrDefault(b, Set.of()));
    }

    /** Whether both words are syllables, or both two, of one language, and no spellings of the same. */
    boolean areOthers(String a, String b) {
        return areOthers(korean, a, b) || areOthers(wadeGiles, a, b);
    }

    private static boolean areOthers(Map<String, Set<String>> readings, String a, String b) {
        boolean one = readings.containsKey(a) && readings.containsKey(b);
        boolean two = !one
                && !halves(a, readings.keySet()).isEmpty()
                && !halves(b, readings.keySet()).isEmpty();
        return one && !share(readings, a, b) || two;
    }

    /** Whether all words are syllables as the mainland spells them; two such names that differ, written alike, are two names. */
    boolean isPinyin(List<Token> name) {
        for (Token token : name) {
            if (!pinyin.contains(token.text()) && halves(token.text(), pinyin).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The runs of a person's name that has a family name of these peoples; mostly none. */
    List<Run> runs(List<Token> name) {
        if (name.size() < 2 || name.size() > MOST_TOKENS || !hasSurname(name)) {
            return List.of();
        }
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < name.size(); i++) {
            add(runs, i, 1, glued(name.get(i)));
            if (i + 1 < name.size() && name.size() > 2) {
                add(runs, i, 2, apart(name.get(i), name.get(i + 1)));
            }
        }
        return runs;
    }

    /** Whether a family name of these peoples opens or closes it. */
    boolean hasSurname(List<Token> name) {
        for (Token token : name) {
            if (token.word().consonantsOnly()) {
                return false;
            }
        }
        return familyFirst.test(name.getFirst().text())
                || familyFirst.test(name.getLast().text());
    }

    private static void add(List<Run> runs, int from, int count, Set<String> keys) {
        if (!keys.isEmpty()) {
            runs.add(new Run(from, count, keys));
        }
    }

    private Set<String> apart(Token first, Token second) {
        Set<String> keys = new TreeSet<>();
        boolean signs =
                !first.word().written().isEmpty() || !second.word().written().isEmpty();
        if (!signs) {
            addAll(keys, CHINESE, first.text(), second.text(), wadeGiles);
            addAll(keys, CHINESE, first.text(), second.text(), southern);
            addAll(keys, KOREAN, first.text(), second.text(), korean);
        }
        return keys;
    }

    private Set<String> glued(Token token) {
        Set<String> keys = new TreeSet<>();
        if (token.word().written().isEmpty()) {
            for (Map<String, Set<String>> readings : List.of(wadeGiles, korean)) {
                String language = readings == korean ? KOREAN : CHINESE;
                for (String[] halves : halves(token.text(), readings.keySet())) {
                    addAll(keys, language, halves[0], halves[1], readings);
                }
            }
        }
        return keys;
    }

    private static void addAll(
            Set<String> keys, String language, String first, String second, Map<String, Set<String>> readings) {
        for (String opening : readings.getOrDefault(first, Set.of())) {
            for (String closing : readings.getOrDefault(second, Set.of())) {
                keys.add(language + opening + " " + closing);
            }
        }
    }

    /** A syllable is no two, and no vowel opens the second of two without a mark between them: Xian is one, Xi'an two. */
    private static List<String[]> halves(String word, Set<String> syllables) {
        List<String[]> halves = new ArrayList<>();
        if (word.length() >= SHORTEST_GLUED && word.length() <= LONGEST_GLUED && !syllables.contains(word)) {
            for (int at = 1; at < word.length(); at++) {
                String first = word.substring(0, at);
                String second = word.substring(at);
                if ("aeiou".indexOf(second.charAt(0)) < 0 && syllables.contains(first) && syllables.contains(second)) {
                    halves.add(new String[] {first, second});
                }
            }
        }
        return halves;
    }
}
