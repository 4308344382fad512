package dev.cordon.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Makes names out of real ones. A name keeps some words of a real one and takes the others, each in its place, from names
 * that share a word with it: so words go together as they do in life, and each is as frequent as it really is.
 *
 * <p>Real lists never stop bringing words that no name had before. Each word is therefore the head of a family of
 * spellings and rare words, which grows as in the process of Pitman and Yor (The two-parameter Poisson-Dirichlet
 * distribution, 1997): one that was used n times in v spellings gets a new one with the chance {@value #NOVELTY} v / n, and
 * otherwise a spelling as often as it stood before. The same real names, in the same order, and seed give the same names.
 */
final class NameMill {

    /**
     * Discount of the process. With it ten thousand names bear 1.25 distinct words each, a hundred thousand 0.55, a million
     * 0.15, four million 0.06. The 27,854 names of OFAC bear 0.83; words that grow as the 0.46th power of the names, as
     * theirs do, come to 0.12 at a million.
     */
    static final double NOVELTY = 0.4;

    /** How often a word is taken from a neighbour. */
    private static final double EXCHANGED = 0.85;

    /** Words shorter than this, and numbers, have one spelling. */
    private static final int SHORTEST_SPELT = 4;

    /** The first letter that is no Latin one any more: only Latin words are spelt otherwise. */
    private static final int BEHIND_LATIN = 0x250;

    /**
     * A name that was made.
     *
     * @param text its words, parted by one blank
     * @param like the real name after which it was built, counted from 0
     * @param words the real words of which its words are spellings
     */
    record Made(String text, int like, List<Integer> words) {}

    /** What was made of one real word; the word itself is number 0. */
    private static final class Family {
        final List<String> spellings = new ArrayList<>();
        final int real;
        int[] drawn = {};
        int draws;

        Family(String word, int real) {
            spellings.add(word);
            this.real = real;
        }

        String draw(int spelling) {
            if (draws == drawn.length) {
                drawn = Arrays.copyOf(drawn, Math.max(4, 2 * draws));
            }
            drawn[draws++] = spelling;
            return spellings.get(spelling);
        }
    }

    private final Random random;
    private final int[][] names;
    private final List<Family> families = new ArrayList<>();
    private final List<int[]> bearers = new ArrayList<>();

    NameMill(List<String> real, long seed) {
        random = new Random(seed);
        Map<String, List<Integer>> byWord = new LinkedHashMap<>();
        List<List<String>> split = real.stream().map(NameMill::words).toList();
        for (int name = 0; name < split.size(); name++) {
            for (String word : split.get(name)) {
                byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(name);
            }
        }
        Map<String, Integer> numbers = new HashMap<>();
        byWord.forEach((word, bearing) -> {
            numbers.put(word, families.size());
            families.add(new Family(word, bearing.size()));
            bearers.add(bearing.stream().mapToInt(Integer::intValue).toArray());
        });
        names = split.stream()
                .map(words -> words.stream().mapToInt(numbers::get).toArray())
                .toArray(int[][]::new);
    }

    private static List<String> words(String name) {
        return List.of(name.replaceAll("[,;()\"]", " ").strip().split("\\s+"));
    }

    /** The next name. */
    Made next() {
        int like = random.nextInt(names.length);
        int[] template = names[like];
        int[] words = template.clone();
        for (int i = 0; i < words.length; i++) {
            int word = random.nextDouble() < EXCHANGED ? fromNeighbour(template, i) : template[i];
            boolean repeated = Arrays.stream(words, 0, i).anyMatch(earlier -> earlier == word);
            words[i] = repeated ? template[i] : word;
        }
        List<Integer> made = Arrays.stream(words).boxed().toList();
        return new Made(spelt(made), like, made);
    }

    /** The same words, each spelt as somebody else might; now and then it is the same name. */
    String again(Made name) {
        return spelt(name.words);
    }

    private String spelt(List<Integer> words) {
        return words.stream().map(this::spelling).collect(Collectors.joining(" "));
    }

    /** The word that stands in that place of a name with which this one shares a word. */
    private int fromNeighbour(int[] template, int place) {
        int[] sharing = bearers.get(template[random.nextInt(template.length)]);
        int[] neighbour = names[sharing[random.nextInt(sharing.length)]];
        boolean last = place == template.length - 1;
        return neighbour[last ? neighbour.length - 1 : Math.min(place, neighbour.length - 1)];
    }

    private String spelling(int word) {
        Family family = families.get(word);
        int used = family.real + family.draws;
        if (isSpelt(family.spellings.getFirst()) && random.nextDouble() * used < NOVELTY * family.spellings.size()) {
            family.spellings.add(coined(family));
            return family.draw(family.spellings.size() - 1);
        }
        int before = random.nextInt(used);
        return family.draw(before < family.real ? 0 : family.drawn[before - family.real]);
    }

    private static boolean isSpelt(String word) {
        return word.length() >= SHORTEST_SPELT && word.chars().allMatch(c -> Character.isLetter(c) && c < BEHIND_LATIN);
    }

    /** A word spelt otherwise, or as often a rare one that begins like it. */
    private String coined(Family family) {
        String word = family.spellings.get(random.nextInt(family.spellings.size()));
        if (random.nextBoolean()) {
            return Respelling.of(word, random);
        }
        String other = families.get(random.nextInt(families.size())).spellings.getFirst();
        String end = isSpelt(other) ? other.substring(other.length() / 2) : "";
        int begin = Math.min(word.length(), 2 + random.nextInt(Math.max(1, word.length() - 2)));
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
        return word.substring(0, begin) + (capitals ? end.toUpperCase(Locale.ROOT) : end.toLowerCase(Locale.ROOT));
    }
}
