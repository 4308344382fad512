package dev.cordon.impact;

import dev.cordon.ownership.Answer;
import dev.cordon.ownership.Holdings;
import dev.cordon.ownership.Listed;
import dev.cordon.ownership.ListedAs;
import dev.cordon.ownership.Ownership;
import dev.cordon.ownership.OwnershipRule;
import dev.cordon.ownership.OwnershipRules;
import dev.cordon.ownership.Proof;
import dev.cordon.ownership.Question;
import dev.cordon.ownership.Share;
import dev.cordon.screen.Match;
import dev.cordon.terms.Listing;
import dev.cordon.terms.Measure;
import dev.cordon.terms.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who of a book is caught through owners in one world, beside or without being listed itself. */
final class OwnersRules {

    private final Book book;
    private final World world;
    private final Ownership ownership;
    private final OwnershipRules rules;
    private final Question question;
    private final Map<Integer, List<Match>> matches;

    private OwnersRules(
            Book book, OwnershipRules rules, Ownership ownership, World world, Map<Integer, List<Match>> matches) {
        this.book = book;
        this.world = world;
        this.rules = rules;
        this.ownership = ownership;
        this.question = new Question(world.settings().asOf(), Set.of(), world.rules());
        this.matches = matches;
    }

    /** @param matches of each subject that counts, whom it is in that world */
    static OwnersRules in(
            Book book, OwnershipRules rules, Ownership ownership, World world, Map<Integer, List<Match>> matches) {
        return new OwnersRules(book, rules, ownership, world, matches);
    }

    static Holdings holdings(Book book) {
        Holdings.Builder holdings = Holdings.builder();
        book.holdings().forEach(holdings::add);
        return holdings.build();
    }

