package dev.cordon.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is done with the index alone. */
@Command(
        name = "index",
        description = "Looks after the index that screening asks.",
        mixinStandardHelpOptions = true,
        subcommands = {IndexCheck.class, IndexBuild.class})
final class IndexCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before it calls
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing; \"cordon index --help\" shows them");
    }
}
