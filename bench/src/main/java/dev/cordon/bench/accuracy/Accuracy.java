package dev.cordon.bench.accuracy;

import dev.cordon.names.Lexicon;
import dev.cordon.names.NameReader;
import dev.cordon.names.Weights;
import dev.cordon.screen.Comparer;
import dev.cordon.screen.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Measures how accurate names are matched and prints it as Markdown.
 *
 * <p>{@code java -cp 'bench/target/benchmarks/*' dev.cordon.bench.accuracy.Accuracy}
 */
@Command(
        name = "Accuracy",
        mixinStandardHelpOptions = true,
        description = "How much is found, and how much is alerted that should not be? Prints Markdown.")
public final class Accuracy implements Callable<Integer> {

    /** What is measured. */
    enum Topic {
        PAIRS,
        DAMAGE,
        INNOCENTS,
        SCRIPTS,
        ALIASES
    }

    private static final double THRESHOLD = Settings.DEFAULT_THRESHOLD;

    private final NameReader reader = new NameReader(Lexicon.shipped());
    private final Weights weights = Weights.shipped();

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the options are
    private CommandSpec spec;

    @Option(names = "--shared", paramLabel = "DIR", description = "the folder of real lists and name corpora")
    private Path shared = Path.of("../shared");

    @Option(
            names = "--half",
            paramLabel = "tuning|test",
            split = ",",
            description = "which half is measured; test, unless said otherwise")
    private List<Half> half = List.of(Half.TEST);

    @Option(
            names = "--only",
            paramLabel = "TOPIC",
            split = ",",
            description = "pairs, damage, innocents, scripts, aliases; all, unless said otherwise")
    private Set<Topic> only = EnumSet.noneOf(Topic.class);

    @Option(
            names = "--pairs",
            paramLabel = "DIR",
            description = "labelled pairs of another folder than the one that ships with this")
    private Optional<Path> pairs = Optional.empty();

    @Option(names = "--class", paramLabel = "NAME", description = "labelled pairs of one class only")
    private Optional<String> failure = Optional.empty();

    @Option(
            names = "--errors",
            paramLabel = "FILE",
            description = "what went wrong, worst first, with the reasons. The test half is for"
                    + " counting: read the errors of --half tuning")
    private Optional<Path> errors = Optional.empty();

    @Option(names = "--errors-only", description = "no tables, only the errors on standard output")
    private boolean errorsOnly;

    @Option(
            names = "--charts",
            paramLabel = "DIR",
            description = "where the charts of the labelled pairs are written, as SVG")
    private Optional<Path> charts = Optional.empty();

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Accuracy())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(failure instanceof BadPairsException ? failure.getMessage() : failure);
                    return 1;
                })
                .execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> wrong = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            if (only.isEmpty() || only.contains(topic)) {
                Chapter chapter = measure(topic);
                if (!errorsOnly) {
                    chapter.lines().forEach(out::println);
                    out.println();
                }
                if (errorsOnly || errors.isPresent()) {
                    wrong.add("# " + topic.name().toLowerCase(Locale.ROOT));
                    wrong.addAll(chapter.errors());
                }
            }
        }
        if (errorsOnly) {
            wrong.forEach(out::println);
        }
        if (errors.isPresent()) {
            Files.write(errors.get(), wrong);
        }
        return 0;
    }

    private Chapter measure(Topic topic) throws IOException {
        return switch (topic) {
            case PAIRS -> pairs();
            case ALIASES -> aliases();
            case DAMAGE -> DamagedNames.screen(un(), halves(), unScreener(), comparer());
            case INNOCENTS -> InnocentSubjects.screen(shared, un(), halves(), unScreener());
            case SCRIPTS -> scripts();
        };
    }

    private Pairs pairs() throws IOException {
        List<LabelledPair> all = pairs.isPresent() ? PairFile.folder(pairs.get()) : PairFile.shipped();
        List<LabelledPair> asked = all.stream()
                .filter(halves()::have)
                .filter(pair -> failure.isEmpty() || failure.get().equals(pair.failure()))
                .toList();
        if (asked.isEmpty()) {
            String classes = all.stream().map(LabelledPair::failure).distinct().collect(Collectors.joining(", "));
            throw new ParameterException(
                    spec.commandLine(), "no labelled pair is asked for; the classes are: " + classes);
        }
        Pairs judged = Pairs.judge(asked, comparer(), THRESHOLD);
        if (charts.isPresent()) {
            Files.createDirectories(charts.get());
            Files.writeString(
                    charts.get().resolve("accuracy-calibration.svg"),
                    judged.calibrationChart().svg());
            Files.writeString(
                    charts.get().resolve("accuracy-curve.svg"),
                    judged.curveChart().svg());
        }
        return judged;
    }

    private ListAliases aliases() throws IOException {
        RealLists lists = new RealLists(shared);
        return ListAliases.compare(
                List.of(lists.read("us-ofac-sdn", "2023-12-28"), lists.newest("uk-ofsi"), lists.newest("un-sc")),
                halves(),
                comparer(),
                THRESHOLD);
    }

    private OriginalScripts scripts() throws IOException {
        RealLists lists = new RealLists(shared);
        return OriginalScripts.compare(
                List.of(
                        lists.newest("un-sc"),
                        lists.newest("uk-ofsi"),
                        lists.newest("ca-sema"),
                        lists.newest("au-dfat")),
                halves(),
                comparer(),
                THRESHOLD);
    }

    private Halves halves() {
        return new Halves(EnumSet.copyOf(half));
    }

    private Comparer comparer() {
        return new Comparer(reader, weights);
    }

    private RealLists.RealList un() throws IOException {
        return new RealLists(shared).newest("un-sc");
    }

    private ListScreener unScreener() throws IOException {
        return ListScreener.over(un(), reader, weights, THRESHOLD);
    }
}
