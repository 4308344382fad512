package dev.cordon.ownership;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The steps of a proof: each party on the way, its owners before it, with who holds how much of it and what follows. */
final class Levels {

    private final Case asked;
    private final Register register;

    Levels(Case asked) {
        this.asked = asked;
        this.register = asked.register();
    }

    List<Proof.Step> steps() {
        List<Proof.Step> steps = new ArrayList<>();
        for (int owned : ownersFirst()) {
            boolean counts = asked.perhaps().get(owned) && !asked.listed().get(owned);
            if (counts || owned == asked.party()) {
                steps.add(step(owned));
            }
        }
        return steps;
    }

    /** Upwards from the party, each after those that hold it; where parties hold one another, as they are met. */
    private List<Integer> ownersFirst() {
        List<Integer> order = new ArrayList<>();
        BitSet seen = new BitSet();
        Ints stack = new Ints();
        Ints next = new Ints();
        seen.set(asked.party());
        stack.add(asked.party());
        next.add(register.into().start(asked.party()));
        while (stack.size() > 0) {
            int owned = stack.removeLast();
            int at = next.removeLast();
            if (at == register.into().end(owned)) {
                order.add(owned);
                continue;
            }
            stack.add(owned);
            next.add(at + 1);
            int owner = register.owner(register.into().edge(at));
            if (!seen.get(owner)) {
                seen.set(owner);
                stack.add(owner);
                next.add(register.into().start(owner));
            }
        }
        return order;
    }

    /** The step for a party. */
    Proof.Step step(int owned) {
        return asked.rules().isSingle()
                ? asked.alone().entrySet().stream()
                        .map(person -> step(owned, person.getValue(), Optional.of(asked.name(person.getKey()))))
                        .max(Comparator.comparing(Proof.Step::standing)
                                .thenComparing(step -> step.total().low())
                                .thenComparing(step -> step.total().high())
                                .thenComparing(step -> step.person().orElse(""), Comparator.reverseOrder()))
                        .orElseGet(() -> step(owned, asked, Optional.empty()))
                : step(owned, asked, Optional.empty());
    }

    private Proof.Step step(int owned, Case counting, Optional<String> person) {
        List<Stake> stakes = new ArrayList<>();
        List<Stake> others = new ArrayList<>();
        for (int edge : counting.into(owned)) {
            boolean counts = counting.perhaps().get(register.owner(edge));
            (counts ? stakes : others).add(asked.stake(edge));
        }
        Tally tally = new Tally(counting, owned);
        Optional<OwnershipRule> rule = tally.deciding();
        boolean byVotes = rule.filter(r -> tally.isByVotes(r)).isPresent();
        return new Proof.Step(
                asked.name(owned),
                counting.standing(owned),
                rule.map(OwnershipRule::id).orElse(""),
                person,
                tally.total(byVotes),
                byVotes ? Interest.VOTING : Interest.SHARES,
                stakes,
                others);
    }
}
