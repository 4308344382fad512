package dev.cordon.impact;

import dev.cordon.impact.Bar.Force;
import dev.cordon.terms.Party;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What has become of a party and its positions, from its two standings side by side. */
final class Verdicts {

    private Verdicts() {}

    /** Empty if neither the party nor any of its positions changes. */
    static Optional<PartyChange> of(Party party, Status before, Status after, List<Position> positions) {
        List<PositionChange> changed = new ArrayList<>();
        for (Position position : positions) {
            of(position, Bars.of(position, before), Bars.of(position, after)).ifPresent(changed::add);
        }
        Optional<Outcome> outcome = outcome(before, after);
        if (outcome.isEmpty() && changed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PartyChange(
                party, outcome.orElse(Outcome.CHANGED), before, after, difference(before, after), changed));
    }

    private static Optional<Outcome> outcome(Status before, Status after) {
        if (before.isCaught() && after.isCaught()) {
            return held(before, after);
        }
        if (after.isCaught()) {
            return Optional.of(Outcome.NEWLY_CAUGHT);
        }
        if (!after.doubts().isEmpty()) {
            return before.doubts().isEmpty() || before.isCaught()
                    ? Optional.of(Outcome.NEWLY_UNKNOWN)
                    : doubtsChanged(before, after);
        }
        return before.isCaught() || !before.doubts().isEmpty() ? Optional.of(Outcome.RELEASED) : Optional.empty();
    }

    private static Optional<Outcome> doubtsChanged(Status before, Status after) {
        return before.doubts().equals(after.doubts()) ? Optional.empty() : Optional.of(Outcome.CHANGED);
    }

    private static Optional<Outcome> held(Status before, Status after) {
        if (!after.grounds().containsAll(before.grounds())) {
            return Optional.of(Outcome.STILL_HELD);
        }
        boolean same = before.grounds().containsAll(after.grounds())
                && otherEffects(before, after).isEmpty();
        return same ? Optional.empty() : Optional.of(Outcome.CHANGED);
    }

    /** What the same grounds do otherwise than before. */
    private static List<String> otherEffects(Status before, Status after) {
        List<String> differences = new ArrayList<>();
        for (Hold held : before.holds()) {
            after.holds().stream()
                    .filter(other -> other.key().equals(held.key()))
                    .findFirst()
                    .ifPresent(other -> ListingWords.differences(held.listing(), other.listing())
                            .forEach(difference -> differences.add(held.key() + ": " + difference)));
        }
        return differences;
    }

    private static String difference(Status before, Status after) {
        List<String> sentences = new ArrayList<>();
        List<Hold> gone = without(before.holds(), after.grounds());
        List<Hold> come = without(after.holds(), before.grounds());
        List<Hold> stay = after.holds().stream()
                .filter(hold -> before.grounds().containsAll(hold.grounds()))
                .toList();
        say("no longer held by ", words(gone), sentences);
        say("now held by ", words(come), sentences);
        if (!gone.isEmpty()) {
            say("still held by ", words(stay), sentences);
        }
        sentences.addAll(otherEffects(before, after));
        Set<Doubt> newDoubts = new LinkedHashSet<>(after.doubts());
        newDoubts.removeAll(before.doubts());
        newDoubts.forEach(doubt -> sentences.add("cannot be known under " + doubt.rule() + ": " + doubt.words()));
        if (after.doubts().isEmpty() && !before.doubts().isEmpty()) {
            sentences.add("no longer in doubt");
        }
        return sentences.isEmpty() ? "the party stands as before" : String.join("; ", sentences);
    }

    private static void say(String what, String words, List<String> to) {
        if (!words.isEmpty()) {
            to.add(what + words);
        }
    }

    private static String words(List<Hold> holds) {
        return holds.stream().map(Hold::brief).collect(Collectors.joining(" and "));
    }

    private static List<Hold> without(List<Hold> holds, List<String> grounds) {
        return holds.stream()
                .filter(hold -> !grounds.containsAll(hold.grounds()))
                .toList();
    }

    private static Optional<PositionChange> of(Position position, List<Bar> before, List<Bar> after) {
        Optional<Outcome> outcome = outcome(before, after);
        return outcome.map(
                found -> new PositionChange(position, found, before, after, difference(position, before, after)));
    }

    private static Optional<Outcome> outcome(List<Bar> before, List<Bar> after) {
        boolean held = before.stream().anyMatch(bar -> bar.force().holds());
        boolean holds = after.stream().anyMatch(bar -> bar.force().holds());
        boolean doubted = before.stream().anyMatch(bar -> bar.force() == Force.UNKNOWN);
        boolean doubtful = after.stream().anyMatch(bar -> bar.force() == Force.UNKNOWN);
        if (before.equals(after)) {
            return Optional.empty();
        }
        if (held && holds) {
            return Optional.of(goneOf(before, after).isEmpty() ? Outcome.CHANGED : Outcome.STILL_HELD);
        }
        if (holds) {
            return Optional.of(Outcome.NEWLY_CAUGHT);
        }
        if (doubtful) {
            return Optional.of(doubted && !held ? Outcome.CHANGED : Outcome.NEWLY_UNKNOWN);
        }
        return Optional.of(held || doubted ? Outcome.RELEASED : Outcome.CHANGED);
    }

    private static List<Bar> goneOf(List<Bar> before, List<Bar> after) {
        Set<String> still =
                after.stream().flatMap(bar -> bar.grounds().stream()).collect(Collectors.toSet());
        return before.stream().filter(bar -> !still.containsAll(bar.grounds())).toList();
    }

    private static String difference(Position position, List<Bar> before, List<Bar> after) {
        List<String> sentences = new ArrayList<>();
        sentences.add("before: " + words(position, before));
        sentences.add("after: " + words(position, after));
        return String.join("; ", sentences);
    }

    /** What bars the position, or that nothing does any longer. */
    static String words(Position position, List<Bar> bars) {
        if (!bars.isEmpty()) {
            return bars.stream()
                    .map(bar -> bar.words() + " (" + bar.hold() + ")")
                    .collect(Collectors.joining(" and "));
        }
        return free(position);
    }

    /** That nothing bars a position, and what is not known of it. */
    static String free(Position position) {
        if (!position.isOfGoods()) {
            return "free";
        }
        return position.eccn().isBlank()
                ? "nothing by the party; the item's classification is not given, so whether it needs a licence of its own is not known"
                : "none for " + position.eccn().toUpperCase(Locale.ROOT);
    }
}
