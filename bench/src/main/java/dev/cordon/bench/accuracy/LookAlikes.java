package dev.cordon.bench.accuracy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Which names look most alike, by the letter pairs they share (Dice's coefficient). Knows nothing of what the matcher
 * knows, so that it may choose the pairs that the matcher is measured on.
 */
final class LookAlikes {

    /** A letter pair in more than this share of many names tells nothing and costs time. */
    private static final double COMMON = 0.1;

    private static final int MANY = 1_000;

    private final List<TreeSet<String>> pairsOfNames = new ArrayList<>();
    private final Map<String, List<Integer>> namesOfPairs = new HashMap<>();

    LookAlikes(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            TreeSet<String> pairs = letterPairs(names.get(i));
            pairsOfNames.add(pairs);
            for (String pair : pairs) {
                namesOfPairs.computeIfAbsent(pair, key -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Takes the places of names that may not be chosen. */
    interface Excluded {
        boolean test(int place);
    }

    /** The place of the name that looks most like this one, among those that are not excluded; the first of equal ones. */
    Optional<Integer> nearest(String name, Excluded excluded) {
        TreeSet<String> pairs = letterPairs(name);
        int[] shared = new int[pairsOfNames.size()];
        for (String pair : pairs) {
            List<Integer> with = namesOfPairs.getOrDefault(pair, List.of());
            if (with.size() <= COMMON * Math.max(MANY, pairsOfNames.size())) {
                for (int place : with) {
                    shared[place]++;
                }
            }
        }
        int best = -1;
        double likest = 0;
        for (int place = 0; place < shared.length; place++) {
            double likeness = 2.0
                    * shared[place]
                    / (pairs.size() + pairsOfNames.get(place).size());
            if (likeness > likest && !excluded.test(place)) {
                likest = likeness;
                best = place;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    /** From 0, nothing in common, to 1. */
    static double likeness(String a, String b) {
        TreeSet<String> ofA = letterPairs(a);
        TreeSet<String> ofB = letterPairs(b);
        TreeSet<String> shared = new TreeSet<>(ofA);
        shared.retainAll(ofB);
        return ofA.isEmpty() && ofB.isEmpty() ? 0 : 2.0 * shared.size() / (ofA.size() + ofB.size());
    }

    /** Lower case, without marks and punctuation, blanks single. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static TreeSet<String> letterPairs(String name) {
        TreeSet<String> pairs = new TreeSet<>();
        for (String word : plain(name).split(" ")) {
            String bounded = " " + word + " ";
            for (int i = 0; i + 1 < bounded.length(); i++) {
                pairs.add(bounded.substring(i, i + 2));
            }
        }
        return pairs;
    }
}
