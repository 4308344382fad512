package dev.cordon.lists;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What somebody may have meant. */
public final class Nearest {

    /** Letters that may be wrong in a word that was only begun. */
    private static final int MOST_IN_BEGUN = 2;

    private Nearest() {}

    /**
     * The words nearest to one that is not among them, by the number of letters to add, remove or change (Levenshtein),
     * case apart; equals in alphabetical order. A word that was only begun ("tresh") counts as near to the whole one.
     *
     * @param word what was written
     * @param among what may be written
     * @param limit most words to offer
     */
    public static List<String> of(String word, Collection<String> among, int limit) {
        String sought = word.toLowerCase(Locale.ROOT);
        return among.stream()
                .sorted(Comparator.comparingInt((String known) -> reach(sought, known.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(limit)
                .toList();
    }

    private static int reach(String sought, String known) {
        int whole = distance(sought, known);
        if (known.length() <= sought.length()) {
            return whole;
        }
        int begun = distance(sought, known.substring(0, sought.length()));
        return begun <= MOST_IN_BEGUN ? Math.min(whole, 1 + begun) : whole;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
