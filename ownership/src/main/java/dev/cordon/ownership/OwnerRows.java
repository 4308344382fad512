package dev.cordon.ownership;

import dev.cordon.terms.PartialDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The user's own rows, {@code owner,owned,percent,kind,from,to,source,joint}, whatever they are written in: {@code percent}
 * as in {@link Share#parse}; {@code kind} is shares where it is empty. A row of which something cannot be read is left out.
 */
final class OwnerRows {
    private static final List<String> COLUMNS =
            List.of("from", "joint", "kind", "owned", "owner", "percent", "source", "to");

    private static final int REMEMBERED = 10_000;

    private final Intake to;
    private final Set<String> named = new HashSet<>();

    /** Cells that were understood before: registers repeat a few over and over. */
    private final Map<String, Optional<Share>> shares = new HashMap<>();

    OwnerRows(Intake to) {
        this.to = to;
    }

    /** Whether columns were named before. */
    boolean hasColumns() {
        return !named.isEmpty();
    }

    /** Names a column that nobody documented, once. */
    void known(long line, String column) {
        if (named.add(column) && COLUMNS.stream().noneMatch(column::equalsIgnoreCase)) {
            to.unknownField(line, column, String.join(", ", COLUMNS));
        }
    }

    /** @param cells gives the cell of a column, "" where there is none */
    void take(long line, UnaryOperator<String> cells) {
        String owner = cells.apply("owner");
        String owned = cells.apply("owned");
        String percent = cells.apply("percent");
        String kind = cells.apply("kind");
        Optional<Share> share =
                shares.size() < REMEMBERED ? shares.computeIfAbsent(percent, Share::parse) : Share.parse(percent);
        Optional<Interest> interest = kind.isEmpty() ? Optional.of(Interest.SHARES) : Interest.of(kind);
        String from = cells.apply("from");
        String until = cells.apply("to");
        if (owner.isEmpty() || owned.isEmpty()) {
            to.rejected(line, owner.isEmpty() ? "owner" : "owned", "", "a party: list:number, an id or a name");
        } else if (share.isEmpty()) {
            to.rejected(line, "percent", percent, "0 to 100, a range as 25-50, >25 or <=50, a fraction, or unknown");
        } else if (interest.isEmpty()) {
            to.rejected(line, "kind", kind, "one of " + Interest.words());
        } else {
            dated(line, from, until).ifPresent(days -> {
                to.accepted();
                to.holding(new Holding(
                        owner,
                        owned,
                        share.get(),
                        interest.get(),
                        days.from,
                        days.to,
                        cells.apply("source"),
                        cells.apply("joint")));
            });
        }
    }

    private record Days(Optional<PartialDate> from, Optional<PartialDate> to) {}

    private Optional<Days> dated(long line, String from, String until) {
        Optional<PartialDate> first = PartialDate.parse(from);
        Optional<PartialDate> last = PartialDate.parse(until);
        if (!from.isEmpty() && first.isEmpty()) {
            to.rejected(line, "from", from, "YYYY, YYYY-MM or YYYY-MM-DD");
            return Optional.empty();
        }
        if (!until.isEmpty() && last.isEmpty()) {
            to.rejected(line, "to", until, "YYYY, YYYY-MM or YYYY-MM-DD");
            return Optional.empty();
        }
        if (first.isPresent()
                && last.isPresent()
                && last.get().latest().isBefore(first.get().earliest())) {
            to.rejected(line, "to", until, "a day that is not before " + from);
            return Optional.empty();
        }
        return Optional.of(new Days(first, last));
    }
}
