package dev.cordon.names;

/**
 * What is known of two names before they are compared: enough for a bound on {@link Comparison#millibits}, so it errs
 * to the side of more. Numbers and places agree as sets of their own and count for {@code rarity} only.
 *
 * @param rarity at least the sum of rarities of what agrees, in thousandths of a bit
 * @param matched at least the number of pairs of words, but for an initial with a word
 * @param worst at most the distance of the worst spelt pair, in thousandths
 * @param generic whether every pair surely has a word that tells little
 * @param firstAll whether every word of the first name may have its like
 * @param secondAll whether every word of the second name may have its like
 * @param telling whether on both sides a word that tells something is surely left over
 * @param left at most the rarity left over on the poorer side, in thousandths of a bit
 */
public record Prospect(
        int rarity,
        int matched,
        int worst,
        boolean generic,
        boolean firstAll,
        boolean secondAll,
        boolean telling,
        int left) {

    private static final int WHOLE = 1_000;

    /** Of which only the words are known that have a like, and not how near it is. */
    public static Prospect of(int rarity, int matched, boolean generic, boolean firstAll, boolean secondAll) {
        return new Prospect(rarity, matched, 0, generic, firstAll, secondAll, false, 0);
    }

    /**
     * The most that two names can reach of which only this much is known. Exact where nothing else speaks; never too low.
     *
     * <p>A comparison starts at PRIOR; it rises by RARITY of what agrees, by JOINED and ACRONYM (not asked here: names that
     * meet by joined words or by an acronym are compared in full), by COMPLETE only if no word is left over on either side.
     * It falls by ONE_WORD or ONE_TELLING_WORD if one pair alone agrees and a word is left over, by COMMON, by SPELLING of
     * the worst pair, by ONLY_GENERIC (half of it, if one name may be whole in the other), and, if words are left over on both
     * sides, by CONFLICT, CONFLICT_LIKE or CONFLICT_GENERIC and by CONFLICT_RARE.
     * All other traits are negative, but for EQUAL_FLOOR, which needs that all words are equal.
     */
    public int atMost(Naming naming, Weights weights) {
        int most = weights.of(Trait.PRIOR, naming)
                + Math.ceilDiv(Math.min(rarity, Agreement.RARITY_CAP) * weights.of(Trait.RARITY, naming), WHOLE)
                + weights.of(Trait.SPELLING, naming) * worst / WHOLE;
        if (firstAll && secondAll) {
            int complete = most + weights.of(Trait.COMPLETE, naming);
            return worst > 0 ? complete : Math.max(complete, weights.of(Trait.EQUAL_FLOOR, naming));
        }
        most += weights.of(Trait.COMMON, naming) * Agreement.common(rarity) / WHOLE;
        if (matched == 1) {
            most += Math.max(
                    weights.of(Trait.ONLY_INITIALS, naming),
                    Math.max(weights.of(Trait.ONE_WORD, naming), weights.of(Trait.ONE_TELLING_WORD, naming)));
        }
        if (generic) {
            boolean whole = matched > 1 && (firstAll || secondAll);
            most += weights.of(Trait.ONLY_GENERIC, naming) / (whole ? 2 : 1);
        }
        if (!firstAll && !secondAll) {
            int conflict = weights.of(Trait.CONFLICT, naming);
            if (naming == Naming.PERSON && Contradiction.isMuch(matched, rarity)) {
                conflict = Math.max(conflict, weights.of(Trait.CONFLICT_LIKE, naming));
            }
            most += telling ? conflict : Math.max(conflict, weights.of(Trait.CONFLICT_GENERIC, naming));
            most += weights.of(Trait.CONFLICT_RARE, naming) * Contradiction.clear(left) / WHOLE;
        }
        return most;
    }
}
