package dev.cordon.ownership;

import java.util.Locale;
import java.util.stream.Collectors;

/** The parts of an answer as sentences, the same in every door. */
public final class OwnershipText {

    private OwnershipText() {}

    /** {@code Acme: caught by ofac-50, 60 % = A (caught) 25 % + B (caught) 35 %}. */
    public static String step(Proof.Step step) {
        String stakes = step.stakes().stream().map(OwnershipText::stake).collect(Collectors.joining(" + "));
        String by = step.rule().isEmpty() ? "" : " by " + step.rule();
        String person = step.person().map(name -> ", counted for " + name).orElse("");
        String total = step.stakes().isEmpty()
                ? "no listed or caught owner holds any of it"
                : step.total() + (step.totalOf() == Interest.VOTING ? " of the votes" : "") + " = " + stakes;
        return step.owned() + ": " + step.standing().word() + by + person + "; " + total;
    }

    private static String stake(Stake stake) {
        String what = stake.interest() == Interest.SHARES || stake.interest() == Interest.VOTING
                ? stake.share().toString()
                : stake.interest().word() + (stake.share().isUnknown() ? "" : " " + stake.share());
        return stake.owner()
                + (stake.standing() == Standing.CAUGHT
                        ? " "
                        : " (" + stake.standing().word() + ") ")
                + what
                + (stake.held() ? "" : " (perhaps)")
                + (stake.contradictory() ? " (sources differ)" : "");
    }

    /** {@code A is listed: us-ofac-sdn 41297 "WANG, Hongfei", since 2023-04-14, by name (0.912)}. */
    public static String listing(Proof.Owner owner, ListedAs listing) {
        String how = switch (listing.how()) {
            case ListedAs.Identified.ByNumber number -> "by number";
            case ListedAs.Identified.Supposed supposed -> "supposed: " + supposed.word();
            case ListedAs.Identified.ByName name ->
                String.format(Locale.ROOT, "by name, score %.3f; confirm that it is the same", name.score());
        };
        return owner.party() + " is listed: " + listing.key()
                + (listing.section().isEmpty() ? "" : ", " + listing.section()) + " \"" + listing.name() + "\", since "
                + listing.since() + ", " + how;
    }

    /** {@code A -50 %-> B -50 %-> C; multiplied 25 %}. */
    public static String path(Proof.Path path) {
        StringBuilder way = new StringBuilder();
        for (int i = 0; i < path.stakes().size(); i++) {
            Stake stake = path.stakes().get(i);
            String what = stake.interest() == Interest.SHARES
                    ? stake.share().toString()
                    : stake.interest().word() + (stake.share().isUnknown() ? "" : " " + stake.share());
            way.append(path.parties().get(i)).append(" -").append(what).append("-> ");
        }
        way.append(path.parties().getLast());
        return way + (path.stakes().size() > 1 ? "; multiplied: " + path.product() : "");
    }

    /** {@code ofac-50, OFAC 50 Percent Rule (2014-08-13 and after): …; basis: read, OFAC guidance of …}. */
    public static String rule(OwnershipRule rule) {
        return rule.id() + ", " + rule.name() + " (" + rule.from()
                + rule.to().map(last -> " to " + last).orElse(" and after") + "): " + rule.asked() + "; " + rule.text()
                + "; indirect: " + rule.indirect() + "; basis: " + rule.basis()
                + (rule.source().isEmpty() ? "" : ", " + rule.source());
    }
}
