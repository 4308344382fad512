package dev.cordon.names;

/** What has no like in the other name: on both sides it contradicts, on one side it is only missing. */
final class Contradiction {
    private static final int WHOLE = 1_000;

    /** Left-over words of so many thousandths of a bit are as clear as can be. */
    private static final int CLEAR = 10_000;

    /** Beside so many words that agree, one that is misspelt beyond measure is hardly another. */
    private static final int SEVERAL = 2;

    /** … or beside words of so many thousandths of a bit. */
    private static final int RARE = 9_000;

    private final Alignment alignment;
    private final PreparedName a;
    private final PreparedName b;
    private final Naming naming;
    private final Findings found;

    Contradiction(Alignment alignment, Findings found) {
        this.alignment = alignment;
        this.a = alignment.first();
        this.b = alignment.second();
        this.naming = b.naming();
        this.found = found;
    }

    /**
     * Notes all traits of what is left over.
     *
     * @param ofA what the first name has left over
     * @param ofB what the second has
     * @param familyKnown whether either name tells its family name
     */
    void find(Leftover ofA, Leftover ofB, boolean familyKnown) {
        if (ofA.isNone() && ofB.isNone()) {
            found.put(Trait.COMPLETE);
            return;
        }
        if (!ofA.isNone() && !ofB.isNone()) {
            boolean generic = ofA.generic() || ofB.generic();
            found.put(generic ? Trait.CONFLICT_GENERIC : resemble(ofA, ofB) ? Trait.CONFLICT_LIKE : Trait.CONFLICT);
            found.put(Trait.CONFLICT_RARE, clear(Math.min(ofA.rarity(), ofB.rarity())));
            if (ofA.locality() && ofB.locality()) {
                found.put(Trait.PLACES_DIFFER);
            }
        } else {
            Leftover one = ofA.isNone() ? ofB : ofA;
            PreparedName name = ofA.isNone() ? b : a;
            int[] answered = ofA.isNone() ? alignment.toA : alignment.toB;
            if (one.family() && noFamilyMatched(answered, name, familyKnown)) {
                found.put(Trait.MISSING_FAMILY, familyKnown ? WHOLE : WHOLE / 2);
            }
            if (name.fathers() && answered[0] == Alignment.FREE) {
                found.put(Trait.MISSING_OWN);
            }
            if (one.head()) {
                found.put(Trait.MISSING_HEAD);
            }
        }
    }

    /** Whether a word alone is left over on each side, with slips that are too many to forgive, beside several that agree. */
    private boolean resemble(Leftover ofA, Leftover ofB) {
        if (naming != Naming.PERSON
                || ofA.words() != 1
                || ofB.words() != 1
                || !isMuch(alignment.pairs.size(), found.amount(Trait.RARITY))) {
            return false;
        }
        Word x = left(a, alignment.toB);
        Word y = left(b, alignment.toA);
        return !(x.isKnown(naming) && y.isKnown(naming))
                && !x.consonantsOnly()
                && !y.consonantsOnly()
                && Math.min(x.text().length(), y.text().length()) >= Misspelling.SHORT
                && Slips.isFewEdits(x.text(), y.text());
    }

    /** Whether so many words of so much rarity agree that a resemblance beside them tells something. */
    static boolean isMuch(int matched, int rarity) {
        return matched >= SEVERAL || rarity >= RARE;
    }

    /** The first word without a like; there is one. */
    private static Word left(PreparedName name, int[] answered) {
        int at = 0;
        while (answered[at] != Alignment.FREE || name.tokens().get(at).isApart()) {
            at++;
        }
        return name.tokens().get(at).word();
    }

    /** How clear so much rarity is that is left over, of 1,000. */
    static int clear(int rarity) {
        return WHOLE * Math.min(CLEAR, rarity) / CLEAR;
    }

    private static boolean noFamilyMatched(int[] answered, PreparedName name, boolean known) {
        for (int i = 0; i < answered.length; i++) {
            if (answered[i] != Alignment.FREE && name.isFamily(i, known)) {
                return false;
            }
        }
        return true;
    }
}
