package dev.cordon.impact;

import java.util.List;

/**
 * How a party stands in one world: what holds it, and what cannot be known.
 *
 * @param holds each ground, listings first, the best match before the others
 * @param doubts grounds that cannot be decided
 */
public record Status(List<Hold> holds, List<Doubt> doubts) {

    static final Status CLEAR = new Status(List.of(), List.of());

    public Status {
        holds = List.copyOf(holds);
        doubts = List.copyOf(doubts);
    }

    /** Where a party stands in the flow from before to after. */
    public enum Place {
        LISTED("listed"),
        OWNED("caught through owners"),
        UNKNOWN("cannot be known"),
        FREE("free");

        private final String words;

        Place(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Place place() {
        if (holds.stream().anyMatch(Hold.Listed.class::isInstance)) {
            return Place.LISTED;
        }
        if (!holds.isEmpty()) {
            return Place.OWNED;
        }
        return doubts.isEmpty() ? Place.FREE : Place.UNKNOWN;
    }

    public boolean isCaught() {
        return !holds.isEmpty();
    }

    List<String> keys() {
        return holds.stream().map(Hold::key).toList();
    }
}
