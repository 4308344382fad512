package dev.cordon.names;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * {@link Spelling#isNear} of one fold and many others, the faster the more of its beginning each has in common with the one
 * before: the table of the edit distance is kept, a row for each letter of the other fold, and begun anew where they part.
 * Of a row only those cells are worked out that can lie within what is ever forgiven. One thread at a time.
 */
public final class NearSpelling {
    private static final int FAR = 1 << 20;
    private static final int LETTERS = 128;

    private final char[] own;
    private final int width;
    private final int[] ownInOrOut;

    /** Cost of each letter that another fold may have, for each own letter; filled when a letter is first met. */
    private final int[][] substitution = new int[LETTERS][0];

    private final int[] table;
    private final int[] least = new int[Spelling.LONGEST + 1];
    private final int[] from = new int[Spelling.LONGEST + 1];
    private final int[] to = new int[Spelling.LONGEST + 1];
    private final byte[] last = new byte[Spelling.LONGEST];
    private int rows;

    public NearSpelling(String fold) {
        own = fold.toCharArray();
        width = own.length + 1;
        ownInOrOut = new int[own.length];
        table = new int[own.length > Spelling.LONGEST ? 0 : (Spelling.LONGEST + 1) * width];
        for (int j = 0; j < own.length; j++) {
            ownInOrOut[j] = Spelling.inOrOut(own[j], j == 0);
        }
        for (int j = 1; j < width && table.length > 0; j++) {
            table[j] = table[j - 1] + ownInOrOut[j - 1];
            to[0] = table[j] <= Spelling.MOST ? j : to[0];
        }
    }

    /**
     * Whether the other fold is near.
     *
     * @param letters holds the other fold, ASCII, from that place on
     */
    public boolean isNear(byte[] letters, int start, int length) {
        if (length > Spelling.LONGEST || own.length > Spelling.LONGEST) {
            return isEqual(letters, start, length);
        }
        int limit = Spelling.tolerance(own.length, length);
        int i = 0;
        while (i < rows && i < length && last[i] == letters[start + i]) {
            if (least[++i] > limit) {
                return false;
            }
        }
        while (i < length) {
            last[i] = letters[start + i];
            rows = ++i;
            fill(i);
            if (least[i] > limit) {
                return false;
            }
        }
        return table[length * width + own.length] <= limit;
    }

    private boolean isEqual(byte[] letters, int start, int length) {
        return String.valueOf(own).equals(new String(letters, start, length, StandardCharsets.US_ASCII));
    }

    /** Fills the row of the other fold's i-th letter. */
    private void fill(int i) {
        byte letter = last[i - 1];
        int[] costs = substitution(letter);
        int out = Spelling.inOrOut((char) letter, i == 1);
        int here = i * width;
        int above = here - width;
        Arrays.fill(table, here, here + width, FAR);
        int end = to[i - 1] + 1;
        int j = from[i - 1];
        if (i > 1) {
            end = Math.max(end, to[i - 2] + 2);
            j = Math.min(j, from[i - 2] + 2);
        }
        int low = FAR;
        int first = width;
        int lastNear = -1;
        int left = FAR;
        for (; j < width && (j <= end || left <= Spelling.MOST); j++) {
            int cell = table[above + j] + out;
            if (j > 0) {
                int cost = i == 1 && j > 1 ? Spelling.firstLetter(costs[j - 1], true) : costs[j - 1];
                cell = Math.min(cell, Math.min(table[above + j - 1] + cost, left + ownInOrOut[j - 1]));
                if (i > 1 && j > 1 && letter == own[j - 2] && own[j - 1] == last[i - 2]) {
                    int swap = Spelling.swap((char) letter, own[j - 1], i == 2 || j == 2);
                    cell = Math.min(cell, table[above - width + j - 2] + swap);
                }
            }
            table[here + j] = cell;
            left = cell;
            if (cell <= Spelling.MOST) {
                low = Math.min(low, cell);
                first = Math.min(first, j);
                lastNear = j;
            }
        }
        least[i] = low;
        from[i] = first;
        to[i] = lastNear;
    }

    /** What it costs that the letter stands for each own one; for the first one more. */
    private int[] substitution(byte letter) {
        int[] costs = substitution[letter];
        if (costs.length < own.length) {
            costs = new int[own.length];
            for (int j = 0; j < own.length; j++) {
                costs[j] = Spelling.substitute((char) letter, own[j], j == 0);
            }
            substitution[letter] = costs;
        }
        return costs;
    }
}
