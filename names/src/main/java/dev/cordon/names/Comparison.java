package dev.cordon.names;

import java.util.List;
import java.util.TreeSet;

/**
 * Are these two names the same name, and how strongly does that speak?
 *
 * <p>Weight of evidence: words that agree add bits, rare ones more; words left over on <em>both</em> sides contradict,
 * on one side they are only missing; the worst spelt word counts; numbers and places of organizations are identity. Each
 * finding is a {@link Trait} with its weight in {@code weights.csv}, and their sum is the result. Symmetric: the two
 * names are put into a fixed order first.
 */
public final class Comparison {

    private static final int RARITY_CAP = 40_000;
    private static final int INITIAL_RARITY = 2_000;
    private static final int WHOLE = 1_000;
    private static final int FAR_FAMILY = 200;

    /** Agreeing words of so many thousandths of a bit are no coincidence. */
    private static final int TELLING = 18_000;

    /** Left-over words of so many thousandths of a bit are as clear as can be. */
    private static final int CLEAR = 10_000;

    /** Beside so many words that agree, one that is misspelt beyond measure is hardly another. */
    private static final int SEVERAL = 2;

    /** … or beside words of so many thousandths of a bit. */
    private static final int RARE = 9_000;

    /** Words of so few letters resemble one another by chance. */
    private static final int SHORT = 4;

    /** Words that are not spelt alike tell no more than this for each letter, however rare they are. */
    private static final int RARITY_PER_LETTER = 2_000;

    /** What it tells of two known words, at least, and for each that was counted to bear the rarer one. */
    private static final int RARE_KNOWN = 300;

    private static final int PER_BEARER = 150;

    private final Naming naming;
    private final PreparedName a;
    private final PreparedName b;
    private final Alignment alignment;
    private final Findings found = new Findings();

    private Comparison(PreparedName first, PreparedName second) {
        naming = second.naming();
        boolean turned = first.compareWords(second) > 0;
        a = turned ? second : first;
        b = turned ? first : second;
        alignment = Alignment.of(a, b);
    }

    /**
     * The weight of evidence alone, in thousandths of a bit.
     *
     * @param first a name
     * @param second another, read by the same {@link Naming}
     * @param weakAlias whether one of them is a name that the authority itself calls weak
     */
    public static int millibits(PreparedName first, PreparedName second, boolean weakAlias, Weights weights) {
        Comparison comparison = new Comparison(first, second);
        comparison.run(weakAlias);
        return comparison.found.millibits(weights, comparison.naming);
    }

    /** The same with all clues. */
    public static NameMatch explain(PreparedName first, PreparedName second, boolean weakAlias, Weights weights) {
        Comparison comparison = new Comparison(first, second);
        comparison.run(weakAlias);
        List<Clue> clues = new Clues(comparison.alignment, comparison.found, weights).list(comparison.a == first);
        return new NameMatch(comparison.found.millibits(weights, comparison.naming), clues);
    }

    /**
     * The most that two names can reach of which only this much is known. Exact where nothing else speaks; never too low.
     *
     * <p>A comparison starts at PRIOR; it rises by RARITY of what agrees, by JOINED and ACRONYM (not asked here: names that
     * meet by joined words or by an acronym are compared in full), by COMPLETE only if no word is left over on either side.
     * It falls by ONE_WORD or ONE_TELLING_WORD if one pair alone agrees and a word is left over, by COMMON, by SPELLING of the worst
     * pair, by ONLY_GENERIC, and, if words are left over on both sides, by CONFLICT or CONFLICT_GENERIC and CONFLICT_RARE.
     * All other traits are negative, but for EQUAL_FLOOR, which needs that all words are equal.
     */
    public static int atMost(Naming naming, Prospect prospect, Weights weights) {
        int most = weights.of(Trait.PRIOR, naming)
                + Math.ceilDiv(Math.min(prospect.rarity(), RARITY_CAP) * weights.of(Trait.RARITY, naming), WHOLE)
                + weights.of(Trait.SPELLING, naming) * prospect.worst() / WHOLE;
        if (prospect.firstAll() && prospect.secondAll()) {
            int complete = most + weights.of(Trait.COMPLETE, naming);
            return prospect.worst() > 0 ? complete : Math.max(complete, weights.of(Trait.EQUAL_FLOOR, naming));
        }
        most += weights.of(Trait.COMMON, naming) * common(prospect.rarity()) / WHOLE;
        if (prospect.matched() == 1) {
            most += Math.max(
                    weights.of(Trait.ONLY_INITIALS, naming),
                    Math.max(weights.of(Trait.ONE_WORD, naming), weights.of(Trait.ONE_TELLING_WORD, naming)));
        }
        if (prospect.generic()) {
            boolean whole = prospect.matched() > 1 && (prospect.firstAll() || prospect.secondAll());
            most += weights.of(Trait.ONLY_GENERIC, naming) / (whole ? 2 : 1);
        }
        if (!prospect.firstAll() && !prospect.secondAll()) {
            int conflict = weights.of(Trait.CONFLICT, naming);
            if (naming == Naming.PERSON && isMuch(prospect.matched(), prospect.rarity())) {
                conflict = Math.max(conflict, weights.of(Trait.CONFLICT_LIKE, naming));
            }
            most += prospect.telling() ? conflict : Math.max(conflict, weights.of(Trait.CONFLICT_GENERIC, naming));
            most += weights.of(Trait.CONFLICT_RARE, naming) * clear(prospect.left()) / WHOLE;
        }
        return most;
    }

