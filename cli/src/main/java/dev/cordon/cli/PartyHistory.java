package dev.cordon.cli;

import dev.cordon.history.ArchivedPublication;
import dev.cordon.history.Home;
import dev.cordon.history.HomeException;
import dev.cordon.history.ListHistory;
import dev.cordon.history.TimelineEntry;
import dev.cordon.terms.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything that a list has ever said of a party.
 *
 * @param list the list's id
 * @param number the party's number on it
 * @param states in the order of days
 */
record PartyHistory(String list, String number, List<Shown> states) {

    /**
     * A state and what it rests on.
     *
     * @param by the publications that show it, the first one first
     * @param knownSince when this home first had one of them
     */
    record Shown(State state, List<State.Source> by, Optional<Instant> knownSince) {}

    static PartyHistory of(Home home, ListHistory history, String number) throws HomeException {
        Map<String, ArchivedPublication> archived = home.publications(history.list()).stream()
                .collect(Collectors.toMap(ArchivedPublication::identity, Function.identity()));
        List<Shown> states = history.statesOf(number).stream()
                .map(state -> shown(state, history.timeline(), archived))
                .toList();
        return new PartyHistory(history.list(), number, states);
    }

    private static Shown shown(State state, List<TimelineEntry> timeline, Map<String, ArchivedPublication> archived) {
        List<State.Source> by = timeline.stream()
                .filter(entry -> shows(entry, state))
                .map(TimelineEntry::source)
                .toList();
        Optional<Instant> knownSince = by.stream()
                .flatMap(source -> Optional.ofNullable(archived.get(source.sha256())).stream())
                .map(ArchivedPublication::archivedAt)
                .min(Instant::compareTo);
        return new Shown(state, by, knownSince);
    }

    /** An amendment speaks of the parties that it changes; an edition of all that are listed on its day. */
    private static boolean shows(TimelineEntry entry, State state) {
        LocalDate day = entry.source().published();
        return entry.source().equals(state.edition())
                || (entry.kind() == ArchivedPublication.Kind.EDITION && state.holdsOn(day));
    }
}
