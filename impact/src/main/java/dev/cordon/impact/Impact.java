package dev.cordon.impact;

import dev.cordon.screen.Settings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a scenario changes in a book.
 *
 * @param title the scenario's, or ""
 * @param scenario what it comes to, a line each, with the parties that are meant
 * @param before how it was screened before
 * @param after how it was screened after
 * @param index version of the index; with book, scenario and settings it replays the answer
 * @param listings how many listings hold on one side alone
 * @param parties how many parties the book has
 * @param positions how many positions the book has
 * @param looked how many parties were screened again
 * @param changes every party that changes, by outcome, then in the order of the book
 */
public record Impact(
        String title,
        List<String> scenario,
        Settings before,
        Settings after,
        String index,
        int listings,
        int parties,
        int positions,
        int looked,
        List<PartyChange> changes) {

    public Impact {
        scenario = List.copyOf(scenario);
        changes = List.copyOf(changes);
    }

    /** How many parties have that outcome. */
    public long parties(Outcome outcome) {
        return changes.stream().filter(change -> change.outcome() == outcome).count();
    }

    /** The positions with that outcome, in the order of the changes. */
    public List<PositionChange> positions(Outcome outcome) {
        return changes.stream()
                .flatMap(change -> change.positions().stream())
                .filter(change -> change.outcome() == outcome)
                .toList();
    }

    /** What the positions of that outcome amount to, by currency ("" where a position names none). */
    public Map<String, BigDecimal> amounts(Outcome outcome) {
        Map<String, BigDecimal> amounts = new TreeMap<>();
        for (PositionChange change : positions(outcome)) {
            change.position()
                    .amount()
                    .ifPresent(amount -> amounts.merge(change.position().currency(), amount, BigDecimal::add));
        }
        return amounts;
    }

    /** Positions of that outcome whose amount is not known. */
    public long withoutAmount(Outcome outcome) {
        return positions(outcome).stream()
                .filter(change -> change.position().amount().isEmpty())
                .count();
    }

    /** How many changing parties go from one place to another. */
    public long flow(Status.Place from, Status.Place to) {
        return changes.stream()
                .filter(change ->
                        change.before().place() == from && change.after().place() == to)
                .count();
    }

    /** The change of that party, if it changes. */
    public Optional<PartyChange> of(String party) {
        return changes.stream()
                .filter(change -> change.party().number().equals(party))
                .findFirst();
    }

    /** {@code USD 12,300.50 · EUR 4,000}: amounts for people. */
    public static String shown(Map<String, BigDecimal> amounts) {
        List<String> each = new ArrayList<>();
        amounts.forEach((currency, amount) -> each.add((currency + " " + shown(amount)).strip()));
        return each.isEmpty() ? "none" : String.join(" · ", each);
    }

    /** With thousands parted; whole units without decimals, others with two at least. */
    private static String shown(BigDecimal amount) {
        int decimals = amount.stripTrailingZeros().scale();
        return String.format(Locale.ROOT, "%,." + (decimals <= 0 ? 0 : Math.max(2, decimals)) + "f", amount);
    }
}
