package dev.cordon.history;

import dev.cordon.history.ListDiff.Changed;
import dev.cordon.history.ListDiff.FieldChange;
import dev.cordon.history.ListHistory.PartyRows;
import dev.cordon.terms.Part;
import dev.cordon.terms.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares a list on two days, in the parts alone that both days' publications carried: what a file set does not carry
 * is unknown, not gone.
 */
final class Differ {
    private final ListHistory history;
    private final LocalDate from;
    private final LocalDate to;
    private final Set<Part> listParts = EnumSet.noneOf(Part.class);
    private final Optional<Integer> editionFrom;
    private final Optional<Integer> editionTo;

    private Differ(ListHistory history, LocalDate from, LocalDate to) {
        this.history = history;
        this.from = from;
        this.to = to;
        this.editionFrom = history.editionInForce(from);
        this.editionTo = history.editionInForce(to);
        history.timeline().forEach(entry -> listParts.addAll(entry.carries()));
    }

    static ListDiff diff(ListHistory history, LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
        return new Differ(history, from, to).diff();
    }

    private ListDiff diff() {
        List<State> added = new ArrayList<>();
        List<State> removed = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        history.rows().forEach(party -> {
            Optional<StateRow> before = on(party, from);
            Optional<StateRow> after = on(party, to);
            if (before.isPresent() && after.isPresent()) {
                changed(party.number(), before.get(), after.get()).ifPresent(changed::add);
            } else {
                before.ifPresent(row -> removed.add(history.state(party.number(), row)));
                after.ifPresent(row -> added.add(history.state(party.number(), row)));
            }
        });
        return new ListDiff(history.list(), from, to, added, removed, changed, notCompared());
    }

    private static Optional<StateRow> on(PartyRows party, LocalDate day) {
        return party.rows().stream().filter(row -> row.holdsOn(day)).findFirst();
    }

    private Set<Part> notCompared() {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        parts.addAll(listParts);
        if (editionFrom.isPresent() && editionTo.isPresent()) {
            parts.removeAll(both(carries(editionFrom.get()), carries(editionTo.get())));
        }
        return parts;
    }

    private Optional<Changed> changed(String number, StateRow before, StateRow after) {
        if (before.pieces().equals(after.pieces())) {
            return Optional.empty();
        }
        Set<Part> parts = both(known(before, editionFrom), known(after, editionTo));
        List<FieldChange> fields = new ArrayList<>();
        Map<String, List<String>> old = PartyFields.of(history.assemble(number, before.pieces(), parts));
        Map<String, List<String>> now = PartyFields.of(history.assemble(number, after.pieces(), parts));
        boolean wholeAgainstPart = byAmendment(before) != byAmendment(after) && !parts.containsAll(listParts);
        old.forEach((field, values) -> {
            List<String> others = now.getOrDefault(field, List.of());
            FieldChange change = new FieldChange(field, without(values, others), without(others, values));
            if (!(change.removed().isEmpty() && change.added().isEmpty())
                    && !(wholeAgainstPart && fedByOtherFiles(field))) {
                fields.add(change);
            }
        });
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new Changed(history.state(number, before), history.state(number, after), fields));
    }

    /**
     * An amendment has whole records in one piece, where an edition has several files; against an edition that lacks
     * some of them only the main file's own fields can be compared.
     */
    private static boolean fedByOtherFiles(String field) {
        return !field.equals("type") && !field.startsWith("listing.");
    }

    private boolean byAmendment(StateRow row) {
        return !history.timeline().get(row.edition()).isEdition();
    }

    /** The parts of the party's record that the publication in force on the day carried. */
    private Set<Part> known(StateRow row, Optional<Integer> inForce) {
        int order = Math.max(row.edition(), inForce.orElse(row.edition()));
        return history.timeline().get(order).isEdition() ? carries(order) : Parts.EVERY;
    }

    private Set<Part> carries(int order) {
        return history.timeline().get(order).carries();
    }

    private static Set<Part> both(Set<Part> one, Set<Part> other) {
        Set<Part> both = EnumSet.noneOf(Part.class);
        one.stream().filter(other::contains).forEach(both::add);
        return both;
    }

    /** As multisets: a value that stood twice and stands once is gone once. */
    private static List<String> without(List<String> values, List<String> others) {
        List<String> rest = new ArrayList<>(values);
        others.forEach(rest::remove);
        return rest;
    }
}
