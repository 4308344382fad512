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
    private static final int MOST_WORDS = 3;

    /** Shortest fold of a joint: below, chance does it. */
    private static final int SHORTEST = 5;

    private Joints() {}

    /** The folds of every two or three neighbouring words of the name, glued. */
    public static List<String> of(PreparedName name) {
        List<String> joints = new ArrayList<>();
        List<Token> tokens = name.tokens();
        for (int from = 0; from < tokens.size(); from++) {
            for (int count = 2; count <= MOST_WORDS && from + count <= tokens.size(); count++) {
                String key = key(tokens, from, count);
                if (!key.isEmpty()) {
                    joints.add(key);
                }
            }
        }
        return joints;
    }

    /** The fold of the whole name without spaces, by which names that are split in odd places meet; "" if too short. */
    public static String whole(PreparedName name) {
        return key(name.tokens(), 0, name.tokens().size());
    }

    /** Fold of {@code count} glued tokens; "" where it is too short to tell anything. */
    static String key(List<Token> tokens, int from, int count) {
        StringBuilder glued = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            glued.append(tokens.get(i).text());
        }
        String fold = Spelling.fold(glued.toString());
        return fold.length() < SHORTEST ? "" : fold;
    }
}