    static Set<String> ids(OwnershipRules rules) {
        return rules.all().stream().map(OwnershipRule::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether other rules are in force in one world than in the other. */
    static boolean differ(OwnershipRules rules, World before, World after) {
        return !before.rules().equals(after.rules())
                || !inForce(rules, before.settings().asOf())
                        .equals(inForce(rules, after.settings().asOf()));
    }

    private static List<String> inForce(OwnershipRules rules, LocalDate day) {
        return rules.all().stream()
                .filter(rule -> rule.holdsOn(day))
                .map(OwnershipRule::id)
                .toList();
    }

    /**
     * How a subject stands.
     *
     * @param listed the grounds that are its own listings
     */
    Status status(int place, List<Hold> listed) {
        List<Hold> holds = new ArrayList<>(listed);
        List<Doubt> doubts = new ArrayList<>();
        BitSet above = new BitSet();
        above.set(place);
        above = book.upwards(above);
        above.clear(place);
        if (!above.isEmpty()) {
            Map<String, State> states = new HashMap<>();
            Listed owners = listed(above, states);
            if (!owners.all().isEmpty()) {
                for (Answer answer : ownership.answers(book.subject(place).number(), owners, question)) {
                    take(answer, states, holds, doubts);
                }
            }
        }
        return new Status(holds, doubts);
    }

    /** The owners' listings; the party's own is left out, so that what would still hold it without that one is seen. */
    private Listed listed(BitSet above, Map<String, State> states) {
        Listed.Builder listed = Listed.builder();
        above.stream().forEach(owner -> {
            String named = book.subject(owner).number();
            if (owner >= book.parties().size()) {
                world.listed(named).ifPresent(state -> {
                    listed.add(named, as(state, new ListedAs.Identified.ByNumber()));
                    states.put(Resolver.key(state), state);
                });
            }
            for (Match match : matches.getOrDefault(owner, List.of())) {
                State state = match.state();
                listed.add(
                        named,
                        as(
                                state,
                                new ListedAs.Identified.ByName(
                                        match.score(), match.subjectName(), match.matchedName())));
                states.put(Resolver.key(state), state);
            }
        });
        return listed.build();
    }

    /** It stands in this world, whatever becomes of it on later days. */
    private static ListedAs as(State state, ListedAs.Identified how) {
        return ListedAs.of(state.list(), state.party(), state.from(), Optional.empty(), how);
    }

    private void take(Answer answer, Map<String, State> states, List<Hold> holds, List<Doubt> doubts) {
        switch (answer) {
            case Answer.Caught caught -> holds.add(owned(caught, states));
            case Answer.CannotBeKnown unknown -> doubts.add(doubt(unknown));
            case Answer.NotCaught free -> {}
        }
    }

    private Hold owned(Answer.Caught caught, Map<String, State> states) {
        Proof proof = caught.proof();
        String id = deciding(caught.about().rules().rules(), proof);
        OwnershipRule rule = rules.rule(id).orElseThrow();
        List<String> owners = proof.owners().stream()
                .flatMap(owner -> owner.listings().stream())
                .map(ListedAs::key)
                .distinct()
                .sorted()
                .toList();
        return new Hold.Owned(
                rule.id(),
                rule.regime(),
                rule.name(),
                rule.test() == OwnershipRule.Test.CONTROL,
                owners,
                proof(proof, states),
                String.join("; ", caught.about().cautions()),
                rule.source(),
                listing(rule, owners, states));
    }

    private static String deciding(List<OwnershipRule> inForce, Proof proof) {
        return proof.steps().stream()
                .map(Proof.Step::rule)
                .filter(rule -> !rule.isEmpty())
                .reduce((first, last) -> last)
                .orElse(inForce.getFirst().id());
    }

    /** Each level as the rule counts it, in a line: who holds what, and the sum. */
    private List<String> proof(Proof proof, Map<String, State> states) {
        List<String> lines = new ArrayList<>();
        for (Proof.Step step : proof.steps()) {
            String stakes = step.stakes().stream()
                    .map(stake -> name(stake.owner())
                            + (stake.interest().isCounted() || !stake.share().isUnknown() ? " " + stake.share() : "")
                            + (stake.interest().isCounted()
                                    ? ""
                                    : " (" + stake.interest().word() + ")"))
                    .collect(Collectors.joining(" + "));
            if (!stakes.isEmpty()) {
                lines.add(name(step.owned()) + " is held by " + stakes + (isSum(step) ? " = " + step.total() : ""));
            }
        }
        for (Proof.Owner owner : proof.owners()) {
            owner.listings()
                    .forEach(listing -> lines.add(name(owner.party()) + " is "
                            + Optional.ofNullable(states.get(listing.key()))
                                    .map(ListingWords::of)
                                    .orElse(listing.key())));
        }
        return lines.stream().distinct().toList();
    }

    private static boolean isSum(Proof.Step step) {
        return step.stakes().stream()
                                .filter(stake -> stake.interest().isCounted())
                                .count()
                        > 1
                && step.total().high() > 0;
    }

    private String name(String party) {
        return book.named(party).isPresent()
                ? book.subject(book.named(party).getAsInt()).caption()
                : party;
    }

    /** What reaches the party: the rule's measure, and where that is a licence, what the owner's entry says of it. */
    private static Listing listing(OwnershipRule rule, List<String> owners, Map<String, State> states) {
        List<Listing> theirs = owners.stream()
                .flatMap(key -> Optional.ofNullable(states.get(key)).stream())
                .map(state -> state.party().listing())
                .toList();
        boolean licence = rule.measure().contains("licence");
        Optional<Listing> strictest = theirs.stream()
                .filter(listing -> !listing.licenceRequirement().isBlank())
                .findFirst();
        return new Listing(
                rule.name(),
                theirs.stream()
                        .flatMap(listing -> listing.programmes().stream())
                        .distinct()
                        .toList(),
                List.of(new Measure(kind(rule.measure()), rule.measure())),
                List.of(rule.source()),
                rule.text(),
                licence ? strictest.map(Listing::licenceRequirement).orElse("") : "",
                licence ? strictest.map(Listing::licencePolicy).orElse("") : "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Measure.Kind kind(String measure) {
        return switch (measure) {
            case "blocking", "asset freeze", "dealings ban" -> Measure.Kind.ASSET_FREEZE;
            case "licence requirement" -> Measure.Kind.LICENCE_REQUIREMENT;
            case "sectoral" -> Measure.Kind.SECTORAL;
            default -> Measure.Kind.OTHER;
        };
    }

    private static Doubt doubt(Answer.CannotBeKnown unknown) {
        OwnershipRule rule = unknown.about().rules().rules().getFirst();
        String deciding = unknown.deciding().stream()
                .map(stake -> stake.owner() + " holds " + shown(stake.share()) + " of " + stake.owned())
                .distinct()
                .collect(Collectors.joining("; "));
        String decides = unknown.wouldChange().isEmpty() ? "" : " (" + String.join("; ", unknown.wouldChange()) + ")";
        return new Doubt(rule.id(), rule.name(), (deciding.isEmpty() ? rule.asked() : deciding) + decides);
    }

    private static String shown(Share share) {
        return share.isUnknown() ? "an unknown share" : share.toString();
    }
}
