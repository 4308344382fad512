package dev.cordon.names;

import java.util.List;

/**
 * How strongly two names speak for being one.
 *
 * @param millibits the weight of evidence, in thousandths of a bit
 * @param clues what it is made of; they add up to it
 */
public record NameMatch(int millibits, List<Clue> clues) {
    public NameMatch {
        clues = List.copyOf(clues);
    }
}
