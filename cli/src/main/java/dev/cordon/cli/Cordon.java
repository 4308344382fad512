package dev.cordon.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code cordon}. */
@Command(
        name = "cordon",
        description = "Sanctions screening that explains itself.",
        mixinStandardHelpOptions = true,
        versionProvider = Cordon.Version.class)
public final class Cordon implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before it calls run
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Cordon()).execute(arguments));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }

    /** The version stands in the jar's manifest, where the build puts it. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Cordon.class.getPackage().getImplementationVersion();
            return new String[] {"cordon " + (version == null ? "(not built into a jar)" : version)};
        }
    }
}
