package dev.cordon.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
    private static final int GENERIC_SHARE = 400;
    private static final int INITIAL_SHARE = 500;
    private static final int WHOLE = 1_000;
    private static final int FAR_FAMILY = 200;

    /** Words of so few letters resemble one another by chance: their distance counts twice. */
    private static final int SHORT = 4;

    /** Words that are not spelt alike tell no more than this for each letter, however rare they are. */
    private static final int RARITY_PER_LETTER = 2_000;

    private static final Alignment.Pair EXACT = new Alignment.Pair(0, 1, 0, 1, 0, false);

    private final Weights weights;
    private final Naming naming;
    private final PreparedName a;
    private final PreparedName b;
    private final boolean turned;
    private final boolean explaining;
    private final List<Clue> clues = new ArrayList<>();
    private int sum;

    private Comparison(PreparedName first, PreparedName second, Weights weights, boolean explaining) {
        this.weights = weights;
        this.naming = second.naming();
        this.turned = first.compareWords(second) > 0;
        this.a = turned ? second : first;
        this.b = turned ? first : second;
        this.explaining = explaining;
    }

    /**
     * The weight of evidence alone, in thousandths of a bit.
     *
     * @param first a name
     * @param second another, read by the same {@link Naming}
     * @param weakAlias whether one of them is a name that the authority itself calls weak
     */
    public static int millibits(PreparedName first, PreparedName second, boolean weakAlias, Weights weights) {
        Comparison comparison = new Comparison(first, second, weights, false);
        comparison.run(weakAlias);
        return comparison.sum;
    }

    /** The same with all clues. */
    public static NameMatch explain(PreparedName first, PreparedName second, boolean weakAlias, Weights weights) {
        Comparison comparison = new Comparison(first, second, weights, true);
        comparison.run(weakAlias);
        return new NameMatch(comparison.sum, comparison.clues);
    }

    /**
     * The most that two names can reach of which only this much is known. Exact where nothing else speaks; never too low.
     *
     * <p>A comparison starts at PRIOR; it rises by RARITY of what agrees, by JOINED (not asked here: names that meet by
     * joined words are compared in full), by COMPLETE only if no word is left over on either side, and falls by at least
     * CONFLICT times the smallest share that a word left over can have if one is left over on both sides. All other
     * traits are negative, but for EQUAL_FLOOR, which needs that no word is left over.
     *
     * @param rarity at least the sum of rarities of the agreeing words, in thousandths of a bit
     * @param firstAll whether every word of the first name may have its like
     * @param secondAll whether every word of the second name may have its like
     */
    public static int atMost(Naming naming, int rarity, boolean firstAll, boolean secondAll, Weights weights) {
        int most = weights.of(Trait.PRIOR, naming)
                + Math.ceilDiv(Math.min(rarity, RARITY_CAP) * weights.of(Trait.RARITY, naming), WHOLE);
        if (firstAll && secondAll) {
            return Math.max(most + weights.of(Trait.COMPLETE, naming), weights.of(Trait.EQUAL_FLOOR, naming));
        }
        if (!firstAll && !secondAll) {
            most += weights.of(Trait.CONFLICT, naming) * Math.min(WHOLE, 2 * GENERIC_SHARE) / WHOLE;
        }
        return most;
    }

    private void run(boolean weakAlias) {
        Alignment alignment = Alignment.of(a, b);
        boolean numbers = apart(Role.NUMBER, Trait.NUMBERS_DIFFER, Trait.NUMBER_MISSING);
        boolean places = apart(Role.PLACE, Trait.PLACES_DIFFER, Trait.PLACE_MISSING);
        if (alignment.pairs.isEmpty() && !(onlyApart(a) && onlyApart(b) && (numbers || places))) {
            add(Trait.NOTHING, WHOLE, () -> words(a), () -> words(b));
            return;
        }
        add(Trait.PRIOR, WHOLE, () -> "", () -> "");
        agreement(alignment);
        spelling(alignment);
        leftOver(alignment, numbers || places);
        if (naming == Naming.PERSON) {
            order(alignment);
            generation();
        } else {
            forms();
        }
        if (weakAlias) {
            add(Trait.WEAK_ALIAS, WHOLE, () -> "", () -> "");
        }
        if (isEqual() && sum < weights.of(Trait.EQUAL_FLOOR, naming) && !weakAlias) {
            put(Trait.EQUAL_FLOOR, weights.of(Trait.EQUAL_FLOOR, naming) - sum, words(a), words(b));
        }
    }

    /** Rarity of what agrees, and words that run together. */
    private void agreement(Alignment alignment) {
        int rarity = 0;
        int joined = 0;
        int whole = 0;
        boolean onlyGeneric = true;
        for (Alignment.Pair pair : alignment.pairs) {
            rarity += rarity(pair);
            joined += pair.joined() ? 1 : 0;
            whole += pair.initial() ? 0 : 1;
            onlyGeneric &= a.tokens().get(pair.i()).isGeneric()
                    || b.tokens().get(pair.j()).isGeneric();
        }
        rarity = Math.min(RARITY_CAP, rarity + sharedApart());
        add(Trait.RARITY, rarity, () -> agreeing(alignment, true), () -> agreeing(alignment, false));
        if (joined > 0) {
            add(Trait.JOINED, joined * WHOLE, () -> joints(alignment, true), () -> joints(alignment, false));
        }
        if (whole == 0 && !alignment.pairs.isEmpty()) {
            add(Trait.ONLY_INITIALS, WHOLE, () -> words(a), () -> words(b));
        }
        boolean left = anyFree(alignment.toB, a) || anyFree(alignment.toA, b);
        if (left && onlyGeneric) {
            add(Trait.ONLY_GENERIC, WHOLE, () -> agreeing(alignment, true), () -> agreeing(alignment, false));
        }
        boolean exact = alignment.pairs.stream().allMatch(pair -> pair.distance() == 0);
        if (whole == 1 && (left || !exact)) {
            add(Trait.ONE_WORD, WHOLE, () -> agreeing(alignment, true), () -> agreeing(alignment, false));
        }
    }

    private int rarity(Alignment.Pair pair) {
        if (pair.initial()) {
            return INITIAL_RARITY;
        }
        int first = side(a, pair.i(), pair.countI());
        int second = side(b, pair.j(), pair.countJ());
        int rarity = Math.min(first, second);
        if (pair.distance() > 0) {
            rarity = Math.min(rarity, RARITY_PER_LETTER * shorter(pair));
        }
        return rarity - rarity * Math.min(WHOLE, pair.distance()) / WHOLE;
    }

    /** Length of the shorter of two words. */
    private int shorter(Alignment.Pair pair) {
        return Math.min(
                a.tokens().get(pair.i()).text().length(),
                b.tokens().get(pair.j()).text().length());
    }

    private int side(PreparedName name, int from, int count) {
        int rarity = 0;
        for (int i = from; i < from + count; i++) {
            rarity += name.tokens().get(i).word().rarity(naming);
        }
        return rarity;
    }

    /** Rarity of numbers and places that both names bear. */
    private int sharedApart() {
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

    private void spelling(Alignment alignment) {
        Alignment.Pair worst = EXACT;
        Alignment.Pair worstFamily = EXACT;
        Alignment.Pair worstDistinctive = EXACT;
        boolean known = a.knowsFamily() || b.knowsFamily();
        for (Alignment.Pair pair : alignment.pairs) {
            if (pair.distance() == 0) {
                continue;
            }
            worst = worse(worst, pair);
            if (isFamily(a, pair.i(), known) || isFamily(b, pair.j(), known)) {
                worstFamily = worse(worstFamily, pair);
            }
            if (a.tokens().get(pair.i()).role() == Role.WORD) {
                worstDistinctive = worse(worstDistinctive, pair);
            }
        }
        addDistance(Trait.SPELLING, worst, 0);
        if (naming == Naming.PERSON) {
            addDistance(Trait.SPELLING_FAMILY, worstFamily, 0);
            addDistance(Trait.SPELLING_FAMILY_FAR, worstFamily, FAR_FAMILY);
        } else {
            addDistance(Trait.SPELLING_DISTINCTIVE, worstDistinctive, 0);
        }
    }

    private static Alignment.Pair worse(Alignment.Pair worst, Alignment.Pair pair) {
        return pair.distance() > worst.distance() ? pair : worst;
    }

    private void addDistance(Trait trait, Alignment.Pair pair, int beyond) {
        if (pair.distance() > beyond) {
            add(
                    trait,
                    pair.distance() - beyond,
                    () -> a.tokens().get(pair.i()).text(),
                    () -> b.tokens().get(pair.j()).text());
        }
    }

    /** What has no like: on both sides it contradicts, on one side it is missing. */
    private void leftOver(Alignment alignment, boolean apartAgrees) {
        int freeA = free(alignment.toB, a);
        int freeB = free(alignment.toA, b);
        if (freeA == 0 && freeB == 0) {
            add(Trait.COMPLETE, WHOLE, () -> words(a), () -> words(b));
            return;
        }
        boolean known = a.knowsFamily() || b.knowsFamily();
        boolean familyA = familyFree(alignment.toB, a, known);
        boolean familyB = familyFree(alignment.toA, b, known);
        Supplier<String> wordsA = () -> freeWords(alignment.toB, a);
        Supplier<String> wordsB = () -> freeWords(alignment.toA, b);
        if (freeA > 0 && freeB > 0) {
            add(Trait.CONFLICT, Math.min(WHOLE, 2 * Math.min(freeA, freeB)), wordsA, wordsB);
            boolean distinctive = distinctiveFree(alignment.toB, a) || distinctiveFree(alignment.toA, b);
            if (familyA || familyB) {
                add(Trait.CONFLICT_FAMILY, WHOLE, wordsA, wordsB);
            } else if (distinctive) {
                add(Trait.CONFLICT_OTHER, WHOLE, wordsA, wordsB);
            }
        } else if (familyA && noFamilyMatched(alignment.toB, a, known)
                || familyB && noFamilyMatched(alignment.toA, b, known)) {
            add(Trait.MISSING_FAMILY, known ? WHOLE : WHOLE / 2, wordsA, wordsB);
        }
        int all = a.tokens().size() + b.tokens().size();
        add(
                Trait.LEFT_OVER,
                WHOLE * count(alignment.toB, a) / all + WHOLE * count(alignment.toA, b) / all,
                wordsA,
                wordsB);
    }

    private static int free(int[] side, PreparedName name) {
        int free = 0;
        for (int i = 0; i < side.length; i++) {
            Token token = name.tokens().get(i);
            if (side[i] == Alignment.FREE && !token.isApart()) {
                free += token.isInitial() ? INITIAL_SHARE : token.isGeneric() ? GENERIC_SHARE : WHOLE;
            }
        }
        return free;
    }

    private static int count(int[] side, PreparedName name) {
        int count = 0;
        for (int i = 0; i < side.length; i++) {
            count += side[i] == Alignment.FREE && !name.tokens().get(i).isApart() ? 1 : 0;
        }
        return count;
    }

    private static boolean anyFree(int[] side, PreparedName name) {
        return count(side, name) > 0;
    }

    private static boolean distinctiveFree(int[] side, PreparedName name) {
        for (int i = 0; i < side.length; i++) {
            Token token = name.tokens().get(i);
            if (side[i] == Alignment.FREE && !token.isApart() && !token.isGeneric() && !token.isInitial()) {
                return true;
            }
        }
        return false;
    }

    private static boolean familyFree(int[] side, PreparedName name, boolean known) {
        for (int i = 0; i < side.length; i++) {
            if (side[i] == Alignment.FREE && isFamily(name, i, known)) {
                return true;
            }
        }
        return false;
    }

    private static boolean noFamilyMatched(int[] side, PreparedName name, boolean known) {
        for (int i = 0; i < side.length; i++) {
            if (side[i] != Alignment.FREE && isFamily(name, i, known)) {
                return false;
            }
        }
        return true;
    }

    /** Where nobody told which word is the family name, it is the last one. */
    private static boolean isFamily(PreparedName name, int i, boolean known) {
        if (name.naming() != Naming.PERSON) {
            return false;
        }
        return known
                ? name.tokens().get(i).role() == Role.FAMILY
                : i == name.tokens().size() - 1;
    }

    /** Words in another order; a mere rotation (family name first) counts little. */
    private void order(Alignment alignment) {
        List<Alignment.Pair> inOrder = new ArrayList<>(alignment.pairs);
        inOrder.sort(Comparator.comparingInt(Alignment.Pair::i));
        int descents = 0;
        for (int k = 1; k < inOrder.size(); k++) {
            descents += inOrder.get(k).j() < inOrder.get(k - 1).j() ? 1 : 0;
        }
        if (descents == 0) {
            return;
        }
        boolean rotation =
                descents == 1 && inOrder.getLast().j() < inOrder.getFirst().j();
        add(Trait.ORDER, rotation ? 300 : Math.min(2, descents) * WHOLE, () -> words(a), () -> words(b));
        if (a.fathers() && b.fathers()) {
            add(Trait.FATHERS_TURNED, WHOLE, () -> words(a), () -> words(b));
        }
    }

    private void generation() {
        if (!a.generation().equals(b.generation())) {
            boolean both = !a.generation().isEmpty() && !b.generation().isEmpty();
            add(Trait.GENERATION, both ? WHOLE : 300, a::generation, b::generation);
        }
    }

    private void forms() {
        if (!a.forms().isEmpty() && !b.forms().isEmpty() && a.forms().stream().noneMatch(b.forms()::contains)) {
            add(Trait.FORMS_DIFFER, WHOLE, () -> String.join(" ", a.forms()), () -> String.join(" ", b.forms()));
        }
    }

    /** Numbers or places as sets. Returns whether both bear one and all of the smaller set are in the other. */
    private boolean apart(Role role, Trait differ, Trait missing) {
        if (!a.hasApart() && !b.hasApart()) {
            return false;
        }
        TreeSet<String> first = texts(a, role);
        TreeSet<String> second = texts(b, role);
        if (first.isEmpty() && second.isEmpty()) {
            return false;
        }
        if (first.isEmpty() || second.isEmpty()) {
            add(missing, WHOLE, () -> String.join(" ", first), () -> String.join(" ", second));
            return false;
        }
        if (!first.containsAll(second) && !second.containsAll(first)) {
            add(differ, WHOLE, () -> String.join(" ", first), () -> String.join(" ", second));
            return false;
        }
        if (first.size() != second.size()) {
            add(missing, WHOLE, () -> String.join(" ", first), () -> String.join(" ", second));
        }
        return true;
    }

    private static TreeSet<String> texts(PreparedName name, Role role) {
        TreeSet<String> texts = new TreeSet<>();
        for (Token token : name.tokens()) {
            if (token.role() == role) {
                texts.add(token.text());
            }
        }
        return texts;
    }

    private static boolean onlyApart(PreparedName name) {
        return !name.tokens().isEmpty() && name.tokens().stream().allMatch(Token::isApart);
    }

    private boolean isEqual() {
        return a.hasWordsOf(b) && a.generation().equals(b.generation());
    }

    private void add(Trait trait, int amount, Supplier<String> ofA, Supplier<String> ofB) {
        int weight = weights.of(trait, naming) * amount / WHOLE;
        sum += weight;
        if (explaining && weight != 0) {
            clues.add(
                    turned
                            ? new Clue(trait, weight, ofB.get(), ofA.get())
                            : new Clue(trait, weight, ofA.get(), ofB.get()));
        }
    }

    private void put(Trait trait, int weight, String ofA, String ofB) {
        sum += weight;
        if (explaining) {
            clues.add(turned ? new Clue(trait, weight, ofB, ofA) : new Clue(trait, weight, ofA, ofB));
        }
    }

    private static String words(PreparedName name) {
        return name.tokens().stream().map(Token::text).collect(Collectors.joining(" "));
    }

    private static String freeWords(int[] side, PreparedName name) {
        StringBuilder free = new StringBuilder();
        for (int i = 0; i < side.length; i++) {
            if (side[i] == Alignment.FREE && !name.tokens().get(i).isApart()) {
                free.append(free.isEmpty() ? "" : " ")
                        .append(name.tokens().get(i).text());
            }
        }
        return free.toString();
    }

    private String agreeing(Alignment alignment, boolean first) {
        return alignment.pairs.stream()
                .sorted(Comparator.comparingInt(Alignment.Pair::i))
                .map(pair -> first ? text(a, pair.i(), pair.countI()) : text(b, pair.j(), pair.countJ()))
                .collect(Collectors.joining(" "));
    }

    private String joints(Alignment alignment, boolean first) {
        return alignment.pairs.stream()
                .filter(Alignment.Pair::joined)
                .map(pair -> first ? text(a, pair.i(), pair.countI()) : text(b, pair.j(), pair.countJ()))
                .collect(Collectors.joining(", "));
    }

    private static String text(PreparedName name, int from, int count) {
        return name.tokens().subList(from, from + count).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }
}
