package dev.cordon.cli;

import dev.cordon.history.Checkup;
import dev.cordon.history.HomeException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Is everything in the home as it was written? */
@Command(
        name = "check",
        description =
                "Compares every file of the home with its hash, and history and index with what the archive gives.",
        mixinStandardHelpOptions = true)
final class ListsCheck implements Callable<Integer> {

    @Option(names = "--json", description = "answer as JSON, schema " + ListsJson.CHECK)
    private boolean json;

    @Mixin
    private HomeOption home = new HomeOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before it calls
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, HomeException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Checkup checkup;
        try (DataHome data = DataHome.openAsItIs(home.path());
                LongWork progress = LongWork.of("checking", err)) {
            checkup = data.home().check(progress);
        }
        if (json) {
            out.print(ListsJson.check(checkup));
        } else {
            print(checkup, out, err);
        }
        out.flush();
        err.flush();
        return checkup.sound() ? Exit.NOTHING : Exit.FAILED;
    }

    private void print(Checkup checkup, PrintWriter out, PrintWriter err) {
        for (Checkup.Finding finding : checkup.findings()) {
            boolean damage = finding.kind() == Checkup.Finding.Kind.DAMAGE;
            err.println((damage ? "damaged: " : "note: ") + finding.file() + ": " + finding.sentence());
        }
        long damaged = checkup.findings().stream()
                .filter(finding -> finding.kind() == Checkup.Finding.Kind.DAMAGE)
                .count();
        out.println(
                (checkup.sound() ? "Sound: " : "Damaged, " + AddedLists.number(damaged, "file") + ": ") + home.path()
                        + " with " + AddedLists.number(checkup.publications(), "publication") + " in "
                        + AddedLists.number(checkup.objects(), "archived file"));
    }
}
