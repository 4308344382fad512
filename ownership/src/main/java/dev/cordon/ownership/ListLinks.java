package dev.cordon.ownership;

import dev.cordon.terms.Link;
import dev.cordon.terms.State;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the lists themselves say about who owns, controls or acts for whom. How much is owned they do not say. A party that a
 * link names without a number is the one of that name on the same list, else a party by its name.
 */
public final class ListLinks {

    private final Map<String, String> numbersByName = new HashMap<>();

    private ListLinks() {}

    /**
     * The links of listed parties as holdings.
     *
     * @param standing states of one day
     */
    public static Holdings of(Collection<State> standing) {
        ListLinks links = new ListLinks();
        standing.forEach(links::learn);
        Holdings.Builder holdings = Holdings.builder();
        for (State state : standing) {
            for (Link link : state.party().links()) {
                links.holding(state, link).ifPresent(holding -> {
                    holdings.add(holding);
                    holdings.describe(key(state), state.party());
                });
            }
        }
        return holdings.build();
    }

    private static String key(State state) {
        return state.list() + ":" + state.party().number();
    }

    private void learn(State state) {
        state.party()
                .names()
                .forEach(name -> numbersByName.putIfAbsent(state.list() + "/" + PartyKey.of(name.text()), key(state)));
    }

    private Optional<Holding> holding(State state, Link link) {
        String itself = key(state);
        String other = link.number()
                .map(number -> state.list() + ":" + number)
                .orElseGet(
                        () -> numbersByName.getOrDefault(state.list() + "/" + PartyKey.of(link.name()), link.name()));
        if (other.isBlank() || PartyKey.of(other).equals(PartyKey.of(itself))) {
            return Optional.empty();
        }
        String source =
                state.list() + ", " + state.edition().title() + (link.note().isEmpty() ? "" : " (" + link.note() + ")");
        return switch (link.kind()) {
            case OWNED_BY ->
                Optional.of(Holding.of(other, itself, Interest.SHARES).by(source));
            case OWNS -> Optional.of(Holding.of(itself, other, Interest.SHARES).by(source));
            case CONTROLLED_BY ->
                Optional.of(Holding.of(other, itself, Interest.CONTROL).by(source));
            case CONTROLS ->
                Optional.of(Holding.of(itself, other, Interest.CONTROL).by(source));
            case ACTS_FOR, LINKED ->
                Optional.of(Holding.of(other, itself, Interest.LINKED).by(source));
            case FAMILY, ASSOCIATE -> Optional.empty();
        };
    }
}
