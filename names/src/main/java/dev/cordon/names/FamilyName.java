package dev.cordon.names;

import java.util.List;

/**
 * Which words of a name are the family name, where nobody told?
 *
 * <p>Every order of naming is weighed: family last (most peoples), first (Chinese, Korean, Vietnamese, Hungarian, Japanese, and
 * anybody in an office's register), the last two or the first two (Spanish: father's and mother's). How much a word leans
 * to the family comes from {@code given-family.tsv}, of unknown words from how they end ({@code name-endings.tsv}: a
 * patronymic in -ovich never is the family name, -enko is). Articles and prepositions lead family names (al-Masri, van
 * Dyk), initials are none. Only what is clear is told; else the words stay {@link Role#NAME}.
 *
 * <p>The priors and the bound were chosen by {@code dev.cordon.bench.FamilyNames} on the people that the tables are learnt
 * from; README.md beside the tables gives the figures of those held out.
 *
 * @param from first word of the family name
 * @param to the word behind its last one; nothing is known where both are equal
 */
record FamilyName(int from, int to) {

    static final FamilyName UNKNOWN = new FamilyName(0, 0);

    /** In thousandths of a bit: what an order must overcome, against family last. */
    private static final int FIRST = -2_500;

    private static final int FIRST_WHERE_USUAL = 2_500;
    private static final int LAST_TWO = -1_500;
    private static final int FIRST_TWO = -5_000;

    /** Initials are given names; what an article or preposition leads is none. */
    private static final int INITIAL = -6_000;

    private static final int LED = 3_000;

    /** Words in capitals among words that are not: how offices mark the family name. */
    private static final int CAPITALS = 8_000;

    /** Longer names are chains whose order differs from land to land. */
    private static final int MOST_WORDS = 5;

    /** How much better than the next order the best one must be. */
    private static final int CLEAR = 3_000;

    /** Finds the family name in a name of a person. */
    static FamilyName of(List<Piece> pieces, PeopleWords words) {
        int n = pieces.size();
        if (n < 2 || n > MOST_WORDS) {
            return UNKNOWN;
        }
        Weighing weighing = new Weighing(pieces, words);
        weighing.order(n - 1, n, 0);
        weighing.order(0, 1, usuallyFirst(pieces, words) ? FIRST_WHERE_USUAL : FIRST);
        if (n > 2) {
            weighing.order(n - 2, n, LAST_TWO);
            weighing.order(0, 2, FIRST_TWO);
        }
        return weighing.clear() ? weighing.best : UNKNOWN;
    }

    boolean has(int word) {
        return from <= word && word < to;
    }

    boolean isKnown() {
        return from < to;
    }

    private static boolean usuallyFirst(List<Piece> pieces, PeopleWords words) {
        return pieces.size() <= 3
                && words.isFamilyFirst(pieces.getFirst().latin())
                && !words.isFamilyFirst(pieces.getLast().latin());
    }

    /** The orders tried so far. */
    private static final class Weighing {
        private final int[] leanings;
        private int sum;
        private FamilyName best = UNKNOWN;
        private int highest = Integer.MIN_VALUE / 2;
        private int second = Integer.MIN_VALUE / 2;

        Weighing(List<Piece> pieces, PeopleWords words) {
            leanings = new int[pieces.size()];
            boolean allCapitals = pieces.stream().allMatch(Piece::capitals);
            for (int i = 0; i < leanings.length; i++) {
                leanings[i] = leaning(pieces.get(i), words, allCapitals);
                sum += leanings[i];
            }
        }

        private static int leaning(Piece piece, PeopleWords words, boolean allCapitals) {
            if (piece.latin().length() == 1) {
                return INITIAL;
            }
            return words.familyLeaning(piece.latin())
                    + (piece.led() ? LED : 0)
                    + (piece.capitals() && !allCapitals ? CAPITALS : 0);
        }

        /** Words of the family speak for it as they lean, the others against. */
        void order(int from, int to, int prior) {
            int family = 0;
            for (int i = from; i < to; i++) {
                family += leanings[i];
            }
            int weight = prior + 2 * family - sum;
            if (weight > highest) {
                second = highest;
                highest = weight;
                best = new FamilyName(from, to);
            } else {
                second = Math.max(second, weight);
            }
        }

        boolean clear() {
            return highest - second >= CLEAR;
        }
    }
}
