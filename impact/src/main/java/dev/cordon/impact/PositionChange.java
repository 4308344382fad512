package dev.cordon.impact;

import java.util.List;

/**
 * A position that changes.
 *
 * @param position which
 * @param outcome what becomes of it
 * @param before what bars it before
 * @param after what bars it after
 * @param difference in words
 */
public record PositionChange(Position position, Outcome outcome, List<Bar> before, List<Bar> after, String difference) {
    public PositionChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
