package dev.cordon.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What would change an answer: other listings, other shares, other rules. Each sentence is tried, none is guessed. */
final class Changes {

    /** So many parties are tried, one after another; fewer where each try has many holdings to look at. */
    private static final int TRIED = 60;

    private static final int HOLDINGS_TRIED = 1_000_000;

    private final Case asked;
    private final Register register;
    private final OwnershipRules rules;
    private final Question question;
    private final List<String> sentences = new ArrayList<>();

    Changes(Case asked, OwnershipRules rules, Question question) {
        this.asked = asked;
        this.register = asked.register();
        this.rules = rules;
        this.question = question;
    }

    List<String> sentences() {
        switch (asked.standing()) {
            case CAUGHT -> {
                liftings();
                less();
            }
            case CANNOT_BE_KNOWN -> {
                decidingShares();
                liftings();
            }
            case NOT_CAUGHT -> {
                more();
                designations();
            }
        }
        otherRules();
        return sentences;
    }

    /** Each listed owner lifted, one at a time. */
    private void liftings() {
        List<Integer> above = asked.listed().stream()
                .filter(asked.leading()::get)
                .limit(tried())
                .boxed()
                .toList();
        boolean any = false;
        for (int owner : above) {
            BitSet rest = (BitSet) asked.listed().clone();
            rest.clear(owner);
            Standing then = asked.with(rest).standing();
            if (then.compareTo(asked.standing()) < 0) {
                sentences.add("without the listing of " + asked.name(owner) + ": " + then.word());
                any = true;
            }
        }
        if (!any && above.size() > 1) {
            sentences.add("without any one of its listed owners' listings: the same");
        }
    }

    private int tried() {
        return Math.clamp(HOLDINGS_TRIED / (1 + register.edgeCount()), 3, TRIED);
    }

    private Optional<Proof.Step> last() {
        return asked.listed().get(asked.party())
                ? Optional.empty()
                : Optional.of(new Levels(asked).step(asked.party()));
    }

    private Optional<OwnershipRule> counting(Proof.Step step) {
        return asked.rules().rules().stream()
                .filter(rule -> rule.counts().contains(step.totalOf()))
                .findFirst();
    }

    private static String what(Proof.Step step) {
        return step.totalOf() == Interest.VOTING ? "the votes" : "it";
    }

    private static String who(Proof.Step step) {
        return step.person().map(person -> person + " and what it owns").orElse("listed and caught owners together");
    }

    private void less() {
        last().ifPresent(step -> counting(step).ifPresent(rule -> {
            long over = step.total().low() - rule.needed();
            if (over >= 0) {
                String bound = rule.threshold().map(Share::toString).orElse("100 %");
                sentences.add(who(step) + " hold " + Share.text(step.total().low()) + " % of " + what(step)
                        + "; it is released by its shares when they hold "
                        + (rule.more() ? bound + " or less" : "less than " + bound));
            }
        }));
    }

    private void more() {
        last().ifPresent(step -> counting(step).ifPresent(rule -> {
            long lacking = rule.needed() - step.total().high();
            boolean open = rule.more() && step.total().high() <= rule.needed() - 1;
            if (lacking > 0) {
                sentences.add(who(step) + " hold "
                        + (step.total().isExact() ? "" : "at most ")
                        + Share.text(step.total().high()) + " % of "
                        + what(step) + "; "
                        + (open
                                ? "more than " + Share.text(lacking - 1) + " % on top"
                                : Share.text(lacking) + " % on top")
                        + " would catch it");
            }
        }));
    }

    /** Owners that are not listed, each listed alone. */
    private void designations() {
        List<Integer> others = asked.leading().stream()
                .filter(each -> each != asked.party() && !asked.listed().get(each))
                .limit(tried())
                .boxed()
                .toList();
        List<String> catching = new ArrayList<>();
        for (int other : others) {
            BitSet more = (BitSet) asked.listed().clone();
            more.set(other);
            if (asked.with(more).standing() == Standing.CAUGHT) {
                catching.add(asked.name(other));
            }
        }
        if (!catching.isEmpty()) {
            sentences.add("if one of these were listed, it would be caught: "
                    + catching.stream().sorted().collect(Collectors.joining(", "))
                    + (others.size() == tried() ? " (not all owners were tried)" : ""));
        }
    }

