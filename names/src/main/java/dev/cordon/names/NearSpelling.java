package dev.cordon.names;

import java.util.Arrays;

/**
 * {@link Spelling#distance} of one fold and many others that are read letter by letter, so that what begins alike is worked
 * out once: each letter adds a row to the table of the edit distance, and where no fold that goes on so can be near, none
 * of them need be read.
 *
 * <p>What is forgiven is less than two whole edits, hence <em>of two words that are near one half of either has less than a
 * whole edit</em>. So each word is sought twice, from its beginning and from its end, and each time the half that comes first
 * may cost no more than half of what is forgiven: whoever is near is met at least once. Let {@code T} be the cost of the best
 * alignment and {@code c} the part of it up to the last cell in the first {@code half} columns: {@code T - c} is no less than
 * the cost of any cell behind, seen from the end, and one of the two is no more than {@code T / 2}.
 *
 * <p>From the end it is not known which letter will be the other fold's first, so that what comes out may be too near by what
 * first letters cost more; never too far. One thread at a time.
 */
public final class NearSpelling {
    private static final int FAR = 1 << 20;

    /** Bits of letters: a to z, and one for all others. */
    private static final int LETTERS = 27;

    private static final int ALL = (1 << LETTERS) - 1;

    /** Costs are multiples of this. */
    private static final int STEP = 5;

    private static final int STEPS = Spelling.MOST / STEP + 1;

    /** Which letters may stand for one at a price: by letter and price. */
    private static final int[] INSTEAD = new int[LETTERS * STEPS];

    /** Which letters may come or go at a price. */
    private static final int[] IN_OR_OUT = new int[STEPS];

    static {
        for (int letter = 0; letter < LETTERS; letter++) {
            for (int step = 0; step < STEPS; step++) {
                char c = (char) ('a' + letter);
                IN_OR_OUT[step] |= Spelling.inOrOut(c, false) <= step * STEP ? 1 << letter : 0;
                for (int own = 0; own < LETTERS; own++) {
                    boolean may = letter == LETTERS - 1 // of which there are several, equal or not
                            ? own == letter || step * STEP >= Spelling.substitute(c, 'a', false)
                            : Spelling.substitute(c, (char) ('a' + own), false) <= step * STEP;
                    INSTEAD[own * STEPS + step] |= may ? 1 << letter : 0;
                }
            }
        }
    }

    private final char[] own;
    private final boolean backwards;
    private final int width;

    /** So many letters of its own may cost no more than half of what is forgiven. */
    private final int half;

    /** Which of its own letters, counted from 1 in the order of reading, is the first of the word. */
    private final int firstOwn;

    private final int[] ownInOrOut;

    /** By letter, once it is met. */
    private final int[][] substitutions = new int[LETTERS][0];

    /** By the other's length. */
    private final int[] tolerance = new int[Spelling.LONGEST + 1];

    private final int[] table;
    private final int[] from = new int[Spelling.LONGEST + 1];
    private final int[] to = new int[Spelling.LONGEST + 1];
    private final char[] letters = new char[Spelling.LONGEST + 1];

    /** By depth, which letters may follow. */
    private final int[] following = new int[Spelling.LONGEST + 1];

    /**
     * @param fold of no more than 64 letters, see {@link #isShort}
     * @param backwards whether this fold and all others are read from their end
     */
    public NearSpelling(String fold, boolean backwards) {
        this.backwards = backwards;
        own = (backwards ? new StringBuilder(fold).reverse().toString() : fold).toCharArray();
        width = own.length + 1;
        half = backwards ? own.length - own.length / 2 - 1 : own.length / 2;
        firstOwn = backwards ? own.length : 1;
        ownInOrOut = new int[own.length];
        for (int j = 1; j < width; j++) {
            ownInOrOut[j - 1] = Spelling.inOrOut(own[j - 1], j == firstOwn);
        }
        for (int length = 0; length < tolerance.length; length++) {
            tolerance[length] = Spelling.tolerance(own.length, length);
        }
        table = new int[(Spelling.LONGEST + 1) * width];
        Arrays.fill(table, 0, width, FAR);
        table[0] = 0;
        for (int j = 1; j < width; j++) {
            int cost = table[j - 1] + ownInOrOut[j - 1];
            if (cost > limit(-j, j, Spelling.MOST)) {
                break;
            }
            table[j] = cost;
            to[0] = j;
        }
        following[0] = ALL;
    }

    /** Whether a fold is short enough; longer ones are near none but their equals. */
    public static boolean isShort(String fold) {
        return fold.length() <= Spelling.LONGEST;
    }

    /**
     * Looks ahead from the letter at that place, which saves work where several letters may follow.
     *
     * @param longest the most letters that any fold has which goes on from there
     */
    public void lookAhead(int depth, int longest) {
        following[depth] = following(depth, tolerance[Math.min(longest, Spelling.LONGEST)]);
    }

