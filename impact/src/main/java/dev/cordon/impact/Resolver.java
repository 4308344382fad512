package dev.cordon.impact;

import dev.cordon.history.AsIf;
import dev.cordon.history.HomeException;
import dev.cordon.history.Incoming;
import dev.cordon.history.ListHistory;
import dev.cordon.impact.Scenario.Designation;
import dev.cordon.impact.Scenario.Lift;
import dev.cordon.impact.Scenario.NotLive;
import dev.cordon.index.Bound;
import dev.cordon.lists.Amendment;
import dev.cordon.lists.Edition;
import dev.cordon.lists.Nearest;
import dev.cordon.lists.Publication;
import dev.cordon.lists.Readers;
import dev.cordon.names.NameReader;
import dev.cordon.names.Weights;
import dev.cordon.screen.Match;
import dev.cordon.screen.Screener;
import dev.cordon.screen.Settings;
import dev.cordon.terms.Name;
import dev.cordon.terms.Party;
import dev.cordon.terms.Problem;
import dev.cordon.terms.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what a scenario names: parties on lists, states, editions that are not live. */
final class Resolver {

    /** A list for parties that are designated before any list has them. */
    static final String DESIGNATED = "designated";

    private static final int OFFERED = 3;

    /** Names this near are offered instead of one that is not there. */
    private static final double NEAR = 0.2;

    private final Lists lists;
    private final NameReader reader;
    private final Weights weights;
    private final Path scratch;
    private final Set<String> rules;
    private final List<Problem> problems;

    /**
     * @param scratch an empty folder for what is made on the way
     * @param rules the ids of the ownership rules
     * @param problems takes what is odd in files of designations and editions
     */
    Resolver(Lists lists, NameReader reader, Weights weights, Path scratch, Set<String> rules, List<Problem> problems) {
        this.lists = lists;
        this.reader = reader;
        this.weights = weights;
        this.scratch = scratch;
        this.rules = rules;
        this.problems = problems;
    }

    /** What comes together while a scenario is resolved. */
    private static final class Draft {
        final List<State> gone = new ArrayList<>();
        final Map<String, State> added = new LinkedHashMap<>();
        final List<String> words = new ArrayList<>();
    }

    /**
     * Resolves a scenario.
     *
     * @param settings how it is screened; its day counts where the scenario says none
     * @throws ScenarioException if a party, list or rule in it is not there; the nearest are offered
     */
    Resolved resolve(Scenario scenario, Settings settings) throws IOException, ScenarioException {
        LocalDate today = scenario.asOf().orElse(settings.asOf());
        Settings before = on(settings, scenario.from().orElse(today));
        Settings after = on(settings, scenario.to().orElse(today));
        Draft draft = new Draft();
        if (scenario.from().isPresent()) {
            draft.words.add("lists and rules of " + before.asOf() + " against those of " + after.asOf());
        }
        requireRules(scenario.rules());
        try {
            for (Lift lift : scenario.lifts()) {
                lift(lift, after, draft);
            }
            for (NotLive edition : scenario.editions()) {
                edition(edition, after, draft);
            }
        } catch (HomeException e) {
            throw new IOException(e.getMessage(), e);
        }
        for (Designation designation : scenario.designations()) {
            designate(designation, after.asOf(), draft);
        }
        scenario.rules().forEach((rule, on) -> draft.words.add("rule " + rule + " " + (on ? "on" : "off")));
        return new Resolved(
                scenario,
                before,
                after,
                draft.gone.stream().map(Resolver::key).collect(Collectors.toUnmodifiableSet()),
                numbers(draft.gone),
                List.copyOf(draft.added.values()),
                scenario.rules(),
                draft.words);
    }

    private static Settings on(Settings settings, LocalDate day) {
        return new Settings(day, settings.strict(), settings.threshold(), Integer.MAX_VALUE, settings.lists());
    }

    private void requireRules(Map<String, Boolean> asked) throws ScenarioException {
        for (String rule : asked.keySet()) {
            if (!rules.contains(rule)) {
                throw new ScenarioException("there is no rule \"" + rule + "\"; the nearest are "
                        + String.join(", ", Nearest.of(rule, rules, OFFERED)));
            }
        }
    }

    private void requireList(String list) throws ScenarioException {
        if (!lists.ids().contains(list)) {
            throw new ScenarioException("there is no list \"" + list + "\"; the nearest are "
                    + String.join(", ", Nearest.of(list, lists.ids(), OFFERED)));
        }
    }

    private void lift(Lift lift, Settings after, Draft draft) throws ScenarioException, HomeException {
        requireList(lift.list());
        ListHistory history = lists.history(lift.list());
        List<State> standing = history.find(lift.party()).stream()
                .flatMap(number -> history.statesOf(number).stream())
                .filter(state -> state.holdsOn(after.asOf()))
                .toList();
        if (standing.isEmpty()) {
            throw new ScenarioException("on " + after.asOf() + " there is no \"" + lift.party() + "\" on " + lift.list()
                    + nearest(lift, after));
        }
        if (standing.size() > 1) {
            throw new ScenarioException("\"" + lift.party() + "\" may be " + standing.size() + " parties on "
                    + lift.list() + "; give the number: "
                    + standing.stream().limit(OFFERED).map(Resolver::shown).collect(Collectors.joining(", "))
                    + (standing.size() > OFFERED ? " …" : ""));
        }
        State lifted = standing.getFirst();
        draft.gone.add(lifted);
        draft.words.add("lifted: " + ListingWords.of(lifted));
    }

    private static String shown(State state) {
        return state.party().number() + " (" + state.party().caption() + ")";
    }