    /** What each open stake in the party has to be for it to be caught. */
    private void decidingShares() {
        for (int edge : asked.into(asked.party())) {
            int owner = register.owner(edge);
            if (!asked.perhaps().get(owner) || owner == asked.party()) {
                continue;
            }
            if (!asked.surely().get(owner)) {
                sentences.add("whether " + asked.name(owner) + " is caught is not known; it holds "
                        + asked.stake(edge).share() + " of " + asked.name(asked.party()));
            }
            if (Explaining.isOpen(asked, edge)) {
                sentences.add(open(edge));
            }
        }
    }

    private String open(int edge) {
        Stake stake = asked.stake(edge);
        boolean perhaps =
                asked.rules().rules().stream().anyMatch(rule -> Case.has(register.interests(edge), rule.perhaps()));
        String about = stake.owner() + " in " + stake.owned();
        if (!stake.held()) {
            return "whether the holding of " + about + " stood on " + question.asOf() + " is to be found out";
        }
        if (!register.isCounted(edge)) {
            return "whether the " + stake.interest().word() + " of " + about + " amounts to control is to be found out";
        }
        String nature = perhaps ? ", and whether it amounts to control" : "";
        return threshold(edge)
                .map(needed -> "if " + stake.owner() + " holds " + needed + " of " + stake.owned() + " ("
                        + stake.share() + " is stated): caught" + nature)
                .orElse("how much " + stake.owner() + " holds of " + stake.owned() + " is to be found out" + nature);
    }

    /** What this stake has to be, if all other owners hold the least they may. */
    private Optional<String> threshold(int edge) {
        Interest counted = register.interest(edge);
        return asked.rules().rules().stream()
                .filter(rule -> Case.has(register.interests(edge), rule.counts()))
                .findFirst()
                .flatMap(rule -> {
                    Proof.Step step = new Levels(asked).step(asked.party());
                    boolean theSame = step.totalOf() == counted
                            && step.person()
                                    .filter(person -> !person.equals(asked.name(register.owner(edge))))
                                    .isEmpty();
                    boolean isIn = asked.surely().get(register.owner(edge));
                    if (!theSame || !isIn) {
                        return Optional.empty();
                    }
                    long needed = rule.needed() - (step.total().low() - register.low(edge));
                    return needed > Share.WHOLE || needed <= register.low(edge)
                            ? Optional.empty()
                            : Optional.of(
                                    rule.more()
                                            ? "more than " + Share.text(needed - 1) + " %"
                                            : Share.text(needed) + " % or more");
                });
    }

    /** The same holdings and listings under the rules of the day before, and after, each period of the regime. */
    private void otherRules() {
        List<String> tried = new ArrayList<>();
        for (OwnershipRule other : rules.all()) {
            boolean comparable = other.regime().equals(asked.rules().regime())
                    && !asked.rules().rules().contains(other)
                    && isAnother(other);
            if (!comparable) {
                continue;
            }
            LocalDate day = other.from().earliest();
            rules.inForce(Question.asOf(day).under(other.regime())).stream()
                    .filter(set -> set.owners().equals(other.owners()))
                    .findFirst()
                    .map(set -> asked.under(set).standing())
                    .filter(then -> then != asked.standing())
                    .ifPresent(then -> tried.add(
                            "under " + other.id() + " (" + period(other) + ", " + other.asked() + "): " + then.word()));
        }
        sentences.addAll(tried);
    }

    /** Another period of the same thing: the rules count the same listings, or it is export control before and after. */
    private boolean isAnother(OwnershipRule other) {
        return other.owners().equals(asked.rules().owners())
                || other.regime().equals("us-bis") && !other.owners().equals("bis-meu");
    }

    private static String period(OwnershipRule rule) {
        return rule.from() + rule.to().map(last -> " to " + last).orElse(" and after");
    }
}
