package dev.cordon.index;

import java.util.Arrays;

/**
 * Words that are the like of one, ascending, and how near each is at least.
 *
 * @param words their numbers
 * @param distances no more than {@link dev.cordon.names.Relation#distance}, in thousandths
 */
record Likes(int[] words, char[] distances) {
    private static final int DISTANCE_BITS = 16;

    int count() {
        return words.length;
    }

    /** Likes while they are found, in any order and perhaps twice. */
    static final class Found {
        private long[] found = new long[64];
        private int size;

        void add(int word, int distance) {
            if (size == found.length) {
                found = Arrays.copyOf(found, 2 * size);
            }
            found[size++] = (long) word << DISTANCE_BITS | distance;
        }

        void addAll(Likes others) {
            for (int i = 0; i < others.count(); i++) {
                add(others.words[i], others.distances[i]);
            }
        }

        /** Each once, with the least distance. */
        Likes distinct() {
            Arrays.sort(found, 0, size);
            int kept = 0;
            int[] words = new int[size];
            char[] distances = new char[size];
            for (int i = 0; i < size; i++) {
                int word = (int) (found[i] >>> DISTANCE_BITS);
                if (kept == 0 || words[kept - 1] != word) {
                    words[kept] = word;
                    distances[kept++] = (char) found[i];
                }
            }
            return new Likes(Arrays.copyOf(words, kept), Arrays.copyOf(distances, kept));
        }
    }
}
