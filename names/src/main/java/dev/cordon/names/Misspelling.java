package dev.cordon.names;

/**
 * How far apart the words are that answer one another, and whether they are rather two words than one misspelt: both known,
 * other syllables, forms of a given name for either sex.
 */
final class Misspelling {

    /** Words of so few letters resemble one another by chance. */
    static final int SHORT = 4;

    private static final int WHOLE = 1_000;
    private static final int FAR_FAMILY = 200;

    /** What it tells of two known words, at least, and for each that was counted to bear the rarer one. */
    private static final int RARE_KNOWN = 300;

    private static final int PER_BEARER = 150;

    private final Alignment alignment;
    private final PreparedName a;
    private final PreparedName b;
    private final Naming naming;
    private final Findings found;

    Misspelling(Alignment alignment, Findings found) {
        this.alignment = alignment;
        this.a = alignment.first();
        this.b = alignment.second();
        this.naming = b.naming();
        this.found = found;
    }

    /**
     * Notes all traits of words that answer one another and are not equal.
     *
     * @param familyKnown whether either name tells its family name
     */
    void find(boolean familyKnown) {
        int worst = 0;
        int family = 0;
        int distinctive = 0;
        int brief = 0;
        int known = 0;
        boolean gendered = false;
        boolean syllable = false;
        for (Alignment.Pair pair : alignment.pairs) {
            int distance = pair.distance();
            if (distance == 0) {
                continue;
            }
            worst = Math.max(worst, distance);
            boolean ofFamily = a.isFamily(pair.i(), familyKnown) || b.isFamily(pair.j(), familyKnown);
            if (ofFamily) {
                family = Math.max(family, distance);
            }
            if (alignment.ofFirst(pair).role() == Role.WORD) {
                distinctive = Math.max(distinctive, distance);
            }
            if (alignment.shorter(pair) <= SHORT) {
                brief = Math.max(brief, distance);
            }
            known = Math.max(known, areKnownApart(pair) ? commonness(pair) : 0);
            syllable |= areOtherSyllables(pair);
            gendered |= !ofFamily && isOtherGender(pair);
        }
        found.put(Trait.SPELLING, worst);
        found.put(Trait.SPELLING_SHORT, brief);
        if (syllable) {
            found.put(Trait.OTHER_SYLLABLE);
        } else {
            found.put(Trait.KNOWN_WORDS, known);
        }
        if (naming == Naming.PERSON) {
            if (gendered) {
                found.put(Trait.GENDER_FORM);
            }
            found.put(Trait.SPELLING_FAMILY_FAR, Math.max(0, family - FAR_FAMILY));
        } else {
            found.put(Trait.SPELLING_DISTINCTIVE, distinctive);
        }
    }

    /** The rarer a known word, the likelier it is hit by chance. */
    private int commonness(Alignment.Pair pair) {
        if (naming != Naming.PERSON) {
            return WHOLE;
        }
        PeopleWords words = Lexicon.shipped().people();
        int bearers = Math.min(
                words.bearers(alignment.ofFirst(pair).text()),
                words.bearers(alignment.ofSecond(pair).text()));
        return Math.min(WHOLE, RARE_KNOWN + PER_BEARER * bearers);
    }

    private boolean isSyllabic() {
        GivenSyllables syllables = Lexicon.shipped().givenSyllables();
        return syllables.hasSurname(a.tokens()) && syllables.hasSurname(b.tokens());
    }

    private boolean areOtherSyllables(Alignment.Pair pair) {
        return naming == Naming.PERSON
                && pair.distance() > Relation.SAME_GROUP
                && pair.countI() + pair.countJ() == 2
                && isSyllabic()
                && (areKnownApart(pair)
                        || Lexicon.shipped()
                                .givenSyllables()
                                .areOthers(
                                        alignment.ofFirst(pair).text(),
                                        alignment.ofSecond(pair).text()));
    }

    /** Two words that are both known as words of names and not as one another's variants are hardly a misspelling. */
    private boolean areKnownApart(Alignment.Pair pair) {
        Word first = alignment.ofFirst(pair).word();
        Word second = alignment.ofSecond(pair).word();
        return pair.distance() > Relation.SAME_GROUP
                && first.isKnown(naming)
                && second.isKnown(naming)
                && !(naming == Naming.PERSON ? first.sharesName(second) : first.sharesGroup(second))
                && !(naming == Naming.PERSON && Spelling.differsInVowels(first.fold(), second.fold()));
    }

    /** Jamil and Jamila, Mario and Maria. */
    private boolean isOtherGender(Alignment.Pair pair) {
        String first = alignment.ofFirst(pair).text();
        String second = alignment.ofSecond(pair).text();
        String longer = first.length() > second.length() ? first : second;
        String shorter = first.length() > second.length() ? second : first;
        int stem = shorter.length() - 1;
        return stem >= 3
                && alignment.ofFirst(pair).word().isKnown(naming)
                && alignment.ofSecond(pair).word().isKnown(naming)
                && (longer.equals(shorter + "a")
                        || longer.length() == shorter.length()
                                && longer.regionMatches(0, shorter, 0, stem)
                                && isVowelOfGender(longer.charAt(stem))
                                && isVowelOfGender(shorter.charAt(stem)));
    }

    private static boolean isVowelOfGender(char c) {
        return c == 'a' || c == 'o';
    }
}
