package dev.cordon.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which word of one name answers which word of the other.
 *
 * <p>First words that are spelt alike, then words that run together, then the nearest remaining ones, initials (of people) last.
 * Numbers and places are left aside.
 */
final class Alignment {

    /** No word of the other name answers. */
    static final int FREE = -1;

    private static final int INITIAL = 1_000_000;

    /** From so many letters on, the first one of a word's fold is what it is, whatever is glued behind. */
    private static final int FIRST_LETTER_HOLDS = 4;

    /** Distance of a name and the same with Abd or Abu before it. */
    private static final int BARE = 200;

    /** What answers what. */
    enum Kind {
        /** A word, or words that run together, the same word. */
        WORDS,
        /** A letter a word that begins with it. */
        INITIAL,
        /** A word the whole name that it abbreviates. */
        ACRONYM,
        /** Two syllables the same two in another romanisation. */
        SYLLABLES
    }

    /** Matched words; {@code i} and {@code j} are the first tokens, where several run together. */
    record Pair(int i, int countI, int j, int countJ, int distance, Kind kind) {
        boolean initial() {
            return kind == Kind.INITIAL;
        }

        boolean acronym() {
            return kind == Kind.ACRONYM;
        }

        boolean joined() {
            return kind == Kind.WORDS && (countI > 1 || countJ > 1);
        }
    }

    private final PreparedName first;
    private final PreparedName second;
    private final List<Token> a;
    private final List<Token> b;
    private final boolean people;
    final int[] toB;
    final int[] toA;
    final List<Pair> pairs = new ArrayList<>(6);

    private Alignment(PreparedName first, PreparedName second) {
        this.first = first;
        this.second = second;
        a = first.tokens();
        b = second.tokens();
        people = second.naming() == Naming.PERSON;
        toB = new int[a.size()];
        toA = new int[b.size()];
        Arrays.fill(toB, FREE);
        Arrays.fill(toA, FREE);
    }

    static Alignment of(PreparedName first, PreparedName second) {
        Alignment alignment = new Alignment(first, second);
        int[][] distances = alignment.distances();
        if (alignment.people) {
            alignment.syllables();
        }
        alignment.takeNearest(distances, 0);
        if (alignment.joinWhole()) {
            return alignment;
        }
        alignment.join();
        if (alignment.people) {
            alignment.bare();
        }
        alignment.takeNearest(distances, INITIAL);
        if (!alignment.people && alignment.pairs.isEmpty()) {
            alignment.abbreviate();
        }
        return alignment;
    }

    PreparedName first() {
        return first;
    }

    PreparedName second() {
        return second;
    }

    /** The first name's word of the pair, or the first of those that run together. */
    Token ofFirst(Pair pair) {
        return a.get(pair.i);
    }

    /** The second name's. */
    Token ofSecond(Pair pair) {
        return b.get(pair.j);
    }

    /** Letters of the shorter of the two words, or of what runs together. */
    int shorter(Pair pair) {
        return Math.min(letters(run(a, pair.i, pair.countI)), letters(run(b, pair.j, pair.countJ)));
    }

    /** How often, reading the first name's matched words in order, the second name's go back. */
    int descents() {
        int descents = 0;
        int last = FREE;
        for (int j : toB) {
            descents += j != FREE && j < last ? 1 : 0;
            last = j == FREE ? last : j;
        }
        return descents;
    }

    /** Whether the last matched word of the first name answers one before that of its first: "b c a" for "a b c". */
    boolean isRotation() {
        int first = FREE;
        int last = FREE;
        for (int j : toB) {
            first = first == FREE ? j : first;
            last = j == FREE ? last : j;
        }
        return last < first;
    }

