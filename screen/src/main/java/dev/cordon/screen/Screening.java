package dev.cordon.screen;

import dev.cordon.terms.Party;
import java.util.List;

/**
 * The answer for one subject.
 *
 * @param subject who was asked about
 * @param settings how
 * @param index version of the index; with subject and settings it replays the answer
 * @param matches parties on the lists that day that reach the threshold, best first, at most as many as the limit
 * @param found how many reach it
 * @param formerly parties that reach it and had left the lists by that day, best first, at most as many as the limit
 */
public record Screening(
        Party subject, Settings settings, String index, List<Match> matches, int found, List<Match> formerly) {

    public Screening {
        matches = List.copyOf(matches);
        formerly = List.copyOf(formerly);
    }
}
