package dev.cordon.names;

/**
 * What is known of two names before they are compared: enough for {@link Comparison#atMost}, so it errs to the side of
 * more. Numbers and places agree as sets of their own and count for {@code rarity} only.
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

    /** Of which only the words are known that have a like, and not how near it is. */
    public static Prospect of(int rarity, int matched, boolean generic, boolean firstAll, boolean secondAll) {
        return new Prospect(rarity, matched, 0, generic, firstAll, secondAll, false, 0);
    }
}
