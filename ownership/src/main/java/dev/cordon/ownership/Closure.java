package dev.cordon.ownership;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How every party of a graph stands on a day, for a set of listed parties, under each rule set in force. Listed parties
 * themselves are caught.
 */
public final class Closure {

    private final Holdings holdings;
    private final Map<RuleSet, Reached> reached;

    /** By party number. */
    private record Reached(BitSet listed, BitSet surely, BitSet perhaps) {}

    private Closure(Holdings holdings, Map<RuleSet, Reached> reached) {
        this.holdings = holdings;
        this.reached = reached;
    }

    static Closure of(Holdings holdings, Register register, Listed listed, List<RuleSet> sets, OwnershipRules rules) {
        Map<RuleSet, Reached> reached = new LinkedHashMap<>();
        for (RuleSet set : sets) {
            BitSet seeds = seeds(holdings, listed, set, rules);
            BitSet surely = Wave.from(seeds, register, set, false);
            reached.put(set, new Reached(seeds, surely, Wave.from(seeds, register, set, true)));
        }
        return new Closure(holdings, reached);
    }

    private static BitSet seeds(Holdings holdings, Listed listed, RuleSet set, OwnershipRules rules) {
        BitSet seeds = new BitSet();
        listed.all().forEach((party, listings) -> {
            OptionalInt number = holdings.number(party);
            if (number.isPresent() && listings.stream().anyMatch(listing -> rules.counts(listing, set))) {
                seeds.set(number.getAsInt());
            }
        });
        return seeds;
    }

    /** The rule sets in force, in a fixed order. */
    public List<RuleSet> ruleSets() {
        return List.copyOf(reached.keySet());
    }

    /** The rule set of that {@linkplain RuleSet#id() id}, if one is in force. */
    public Optional<RuleSet> ruleSet(String id) {
        return reached.keySet().stream().filter(set -> set.id().equals(id)).findFirst();
    }

    /** How a party stands; one that is in no holding is caught if it is listed, which is not looked up here. */
    public Standing standing(RuleSet rules, String party) {
        OptionalInt number = holdings.number(party);
        return number.isEmpty() ? Standing.NOT_CAUGHT : standing(rules, number.getAsInt());
    }

    /** How the party of that number stands. */
    public Standing standing(RuleSet rules, int party) {
        Reached by = by(rules);
        return by.surely.get(party)
                ? Standing.CAUGHT
                : by.perhaps.get(party) ? Standing.CANNOT_BE_KNOWN : Standing.NOT_CAUGHT;
    }

    /** Whether the party of that number is itself listed in a way that counts under the rules. */
    public boolean isListed(RuleSet rules, int party) {
        return by(rules).listed.get(party);
    }

    /** Numbers of the parties that are caught, the listed ones included. */
    public BitSet caught(RuleSet rules) {
        return (BitSet) by(rules).surely.clone();
    }

    /** Numbers of the parties of which it cannot be known. */
    public BitSet unknown(RuleSet rules) {
        BitSet unknown = (BitSet) by(rules).perhaps.clone();
        unknown.andNot(by(rules).surely);
        return unknown;
    }

    private Reached by(RuleSet rules) {
        Reached by = reached.get(rules);
        if (by == null) {
            throw new IllegalArgumentException(rules.id() + " was not asked");
        }
        return by;
    }

    /**
     * A party that stands otherwise after than before.
     *
     * @param rules the id of the rule set
     * @param party as in the holdings
     */
    public record Changed(String rules, String party, Standing before, Standing after) {}

    /**
     * What differs in another closure over the same holdings, by rule set and party.
     *
     * @throws IllegalArgumentException if it is over other holdings
     */
    public List<Changed> changedIn(Closure after) {
        if (after.holdings != holdings) {
            throw new IllegalArgumentException("the closures are over different holdings");
        }
        List<Changed> changed = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        reached.keySet().forEach(set -> ids.add(set.id()));
        after.reached.keySet().stream()
                .map(RuleSet::id)
                .filter(id -> !ids.contains(id))
                .forEach(ids::add);
        for (String id : ids) {
            Optional<Reached> was = ruleSet(id).map(reached::get);
            Optional<Reached> is = after.ruleSet(id).map(after.reached::get);
            BitSet different = differing(was.map(Reached::surely), is.map(Reached::surely));
            different.or(differing(was.map(Reached::perhaps), is.map(Reached::perhaps)));
            for (int party = different.nextSetBit(0); party >= 0; party = different.nextSetBit(party + 1)) {
                int number = party;
                changed.add(new Changed(
                        id,
                        holdings.party(party),
                        ruleSet(id).map(set -> standing(set, number)).orElse(Standing.NOT_CAUGHT),
                        after.ruleSet(id)
                                .map(set -> after.standing(set, number))
                                .orElse(Standing.NOT_CAUGHT)));
            }
        }
        return changed;
    }

    private static BitSet differing(Optional<BitSet> a, Optional<BitSet> b) {
        BitSet different = (BitSet) a.orElseGet(BitSet::new).clone();
        different.xor(b.orElseGet(BitSet::new));
        return different;
    }
}
