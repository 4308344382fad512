package dev.cordon.cli;

import dev.cordon.index.Index;
import dev.cordon.screen.Match;
import dev.cordon.screen.Screener;
import dev.cordon.screen.Screening;
import dev.cordon.screen.ScreeningJson;
import dev.cordon.screen.Settings;
import dev.cordon.terms.Party;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Who is this? */
@Command(
        name = "screen",
        description = "Holds a party, or a file of them, against the lists as of any day, and explains every match.",
        mixinStandardHelpOptions = true)
final class ScreenCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "the name; further ones are aliases")
    private List<String> names = List.of();

    @Mixin
    private SubjectOptions subject = new SubjectOptions();

    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "5",
            description = "most matches shown for a subject (default: ${DEFAULT-VALUE})")
    private int limit;

    @Mixin
    private HomeOption home = new HomeOption();

    @Option(
            names = "--why",
            paramLabel = "PARTY",
            description = "explain how this party scored, match or not (its number, or list:number)")
    private Optional<String> why = Optional.empty();

    @Option(names = "--json", description = "answer as JSON")
    private boolean json;

    @Option(names = "--input", paramLabel = "FILE", description = "screen a file of subjects: CSV or JSON lines")
    private Optional<Path> input = Optional.empty();

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "where the answers to --input go: JSON lines, or one row a match if it ends in .csv")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--map",
            paramLabel = "THEIRS=OURS",
            description = "a column of the input under another name; may be repeated")
    private Map<String, String> map = new LinkedHashMap<>();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before it calls
    private CommandSpec spec;

    private final Clock clock;

    ScreenCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        boolean one = !names.isEmpty() || !subject.isEmpty();
        if (one == input.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "give a name (or --id KIND:NUMBER), or a file with --input FILE");
        }
        if (names.stream().anyMatch(String::isBlank)) {
            throw new ParameterException(spec.commandLine(), "a name is blank");
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        LocalDate today = LocalDate.now(clock);
        try (DataHome lists = home.open(err)) {
            Index index = lists.index();
            Screener screener = new Screener(index, Engine.READER, Engine.WEIGHTS);
            Settings asked = settings.settings(spec.commandLine(), today, index.lists(), limit);
            if (input.isPresent()) {
                return batch(new SubjectBatch(screener, asked, map, err), input.get(), out);
            }
            Party party = subject.party("1", names);
            return why.isPresent()
                    ? why(screener, party, asked, out, index)
                    : screen(screener, party, asked, new Answer(out, today, index.lists()), out);
        }
    }

    private int batch(SubjectBatch batch, Path file, PrintWriter out) throws IOException {
        try {
            return batch.run(file, output, out);
        } catch (UnknownColumn e) {
            throw new ParameterException(spec.commandLine(), "--map: " + e.getMessage(), e);
        }
    }

    private int screen(Screener screener, Party party, Settings asked, Answer answer, PrintWriter out) {
        Screening screening = screener.screen(party, asked);
        if (json) {
            out.println(ScreeningJson.of(screening));
            out.flush();
        } else {
            answer.print(screening);
        }
        return screening.matches().isEmpty() ? Exit.NOTHING : Exit.FOUND;
    }

    private int why(Screener screener, Party party, Settings asked, PrintWriter out, Index index) {
        List<Match> explained = screener.why(party, why.orElseThrow(), asked);
        if (explained.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--why: no list had a party with the number \"" + why.get() + "\" by " + asked.asOf()
                            + "; cordon lists history NAME shows numbers");
        }
        if (json) {
            out.println(ScreeningJson.of(explained, asked));
        } else {
            Answer answer = new Answer(out, LocalDate.now(clock), index.lists());
            for (Match match : explained) {
                answer.print(match, asked);
                if (!match.match()) {
                    out.printf("Below the threshold of %s.%n", asked.threshold());
                }
            }
        }
        out.flush();
        return explained.stream().anyMatch(Match::match) ? Exit.FOUND : Exit.NOTHING;
    }
}
