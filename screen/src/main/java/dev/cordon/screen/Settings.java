package dev.cordon.screen;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a screening is done. Together with subject and index version it replays a screening.
 *
 * @param asOf the day as of which lists are asked
 * @param strict use nothing that was published after that day
 * @param threshold the score from which a pair is a match, {@value Score#LEAST_THRESHOLD} to {@value
 *     Score#HIGHEST_THRESHOLD}
 * @param limit most matches shown, 1 or more
 * @param lists the lists asked, as {@code id} or {@code id:section}; empty for all
 */
public record Settings(LocalDate asOf, boolean strict, double threshold, int limit, Set<String> lists) {

    public static final double DEFAULT_THRESHOLD = 0.7;
    public static final int DEFAULT_LIMIT = 5;

    public Settings {
        Score.millibits(threshold);
        if (limit < 1) {
            throw new IllegalArgumentException("the limit " + limit + " is below 1");
        }
        lists = Collections.unmodifiableSortedSet(new TreeSet<>(lists));
    }

    public static Settings asOf(LocalDate day) {
        return new Settings(day, false, DEFAULT_THRESHOLD, DEFAULT_LIMIT, Set.of());
    }

    public Settings withLists(Set<String> asked) {
        return new Settings(asOf, strict, threshold, limit, asked);
    }

    public Settings withThreshold(double reached) {
        return new Settings(asOf, strict, reached, limit, lists);
    }

    public Settings withLimit(int most) {
        return new Settings(asOf, strict, threshold, most, lists);
    }

    public Settings strictly() {
        return new Settings(asOf, true, threshold, limit, lists);
    }

    boolean asks(String list, String section) {
        return lists.isEmpty() || lists.contains(list) || lists.contains(list + ":" + section);
    }
}
