package dev.cordon.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which data home is meant: {@code --home}, at the command or at one above it; else CORDON_HOME; else ~/.cordon. */
final class HomeOption {

    private static final String NAME = "--home";

    @Option(
            names = NAME,
            paramLabel = "FOLDER",
            description = "the data home (default: the environment's CORDON_HOME, else ~/.cordon)")
    private Optional<Path> given = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli fills it before it calls
    private CommandSpec mixee;

    /** Where the home is, or is to be. */
    Path path() {
        @Nullable CommandSpec spec = mixee;
        while (spec != null) {
            @Nullable OptionSpec option = spec.findOption(NAME);
            if (option != null && option.getValue() instanceof Optional<?> value && value.isPresent()) {
                return (Path) value.get();
            }
            spec = spec.parent();
        }
        return byEnvironment(System.getenv("CORDON_HOME"));
    }

    private static Path byEnvironment(@Nullable String named) {
        return named == null || named.isBlank() ? Path.of(System.getProperty("user.home"), ".cordon") : Path.of(named);
    }

    /**
     * The home, filled first if it is new.
     *
     * @param err hears how far the filling has come
     * @throws IOException if the home cannot be used; the message says why
     */
    DataHome open(PrintWriter err) throws IOException {
        return DataHome.open(path(), err);
    }
}
