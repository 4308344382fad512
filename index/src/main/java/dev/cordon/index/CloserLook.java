package dev.cordon.index;

import dev.cordon.names.Naming;
import dev.cordon.names.Prospect;
import dev.cordon.names.Relation;
import dev.cordon.names.Role;
import dev.cordon.names.Weights;
import java.util.Arrays;

/**
 * Can this one listed name reach the bound, by its own words?
 *
 * <p>{@link Reach} knows which of the query's tokens have a like; here is seen how near the nearest is, and what is left
 * over for certain. Whichever words are matched in the end, let {@code t} be the distance of the worst of them: then no
 * more are matched than have a like within {@code t}, none nearer than its nearest like, and SPELLING takes away at least
 * what {@code t} costs. So the most over all {@code t}, of which there are no more than tokens, is never too low.
 */
final class CloserLook {
    private static final Role[] ROLES = Role.values();
    private static final int WHOLE = 1_000;
    private static final int NO_LIKE = Relation.NONE;

    private final Naming naming;
    private final Sought sought;
    private final Words words;
    private final Weights weights;
    private final boolean people;
    private final int[] nearest = new int[Sought.MOST];
    private int liked;
    private int apart;
    private int single;
    private int left;
    private boolean telling;

    CloserLook(Naming naming, Sought sought, Words words, Weights weights) {
        this.naming = naming;
        this.sought = sought;
        this.words = words;
        this.weights = weights;
        this.people = naming == Naming.PERSON;
    }

    /**
     * @param record the name's, see {@link NameCodec}
     * @param bound the least weight of evidence asked for, in thousandths of a bit
     */
    boolean mayReach(Bytes record, Build build, int bound) {
        if (sought.isCrowded() || build.initials() == Build.ANY) {
            return true;
        }
        read(record);
        if (liked == 0) {
            return mayReach(0, 0, build, bound);
        }
        for (int worst = next(-1); worst != NO_LIKE; worst = next(worst)) {
            if (mayReach(within(worst), worst, build, bound)) {
                return true;
            }
        }
        return false;
    }

    private void read(Bytes record) {
        Arrays.fill(nearest, NO_LIKE);
        liked = 0;
        apart = 0;
        single = 0;
        left = 0;
        telling = false;
        for (int tokens = record.varint() >>> 2; tokens > 0; tokens--) {
            int token = record.varint();
            read(token >>> NameCodec.ROLE_BITS, ROLES[token & NameCodec.ROLE_MASK]);
        }
    }

    private void read(int word, Role role) {
        int slot = sought.slot(word);
        int bits = slot < 0 ? 0 : sought.bits(slot);
        if (role == Role.NUMBER || role == Role.PLACE) {
            apart |= bits & sought.apart();
            return;
        }
        single |= bits & sought.single();
        int own = bits & sought.plain();
        liked |= own;
        for (int others = own; others != 0; others &= others - 1) {
            int bit = Integer.numberOfTrailingZeros(others);
            nearest[bit] = Math.min(nearest[bit], sought.distance(slot, bit));
        }
        if (own == 0 && !words.isInitial(word)) {
            left += words.rarity(word, naming);
            telling |= role != Role.GENERIC && role != Role.LOCALITY;
        }
    }

    /** The least distance beyond that one. */
    private int next(int distance) {
        int next = NO_LIKE;
        for (int near : nearest) {
            next = near > distance ? Math.min(next, near) : next;
        }
        return next;
    }

    private int within(int distance) {
        int set = 0;
        for (int bit = 0; bit < nearest.length; bit++) {
            set |= nearest[bit] <= distance ? 1 << bit : 0;
        }
        return set;
    }

    /** Whether the words of the set, the worst of them so far from its like, may be enough. */
    private boolean mayReach(int set, int worst, Build build, int bound) {
        int rarity = sought.rarity(apart);
        for (int others = set; others != 0; others &= others - 1) {
            int bit = Integer.numberOfTrailingZeros(others);
            int own = sought.rarity(1 << bit);
            rarity += own - own * Math.min(WHOLE, nearest[bit]) / WHOLE;
        }
        int most = Math.min(sought.initials(single), build.initials());
        for (int equal = 0; equal <= most; equal++) {
            if (prospect(set, worst, rarity, equal, build).atMost(naming, weights) >= bound) {
                return true;
            }
        }
        return false;
    }

    /** As {@link Reach} reckons with initials: any may stand for a word of the other person's name. */
    private Prospect prospect(int set, int worst, int rarity, int equal, Build build) {
        int count = Integer.bitCount(set);
        int ours = people ? sought.allInitials() - equal : 0;
        int theirs = people ? build.initials() - equal : 0;
        int missed = sought.plain() & ~set;
        boolean plain = ours == 0 && theirs == 0;
        return new Prospect(
                rarity + sought.initialRarity() * equal + Reach.INITIAL_RARITY * (ours + theirs),
                count + equal,
                worst,
                plain && equal == 0 && set != 0 && (set & ~sought.generic()) == 0,
                sought.allWords() - count <= theirs,
                count + ours >= build.words(),
                plain && telling && (missed & ~sought.generic()) != 0,
                plain ? Math.min(left, sought.rarity(missed)) : 0);
    }
}
