package dev.cordon.cli;

import dev.cordon.history.HomeException;
import dev.cordon.lists.Nearest;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which lists are there, and how old are they? The commands below it keep them. */
@Command(
        name = "lists",
        description = "Shows the lists with their age; the commands below add, fetch, compare and check them.",
        mixinStandardHelpOptions = true,
        subcommands = {ListsAdd.class, ListsRefresh.class, ListsDiff.class, ListsHistory.class, ListsCheck.class})
public final class Lists implements Callable<Integer> {

    /** So many ids are offered instead of one that is not there. */
    private static final int OFFERED = 3;

    @Option(
            names = "--stale",
            paramLabel = "DAYS",
            description = "mark lists older than so many days (default: as lists.csv in the home says, else 7)")
    private Optional<Integer> stale = Optional.empty();

    @Option(names = "--json", description = "answer as JSON, schema " + ListsJson.LISTS)
    private boolean json;

    @Mixin
    private HomeOption home = new HomeOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before it calls
    private CommandSpec spec;

    private final Clock clock;

    /** With this machine's time. */
    public Lists() {
        this(Clock.systemUTC());
    }

    /** @param clock tells how old a list is */
    public Lists(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public Integer call() throws IOException, HomeException {
        if (stale.filter(days -> days < 0).isPresent()) {
            throw new ParameterException(spec.commandLine(), "--stale: " + stale.get() + " days; expected 0 or more");
        }
        PrintWriter out = spec.commandLine().getOut();
        try (DataHome data = home.open(spec.commandLine().getErr())) {
            List<Overview> lists = Overview.of(data, today(), stale);
            if (json) {
                out.print(ListsJson.lists(lists, today()));
            } else {
                new ListsTable(out).print(lists);
            }
        }
        out.flush();
        return Exit.NOTHING;
    }

    /** @throws ParameterException if there is no such list, with the nearest ones that there are */
    static void requireList(CommandLine command, String where, String asked, Collection<String> known) {
        if (!known.contains(asked)) {
            throw new ParameterException(
                    command,
                    where + ": there is no list \"" + asked + "\" in the home; the nearest are "
                            + String.join(", ", Nearest.of(asked, known, OFFERED)));
        }
    }
}