    private String nearest(Lift lift, Settings after) {
        Party subject = Party.builder("?").name(Name.primary(lift.party())).build();
        List<Match> near = new Screener(lists.index(), reader, weights)
                .screen(
                        subject,
                        after.withLists(Set.of(lift.list())).withThreshold(NEAR).withLimit(OFFERED))
                .matches();
        return near.isEmpty()
                ? "; no name there is near it"
                : "; the nearest are "
                        + near.stream().map(match -> shown(match.state())).collect(Collectors.joining(", "));
    }

    /** The list with the edition against the list as it is live, state by state; only what differs is taken. */
    private void edition(NotLive edition, Settings after, Draft draft)
            throws IOException, HomeException, ScenarioException {
        requireList(edition.list());
        Incoming incoming = new Incoming(edition.list(), edition.files(), edition.published(), Optional.empty(), "");
        AsIf asIf = lists.home().asIf(incoming, Files.createTempDirectory(scratch, "edition"));
        problems.addAll(asIf.report().problems());
        LocalDate day = asIf.publication().published().isAfter(after.asOf())
                ? asIf.publication().published()
                : after.asOf();
        Map<String, State> live = byNumber(lists.history(edition.list()).asOf(after.asOf(), false));
        Map<String, State> then = byNumber(asIf.history().asOf(day, false));
        List<State> gone = new ArrayList<>();
        List<State> come = new ArrayList<>();
        live.forEach((number, state) -> {
            State other = then.get(number);
            if (other == null || !other.party().equals(state.party())) {
                gone.add(state);
            }
        });
        then.forEach((number, state) -> {
            State other = live.get(number);
            if (other == null || !other.party().equals(state.party())) {
                come.add(state);
            }
        });
        draft.gone.addAll(gone);
        come.forEach(state -> draft.added.put(key(state), standing(state, after.asOf())));
        long changed = come.stream()
                .filter(state -> live.containsKey(state.party().number()))
                .count();
        draft.words.add(
                "not live: " + asIf.publication().title() + " of " + edition.list() + " (" + (come.size() - changed)
                        + " added, " + (gone.size() - changed) + " removed, " + changed + " changed)");
    }

    private static Map<String, State> byNumber(Stream<State> states) {
        Map<String, State> byNumber = new LinkedHashMap<>();
        states.forEach(state -> byNumber.put(state.party().number(), state));
        return byNumber;
    }

    private void designate(Designation designation, LocalDate day, Draft draft) throws IOException, ScenarioException {
        String list = designation.list().isEmpty() ? DESIGNATED : designation.list();
        if (!designation.list().isEmpty()) {
            requireList(list);
        }
        String file = String.valueOf(designation.file().getFileName());
        Publication publication = Readers.readUnpacked(Readers.unpack(designation.file(), file));
        problems.addAll(publication.report().problems());
        List<Party> parties = parties(publication, file);
        for (Party party : parties) {
            LocalDate since =
                    party.listing().since().filter(said -> !said.isAfter(day)).orElse(day);
            State state = new State(
                    list,
                    party,
                    since,
                    Optional.empty(),
                    since,
                    since,
                    Optional.empty(),
                    new State.Source(day, "designated in " + file, file, ""),
                    List.of(),
                    Optional.empty());
            draft.added.put(key(state), state);
        }
        draft.words.add("designated: " + parties.size() + " of " + file + " onto " + list);
    }

    private static List<Party> parties(Publication publication, String file) throws ScenarioException {
        return switch (publication) {
            case Edition edition -> {
                List<Party> whole = new ArrayList<>();
                for (Edition.Entry entry : edition.entries()) {
                    if (entry.parts().size() > 1) {
                        throw new ScenarioException(
                                file
                                        + " is an edition in several parts; give it with --edition, or designate parties in one file");
                    }
                    entry.parts().forEach(piece -> whole.add(piece.party()));
                }
                yield whole;
            }
            case Amendment amendment ->
                amendment.changes().stream()
                        .flatMap(change -> switch (change) {
                            case Amendment.Add add -> Stream.of(add.party());
                            case Amendment.Replace replace -> Stream.of(replace.party());
                            case Amendment.Remove remove -> Stream.<Party>of();
                        })
                        .toList();
        };
    }

    /** A state that holds on that day and stays. */
    private static State standing(State state, LocalDate day) {
        LocalDate from = state.from().isAfter(day) ? day : state.from();
        LocalDate since = state.listedSince().isAfter(day) ? day : state.listedSince();
        return new State(
                state.list(),
                state.party(),
                from,
                Optional.empty(),
                from,
                since,
                Optional.empty(),
                state.edition(),
                state.borrowed(),
                Optional.empty());
    }

    static String key(State state) {
        return state.list() + ":" + state.party().number();
    }

    /** Their numbers in the index: by their names where they are few, else by looking at every state. */
    private BitSet numbers(List<State> states) {
        BitSet found = new BitSet();
        Set<String> sought = states.stream().map(Resolver::key).collect(Collectors.toSet());
        BitSet among = new BitSet();
        if (states.size() <= 50
                && states.stream().noneMatch(state -> state.party().names().isEmpty())) {
            states.forEach(state -> among.or(bearing(state.party())));
        } else {
            among.set(0, states.isEmpty() ? 0 : lists.index().stateCount());
        }
        among.stream()
                .filter(number -> sought.contains(key(lists.index().state(number))))
                .forEach(found::set);
        return found;
    }

    private BitSet bearing(Party party) {
        Name name = party.names().getFirst();
        BitSet states = new BitSet();
        var read = reader.read(name, reader.naming(party.type(), name.text()));
        for (int number : lists.index().byName(read, Bound.of(0), weights)) {
            lists.index().statesOf(number, states);
        }
        return states;
    }
}
