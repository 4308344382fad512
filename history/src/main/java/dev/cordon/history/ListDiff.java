package dev.cordon.history;

import dev.cordon.terms.Part;
import dev.cordon.terms.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What changed on a list between two days. All parties by number, shorter ones first.
 *
 * @param added parties listed on the second day and not on the first, as they stood then
 * @param removed parties listed on the first day and not on the second, as they stood then
 * @param changed parties listed on both, whose record differs in what both days' publications carried
 * @param notCompared parts of records that one day's edition or the other's lacked: nothing is known of changes there
 */
public record ListDiff(
        String list,
        LocalDate from,
        LocalDate to,
        List<State> added,
        List<State> removed,
        List<Changed> changed,
        Set<Part> notCompared) {

    public ListDiff {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
        notCompared = Parts.ordered(notCompared);
    }

    /** A party whose record differs. */
    public record Changed(State before, State after, List<FieldChange> fields) {
        public Changed {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A field that differs; a changed value is one removed and one added.
     *
     * @param field the field of the party's record: "names", "listing.programmes"
     * @param removed values that are gone, readable
     * @param added values that are new, readable
     */
    public record FieldChange(String field, List<String> removed, List<String> added) {
        public FieldChange {
            removed = List.copyOf(removed);
            added = List.copyOf(added);
        }
    }
}
