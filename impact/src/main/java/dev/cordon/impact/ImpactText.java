package dev.cordon.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An impact as a person reads it: first the numbers, then every party with its two standings side by side. */
public final class ImpactText {

    private static final int NAME = 40;

    private ImpactText() {}

    /**
     * The lines of an answer.
     *
     * @param most so many parties are listed; the rest is counted
     */
    public static List<String> of(Impact impact, int most) {
        List<String> lines = new ArrayList<>();
        impact.scenario().forEach(line -> lines.add("if " + line));
        String days = impact.before().asOf().equals(impact.after().asOf())
                ? "as of " + impact.after().asOf()
                : impact.before().asOf() + " to " + impact.after().asOf();
        lines.add(String.format(
                Locale.ROOT,
                "%s: %,d listing%s change; of %,d parties and %,d positions in the book:",
                days,
                impact.listings(),
                impact.listings() == 1 ? "" : "s",
                impact.parties(),
                impact.positions()));
        for (Outcome outcome : Outcome.values()) {
            lines.add(summary(impact, outcome));
        }
        impact.changes().stream().limit(most).forEach(change -> party(change, lines));
        if (impact.changes().size() > most) {
            lines.add("… and " + (impact.changes().size() - most) + " more; --json, --csv and --report have all");
        }
        return lines;
    }

    /** A step of a story: what happened, on what it rests, what is not known, and what it did. */
    public static List<String> of(Story.Step step, int most) {
        List<String> lines = new ArrayList<>();
        lines.add(step.day() + "  " + step.title() + " [" + step.citation() + "]");
        lines.add("not known, or to be said: " + step.note());
        for (Story.Fact fact : step.facts()) {
            lines.add("  fact (" + fact.basis() + "; " + fact.source() + "): " + fact.words());
            if (!fact.listing().isEmpty()) {
                lines.add("    on the lists: " + fact.listing());
            }
        }
        lines.addAll(of(step.impact(), most));
        lines.add("");
        return lines;
    }

    private static String summary(Impact impact, Outcome outcome) {
        int positions = impact.positions(outcome).size();
        long unknown = impact.withoutAmount(outcome);
        return String.format(
                        Locale.ROOT,
                        "  %-25s %4d %-8s %4d %-10s%s%s",
                        outcome.words(),
                        impact.parties(outcome),
                        impact.parties(outcome) == 1 ? "party" : "parties",
                        positions,
                        positions == 1 ? "position" : "positions",
                        positions == 0 ? "" : " " + Impact.shown(impact.amounts(outcome)),
                        unknown == 0 ? "" : " (" + unknown + " without amount)")
                .stripTrailing();
    }

    private static void party(PartyChange change, List<String> lines) {
        lines.add("");
        String name = change.party().caption();
        lines.add(change.party().number() + "  " + (name.length() > NAME ? name.substring(0, NAME) + "…" : name) + "  "
                + change.outcome().words());
        lines.add("    before: " + words(change.before()));
        lines.add("    after:  " + words(change.after()));
        lines.add("    so:     " + change.difference());
        for (PositionChange position : change.positions()) {
            Position of = position.position();
            lines.add("    " + of.kind().word() + " " + of.id()
                    + of.amount()
                            .map(amount -> ", " + of.currency() + " " + amount.toPlainString())
                            .orElse("")
                    + (of.goods().isEmpty() ? "" : ", " + of.goods())
                    + (of.eccn().isEmpty() ? "" : " (" + of.eccn() + ")") + ": "
                    + position.outcome().words());
            lines.add("      before: " + Verdicts.words(of, position.before()));
            lines.add("      after:  " + Verdicts.words(of, position.after()));
        }
    }

    static String words(Status status) {
        List<String> words =
                new ArrayList<>(status.holds().stream().map(Hold::words).toList());
        status.doubts().forEach(doubt -> words.add("cannot be known under " + doubt.rule() + ": " + doubt.words()));
        return words.isEmpty() ? "free" : words.stream().collect(Collectors.joining("\n            "));
    }
}
