package dev.cordon.index;

import dev.cordon.names.Spelling;

/**
 * The consonants of a word as a number, and those of all words that can be near it.
 *
 * <p>Of two words that are near, the {@linkplain Spelling#consonants consonants} are equal, or differ by one class put in,
 * left out, replaced, or exchanged with its neighbour. So whoever asks the dictionary for a word's own consonants and for
 * all that lie one such edit away, about fifteen times their number, has met every word that is near.
 *
 * <p>Three bits a class, behind a leading 1; of more than 20 classes the last 21 tell: then words share a key that differ
 * before them, and nothing is lost.
 */
final class Consonants {
    private static final int BITS = 3;
    private static final int CLASSES = 7;

    private final byte[] classes;

    private Consonants(String consonants) {
        classes = new byte[consonants.length()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = (byte) (consonants.charAt(i) - 'A');
        }
    }

    static long key(String fold) {
        return new Consonants(Spelling.consonants(fold)).key();
    }

    /** How many vowels the fold has; at most 15 are counted. */
    static int vowels(String fold) {
        return (int) (Spelling.profile(fold) & 15);
    }

    /** Takes keys. */
    interface Sink {
        /** @param edits how many whole edits lie between, 0 or 1 */
        void take(long key, int edits);
    }

    /** The key of the fold's consonants, and that of each neighbour; some may come twice. */
    static void near(String fold, Sink sink) {
        Consonants own = new Consonants(Spelling.consonants(fold));
        sink.take(own.key(), 0);
        own.neighbours(sink);
    }

    private long key() {
        return append(1, 0, classes.length);
    }

    private long append(long key, int from, int to) {
        long all = key;
        for (int i = from; i < to; i++) {
            all = all << BITS | classes[i];
        }
        return all;
    }

    private void neighbours(Sink sink) {
        int n = classes.length;
        long before = 1;
        for (int i = 0; i <= n; i++) {
            int last = i == 0 ? 0 : classes[i - 1];
            for (int other = 1; other <= CLASSES; other++) {
                if (other != last) { // the same as putting it in before its like
                    sink.take(append(before << BITS | other, i, n), 1);
                }
                if (i < n && other != classes[i]) {
                    sink.take(append(before << BITS | other, i + 1, n), 1);
                }
            }
            if (i == n) {
                return;
            }
            if (classes[i] != last) {
                sink.take(append(before, i + 1, n), 1);
            }
            if (i + 1 < n && classes[i] != classes[i + 1]) {
                sink.take(append((before << BITS | classes[i + 1]) << BITS | classes[i], i + 2, n), 1);
            }
            before = before << BITS | classes[i];
        }
    }
}
