package dev.cordon.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts into words what a comparison found: for each trait that counts, the words of both names it is about. */
final class Clues {
    private final Alignment alignment;
    private final PreparedName a;
    private final PreparedName b;
    private final Findings found;
    private final Weights weights;

    Clues(Alignment alignment, Findings found, Weights weights) {
        this.alignment = alignment;
        this.a = alignment.first();
        this.b = alignment.second();
        this.found = found;
        this.weights = weights;
    }

    /**
     * @param inOrder whether the alignment's first name is the first asked for
     */
    List<Clue> list(boolean inOrder) {
        List<Clue> clues = new ArrayList<>();
        for (Trait trait : Trait.values()) {
            int millibits = found.millibits(trait, weights, b.naming());
            if (millibits != 0) {
                String ofA = text(trait, a, true);
                String ofB = text(trait, b, false);
                clues.add(new Clue(trait, found.amount(trait), millibits, inOrder ? ofA : ofB, inOrder ? ofB : ofA));
            }
        }
        return clues;
    }

    private String text(Trait trait, PreparedName name, boolean first) {
        return switch (trait) {
            case PRIOR, WEAK_ALIAS -> "";
            case COMPLETE, ONLY_INITIALS, ORDER, FATHERS_TURNED, EQUAL_FLOOR, NOTHING -> words(name, i -> true);
            case ACRONYM, RARITY, COMMON, ONE_WORD, ONE_TELLING_WORD, ONLY_GENERIC -> matched(first, pair -> true);
            case JOINED -> matched(first, Alignment.Pair::joined);
            case CONFLICT, CONFLICT_LIKE, CONFLICT_GENERIC, CONFLICT_RARE -> left(name, first, i -> true);
            case MISSING_FAMILY -> left(name, first, i -> name.isFamily(i, familyKnown()));
            case MISSING_OWN -> left(name, first, i -> i == 0);
            case MISSING_HEAD -> left(name, first, i -> name.tokens().get(i).role() == Role.WORD);
            case SPELLING -> worst(first, pair -> true);
            case KNOWN_WORDS, OTHER_SYLLABLE, GENDER_FORM -> matched(first, pair -> pair.distance() > 0);
            case SPELLING_SHORT -> worst(first, pair -> alignment.shorter(pair) <= Misspelling.SHORT);
            case SPELLING_FAMILY_FAR ->
                worst(first, pair -> a.isFamily(pair.i(), familyKnown()) || b.isFamily(pair.j(), familyKnown()));
            case SPELLING_DISTINCTIVE ->
                worst(first, pair -> a.tokens().get(pair.i()).role() == Role.WORD);
            case NUMBERS_DIFFER, NUMBER_MISSING -> String.join(" ", name.texts(Role.NUMBER));
            case PLACES_DIFFER, PLACE_MISSING -> String.join(" ", name.texts(Role.PLACE));
            case FORMS_DIFFER -> String.join(" ", name.forms());
            case GENERATION -> name.generation();
        };
    }

    private boolean familyKnown() {
        return a.knowsFamily() || b.knowsFamily();
    }

    private static String word(PreparedName name, int i) {
        return name.tokens().get(i).text();
    }

    private static String words(PreparedName name, Predicate<Integer> which) {
        return IntStream.range(0, name.tokens().size())
                .filter(which::test)
                .mapToObj(i -> word(name, i))
                .collect(Collectors.joining(" "));
    }

    private String left(PreparedName name, boolean first, Predicate<Integer> which) {
        int[] answered = first ? alignment.toB : alignment.toA;
        return words(
                name,
                i -> answered[i] == Alignment.FREE && !name.tokens().get(i).isApart() && which.test(i));
    }

    private String matched(boolean first, Predicate<Alignment.Pair> which) {
        return alignment.pairs.stream()
                .filter(which)
                .sorted(Comparator.comparingInt(Alignment.Pair::i))
                .map(pair -> text(pair, first))
                .collect(Collectors.joining(" "));
    }

    private String worst(boolean first, Predicate<Alignment.Pair> which) {
        return alignment.pairs.stream()
                .filter(which)
                .max(Comparator.comparingInt(Alignment.Pair::distance))
                .map(pair -> text(pair, first))
                .orElse("");
    }

    private String text(Alignment.Pair pair, boolean first) {
        int from = first ? pair.i() : pair.j();
        int count = first ? pair.countI() : pair.countJ();
        PreparedName name = first ? a : b;
        int all = name.tokens().size();
        return words(name, i -> (i - from + all) % all < count);
    }
}
