package dev.cordon.ownership;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Rules of one regime that are in force on a day and look at the same listed owners: applied together, so that what is
 * owned by one of them may control by another.
 *
 * @param regime "us-ofac"
 * @param owners whose listings count: "sdn"
 * @param apart the directive whose owners count together, or ""
 * @param rules the rules, at least one
 */
public record RuleSet(String regime, String owners, String apart, List<OwnershipRule> rules) {

    /** Stands for listings that are sectoral and name no directive. */
    static final String NO_DIRECTIVE = "no directive named";

    public RuleSet {
        rules = List.copyOf(rules);
        if (rules.stream()
                        .filter(rule -> !rule.counts().isEmpty())
                        .map(OwnershipRule::aggregation)
                        .distinct()
                        .count()
                > 1) {
            throw new IllegalArgumentException("rules of " + regime + " for " + owners + " add up in two ways");
        }
    }

    /** {@code us-ofac/sdn}, {@code us-ofac/ssi/Directive 1}. */
    public String id() {
        return regime + "/" + owners + (apart.isEmpty() ? "" : "/" + apart);
    }

    /** What they do to whom they catch. */
    public String measure() {
        return rules.stream().map(OwnershipRule::measure).distinct().collect(Collectors.joining("; "));
    }

    /** Whether only one listed owner's holdings are added up. */
    boolean isSingle() {
        return rules.stream()
                .anyMatch(rule -> !rule.counts().isEmpty() && rule.aggregation() == OwnershipRule.Aggregation.SINGLE);
    }

    RuleSet apart(String directive) {
        return new RuleSet(regime, owners, directive, rules);
    }

    static Set<String> directives(ListedAs listing) {
        return listing.directives().isEmpty() ? Set.of(NO_DIRECTIVE) : new TreeSet<>(listing.directives());
    }
}
