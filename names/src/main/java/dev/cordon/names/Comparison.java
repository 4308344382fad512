package dev.cordon.names;

import java.util.List;
import java.util.TreeSet;

/**
 * Are these two names the same name, and how strongly does that speak?
 *
 * <p>Weight of evidence: words that agree add bits, rare ones more; words left over on <em>both</em> sides contradict,
 * on one side they are only missing; the worst spelt word counts; numbers and places of organizations are identity. Each
 * finding is a {@link Trait} with its weight in {@code weights.csv}, and their sum is the result. Symmetric: the two
 * names are put into a fixed order first. {@link Alignment} says which word answers which, {@link Agreement} what they tell,
 * {@link Misspelling} how far apart they are, {@link Contradiction} what is left; here stand numbers, places, order and marks.
 */
public final class Comparison {

    private static final int WHOLE = 1_000;

    /** A generation mark on one side alone. */
    private static final int ONE_GENERATION = 150;

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
        new Agreement(alignment, found).find(ofA, ofB);
        new Misspelling(alignment, found).find(known);
        new Contradiction(alignment, found).find(ofA, ofB, known);
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
            found.put(Trait.GENERATION, both ? WHOLE : ONE_GENERATION);
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