    private void run(boolean weakAlias) {
        boolean numbers = apart(Role.NUMBER, Trait.NUMBERS_DIFFER, Trait.NUMBER_MISSING);
        boolean places = isAcronym() || apart(Role.PLACE, Trait.PLACES_DIFFER, Trait.PLACE_MISSING);
        if (alignment.pairs.isEmpty() && !(onlyApart(a) && onlyApart(b) && (numbers || places))) {
            found.clear();
            found.put(Trait.NOTHING);
            return;
        }
        found.put(Trait.PRIOR);
        boolean known = a.knowsFamily() || b.knowsFamily();
        Leftover ofA = Leftover.of(a, alignment.toB, known);
        Leftover ofB = Leftover.of(b, alignment.toA, known);
        agreement(ofA, ofB);
        spelling(known);
        leftOver(ofA, ofB, known);
        if (naming == Naming.PERSON) {
            order();
            generation();
        } else if (!a.forms().isEmpty()
                && !b.forms().isEmpty()
                && a.forms().stream().noneMatch(b.forms()::contains)) {
            found.put(Trait.FORMS_DIFFER);
        }
        if (weakAlias) {
            found.put(Trait.WEAK_ALIAS);
        } else if (a.hasWordsOf(b) && a.generation().equals(b.generation())) {
            found.put(Trait.EQUAL_FLOOR);
        }
    }

    /** Rarity of what agrees, and words that run together. */
    private void agreement(Leftover ofA, Leftover ofB) {
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
            onlyGeneric &= token(a, pair.i()).isGeneric() || token(b, pair.j()).isGeneric();
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
    private static int common(int rarity) {
        return WHOLE * Math.max(0, TELLING - rarity) / TELLING;
    }

    private int rarity(Alignment.Pair pair) {
        if (pair.initial() || naming == Naming.PERSON && token(a, pair.i()).isGeneric()) {
            return INITIAL_RARITY; // a title tells as little
        }
        int rarity = Math.min(rarity(a, pair.i(), pair.countI()), rarity(b, pair.j(), pair.countJ()));
        if (pair.distance() > 0) {
            rarity = Math.min(rarity, RARITY_PER_LETTER * shorter(pair));
        }
        return rarity - rarity * Math.min(WHOLE, pair.distance()) / WHOLE;
    }

    private int rarity(PreparedName name, int from, int count) {
        int rarity = 0;
        for (int i = from; i < from + count; i++) {
            rarity += token(name, i % name.tokens().size()).word().rarity(naming);
        }
        return rarity;
    }

    /** Length of the shorter of two words, or of what runs together. */
    private int shorter(Alignment.Pair pair) {
        return Math.min(letters(a, pair.i(), pair.countI()), letters(b, pair.j(), pair.countJ()));
    }

    private static int letters(PreparedName name, int from, int count) {
        int letters = 0;
        for (int i = from; i < from + count; i++) {
            letters += token(name, i % name.tokens().size()).text().length();
        }
        return letters;
    }

    private static Token token(PreparedName name, int i) {
        return name.tokens().get(i);
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

    private void spelling(boolean familyKnown) {
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
            if (token(a, pair.i()).role() == Role.WORD) {
                distinctive = Math.max(distinctive, distance);
            }
            if (shorter(pair) <= SHORT) {
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
                words.bearers(token(a, pair.i()).text()),
                words.bearers(token(b, pair.j()).text()));
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
                                        token(a, pair.i()).text(),
                                        token(b, pair.j()).text()));
    }

