package dev.cordon.cli;

import dev.cordon.screen.Comparer;
import dev.cordon.screen.Explanation;
import dev.cordon.screen.Score;
import dev.cordon.screen.ScreeningJson;
import dev.cordon.screen.Settings;
import dev.cordon.terms.Name;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Are these two parties one? Needs no lists and fills no home. */
@Command(
        name = "compare",
        description = "Compares any two parties, listed or not, and explains the score.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    @Parameters(arity = "0..2", paramLabel = "NAME", description = "the two names")
    private List<String> names = List.of();

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            converter = SubjectOptions.TypeWord.class,
            description = "person, organization, vessel, aircraft or wallet: what both are")
    private PartyType type = PartyType.UNKNOWN;

    @Option(
            names = "--input",
            paramLabel = "FILE",
            description = "JSON lines {id, query:{schema, properties}, candidate:{schema, properties}}")
    private Optional<Path> input = Optional.empty();

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "where the answers to --input go (default: standard output)")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--threshold",
            paramLabel = "SCORE",
            defaultValue = "0.7",
            description = "score from which it is a match (default: ${DEFAULT-VALUE})")
    private double threshold = Settings.DEFAULT_THRESHOLD;

    @Option(names = "--json", description = "answer as JSON")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before it calls
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try {
            Score.millibits(threshold);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--threshold: " + e.getMessage(), e);
        }
        Comparer comparer = new Comparer(Engine.READER, Engine.WEIGHTS);
        PrintWriter out = spec.commandLine().getOut();
        if (input.isPresent()) {
            if (!names.isEmpty()) {
                throw new ParameterException(spec.commandLine(), "give two names or --input FILE, not both");
            }
            return new PairFile(comparer, threshold, out, spec.commandLine().getErr()).run(input.get(), output);
        }
        if (names.size() != 2) {
            throw new ParameterException(spec.commandLine(), "give two names, or --input FILE; found " + names.size());
        }
        Explanation explanation = comparer.compare(party("1", names.get(0)), party("2", names.get(1)));
        if (json) {
            out.println(ScreeningJson.of("", explanation, threshold));
        } else {
            out.printf(
                    Locale.ROOT,
                    "%.2f  %s%n",
                    explanation.score(),
                    explanation.score() >= threshold ? "match" : "no match");
            new Answer(out, LocalDate.EPOCH, List.of()).print(explanation);
        }
        out.flush();
        return explanation.score() >= threshold ? Exit.FOUND : Exit.NOTHING;
    }

    private Party party(String number, String name) {
        if (name.isBlank()) {
            throw new ParameterException(spec.commandLine(), "a name is blank");
        }
        return Party.builder(number).type(type).name(Name.primary(name)).build();
    }
}
