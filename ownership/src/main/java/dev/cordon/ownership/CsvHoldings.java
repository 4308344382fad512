package dev.cordon.ownership;

import dev.cordon.terms.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The user's own CSV: {@code owner,owned,percent,kind,from,to,source}, and {@code joint} where owners have agreed to act
 * together. Columns in any order; {@code percent} as in {@link Share#parse}; {@code kind} is shares where it is empty.
 */
final class CsvHoldings implements HoldingsReader {

    private static final Set<String> COLUMNS =
            Set.of("owner", "owned", "percent", "kind", "from", "to", "source", "joint");

    private static final int REMEMBERED = 10_000;

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public boolean reads(String head) {
        return Rows.has(head, "owner") && Rows.has(head, "owned");
    }

    @Override
    public void read(InputStream bytes, Intake to) throws IOException {
        Set<String> warned = new HashSet<>();
        Map<String, Optional<Share>> shares = new HashMap<>();
        Rows.read(bytes, (line, header, cells) -> {
            if (warned.isEmpty()) {
                warned.add("");
                header.stream()
                        .filter(column -> COLUMNS.stream().noneMatch(column::equalsIgnoreCase))
                        .forEach(column -> to.unknownField(
                                1,
                                column,
                                String.join(", ", COLUMNS.stream().sorted().toList())));
            }
            row(line, header, cells, shares, to);
        });
    }

    /** @param shares cells that were understood before: registers repeat a few over and over */
    private static void row(
            long line, List<String> header, List<String> cells, Map<String, Optional<Share>> shares, Intake to) {
        if (cells.size() > header.size()) {
            to.rejected(line, "", cells.size() + " cells", "at most " + header.size() + " cells, as the header has");
            return;
        }
        String owner = Rows.cell(header, cells, "owner");
        String owned = Rows.cell(header, cells, "owned");
        String percent = Rows.cell(header, cells, "percent");
        String kind = Rows.cell(header, cells, "kind");
        Optional<Share> share =
                shares.size() < REMEMBERED ? shares.computeIfAbsent(percent, Share::parse) : Share.parse(percent);
        Optional<Interest> interest = kind.isEmpty() ? Optional.of(Interest.SHARES) : Interest.of(kind);
        String from = Rows.cell(header, cells, "from");
        String until = Rows.cell(header, cells, "to");
        if (owner.isEmpty() || owned.isEmpty()) {
            to.rejected(line, owner.isEmpty() ? "owner" : "owned", "", "a party: list:number, an id or a name");
        } else if (share.isEmpty()) {
            to.rejected(line, "percent", percent, "0 to 100, a range as 25-50, >25 or <=50, a fraction, or unknown");
        } else if (interest.isEmpty()) {
            to.rejected(line, "kind", kind, "one of " + Interest.words());
        } else {
            dated(line, from, until, to).ifPresent(days -> {
                to.accepted();
                to.holding(new Holding(
                        owner,
                        owned,
                        share.get(),
                        interest.get(),
                        days.from,
                        days.to,
                        Rows.cell(header, cells, "source"),
                        Rows.cell(header, cells, "joint")));
            });
        }
    }

    private record Days(Optional<PartialDate> from, Optional<PartialDate> to) {}

    private static Optional<Days> dated(long line, String from, String until, Intake to) {
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