    /** Two words that are both known as words of names and not as one another's variants are hardly a misspelling. */
    private boolean areKnownApart(Alignment.Pair pair) {
        Word first = token(a, pair.i()).word();
        Word second = token(b, pair.j()).word();
        return pair.distance() > Relation.SAME_GROUP
                && first.isKnown(naming)
                && second.isKnown(naming)
                && !(naming == Naming.PERSON ? first.sharesName(second) : first.sharesGroup(second))
                && !(naming == Naming.PERSON && Spelling.differsInVowels(first.fold(), second.fold()));
    }

    /** Jamil and Jamila, Mario and Maria. */
    private boolean isOtherGender(Alignment.Pair pair) {
        String first = token(a, pair.i()).text();
        String second = token(b, pair.j()).text();
        String longer = first.length() > second.length() ? first : second;
        String shorter = first.length() > second.length() ? second : first;
        int stem = shorter.length() - 1;
        return stem >= 3
                && token(a, pair.i()).word().isKnown(naming)
                && token(b, pair.j()).word().isKnown(naming)
                && (longer.equals(shorter + "a")
                        || longer.length() == shorter.length()
                                && longer.regionMatches(0, shorter, 0, stem)
                                && isVowelOfGender(longer.charAt(stem))
                                && isVowelOfGender(shorter.charAt(stem)));
    }

    private static boolean isVowelOfGender(char c) {
        return c == 'a' || c == 'o';
    }

    /** What has no like: on both sides it contradicts, on one side it is missing. */
    private void leftOver(Leftover ofA, Leftover ofB, boolean familyKnown) {
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
                && Math.min(x.text().length(), y.text().length()) >= SHORT
                && Slips.isFewEdits(x.text(), y.text());
    }

    /** Whether so many words of so much rarity agree that a resemblance beside them tells something. */
    private static boolean isMuch(int matched, int rarity) {
        return matched >= SEVERAL || rarity >= RARE;
    }

    /** The first word without a like; there is one. */
    private static Word left(PreparedName name, int[] answered) {
        int at = 0;
        while (answered[at] != Alignment.FREE || token(name, at).isApart()) {
            at++;
        }
        return token(name, at).word();
    }

    private static int clear(int rarity) {
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

    /** Words in another order; a mere rotation (family name first) says nothing. */
    private void order() {
        int descents = alignment.descents();
        if (descents == 0) {
            return;
        }
        if (descents > 1 || !alignment.isRotation()) {
            found.put(Trait.ORDER, Math.min(2, descents) * WHOLE);
        }
        if (a.fathers() && b.fathers()) {
            found.put(Trait.FATHERS_TURNED);
        }
    }

    private void generation() {
        if (!a.generation().equals(b.generation())) {
            boolean both = !a.generation().isEmpty() && !b.generation().isEmpty();
            found.put(Trait.GENERATION, both ? WHOLE : 150);
        }
    }

    /** Numbers or places as sets. Returns whether both bear one and all of the smaller set are in the other. */
    private boolean apart(Role role, Trait differ, Trait missing) {
        if (!a.hasApart() && !b.hasApart()) {
            return false;
        }
        TreeSet<String> first = a.texts(role);
        TreeSet<String> second = b.texts(role);
        if (first.isEmpty() && second.isEmpty()) {
            return false;
        }
        if (first.isEmpty() || second.isEmpty()) {
            found.put(missing);
            return false;
        }
        if (!first.containsAll(second) && !second.containsAll(first)) {
            found.put(differ);
            return false;
        }
        if (first.size() != second.size()) {
            found.put(missing);
        }
        return true;
    }

    /** Then the places are among the initials. */
    private boolean isAcronym() {
        return alignment.pairs.size() == 1 && alignment.pairs.getFirst().acronym();
    }

    private static boolean onlyApart(PreparedName name) {
        return !name.tokens().isEmpty() && name.tokens().stream().allMatch(Token::isApart);
    }
}
