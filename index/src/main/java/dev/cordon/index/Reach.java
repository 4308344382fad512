package dev.cordon.index;

import dev.cordon.names.Naming;
import dev.cordon.names.Prospect;
import dev.cordon.names.Trait;
import dev.cordon.names.Weights;

/**
 * Can a listed name reach the bound, if it shares just these words with the query?
 *
 * <p>Evidence in bits is a sum, and only what agrees adds to it. So from the words of the query that have a like in a name
 * follows the most the two can reach: {@link Prospect#atMost}, of which this holds, for the bound asked for, the least
 * rarity that is needed in each case. With {@code Q} the query's words, {@code M} those of them that have a like in the
 * name, {@code w} the name's words, and initials {@code q} and {@code l}, of which {@code e} agree with one another:
 *
 * <pre>
 *   rarity    ≤ Σ rarity(m ∈ M) + Σ rarity(e) + 2 (q − e) + 2 (l − e)
 *   matched   ≤ |M| + e
 *   first all only if |Q| − |M| ≤ l − e      (an initial may answer any word of a person)
 *   second all only if |M| + q − e ≥ w
 * </pre>
 *
 * <p>Each pair of words takes one word of either name, so a name matches no more words than the query has in it. More of
 * what agrees never lowers the most: a set of words that cannot reach the bound has no part that can.
 */
final class Reach {
    /** Evidence that an initial gives which stands for a word, in thousandths of a bit of rarity. */
    static final int INITIAL_RARITY = 2_000;

    /** More rarity than any name has. */
    private static final int MOST_RARITY = 1_000_000;

    private static final int NEVER = Integer.MAX_VALUE;

    /** The cases: no word matched, one, several; and no word, but initials. */
    private static final int SEVERAL = 2;

    private static final int ONLY_INITIALS = 3;
    private static final int CASES = 4;

    private final int[] needed = new int[CASES * 4];

    /** The same where nothing but words that tell little agrees. */
    private final int[] neededIfGeneric = new int[CASES * 4];

    private final Naming naming;

    /** @param at the bound */
    Reach(Naming naming, int at, Weights weights) {
        this.naming = naming;
        int onlyInitials = weights.of(Trait.ONLY_INITIALS, naming);
        for (int all = 0; all < 4; all++) {
            boolean first = (all & 2) != 0;
            boolean second = (all & 1) != 0;
            for (int matched = 0; matched <= SEVERAL; matched++) {
                needed[4 * matched + all] = leastRarity(at, matched, false, first, second, weights);
                neededIfGeneric[4 * matched + all] = leastRarity(at, matched, true, first, second, weights);
            }
            needed[4 * ONLY_INITIALS + all] = leastRarity(at - onlyInitials, 0, false, first, second, weights);
        }
    }

    private int leastRarity(
            int at, int matched, boolean generic, boolean firstAll, boolean secondAll, Weights weights) {
        if (Prospect.of(MOST_RARITY, matched, generic, firstAll, secondAll).atMost(naming, weights) < at) {
            return NEVER;
        }
        int low = 0;
        int high = MOST_RARITY;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Prospect.of(middle, matched, generic, firstAll, secondAll).atMost(naming, weights) >= at) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /**
     * Which sets of the query's tokens suffice for names of that build.
     *
     * @param passes filled from that place on for each set of tokens: bit i for the i-th of {@link Sought}
     */
    void fill(Sought sought, Build build, boolean[] passes, int from) {
        passes[from] = mayPassByInitials(sought, build);
        int sets = 1 << sought.count();
        for (int set = 1; set < sets; set++) {
            passes[from + set] = build.initials() == Build.ANY || mayPass(sought, build, set);
        }
    }

    /** No token has a like: then initials stand for words, as many as the query has tokens, or nothing agrees. */
    private boolean mayPassByInitials(Sought sought, Build build) {
        if (naming != Naming.PERSON || sought.allInitials() + build.initials() == 0) {
            return false;
        }
        boolean any = build.initials() == Build.ANY;
        int pairs = any ? sought.tokens() : Math.min(sought.tokens(), sought.allInitials() + build.initials());
        boolean firstAll = any || sought.allWords() <= build.initials();
        boolean secondAll = any || sought.allInitials() >= build.words();
        return needed[4 * ONLY_INITIALS + (firstAll ? 2 : 0) + (secondAll ? 1 : 0)] <= INITIAL_RARITY * pairs;
    }

    private boolean mayPass(Sought sought, Build build, int set) {
        int most = Math.min(sought.initials(set), build.initials());
        for (int equal = 0; equal <= most; equal++) {
            if (mayPass(sought, build, set, equal)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayPass(Sought sought, Build build, int set, int equal) {
        boolean people = naming == Naming.PERSON;
        int words = sought.words(set);
        int ours = people ? sought.allInitials() - equal : 0;
        int theirs = people ? build.initials() - equal : 0;
        int rarity = sought.rarity(set) + sought.initialRarity() * equal + INITIAL_RARITY * (ours + theirs);
        boolean firstAll = sought.allWords() - words <= theirs;
        boolean secondAll = words + ours >= build.words();
        int matched = Math.min(words + equal, SEVERAL);
        int[] least = ours + theirs + equal == 0 && sought.isGeneric(set) ? neededIfGeneric : needed;
        return least[4 * matched + (firstAll ? 2 : 0) + (secondAll ? 1 : 0)] <= rarity;
    }
}
