package dev.cordon.cli;

import dev.cordon.history.ArchivedPublication;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** The lists as a person reads them. */
final class ListsTable {
    private static final String ROW = "%-18s %-10s  %13s %1s %9s %9s  %s%n";
    private static final String BELOW = " ".repeat(19) + "%s%n";

    private final PrintWriter out;

    ListsTable(PrintWriter out) {
        this.out = out;
    }

    void print(List<Overview> lists) {
        if (lists.isEmpty()) {
            out.println(
                    "No list yet. \"cordon lists refresh\" fetches them, \"cordon lists add FILE --list ID\" adds one.");
            return;
        }
        out.printf(Locale.ROOT, ROW, "list", "newest", "age", "", "parties", "editions", "title");
        lists.forEach(this::print);
        lists.stream().filter(Overview::stale).findFirst().ifPresent(stale -> {
            out.println();
            out.println("! older than is good for screening. \"cordon lists refresh\" fetches the newest editions.");
        });
    }

    private void print(Overview list) {
        out.printf(
                Locale.ROOT,
                ROW,
                list.info().id(),
                list.info().newest(),
                AddedLists.number(list.days(), "day"),
                list.stale() ? "!" : "",
                String.format(Locale.ROOT, "%,d", list.info().parties()),
                list.info().editions(),
                list.info().title());
        if (!list.info().authority().isEmpty()) {
            out.printf(Locale.ROOT, BELOW, list.info().authority());
        }
        String amended = list.amendments() == 0 ? "" : "; " + AddedLists.number(list.amendments(), "amendment");
        out.printf(Locale.ROOT, BELOW, (list.from().isEmpty() ? "of unknown origin" : list.from()) + amended);
        for (ArchivedPublication refused : list.refused()) {
            out.printf(Locale.ROOT, BELOW, "REFUSED, not live: " + refused.title() + ": " + refused.reason());
        }
    }
}
