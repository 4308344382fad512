package dev.cordon.cli;

import dev.cordon.history.HomeException;
import dev.cordon.lists.Nearest;
import dev.cordon.lists.RefusedException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What a user hears when a command fails: a sentence, never a stack trace. Wrong usage ends with 2 and offers what may
 * have been meant; everything else ends with 4.
 */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    /** So many options or commands are offered instead of one that does not exist. */
    private static final int OFFERED = 3;

    /** Set, it shows where an error inside Cordon has come from. */
    private static final String TRACE = "CORDON_TRACE";

    private Failures() {}

    /** Has every command of the line, and those below them, fail like that. */
    static CommandLine on(CommandLine line) {
        Failures failures = new Failures();
        return line.setExecutionExceptionHandler(failures).setParameterExceptionHandler(failures);
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, @Nullable ParseResult parsed) {
        PrintWriter err = command.getErr();
        err.println("cordon: " + sentence(failure));
        if (System.getenv(TRACE) != null) {
            failure.printStackTrace(err);
        }
        err.flush();
        return Exit.FAILED;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        PrintWriter err = command.getErr();
        err.println(name + ": " + usage(wrong));
        err.println("\"" + name + " --help\" shows what can be said.");
        err.flush();
        return Exit.USAGE;
    }

    /** What is wrong and what to do. */
    static String sentence(Throwable failure) {
        return switch (failure) {
            case RefusedException refused -> refused.problem().sentence();
            case HomeException unusable -> unusable.getMessage();
            case HomeUnusable unusable -> said(unusable);
            case UncheckedIOException unchecked when unchecked.getCause() != null -> sentence(unchecked.getCause());
            case FileSystemException file -> file(file);
            case IOException other -> other(other);
            default ->
                "an error inside Cordon (" + failure.getClass().getSimpleName() + ": " + said(failure)
                        + "); please report it, with what " + TRACE + "=1 shows";
        };
    }

    private static String file(FileSystemException failure) {
        String file = failure.getFile() == null ? "a file" : failure.getFile();
        return switch (failure) {
            case NoSuchFileException absent -> "there is no " + file + "; check the path";
            case AccessDeniedException forbidden ->
                "reading or writing " + file + " is forbidden to this user; change its permissions";
            case FileAlreadyExistsException there -> file + " is there already, and is not what was expected";
            default -> isFull(failure) ? full(file) : file + ": " + reason(failure) + "; check the path and the disk";
        };
    }

    private static String reason(FileSystemException failure) {
        return failure.getReason() == null ? "it cannot be used" : failure.getReason();
    }

    private static String other(IOException failure) {
        return isFull(failure) ? full("what was to be written") : said(failure);
    }

    private static boolean isFull(IOException failure) {
        String said = said(failure).toLowerCase(Locale.ROOT);
        return said.contains("no space left") || said.contains("quota exceeded");
    }

    private static String full(String what) {
        return "no room is left on the disk for " + what + "; free some, or write elsewhere";
    }

    private static String said(Throwable failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    private static String usage(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(unmatched.getUnmatched().getFirst(), wrong.getCommandLine());
        }
        return said(wrong);
    }

    private static String unmatched(String word, CommandLine command) {
        List<String> options = command.getCommandSpec().options().stream()
                .flatMap(option -> Stream.of(option.names()))
                .filter(name -> name.startsWith("--"))
                .toList();
        List<String> commands = command.getSubcommands().keySet().stream().toList();
        if (word.startsWith("-")) {
            String bare = word.replaceFirst("=.*", "");
            return "there is no option " + bare + "; the nearest are "
                    + String.join(", ", Nearest.of(bare, options, OFFERED));
        }
        return commands.isEmpty()
                ? "\"" + word + "\" is one word too many"
                : "there is no command " + word + "; the nearest are "
                        + String.join(", ", Nearest.of(word, commands, OFFERED));
    }
}
