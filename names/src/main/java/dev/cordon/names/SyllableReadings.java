package dev.cordon.names;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * How Chinese characters and Hangul are spelt in Latin: 張 is Zhang, Chang, Cheung and Jang, 영 is Yeong, Yong and Young.
 *
 * <p>Each spelling is a group of its own, to which the one Latin word and every sign that is read so belong: so a sign meets
 * all its spellings, and two Latin spellings of different signs do not meet. Only family names, and Korean syllables, stand
 * for one another in Latin, too, and no two words that are both pinyin (Chan is Chen, but Tan is another name than Chen).
 */
final class SyllableReadings {

    private static final int[] NONE = {};
    private static final int FIRST_HANGUL = 0xAC00;
    private static final int LAST_HANGUL = 0xD7A3;

    /** Columns of {@code han.tsv} behind the sign. */
    private static final String[] LANGUAGES = {"mandarin", "cantonese", "korean"};

    private final Map<String, Integer> groupsOfSpellings = new HashMap<>();
    private final Map<String, List<Integer>> groupsOfSyllables = new HashMap<>();
    private final Map<String, List<Integer>> groupsOfSurnames = new HashMap<>();
    private final byte[] han;

    /** Each sign with its readings, when the first Chinese name is met. */
    private volatile Map<String, String[]> signs = Map.of();

    /**
     * @param tables where {@code readings.csv}, {@code surnames.csv} and {@code han.tsv} stand
     * @param grouping makes a group of Latin words and gives its number
     */
    SyllableReadings(Tables tables, ToIntFunction<String[]> grouping) {
        Set<String> pinyin = new HashSet<>();
        for (String[] cells : tables.rows("readings.csv", ",")) {
            if (cells[0].equals("alike")) {
                add(groupsOfSyllables, "korean" + cells[1], grouping.applyAsInt(cells[2].split(" ")));
                continue;
            }
            if (cells[0].equals("mandarin")) {
                pinyin.add(cells[1]);
            }
            for (String spelling : cells[2].split(" ")) {
                add(groupsOfSyllables, cells[0] + cells[1], ofSpelling(spelling, grouping));
            }
        }
        for (String[] cells : tables.rows("surnames.csv", ",")) {
            List<String> spellings = new ArrayList<>(List.of(cells[2].split(" ")));
            spellings.forEach(spelling -> add(groupsOfSurnames, cells[0], ofSpelling(spelling, grouping)));
            if (!isHangul(cells[0].charAt(0))) {
                spellings.removeIf(spelling -> pinyin.contains(spelling) && !spelling.equals(cells[1]));
            }
            add(groupsOfSurnames, cells[0], grouping.applyAsInt(spellings.toArray(new String[0])));
        }
        han = tables.bytes("han.tsv");
    }

    private int ofSpelling(String spelling, ToIntFunction<String[]> grouping) {
        return groupsOfSpellings.computeIfAbsent(spelling, s -> grouping.applyAsInt(new String[] {s}));
    }

    private static void add(Map<String, List<Integer>> groups, String key, int group) {
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(group);
    }

    /** The groups of a sign, ascending; none for anything but one Chinese character or one syllable of Hangul. */
    int[] groups(String written) {
        if (written.isEmpty() || written.codePointCount(0, written.length()) > 1) {
            return NONE;
        }
        Set<Integer> groups = new TreeSet<>(groupsOfSurnames.getOrDefault(written, List.of()));
        if (isHangul(written.charAt(0))) {
            groups.addAll(groupsOfSyllables.getOrDefault("korean" + written, List.of()));
        } else {
            String[] readings = signs().getOrDefault(written, new String[0]);
            for (int i = 1; i < readings.length; i++) {
                for (String syllable : readings[i].split(" ", -1)) {
                    groups.addAll(groupsOfSyllables.getOrDefault(LANGUAGES[i - 1] + syllable, List.of()));
                }
            }
        }
        return groups.stream().mapToInt(group -> group).toArray();
    }

    private static boolean isHangul(char sign) {
        return sign >= FIRST_HANGUL && sign <= LAST_HANGUL;
    }

    private Map<String, String[]> signs() {
        if (signs.isEmpty()) {
            Map<String, String[]> read = new HashMap<>();
            new String(han, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> read.put(cells[0], cells));
            signs = read;
        }
        return signs;
    }
}
