package dev.cordon.names;

import java.util.Arrays;

/** What a comparison of two names found: of each {@link Trait} how much, in thousandths of the unit its weight is for. */
final class Findings {
    private static final int WHOLE = 1_000;
    private static final Trait[] TRAITS = Trait.values();

    private final int[] amounts = new int[TRAITS.length];

    void clear() {
        Arrays.fill(amounts, 0);
    }

    void put(Trait trait) {
        put(trait, WHOLE);
    }

    void put(Trait trait, int amount) {
        amounts[trait.ordinal()] = amount;
    }

    int amount(Trait trait) {
        return amounts[trait.ordinal()];
    }

    /** What the trait counts, in thousandths of a bit. {@link Trait#EQUAL_FLOOR} counts what the others fall short of it. */
    int millibits(Trait trait, Weights weights, Naming naming) {
        if (trait != Trait.EQUAL_FLOOR) {
            return weigh(trait, weights, naming);
        }
        return amount(trait) == 0 ? 0 : Math.max(0, weights.of(trait, naming) - withoutFloor(weights, naming));
    }

    /** The sum over all traits, in thousandths of a bit. */
    int millibits(Weights weights, Naming naming) {
        int sum = withoutFloor(weights, naming);
        return amount(Trait.EQUAL_FLOOR) == 0 ? sum : Math.max(sum, weights.of(Trait.EQUAL_FLOOR, naming));
    }

    private int withoutFloor(Weights weights, Naming naming) {
        int sum = 0;
        for (Trait trait : TRAITS) {
            sum += trait == Trait.EQUAL_FLOOR ? 0 : weigh(trait, weights, naming);
        }
        return sum;
    }

    private int weigh(Trait trait, Weights weights, Naming naming) {
        return weights.of(trait, naming) * amounts[trait.ordinal()] / WHOLE;
    }
}
