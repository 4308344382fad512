package dev.cordon.cli;

import dev.cordon.history.Home;
import dev.cordon.history.HomeException;
import dev.cordon.index.Index;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Mends a damaged index: all that is computed is computed again from the archive, and swapped in whole. */
@Command(
        name = "build",
        description = "Builds history and index again from the archived files.",
        mixinStandardHelpOptions = true)
final class IndexBuild implements Callable<Integer> {

    @Mixin
    private HomeOption home = new HomeOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before it calls
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try (DataHome data = DataHome.openAsItIs(home.path());
                LongWork progress = LongWork.of("building", err)) {
            rebuild(data.home(), progress);
            Index index = data.index();
            out.println("Built: the index of " + home.path() + " with "
                    + AddedLists.number(index.stateCount(), "state") + " and "
                    + AddedLists.number(index.nameCount(), "name"));
            out.flush();
            return Exit.NOTHING;
        }
    }

    private static void rebuild(Home home, LongWork progress) throws HomeUnusable {
        try {
            home.rebuild(progress);
        } catch (HomeException e) {
            throw new HomeUnusable(e);
        }
    }
}
