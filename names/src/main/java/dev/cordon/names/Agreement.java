package dev.cordon.names;

/**
 * What agrees in two names: how rare it is, whether words run together or one abbreviates all, and whether it is too little
 * to tell anything.
 */
final class Agreement {
    static final int RARITY_CAP = 40_000;

    private static final int WHOLE = 1_000;
    private static final int INITIAL_RARITY = 2_000;

    /** Agreeing words of so many thousandths of a bit are no coincidence. */
    private static final int TELLING = 18_000;

    /** Words that are not spelt alike tell no more than this for each letter, however rare they are. */
    private static final int RARITY_PER_LETTER = 2_000;

    private final Alignment alignment;
    private final PreparedName a;
    private final PreparedName b;
    private final Naming naming;
    private final Findings found;

    Agreement(Alignment alignment, Findings found) {
        this.alignment = alignment;
        this.a = alignment.first();
        this.b = alignment.second();
        this.naming = b.naming();
        this.found = found;
    }

    /**
     * Notes all traits of what agrees.
     *
     * @param ofA what the first name has left over
     * @param ofB what the second has
     */
    void find(Leftover ofA, Leftover ofB) {
        int rarity = sharedApart();
        int joined = 0;
        boolean acronym = false;
        int whole = 0;
        boolean onlyGeneric = true;
        for (Alignment.Pair pair : alignment.pairs) {
            rarity += rarity(pair);
            joined += pair.joined() ? 1 : 0;
            acronym |= pair.acronym();
            whole += pair.initial() ? 0 : 1;
            onlyGeneric &= alignment.ofFirst(pair).isGeneric()
                    || alignment.ofSecond(pair).isGeneric();
        }
        found.put(Trait.RARITY, Math.min(RARITY_CAP, rarity));
        if (!ofA.isNone() || !ofB.isNone()) {
            found.put(Trait.COMMON, common(rarity));
        }
        boolean alone = naming == Naming.PERSON && alignment.pairs.size() == 1 && !(ofA.isNone() && ofB.isNone());
        found.put(Trait.JOINED, joined * (alone ? WHOLE / 2 : WHOLE));
        if (acronym) {
            found.put(Trait.ACRONYM);
        }
        if (whole == 0 && !alignment.pairs.isEmpty()) {
            found.put(Trait.ONLY_INITIALS);
        }
        boolean complete = ofA.isNone() && ofB.isNone();
        if (!complete && onlyGeneric) {
            boolean within =
                    alignment.pairs.size() > 1 && (ofA.isNone() && ofB.generic() || ofB.isNone() && ofA.generic());
            found.put(Trait.ONLY_GENERIC, within ? WHOLE / 2 : WHOLE);
        }
        if (whole == 1 && !complete) {
            found.put(ofA.generic() && ofB.generic() ? Trait.ONE_TELLING_WORD : Trait.ONE_WORD);
        }
    }

    /** How much is lacking to {@link #TELLING}, of 1,000. */
    static int common(int rarity) {
        return WHOLE * Math.max(0, TELLING - rarity) / TELLING;
    }

    private int rarity(Alignment.Pair pair) {
        if (pair.initial() || naming == Naming.PERSON && alignment.ofFirst(pair).isGeneric()) {
            return INITIAL_RARITY; // a title tells as little
        }
        int rarity = Math.min(rarity(a, pair.i(), pair.countI()), rarity(b, pair.j(), pair.countJ()));
        if (pair.distance() > 0) {
            rarity = Math.min(rarity, RARITY_PER_LETTER * alignment.shorter(pair));
        }
        return rarity - rarity * Math.min(WHOLE, pair.distance()) / WHOLE;
    }

    private int rarity(PreparedName name, int from, int count) {
        int rarity = 0;
        for (int i = from; i < from + count; i++) {
            rarity += name.tokens().get(i % name.tokens().size()).word().rarity(naming);
        }
        return rarity;
    }

    /** Rarity of numbers and places that both names bear. */
    private int sharedApart() {
        if (!a.hasApart() || !b.hasApart()) {
            return 0;
        }
        int rarity = 0;
        for (Token token : a.tokens()) {
            if (token.isApart() && b.tokens().stream().anyMatch(other -> sameApart(token, other))) {
                rarity += token.word().rarity(naming);
            }
        }
        return rarity;
    }

    private static boolean sameApart(Token x, Token y) {
        return x.role() == y.role() && x.text().equals(y.text());
    }
}
