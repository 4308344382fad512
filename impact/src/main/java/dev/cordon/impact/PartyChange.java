package dev.cordon.impact;

import dev.cordon.terms.Party;
import java.util.List;

/**
 * A party of the book that changes, or with which a position does.
 *
 * @param party which
 * @param outcome what becomes of it
 * @param before how it stands before
 * @param after how it stands after
 * @param difference in words
 * @param positions the positions with it that change
 */
public record PartyChange(
        Party party, Outcome outcome, Status before, Status after, String difference, List<PositionChange> positions) {
    public PartyChange {
        positions = List.copyOf(positions);
    }
}
