package dev.cordon.cli;

import dev.cordon.index.Index;
import dev.cordon.index.IndexException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Is the index as it was built? */
@Command(
        name = "check",
        description = "Checks the index of the home: its files, its checksums, or all that stands in it.",
        mixinStandardHelpOptions = true)
final class IndexCheck implements Callable<Integer> {

    @Option(
            names = "--level",
            paramLabel = "1|2|3",
            description =
                    "1 headers and footers, 2 checksums too, 3 every state, word, name and posting too (default: 3)",
            defaultValue = "3")
    private int level;

    @Mixin
    private HomeOption home = new HomeOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before it calls
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Index.Level[] levels = Index.Level.values();
        if (level < 1 || level > levels.length) {
            throw new ParameterException(
                    spec.commandLine(), "--level: " + level + "; expected 1, 2 or " + levels.length);
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try (DataHome data = DataHome.openAsItIs(home.path())) {
            Path folder = data.view().folder(IndexInView.NAME);
            Index.check(folder, levels[level - 1]);
            Index index = Index.open(folder);
            out.println("Sound at level " + level + ": the index of " + home.path() + " with "
                    + AddedLists.number(index.stateCount(), "state") + " and "
                    + AddedLists.number(index.nameCount(), "name"));
            return Exit.NOTHING;
        } catch (IndexException e) {
            err.println("damaged: " + e.getMessage());
            return Exit.FAILED;
        } finally {
            out.flush();
            err.flush();
        }
    }
}
