package dev.cordon.ownership;

import java.util.ArrayList;
import java.util.List;

/** What decides nothing and should still make somebody look closer. */
final class Signs {

    private Signs() {}

    static List<String> of(Case asked, Proof proof) {
        List<String> signs = new ArrayList<>();
        asked.leading().stream()
                .filter(owned -> !asked.listed().get(owned))
                .forEach(owned -> asked.into(owned).stream()
                        .filter(edge -> asked.perhaps().get(asked.register().owner(edge)))
                        .filter(edge -> isTie(asked, edge) || isMinority(asked, owned, edge))
                        .map(asked::stake)
                        .forEach(stake -> signs.add(sentence(stake))));
        if (asked.standing() == Standing.NOT_CAUGHT && !proof.pathsLeftOut()) {
            multiplied(asked, proof, signs);
        }
        return signs;
    }

    private static boolean isTie(Case asked, int edge) {
        return !asked.isLookedAt(edge);
    }

    /** A listed or caught owner of a party that is not caught. */
    private static boolean isMinority(Case asked, int owned, int edge) {
        return asked.standing(owned) == Standing.NOT_CAUGHT
                && asked.register().isCounted(edge)
                && asked.register().high(edge) > 0;
    }

    private static String sentence(Stake stake) {
        String how = stake.owner() + " (" + stake.standing().word() + ")";
        return switch (stake.interest()) {
            case SHARES, UNKNOWN, CONSOLIDATED -> how + " holds " + stake.share() + " of " + stake.owned();
            case VOTING -> how + " has votes in " + stake.owned() + ": " + stake.share();
            case DIRECTOR -> how + " is a director or officer of " + stake.owned();
            case MANAGER -> how + " manages " + stake.owned();
            case BOARD -> how + " appoints the board of " + stake.owned();
            case CONTROL, INFLUENCE -> how + " has influence on " + stake.owned();
            case BRANCH -> how + " has " + stake.owned() + " as a branch";
            case LINKED -> how + " is tied to " + stake.owned();
        };
    }

    /** Some count by products; where that would reach the threshold, and levels do not, it is said. */
    private static void multiplied(Case asked, Proof proof, List<String> signs) {
        long sum = proof.paths().stream()
                .filter(path -> path.stakes().stream().allMatch(stake -> stake.interest() == Interest.SHARES))
                .mapToLong(path -> path.product().low())
                .sum();
        boolean reaches = asked.rules().rules().stream()
                .anyMatch(rule -> rule.counts().contains(Interest.SHARES) && sum >= rule.needed());
        if (reaches) {
            signs.add("multiplied along all ways, listed owners hold " + Share.text(Math.min(sum, Share.WHOLE))
                    + " % of " + asked.name(asked.party()) + "; the rules count by levels");
        }
    }
}
