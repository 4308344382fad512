package dev.cordon.bench;

import dev.cordon.names.Romanized.Word;
import dev.cordon.names.Romanizer;
import dev.cordon.terms.Name;
import dev.cordon.terms.NamePart;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Counts for each word how often it is a given and how often a family name: from names whose parts an authority or a
 * corpus has told apart. Of the lists only the part that is learnt from (see {@link ListedPeople}).
 */
public final class GivenFamily {

    /** A word of one listed person may be a slip; corpora are taken at their word. */
    private static final int LEAST_LISTED = 2;

    /** Words of one letter are initials. */
    private static final int SHORTEST = 2;

    /** Shorter endings tell nothing, longer ones are words. */
    private static final int SHORTEST_ENDING = 2;

    private static final int LONGEST_ENDING = 5;

    /** An ending of so few words may be chance. */
    private static final int LEAST_WORDS = 12;

    /** What a longer ending must tell beyond the shorter one that it ends with, as a share. */
    private static final int[] NEVER = {0, 0};

    private static final double TELLS_MORE = 0.08;

    private enum Part {
        GIVEN,
        FAMILY
    }

    private final Map<String, int[]> listed = new HashMap<>();
    private final Map<String, int[]> corpora = new HashMap<>();

    /** Where which word was counted as which part: a corpus counts a word once for each place. */
    private final Set<String> counted = new HashSet<>();

    private GivenFamily() {}

    /**
     * {@code GivenFamily SHARED corpus.tsv given-family.tsv name-endings.tsv}: reads SHARED/lists and a corpus of lines
     * "where, given or family, name", parted by tabs; writes the tables.
     */
    public static void main(String[] arguments) throws IOException {
        Path lists = Path.of(arguments[0], "lists");
        GivenFamily words = new GivenFamily();
        words.listed(ListedPeople.read(lists).learnt());
        Path common = lists.resolve("names/popular-names-by-country");
        words.common(common.resolve("common-forenames-by-country.csv.gz"), Part.GIVEN);
        words.common(common.resolve("common-surnames-by-country.csv.gz"), Part.FAMILY);
        words.corpus(Path.of(arguments[1]));
        Map<String, int[]> all = words.all();
        write(
                Path.of(arguments[2]),
                "How often a word is a given (or a father's) name and how often a family name.",
                "word",
                all);
        write(
                Path.of(arguments[3]),
                "How many words with that ending are mostly given and how many mostly family names.",
                "ending",
                endings(all));
    }

    private void listed(List<ListedPeople.Person> people) {
        for (ListedPeople.Person person : people) {
            Set<String> counted = new HashSet<>();
            for (Name name : person.names()) {
                for (TaggedWord word : TaggedWord.of(name)) {
                    Part part = word.role() == NamePart.Role.FAMILY ? Part.FAMILY : Part.GIVEN;
                    if (counted.add(word.latin() + part)) {
                        count(listed, word.latin(), part);
                    }
                }
            }
        }
        listed.values().removeIf(counts -> Arrays.stream(counts).sum() < LEAST_LISTED);
    }

    /** Each row is a name that is common in a country. */
    private void common(Path file, Part part) throws IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            List<String> header = List.of(in.readLine().split(",", -1));
            int column = header.indexOf("Romanized Name");
            in.lines()
                    .map(line -> line.split(",", -1))
                    .filter(cells -> cells.length > column)
                    .forEach(cells -> words(cells[column]).forEach(word -> once(cells[0], word, part)));
        }
    }

    private void corpus(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            Part part = cells[1].equals("family") ? Part.FAMILY : Part.GIVEN;
            words(cells[2]).forEach(word -> once(cells[0], word, part));
        }
    }

    private void once(String where, String word, Part part) {
        if (counted.add(where + '\t' + word + '\t' + part)) {
            count(corpora, word, part);
        }
    }

    private static List<String> words(String name) {
        return Romanizer.romanize(name).words().stream()
                .filter(word -> !word.consonantsOnly())
                .map(Word::latin)
                .toList();
    }

    private static void count(Map<String, int[]> words, String word, Part part) {
        if (word.length() >= SHORTEST && word.chars().noneMatch(Character::isDigit)) {
            words.computeIfAbsent(word, key -> new int[Part.values().length])[part.ordinal()]++;
        }
    }

    private Map<String, int[]> all() {
        Map<String, int[]> all = new TreeMap<>(corpora);
        listed.forEach((word, counts) -> all.merge(word, counts, (a, b) -> new int[] {a[0] + b[0], a[1] + b[1]}));
        return all;
    }

    /** Endings that tell more than the shorter ones they end with. */
    private static Map<String, int[]> endings(Map<String, int[]> words) {
        Map<String, int[]> endings = new TreeMap<>();
        words.forEach((word, counts) -> {
            for (int length = SHORTEST_ENDING; length <= Math.min(LONGEST_ENDING, word.length() - 1); length++) {
                if (counts[0] != counts[1]) {
                    endings.computeIfAbsent(word.substring(word.length() - length), key -> new int[2])[
                            counts[0] > counts[1] ? 0 : 1]++;
                }
            }
        });
        endings.values().removeIf(counts -> counts[0] + counts[1] < LEAST_WORDS);
        for (int length = LONGEST_ENDING; length > SHORTEST_ENDING; length--) {
            int longer = length;
            endings.keySet().removeIf(ending -> ending.length() == longer && !tellsMore(ending, endings));
        }
        return endings;
    }

    private static boolean tellsMore(String ending, Map<String, int[]> endings) {
        int[] shorter = endings.get(ending.substring(1));
        int[] own = endings.getOrDefault(ending, NEVER);
        return shorter == null || Math.abs(familyShare(own) - familyShare(shorter)) >= TELLS_MORE;
    }

    private static double familyShare(int[] counts) {
        return (counts[1] + 1.0) / (counts[0] + counts[1] + 2);
    }

    private static void write(Path file, String title, String key, Map<String, int[]> rows) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# " + title + " Sources, licences and command: see README.md.");
        lines.add(key + "\tgiven\tfamily");
        rows.forEach((word, counts) -> lines.add(word + "\t" + counts[0] + "\t" + counts[1]));
        Files.write(file, lines);
    }
}
