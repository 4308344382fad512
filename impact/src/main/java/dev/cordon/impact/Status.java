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
        LISTED("listed", "#c2452d"),
        OWNED("caught through owners", "#c98a1b"),
        UNKNOWN("cannot be known", "#7a6fb0"),
        FREE("free", "#3f8f5f");

        private final String words;
        private final String colour;

        Place(String words, String colour) {
            this.words = words;
            this.colour = colour;
        }

        /** The colour of drawings, readable on light and dark. */
        String colour() {
            return colour;
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

    List<String> grounds() {
        return holds.stream().flatMap(hold -> hold.grounds().stream()).toList();
    }
}
