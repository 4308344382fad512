package dev.cordon.index;

import dev.cordon.names.Naming;

/**
 * The least weight of evidence of names that is asked for, in thousandths of a bit. What else is known of a party can make
 * good a weak name or ruin a strong one, so that the bound differs from state to state.
 */
public interface Bound {

    /**
     * The bound for most states of a section, and for those whose facts let less suffice.
     *
     * @param otherwise for a state that has none of the keys
     * @param eased for any state; no more than {@code otherwise}
     * @param keys see {@link Facts#keyOfYear} and {@link Facts#keyOfType}; none where the two are the same
     */
    record Easing(int otherwise, int eased, int[] keys) {

        /** The same for all. */
        public static Easing none(int bound) {
            return new Easing(bound, bound, new int[0]);
        }
    }

    /** For states one of whose names is read in that way. Never above what {@link #of} says of any of them. */
    Easing in(Naming section);

    /** For a state with these facts: no more than what its best name must have. */
    int of(Facts facts);

    /** The same bound for all. */
    static Bound of(int millibits) {
        return new Bound() {
            @Override
            public Easing in(Naming section) {
                return Easing.none(millibits);
            }

            @Override
            public int of(Facts facts) {
                return millibits;
            }
        };
    }
}