    private int[][] distances() {
        int[][] distances = new int[a.size()][b.size()];
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                distances[i][j] = distance(a.get(i), b.get(j));
            }
        }
        return distances;
    }

    private int distance(Token x, Token y) {
        if (x.isApart() || y.isApart()) {
            return Relation.NONE;
        }
        int distance = people ? Relation.ofPeople(x.word(), y.word()) : Relation.distance(x.word(), y.word());
        return people && distance == Relation.NONE && Relation.isInitialOf(x.word(), y.word()) ? INITIAL : distance;
    }

    /** Takes the nearest free pair again and again, up to that distance. */
    private void takeNearest(int[][] distances, int limit) {
        while (true) {
            int least = Relation.NONE;
            int bestI = FREE;
            int bestJ = FREE;
            for (int i = 0; i < a.size(); i++) {
                if (toB[i] != FREE) {
                    continue;
                }
                for (int j = 0; j < b.size(); j++) {
                    if (toA[j] == FREE && distances[i][j] < least) {
                        least = distances[i][j];
                        bestI = i;
                        bestJ = j;
                    }
                }
            }
            if (bestI == FREE || least > limit) {
                return;
            }
            take(new Pair(
                    bestI, 1, bestJ, 1, least == INITIAL ? 0 : least, least == INITIAL ? Kind.INITIAL : Kind.WORDS));
        }
    }

    private void take(Pair pair) {
        for (int i = pair.i; i < pair.i + pair.countI; i++) {
            toB[i % toB.length] = pair.j;
        }
        for (int j = pair.j; j < pair.j + pair.countJ; j++) {
            toA[j % toA.length] = pair.i;
        }
        pairs.add(pair);
    }

    /** Given names of two syllables in two romanisations, and then the family name too. */
    private void syllables() {
        List<GivenSyllables.Run> ofA = first.givenSyllables();
        List<GivenSyllables.Run> ofB = ofA.isEmpty() ? List.of() : second.givenSyllables();
        GivenSyllables readings = Lexicon.shipped().givenSyllables();
        boolean pinyin = !ofB.isEmpty() && readings.isPinyin(a) && readings.isPinyin(b);
        for (GivenSyllables.Run x : ofA) {
            for (GivenSyllables.Run y : ofB) {
                boolean ofOneHand = pinyin && x.count() == y.count();
                if (!ofOneHand && x.meets(y) && !letters(a, x).equals(letters(b, y))) {
                    take(new Pair(x.from(), x.count(), y.from(), y.count(), Relation.SAME_GROUP, Kind.SYLLABLES));
                    surname(readings);
                    return;
                }
            }
        }
    }

    private void surname(GivenSyllables readings) {
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                String x = a.get(i).text();
                String y = b.get(j).text();
                if (toB[i] == FREE && toA[j] == FREE && !x.equals(y) && readings.isOneSurname(x, y)) {
                    take(new Pair(i, 1, j, 1, Relation.SAME_GROUP, Kind.WORDS));
                    return;
                }
            }
        }
    }

    private static String letters(List<Token> words, GivenSyllables.Run run) {
        StringBuilder letters = new StringBuilder();
        run(words, run.from(), run.count()).forEach(word -> letters.append(word.text()));
        return letters.toString();
    }

    /** The same letters, divided into words otherwise. */
    private boolean joinWhole() {
        if (pairs.size() == Math.max(a.size(), b.size())) {
            return false; // nothing left to join
        }
        if (letters(a) != letters(b)) {
            return false;
        }
        String whole = first.whole();
        if (whole.isEmpty() || !whole.equals(second.whole()) || areWrittenOtherwise(a, b)) {
            return false;
        }
        pairs.clear();
        take(new Pair(0, a.size(), 0, b.size(), 0, Kind.WORDS));
        return true;
    }

    private static int letters(List<Token> words) {
        int letters = 0;
        for (int i = 0; i < words.size(); i++) {
            letters += words.get(i).text().length();
        }
        return letters;
    }

    /** Two to four neighbours on one side that, glued, are one word on the other; the longest runs first. */
    private void join() {
        for (int count = Joints.MOST_WORDS; count >= 2; count--) {
            for (int i = 0; i < a.size(); i++) {
                boolean may = allFree(toB, i, count) && mayBear(a.get(i), b, toA);
                int j = may ? bearing(first.joint(i, count), a, i, count, b, toA) : FREE;
                if (j != FREE) {
                    take(new Pair(i, count, j, 1, 0, Kind.WORDS));
                }
            }
            for (int j = 0; j < b.size(); j++) {
                boolean may = allFree(toA, j, count) && mayBear(b.get(j), a, toB);
                int i = may ? bearing(second.joint(j, count), b, j, count, a, toB) : FREE;
                if (i != FREE) {
                    take(new Pair(i, 1, j, count, 0, Kind.WORDS));
                }
            }
        }
    }

    /** Abd al-Rahman and Rahman, Abu Ismail and Ismail. */
    private void bare() {
        for (int i = 0; i < a.size(); i++) {
            int j = toB[i] == FREE ? bearing(bareFold(a.get(i)), a, i, 1, b, toA) : FREE;
            if (j != FREE) {
                take(new Pair(i, 1, j, 1, BARE, Kind.WORDS));
            }
        }
        for (int j = 0; j < b.size(); j++) {
            int i = toA[j] == FREE ? bearing(bareFold(b.get(j)), b, j, 1, a, toB) : FREE;
            if (i != FREE) {
                take(new Pair(i, 1, j, 1, BARE, Kind.WORDS));
            }
        }
    }

    private static String bareFold(Token token) {
        String bare = Joints.bare(token.text());
        return bare.isEmpty() ? "" : Spelling.fold(bare);
    }

    /**
     * Whether a free word can be what this one is the beginning of, so that it is worth while to glue: one long enough, and
     * of the same first letter, unless what follows can change it ("k" and "han").
     */
    private static boolean mayBear(Token opening, List<Token> words, int[] taken) {
        boolean telling = opening.text().length() >= FIRST_LETTER_HOLDS;
        char first = opening.word().fold().charAt(0);
        for (int i = 0; i < taken.length; i++) {
            if (taken[i] == FREE) {
                String fold = words.get(i).word().fold();
                if (fold.length() >= Joints.SHORTEST && (!telling || fold.charAt(0) == first)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The first free word with that fold, which is that of words from there on, glued. */
    private static int bearing(String fold, List<Token> side, int from, int count, List<Token> words, int[] taken) {
        if (!fold.isEmpty()) {
            for (int i = 0; i < words.size(); i++) {
                if (taken[i] == FREE
                        && words.get(i).word().fold().equals(fold)
                        && !areWrittenOtherwise(run(side, from, count), List.of(words.get(i)))) {
                    return i;
                }
            }
        }
        return FREE;
    }

    /** One name is the acronym of the other; both may bear the same place besides. */
    private void abbreviate() {
        int ofA = lone(a);
        int ofB = lone(b);
        if (ofA != FREE && Acronyms.of(second).contains(a.get(ofA).text())) {
            take(new Pair(ofA, 1, 0, b.size(), 0, Kind.ACRONYM));
        } else if (ofB != FREE && Acronyms.of(first).contains(b.get(ofB).text())) {
            take(new Pair(0, a.size(), ofB, 1, 0, Kind.ACRONYM));
        }
    }

    /** The one word that is no number or place and tells something, if it may be an acronym: "OCP Group". */
    private static int lone(List<Token> words) {
        int lone = FREE;
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isApart() && !words.get(i).isGeneric()) {
                if (lone != FREE || !Acronyms.mayBe(words.get(i))) {
                    return FREE;
                }
                lone = i;
            }
        }
        return lone;
    }

    /** That many words from there; after the last comes the first. */
    private static List<Token> run(List<Token> words, int from, int count) {
        List<Token> run = new ArrayList<>(count);
        for (int i = from; i < from + count; i++) {
            run.add(words.get(i % words.size()));
        }
        return run;
    }

    /** Whether both are written in a script whose words sound alike, and differently. */
    private static boolean areWrittenOtherwise(List<Token> some, List<Token> others) {
        String first = written(some);
        String second = written(others);
        return !first.isEmpty() && !second.isEmpty() && !first.equals(second);
    }

    /** "" unless each of the words tells how it is written. */
    private static String written(List<Token> words) {
        StringBuilder written = new StringBuilder();
        for (Token word : words) {
            if (word.word().written().isEmpty()) {
                return "";
            }
            written.append(word.word().written());
        }
        return written.toString();
    }

    private static boolean allFree(int[] side, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (side[i % side.length] != FREE) {
                return false;
            }
        }
        return true;
    }
}
