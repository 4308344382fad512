package dev.cordon.impact;

import dev.cordon.lists.Nearest;
import dev.cordon.lists.Report;
import dev.cordon.terms.Problem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** One of a book's files of open positions: orders, payments or accounts. */
enum PositionFile {
    /** Goods that are to be delivered. */
    ORDERS("orders", Position.Kind.ORDER, List.of("id", "party", "goods", "eccn", "amount", "currency", "licence")),
    /** Money that is to move. */
    PAYMENTS("payments", Position.Kind.PAYMENT, List.of("id", "party", "amount", "currency", "licence")),
    /** Money and securities that are kept. */
    ACCOUNTS("accounts", Position.Kind.ACCOUNT, List.of("id", "party", "kind", "amount", "currency", "licence"));

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    /** Digits with a point; thousands are not parted, since a comma means other things elsewhere. */
    private static final Pattern AMOUNT = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private static final Pattern ECCN = Pattern.compile("(?i)EAR99|[0-9][A-E][0-9]{3}(?:\\.[a-z0-9]+)*");

    private final String file;
    private final Position.Kind kind;
    private final List<String> columns;

    PositionFile(String file, Position.Kind kind, List<String> columns) {
        this.file = file;
        this.kind = kind;
        this.columns = columns;
    }

    /** The file's name without its ending. */
    String file() {
        return file;
    }

    List<String> columns() {
        return columns;
    }

    /**
     * Reads the file.
     *
     * @param parties the ids of the book's parties
     * @param taken whether a position's id is new; a second one is rejected
     */
    Report.Counter read(
            Path path,
            Collection<String> parties,
            Predicate<String> taken,
            List<Problem> problems,
            Consumer<Position> positions)
            throws IOException {
        return BookRows.read(
                path,
                columns,
                List.of("id", "party"),
                problems,
                (line, row, counter) -> take(line, row, counter, parties, taken, positions));
    }

    private void take(
            long line,
            Map<String, String> row,
            Report.Counter counter,
            Collection<String> parties,
            Predicate<String> taken,
            Consumer<Position> positions) {
        String id = cell(row, "id");
        String party = cell(row, "party");
        if (id.isEmpty()) {
            counter.reject(line, "id", "", "a number for each position", "row left out");
            return;
        }
        if (!parties.contains(party)) {
            counter.dangling(
                    line, "party", party, "the id of a party of the book" + nearest(party, parties), "row left out");
            return;
        }
        if (!taken.test(id)) {
            counter.reject(line, "id", id, "a number that no other position has", "row left out");
            return;
        }
        Optional<BigDecimal> amount = amount(line, cell(row, "amount"), counter);
        String currency = currency(line, cell(row, "currency"), counter);
        String eccn = eccn(line, cell(row, "eccn"), counter);
        positions.accept(new Position(
                id,
                kind(line, cell(row, "kind"), counter),
                party,
                cell(row, "goods"),
                eccn,
                amount,
                currency,
                cell(row, "licence")));
        counter.accept();
    }

    /** A book may hold a million ids: the nearest are sought among few. */
    private static String nearest(String party, Collection<String> parties) {
        return parties.size() > 10_000 ? "" : ", as " + String.join(", ", Nearest.of(party, parties, 3));
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").strip();
    }

    private static Optional<BigDecimal> amount(long line, String text, Report.Counter counter) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!AMOUNT.matcher(text).matches()) {
            counter.odd(line, "amount", text, "digits, with a point for decimals", "position kept without an amount");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }

    private static String currency(long line, String text, Report.Counter counter) {
        String code = text.toUpperCase(Locale.ROOT);
        if (!code.isEmpty() && !CURRENCY.matcher(code).matches()) {
            counter.odd(line, "currency", text, "three letters, as USD", "position kept without a currency");
            return "";
        }
        return code;
    }

    private static String eccn(long line, String text, Report.Counter counter) {
        if (!text.isEmpty() && !ECCN.matcher(text).matches()) {
            counter.odd(line, "eccn", text, "EAR99 or a number as 1A004.c", "position kept without a classification");
            return "";
        }
        return text;
    }

    private Position.Kind kind(long line, String text, Report.Counter counter) {
        if (this != ACCOUNTS || text.isEmpty()) {
            return kind;
        }
        List<Position.Kind> money = List.of(Position.Kind.ACCOUNT, Position.Kind.HOLDING);
        Optional<Position.Kind> said = money.stream()
                .filter(each -> each.word().equalsIgnoreCase(text))
                .findFirst();
        if (said.isEmpty()) {
            counter.odd(line, "kind", text, "account or holding", "position kept as an account");
        }
        return said.orElse(kind);
    }

    /** The files' names, for messages. */
    static List<String> files() {
        return Arrays.stream(values()).map(PositionFile::file).toList();
    }
}
