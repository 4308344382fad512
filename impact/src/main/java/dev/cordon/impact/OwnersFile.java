package dev.cordon.impact;

import dev.cordon.lists.Report;
import dev.cordon.ownership.Holding;
import dev.cordon.ownership.Interest;
import dev.cordon.ownership.Share;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A book's file of owners: who holds whom, how much, from when to when, on whose word. */
final class OwnersFile {

    static final String FILE = "owners";
    static final List<String> COLUMNS = List.of("owner", "owned", "percent", "kind", "from", "to", "source", "joint");

    private final UnaryOperator<String> called;
    private final Consumer<Holding> holdings;

    private OwnersFile(UnaryOperator<String> called, Consumer<Holding> holdings) {
        this.called = called;
        this.holdings = holdings;
    }

    /**
     * Reads the file.
     *
     * @param called what a party is called in the book, given what the file calls it
     */
    static Report.Counter read(
            Path path, UnaryOperator<String> called, List<Problem> problems, Consumer<Holding> holdings)
            throws IOException {
        OwnersFile file = new OwnersFile(called, holdings);
        return BookRows.read(path, COLUMNS, List.of("owner", "owned"), problems, file::take);
    }

    private void take(long line, Map<String, String> row, Report.Counter counter) {
        String owner = cell(row, "owner");
        String owned = cell(row, "owned");
        if (owner.isEmpty() || owned.isEmpty()) {
            counter.reject(line, owner.isEmpty() ? "owner" : "owned", "", "an id or a name", "row left out");
            return;
        }
        Optional<Share> share = Share.parse(cell(row, "percent"));
        if (share.isEmpty()) {
            counter.reject(
                    line,
                    "percent",
                    cell(row, "percent"),
                    "per cent from 0 to 100, as 50, 25-50 or unknown",
                    "row left out");
            return;
        }
        String kind = cell(row, "kind");
        Optional<Interest> interest = kind.isEmpty() ? Optional.of(Interest.SHARES) : Interest.of(kind);
        if (interest.isEmpty()) {
            String known = Arrays.stream(Interest.values()).map(Interest::word).collect(Collectors.joining(", "));
            counter.reject(line, "kind", kind, "one of " + known, "row left out");
            return;
        }
        Optional<PartialDate> from = date(line, row, "from", counter);
        Optional<PartialDate> to = date(line, row, "to", counter);
        try {
            holdings.accept(new Holding(
                    called.apply(owner),
                    called.apply(owned),
                    share.get(),
                    interest.get(),
                    from,
                    to,
                    cell(row, "source"),
                    cell(row, "joint").toLowerCase(Locale.ROOT)));
            counter.accept();
        } catch (IllegalArgumentException e) {
            counter.reject(line, "to", cell(row, "to"), String.valueOf(e.getMessage()), "row left out");
        }
    }

    private static Optional<PartialDate> date(
            long line, Map<String, String> row, String column, Report.Counter counter) {
        String text = cell(row, column);
        Optional<PartialDate> date = PartialDate.parse(text);
        if (date.isEmpty() && !text.isEmpty()) {
            counter.odd(line, column, text, "YYYY, YYYY-MM or YYYY-MM-DD", "holding kept without this date");
        }
        return date;
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").strip();
    }
}
