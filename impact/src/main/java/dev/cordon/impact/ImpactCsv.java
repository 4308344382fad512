package dev.cordon.impact;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An impact as a table: a row for each party that changes, and one for each position that does. */
public final class ImpactCsv {

    private static final List<String> COLUMNS = List.of(
            "party",
            "name",
            "outcome",
            "position",
            "kind",
            "goods",
            "eccn",
            "amount",
            "currency",
            "before",
            "after",
            "difference");

    private ImpactCsv() {}

    /** The header and all rows, lines ended by LF. */
    public static String of(Impact impact) {
        return Stream.concat(Stream.of(COLUMNS), impact.changes().stream().flatMap(ImpactCsv::rows))
                .map(cells -> cells.stream().map(ImpactCsv::cell).collect(Collectors.joining(",")) + "\n")
                .collect(Collectors.joining());
    }

    /** The same of every step of a story, under one header with the step's day before the columns. */
    public static String ofSteps(List<Story.Step> steps) {
        StringBuilder table = new StringBuilder("day," + String.join(",", COLUMNS) + "\n");
        for (Story.Step step : steps) {
            of(step.impact())
                    .lines()
                    .skip(1)
                    .forEach(line ->
                            table.append(step.day()).append(',').append(line).append('\n'));
        }
        return table.toString();
    }

    private static Stream<List<String>> rows(PartyChange change) {
        List<String> party = List.of(
                change.party().number(),
                change.party().caption(),
                change.outcome().word(),
                "",
                "party",
                "",
                "",
                "",
                "",
                words(change.before()),
                words(change.after()),
                change.difference());
        return Stream.concat(Stream.of(party), change.positions().stream().map(position -> row(change, position)));
    }

    private static List<String> row(PartyChange of, PositionChange change) {
        Position position = change.position();
        return List.of(
                of.party().number(),
                of.party().caption(),
                change.outcome().word(),
                position.id(),
                position.kind().word(),
                position.goods(),
                position.eccn(),
                position.amount().map(amount -> amount.toPlainString()).orElse(""),
                position.currency(),
                words(change.before()),
                words(change.after()),
                change.difference());
    }

    private static String words(Status status) {
        return Stream.concat(
                        status.holds().stream().map(Hold::key),
                        status.doubts().stream().map(Doubt::key))
                .collect(Collectors.joining(" | "));
    }

    private static String words(List<Bar> bars) {
        return bars.stream()
                .map(bar -> bar.force().word() + " (" + bar.hold() + ")")
                .collect(Collectors.joining(" | "));
    }

    private static String cell(String text) {
        // A leading sign would make a formula of a name in a spreadsheet.
        String safe = !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
