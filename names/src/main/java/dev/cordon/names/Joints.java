package dev.cordon.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that run together: "Abdul Rahman" and "Abdulrahman".
 *
 * <p>Joined words must be equal after folding. Anything looser makes false alarms, since two short words glued together
 * resemble some long one.
 */
public final class Joints {

    /** Most words that are glued into one. */
    static final int MOST_WORDS = 4;

    /** Shortest fold of a joint: below, chance does it. */
    static final int SHORTEST = 5;

    private Joints() {}

    /**
     * The folds of every two to four neighbouring words of the name, glued; of a person's, also of the last word with the
     * first, what follows Abd or Abu, and how its {@link GivenSyllables} may be read; of an organization's, also its acronyms.
     */
    public static List<String> of(PreparedName name) {
        List<String> joints = new ArrayList<>();
        for (Token token : name.tokens()) {
            String bare = bare(token.text());
            if (!bare.isEmpty()) {
                joints.add(Spelling.fold(bare));
            }
        }
        joints.addAll(syllables(name));
        Acronyms.of(name).forEach(acronym -> joints.add(Spelling.fold(acronym)));
        for (int from = 0; from < name.tokens().size(); from++) {
            for (int count = 2; count <= MOST_WORDS; count++) {
                String key = name.joint(from, count);
                if (!key.isEmpty()) {
                    joints.add(key);
                }
            }
        }
        return joints;
    }

    /** What two syllables of a given name may be read as: names that share one meet, and no word is like one. */
    public static List<String> syllables(PreparedName name) {
        return name.givenSyllables().stream()
                .flatMap(run -> run.keys().stream())
                .toList();
    }

    /** The letters of the whole name: names of the same ones are divided into words otherwise; "" where too few to tell. */
    public static String whole(PreparedName name) {
        return name.whole();
    }

    /** The name without the "Abd" or "Abu" that is one word with it, or "". */
    static String bare(String word) {
        boolean compound = word.startsWith("abd") || word.startsWith("abu") || word.startsWith("umm");
        return compound && word.length() >= SHORTEST + 3 ? word.substring(3) : "";
    }

    /** All joints of these words, each at its {@link #place}; "" where too short to tell or not so many words. */
    static String[] all(List<Token> tokens, boolean round) {
        int n = tokens.size();
        String[] joints = new String[n * (MOST_WORDS - 1)];
        for (int from = 0; from < n; from++) {
            for (int count = 2; count <= MOST_WORDS; count++) {
                boolean turns = round && count == 2 && from == n - 1;
                List<Token> glued = turns
                        ? List.of(tokens.getLast(), tokens.getFirst())
                        : from + count > n ? List.of() : tokens.subList(from, from + count);
                joints[place(from, count)] = key(glued);
            }
        }
        return joints;
    }

    static int place(int from, int count) {
        return from * (MOST_WORDS - 1) + count - 2;
    }

    /** All letters without blanks; a name with numbers or places has none. */
    static String letters(List<Token> tokens) {
        StringBuilder letters = new StringBuilder();
        for (Token token : tokens) {
            if (token.isApart()) {
                return "";
            }
            letters.append(token.text());
        }
        return letters.length() < SHORTEST ? "" : letters.toString();
    }

    /** Numbers and places are never part of a joint. */
    private static String key(List<Token> tokens) {
        StringBuilder glued = new StringBuilder();
        for (Token token : tokens) {
            if (token.isApart()) {
                return "";
            }
            glued.append(token.text());
        }
        String fold = Spelling.fold(glued.toString());
        return fold.length() < SHORTEST ? "" : fold;
    }
}