    /** Whether a fold whose next letter is this one may be near: a first look, which {@link #extend} makes good. */
    public boolean mayFollow(int depth, char letter) {
        return (following[depth] >>> bit(letter) & 1) != 0;
    }

    private static int bit(char letter) {
        return letter >= 'a' && letter <= 'z' ? letter - 'a' : LETTERS - 1;
    }

    /**
     * Adds a letter to the other fold.
     *
     * @param depth its place there, from 1; letters at this place and behind are forgotten
     * @param longest the most letters that any fold has which goes on so
     * @return whether one of them may be near
     */
    public boolean extend(int depth, char letter, int longest) {
        if (depth > Spelling.LONGEST) {
            return false;
        }
        letters[depth] = letter;
        int most = tolerance[Math.min(longest, Spelling.LONGEST)];
        int out = Spelling.inOrOut(letter, depth == 1 && !backwards);
        int here = depth * width;
        int above = here - width;
        Arrays.fill(table, here, here + width, FAR);
        int end = to[depth - 1] + 1;
        int start = from[depth - 1];
        if (depth > 1) {
            start = Math.min(start, from[depth - 2] + 2);
            end = Math.max(end, to[depth - 2] + 2);
        }
        int[] costs = costs(letter);
        boolean first = depth == 1 && !backwards;
        char before = letters[depth - 1];
        int low = width;
        int high = -1;
        int left = FAR;
        for (int j = start; j < width && (j <= end || left < FAR); j++) {
            int cell = table[above + j] + out;
            if (j > 0) {
                int cost = first && j > 1 ? Spelling.firstLetter(costs[j - 1], true) : costs[j - 1];
                cell = Math.min(cell, Math.min(table[above + j - 1] + cost, left + ownInOrOut[j - 1]));
                if (j > 1 && letter == own[j - 2] && before == own[j - 1] && depth > 1) {
                    boolean atFirst = backwards ? j == firstOwn : depth == 2 || j == 2;
                    cell = Math.min(cell, table[above - width + j - 2] + Spelling.swap(letter, before, atFirst));
                }
            }
            left = cell > limit(depth - j, j, most) ? FAR : cell;
            if (left < FAR) {
                table[here + j] = left;
                low = Math.min(low, j);
                high = j;
            }
        }
        from[depth] = low;
        to[depth] = high;
        following[depth] = ALL;
        return high >= 0;
    }

    /** What it costs that the letter stands for each of its own; dearer for its first. */
    private int[] costs(char letter) {
        int bit = bit(letter);
        if (bit == LETTERS - 1) {
            return costsOf(letter);
        }
        if (substitutions[bit].length == 0) {
            substitutions[bit] = costsOf(letter);
        }
        return substitutions[bit];
    }

    private int[] costsOf(char letter) {
        int[] costs = new int[own.length];
        for (int j = 1; j <= own.length; j++) {
            costs[j - 1] = Spelling.substitute(letter, own[j - 1], j == firstOwn);
        }
        return costs;
    }

    /**
     * The most that a cell may cost. Whatever letters follow, as many are forgiven best as the word itself has left: each
     * more costs three tenths of an edit at least, and is worth one sixth.
     *
     * @param longer how many letters the other fold has more so far
     */
    private int limit(int longer, int j, int most) {
        int limit = Math.min(most, tolerance[Math.min(own.length + longer, Spelling.LONGEST)]);
        return j <= half ? limit / 2 : limit;
    }

    /** The letters by which one of the row's cells leads to one in the next row; first letters, which cost more, may not. */
    private int following(int depth, int most) {
        int all = 0;
        int here = depth * width;
        for (int j = from[depth]; j <= to[depth]; j++) {
            int left = limit(depth + 1 - j, j, most) - table[here + j];
            all |= left < 0 ? 0 : IN_OR_OUT[left / STEP];
            int next = limit(depth - j, j + 1, most) - table[here + j];
            if (j < own.length && next >= 0) {
                all |= INSTEAD[bit(own[j]) * STEPS + next / STEP];
            }
        }
        for (int j = Math.max(2, from[depth - 1] + 2); j <= to[depth - 1] + 2 && j < width; j++) {
            all |= own[j - 1] == letters[depth] ? 1 << bit(own[j - 2]) : 0; // exchanged
        }
        return all;
    }

    /**
     * How far the other fold is, if its last letter is the one at that place.
     *
     * @return no more than {@link Spelling#distance} of the two as words that are not equal; {@link Spelling#NONE} if it is not
     *     near, or will be met from the other end
     */
    public int distance(int depth) {
        int cost = table[depth * width + own.length];
        return cost > tolerance[depth] ? Spelling.NONE : Spelling.VARIANT + Spelling.scale(cost, tolerance[depth]);
    }
}
