package dev.cordon.ownership;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One party under one rule set: who above it is listed, who is reached from them, and which parties lead to it.
 *
 * @param register the holdings that can decide
 * @param party the party's number in it
 * @param rules the rules
 * @param listed parties whose listings count
 * @param surely parties that are caught
 * @param perhaps these and the parties of which it cannot be known
 * @param leading the party and all from which a way of holdings (a mere tie is none) leads to it
 * @param alone where the rules add up the holdings of one listed owner only: the same with each of them listed alone
 */
record Case(
        Register register,
        int party,
        RuleSet rules,
        BitSet listed,
        BitSet surely,
        BitSet perhaps,
        BitSet leading,
        Map<Integer, Case> alone) {

    static Case of(Register register, int party, RuleSet rules, BitSet listed) {
        BitSet leading = leading(register, party);
        Map<Integer, Case> alone = new HashMap<>();
        if (rules.isSingle()) {
            listed.stream().filter(leading::get).forEach(person -> {
                BitSet one = new BitSet();
                one.set(person);
                alone.put(person, of(register, party, rules, one, leading, Map.of()));
            });
        }
        return of(register, party, rules, listed, leading, Map.copyOf(alone));
    }

    private static Case of(
            Register register, int party, RuleSet rules, BitSet listed, BitSet leading, Map<Integer, Case> alone) {
        return new Case(
                register,
                party,
                rules,
                listed,
                Wave.from(listed, register, rules, false),
                Wave.from(listed, register, rules, true),
                leading,
                alone);
    }

    /** The same with other parties listed. */
    Case with(BitSet others) {
        return of(register, party, rules, others, leading, Map.of());
    }

    /** The same under other rules. */
    Case under(RuleSet others) {
        return of(register, party, others, listed, leading, Map.of());
    }

    private static BitSet leading(Register register, int party) {
        BitSet leading = new BitSet();
        Ints queue = new Ints();
        leading.set(party);
        queue.add(party);
        while (queue.size() > 0) {
            int owned = queue.removeLast();
            for (int at = register.into().start(owned); at < register.into().end(owned); at++) {
                int edge = register.into().edge(at);
                int owner = register.owner(edge);
                if (!leading.get(owner) && register.interest(edge) != Interest.LINKED) {
                    leading.set(owner);
                    queue.add(owner);
                }
            }
        }
        return leading;
    }

    Standing standing() {
        return standing(party);
    }

    Standing standing(int other) {
        return surely.get(other)
                ? Standing.CAUGHT
                : perhaps.get(other) ? Standing.CANNOT_BE_KNOWN : Standing.NOT_CAUGHT;
    }

    String name(int other) {
        return register.name(other);
    }

    List<Integer> into(int owned) {
        return IntStream.range(register.into().start(owned), register.into().end(owned))
                .map(register.into()::edge)
                .boxed()
                .toList();
    }

    Stake stake(int edge) {
        return new Stake(
                name(register.owner(edge)),
                name(register.owned(edge)),
                interest(edge),
                share(edge),
                register.isHeld(edge),
                register.isContradictory(edge),
                standing(register.owner(edge)),
                register.stated(edge));
    }

    /** What is stated if it is one thing; else the class as which it counts. */
    private Interest interest(int edge) {
        int interests = register.interests(edge);
        return Integer.bitCount(interests) == 1
                ? Interest.values()[Integer.numberOfTrailingZeros(interests)]
                : register.interest(edge);
    }

    /** As stated, whether or not it is sure that it held. */
    private Share share(int edge) {
        if (register.isHeld(edge)) {
            return new Share(register.low(edge), register.high(edge));
        }
        List<Holding> stated = register.stated(edge);
        return stated.size() == 1 ? stated.getFirst().share() : new Share(register.low(edge), register.high(edge));
    }

    /** Whether a rule here looks at the stake at all: counts it, or takes it as enough, or as perhaps enough. */
    boolean isLookedAt(int edge) {
        int interests = register.interests(edge);
        return rules.rules().stream()
                .anyMatch(rule ->
                        has(interests, rule.counts()) || has(interests, rule.sure()) || has(interests, rule.perhaps()));
    }

    static boolean has(int interests, Set<Interest> any) {
        return any.stream().anyMatch(interest -> (interests >>> interest.ordinal() & 1) == 1);
    }
}
