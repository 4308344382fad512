package dev.cordon.ownership;

import dev.cordon.terms.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * An ownership or control rule in one period, a row of {@code ownership-rules.csv}.
 *
 * @param id "ofac-50"
 * @param regime "us-ofac"
 * @param owners the set of listings that count as owners, a name in {@code listed-owners.csv}; rules of one regime with
 *     the same owners are applied together
 * @param name as people call it
 * @param test what is tested
 * @param threshold the share from which a party is owned; empty where the rule names none: then only the whole is sure
 * @param more whether the share has to be more than the threshold, and not only as much
 * @param aggregation whose holdings are added up
 * @param counts interests whose per cent are held against the threshold; shares and votes each by themselves
 * @param sure interests that suffice whatever their per cent
 * @param perhaps interests that may suffice: with them alone the answer cannot be known
 * @param from the first day
 * @param to the last day; empty: to this day
 * @param measure what catches the party then: "blocking", "licence requirement"
 * @param text the rule in short words
 * @param indirect how holdings through others count, in words
 * @param basis how well the row is founded: {@code read} in a source, or {@code known} and to be verified
 * @param source where
 * @param insteadOf the rule in whose place it goes on where that one is switched off, or ""
 * @param status "" for a rule that stands; else what is not confirmed about it, shown in every answer that rests on it
 */
public record OwnershipRule(
        String id,
        String regime,
        String owners,
        String name,
        Test test,
        Optional<Share> threshold,
        boolean more,
        Aggregation aggregation,
        Set<Interest> counts,
        Set<Interest> sure,
        Set<Interest> perhaps,
        PartialDate from,
        Optional<PartialDate> to,
        String measure,
        String text,
        String indirect,
        String basis,
        String source,
        String insteadOf,
        String status) {

    /** What a rule tests. */
    public enum Test {
        /** How much is held. */
        OWNERSHIP,
        /** Whether it is controlled. */
        CONTROL,
        /** Whether it is legally the same. */
        BRANCH
    }

    /** Whose holdings are added up. */
    public enum Aggregation {
        /** Those of all listed owners. */
        ALL,
        /** Those of one listed owner, direct and through what it owns; of several only under a joint arrangement. */
        SINGLE
    }

    public OwnershipRule {
        counts = Set.copyOf(counts);
        sure = Set.copyOf(sure);
        perhaps = Set.copyOf(perhaps);
    }

    /** Whether it is in force on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from.earliest())
                && to.filter(last -> day.isAfter(last.latest())).isEmpty();
    }

    /** So many units are enough. */
    long needed() {
        return threshold.orElse(Share.ALL).low() + (more ? 1 : 0);
    }

    /** {@code 50 % or more}, {@code more than 50 %}, or what else is tested. */
    public String asked() {
        if (counts.isEmpty()) {
            return test == Test.BRANCH ? "legally the same" : "control";
        }
        String bound = threshold.map(Share::toString).orElse("100 %");
        return more ? "more than " + bound : threshold.isEmpty() ? bound : bound + " or more";
    }
}
