package dev.cordon.cli;

import dev.cordon.history.HomeException;
import dev.cordon.history.ListDiff;
import dev.cordon.history.ListHistory;
import dev.cordon.history.View;
import dev.cordon.terms.Party;
import dev.cordon.terms.State;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What has changed on a list between two days? */
@Command(
        name = "diff",
        description = "Shows who came onto a list, left it, or was changed between two days.",
        mixinStandardHelpOptions = true)
final class ListsDiff implements Callable<Integer> {

    /** Where a text that differs is cut for the eye; --json has all of it. */
    private static final int WIDTH = 160;

    @Parameters(index = "0", paramLabel = "ID", description = "the list")
    private String list = "";

    @Parameters(index = "1", paramLabel = "FROM", converter = Day.class, description = "the first day, YYYY-MM-DD")
    private LocalDate from = LocalDate.EPOCH;

    @Parameters(index = "2", paramLabel = "TO", converter = Day.class, description = "the second day, YYYY-MM-DD")
    private LocalDate to = LocalDate.EPOCH;

    @Option(names = "--json", description = "answer as JSON, schema " + ListsJson.DIFF)
    private boolean json;

    @Mixin
    private HomeOption home = new HomeOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before it calls
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, HomeException {
        if (from.isAfter(to)) {
            throw new ParameterException(
                    spec.commandLine(), "FROM: " + from + " is after TO, " + to + "; give the earlier day first");
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try (DataHome data = home.open(err)) {
            View view = data.view();
            Lists.requireList(spec.commandLine(), "ID", list, view.lists());
            ListHistory history = view.list(list);
            warnBefore(history, err);
            ListDiff diff = history.between(from, to);
            if (json) {
                out.print(ListsJson.diff(diff));
            } else {
                print(diff, out);
            }
        }
        out.flush();
        return Exit.NOTHING;
    }

    /** Before its first edition a list is not empty but unknown. */
    private void warnBefore(ListHistory history, PrintWriter err) {
        LocalDate first = history.timeline().getFirst().source().published();
        if (from.isBefore(first)) {
            err.println("cordon: the first edition of " + list + " in the home is of " + first
                    + "; of the days before it only what entries say of themselves is known");
        }
    }

    private static void print(ListDiff diff, PrintWriter out) {
        out.println(diff.list() + " from " + diff.from() + " to " + diff.to() + ": "
                + AddedLists.number(diff.added().size(), "party") + " added, "
                + diff.removed().size() + " removed, " + diff.changed().size() + " changed");
        diff.added().forEach(state -> out.println("  + " + party(state.party())));
        diff.removed().forEach(state -> out.println("  - " + party(state.party()) + ended(state)));
        diff.changed().forEach(changed -> print(changed, out));
        if (!diff.notCompared().isEmpty()) {
            out.println("Not compared, since an edition came without them: "
                    + String.join(", ", ListsJson.words(diff.notCompared())));
        }
    }

    private static String party(Party party) {
        String programmes = String.join(", ", party.listing().programmes());
        String section = party.listing().section();
        String under = section.isEmpty() || programmes.isEmpty() ? section + programmes : section + ": " + programmes;
        return party.number() + "  " + party.caption() + (under.isEmpty() ? "" : "  [" + under + "]");
    }

    private static String ended(State state) {
        return state.ending()
                .map(ending -> "  on " + ending.published() + ", by " + ending.title())
                .orElse(state.listedUntil()
                        .map(day -> "  expired, as its entry said")
                        .orElse(""));
    }

    private static void print(ListDiff.Changed changed, PrintWriter out) {
        out.println("  ~ " + party(changed.after().party()));
        for (ListDiff.FieldChange field : changed.fields()) {
            print(field.field() + ": -", field.removed(), out);
            print(field.field() + ": +", field.added(), out);
        }
    }

    private static void print(String sign, List<String> values, PrintWriter out) {
        values.forEach(value -> out.println(
                "      " + sign + " " + (value.length() <= WIDTH ? value : value.substring(0, WIDTH) + "…")));
    }
}
