package dev.cordon.ownership;

import dev.cordon.screen.Match;
import dev.cordon.screen.Screener;
import dev.cordon.screen.Screening;
import dev.cordon.screen.Settings;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.State;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds which parties of an ownership graph are listed: those named {@code list:number} by that, all others, and on all
 * other lists, by screening.
 */
public final class ListedOwners {

    /** More listings of one party than any list has. */
    private static final int LIMIT = 1000;

    private final Screener screener;
    private final Settings settings;
    private final Set<String> lists;
    private final Map<String, State> standing;

    /**
     * What was found.
     *
     * @param listed the listings
     * @param notFound parties named {@code list:number} that do not stand on that list on that day
     */
    public record Found(Listed listed, List<String> notFound) {
        public Found {
            notFound = List.copyOf(notFound);
        }
    }

    /**
     * @param settings how names are screened, and as of when
     * @param lists ids of all lists there are
     * @param standing all states of that day by {@code list:number}, in lower case
     */
    public ListedOwners(Screener screener, Settings settings, Set<String> lists, Map<String, State> standing) {
        this.screener = screener;
        this.settings = settings.withLimit(LIMIT);
        this.lists = Set.copyOf(lists);
        this.standing = Map.copyOf(standing);
    }

    /** Looks up these parties; see {@link Ownership#above}. */
    public Found of(Holdings holdings, Collection<String> parties) {
        Listed.Builder listed = Listed.builder();
        List<String> notFound = new ArrayList<>();
        for (String party : parties) {
            Optional<State> own = Optional.ofNullable(standing.get(PartyKey.of(party)));
            own.ifPresent(state -> listed.add(party, ListedAs.of(state, new ListedAs.Identified.ByNumber())));
            if (own.isEmpty() && isNumber(party)) {
                notFound.add(party);
                continue;
            }
            OptionalInt number = holdings.number(party);
            Party subject = own.map(State::party)
                    .orElseGet(() -> number.isPresent() ? holdings.subject(number.getAsInt()) : Holdings.named(party));
            screened(party, subject, own, listed);
        }
        return new Found(listed.build(), notFound);
    }

    private boolean isNumber(String party) {
        int colon = party.indexOf(':');
        return colon > 0 && lists.contains(party.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    private void screened(String party, Party subject, Optional<State> own, Listed.Builder listed) {
        Screening screening = screener.screen(subject, settings);
        for (Match match : screening.matches()) {
            boolean itself = own.filter(
                            state -> state.list().equals(match.state().list())
                                    && state.party()
                                            .number()
                                            .equals(match.state().party().number()))
                    .isPresent();
            if (!itself && canBe(match.state().party().type(), subject)) {
                listed.add(
                        party,
                        ListedAs.of(
                                match.state(),
                                new ListedAs.Identified.ByName(
                                        match.score(), match.subjectName(), match.matchedName())));
            }
        }
    }

    /** Whoever stands in holdings is a person or an organization, however like a vessel's its name, unless it says so. */
    private static boolean canBe(PartyType listed, Party subject) {
        return switch (listed) {
            case PERSON, ORGANIZATION, UNKNOWN -> true;
            case VESSEL, AIRCRAFT, WALLET -> subject.type() == listed;
        };
    }
}
