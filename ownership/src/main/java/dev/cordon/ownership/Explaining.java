package dev.cordon.ownership;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Makes the answer for one party under one rule set. */
final class Explaining {

    private final Register register;
    private final int party;
    private final Listed listed;
    private final RuleSet set;
    private final OwnershipRules rules;
    private final Question question;

    /**
     * @param register what can decide on the party
     * @param party its number there
     * @param listed listings that stand on the day
     */
    Explaining(Register register, int party, Listed listed, RuleSet set, OwnershipRules rules, Question question) {
        this.register = register;
        this.party = party;
        this.listed = listed;
        this.set = set;
        this.rules = rules;
        this.question = question;
    }

    Answer answer() {
        BitSet seeds = new BitSet();
        for (int each = 0; each < register.partyCount(); each++) {
            if (!counting(each).isEmpty()) {
                seeds.set(each);
            }
        }
        Case asked = Case.of(register, party, set, seeds);
        Ways ways = new Ways(asked);
        Proof proof = new Proof(
                owners(asked), seeds.get(party) ? List.of() : new Levels(asked).steps(), ways.paths(), ways.areMore());
        Answer.About about = new Answer.About(register.name(party), question.asOf(), set);
        List<String> changes = new Changes(asked, rules, question).sentences();
        List<Oddity> oddities = Oddities.of(asked);
        List<String> signs = Signs.of(asked, proof);
        return switch (asked.standing()) {
            case CAUGHT -> new Answer.Caught(about, seeds.get(party), proof, changes, oddities, signs);
            case NOT_CAUGHT -> new Answer.NotCaught(about, proof, changes, oddities, signs);
            case CANNOT_BE_KNOWN -> new Answer.CannotBeKnown(about, deciding(asked), proof, changes, oddities, signs);
        };
    }

    private List<ListedAs> counting(int each) {
        return listed.of(register.name(each)).stream()
                .filter(listing -> rules.counts(listing, set))
                .toList();
    }

    private List<Proof.Owner> owners(Case asked) {
        return asked.listed().stream()
                .filter(asked.leading()::get)
                .mapToObj(each -> new Proof.Owner(asked.name(each), counting(each)))
                .toList();
    }

    /** Stakes in parties of which it cannot be known, held by some that are reached, that are not fully known. */
    private static List<Stake> deciding(Case asked) {
        List<Stake> deciding = new ArrayList<>();
        asked.leading().stream()
                .filter(owned -> asked.standing(owned) == Standing.CANNOT_BE_KNOWN)
                .forEach(owned -> asked.into(owned).stream()
                        .filter(edge -> asked.perhaps().get(asked.register().owner(edge)))
                        .filter(edge -> isOpen(asked, edge))
                        .map(asked::stake)
                        .forEach(deciding::add));
        return deciding;
    }

    /** Whether something that a rule looks at is not known of it. */
    static boolean isOpen(Case asked, int edge) {
        Register register = asked.register();
        boolean range = register.isCounted(edge) && register.low(edge) < register.high(edge);
        boolean nature =
                asked.rules().rules().stream().anyMatch(rule -> Case.has(register.interests(edge), rule.perhaps()));
        return asked.isLookedAt(edge) && (range || nature || !register.isHeld(edge));
    }
}
