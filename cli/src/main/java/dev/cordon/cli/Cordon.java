package dev.cordon.cli;

import java.time.Clock;
import java.util.Set;
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
        if (arguments.length > 0
                && Set.of("screen", "compare", "name", "ownership").contains(arguments[0])) {
            Engine.preload();
        }
        System.exit(line(Clock.systemDefaultZone()).execute(arguments));
    }

    /** The whole command line; the clock says which day "today" is. */
    static CommandLine line(Clock clock) {
        return Failures.on(new CommandLine(new Cordon())
                .addSubcommand(new ScreenCommand(clock))
                .addSubcommand(new CompareCommand())
                .addSubcommand(new OwnershipCommand(clock))
                .addSubcommand(new NameCommand())
                .addSubcommand(new Rehearsal())
                .addSubcommand(new ImpactCommand(clock))
                .addSubcommand(new Lists(clock))
                .addSubcommand(new IndexCommand()));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing; \"cordon --help\" shows them");
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
