package dev.cordon.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who is caught through an owner? A pure function of holdings, listed parties, rules and question. Safe for several threads.
 */
public final class Ownership {

    private final Holdings holdings;
    private final OwnershipRules rules;
    private volatile Optional<OfDay> latest = Optional.empty();

    /** A register is made once for a day, and asked again and again. */
    private record OfDay(LocalDate day, Register register) {}

    public Ownership(Holdings holdings, OwnershipRules rules) {
        this.holdings = holdings;
        this.rules = rules;
    }

    public Holdings holdings() {
        return holdings;
    }

    public OwnershipRules rules() {
        return rules;
    }

    /**
     * How one party stands, with the proof; looks only at its owners, theirs, and so on.
     *
     * @param party as in the holdings; one that stands in none has no owners
     * @return one answer for each rule set in force, in a fixed order
     */
    public List<Answer> answers(String party, Listed listed, Question question) {
        Holdings asked = holdings.number(party).isPresent() ? holdings : alone(party);
        int number = asked.number(party).orElseThrow();
        Register register = Register.above(asked, number, question.asOf());
        Listed standing = listed.standingOn(question.asOf());
        int place = register.place(number);
        List<Answer> answers = new ArrayList<>();
        for (RuleSet set : sets(standing, question)) {
            answers.add(new Explaining(register, place, standing, set, rules, question).answer());
        }
        return answers;
    }

    private static Holdings alone(String party) {
        return Holdings.builder().describe(party, Holdings.named(party)).build();
    }

    /** How every party stands; time in proportion to the holdings. */
    public Closure closure(Listed listed, Question question) {
        Listed standing = listed.standingOn(question.asOf());
        return Closure.of(holdings, register(question.asOf()), standing, sets(standing, question), rules);
    }

    /**
     * The parties that what befalls these can touch: they themselves, what they hold, what that holds, and so on, at any
     * time.
     *
     * @param parties as in the holdings; others are left out
     */
    public SortedSet<String> below(Collection<String> parties) {
        BitSet seen = new BitSet();
        Ints queue = new Ints();
        for (String party : parties) {
            OptionalInt number = holdings.number(party);
            if (number.isPresent() && !seen.get(number.getAsInt())) {
                seen.set(number.getAsInt());
                queue.add(number.getAsInt());
            }
        }
        while (queue.size() > 0) {
            int owner = queue.removeLast();
            for (int at = holdings.outOf().start(owner); at < holdings.outOf().end(owner); at++) {
                int owned = holdings.ownedBy(holdings.outOf().edge(at));
                if (!seen.get(owned)) {
                    seen.set(owned);
                    queue.add(owned);
                }
            }
        }
        return names(seen);
    }

    /**
     * The parties that can decide on this one: it, its owners, theirs, and so on, at any time. These are to be looked up on
     * the lists before it is asked about.
     */
    public SortedSet<String> above(String party) {
        OptionalInt number = holdings.number(party);
        if (number.isEmpty()) {
            return new TreeSet<>(List.of(party));
        }
        return names(holdings.above(number.getAsInt()));
    }

    private SortedSet<String> names(BitSet numbers) {
        SortedSet<String> names = new TreeSet<>();
        numbers.stream().forEach(number -> names.add(holdings.party(number)));
        return names;
    }

    private Register register(LocalDate day) {
        Optional<OfDay> known = latest.filter(made -> made.day.equals(day));
        if (known.isEmpty()) {
            known = Optional.of(new OfDay(day, Register.of(holdings, day)));
            latest = known;
        }
        return known.get().register;
    }

    /** Rule sets whose owners count apart by directive are asked once for each directive that occurs. */
    private List<RuleSet> sets(Listed standing, Question question) {
        List<RuleSet> sets = new ArrayList<>();
        for (RuleSet set : rules.inForce(question)) {
            if (!rules.isApart(set.owners())) {
                sets.add(set);
                continue;
            }
            SortedSet<String> directives = new TreeSet<>();
            standing.all().values().stream()
                    .flatMap(List::stream)
                    .filter(listing -> rules.counts(listing, set))
                    .forEach(listing -> directives.addAll(RuleSet.directives(listing)));
            directives.forEach(directive -> sets.add(set.apart(directive)));
        }
        return sets;
    }
}
