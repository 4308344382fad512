package dev.cordon.cli;

import dev.cordon.impact.Book;
import dev.cordon.impact.BookIndex;
import dev.cordon.impact.Impact;
import dev.cordon.impact.ImpactCsv;
import dev.cordon.impact.ImpactJson;
import dev.cordon.impact.ImpactReport;
import dev.cordon.impact.ImpactText;
import dev.cordon.impact.Lists;
import dev.cordon.impact.Scenario;
import dev.cordon.impact.Scenario.Designation;
import dev.cordon.impact.Scenario.Lift;
import dev.cordon.impact.Scenario.NotLive;
import dev.cordon.impact.ScenarioException;
import dev.cordon.impact.Story;
import dev.cordon.impact.Study;
import dev.cordon.lists.ListCatalog;
import dev.cordon.lists.ListCatalog.Known;
import dev.cordon.lists.Readers;
import dev.cordon.lists.Report;
import dev.cordon.ownership.OwnershipRules;
import dev.cordon.screen.Settings;
import dev.cordon.screen.SubjectIndex;
import dev.cordon.terms.Party;
import dev.cordon.terms.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What changes if it is listed, or lifted? */
@Command(
        name = "impact",
        description = {
            "Shows what a change to the lists does to a book of parties: who is newly caught, who is released, and what"
                    + " still holds them.",
            "Ends with 0 when it is done, 3 if rows of the book were rejected."
        },
        mixinStandardHelpOptions = true)
final class ImpactCommand implements Callable<Integer> {

    /** Parties shown to a person; the other forms have all. */
    private static final int SHOWN = 40;

    /** Where indexes of books stand in the home. */
    private static final String BOOKS = "books";

    @Parameters(arity = "0..1", paramLabel = "SCENARIO", description = "a scenario in YAML; the options come on top")
    private Optional<Path> scenario = Optional.empty();

    @Option(
            names = "--book",
            paramLabel = "DIR",
            description =
                    "the book: parties.csv and, where there are, owners, orders, payments and accounts (.csv or .jsonl)")
    private Optional<Path> book = Optional.empty();

    @Option(
            names = "--lift",
            paramLabel = "PARTY@LIST",
            description = "this party leaves that list: its number there, its name or a piece of it; may be repeated")
    private List<String> lifts = new ArrayList<>();

    @Option(
            names = "--designate",
            paramLabel = "FILE[@LIST]",
            description = "the parties in this file are listed; may be repeated")
    private List<String> designations = new ArrayList<>();

    @Option(
            names = "--edition",
            paramLabel = "[LIST=]FILE[,FILE…]",
            description = "an edition or amendment that is not live; may be repeated")
    private List<String> editions = new ArrayList<>();

    @Option(names = "--from", paramLabel = "DATE", converter = Day.class, description = "the day before")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", converter = Day.class, description = "the day after")
    private Optional<LocalDate> to = Optional.empty();

    @Mixin
    private RuleSwitches rules = new RuleSwitches();

    @Option(names = "--story", paramLabel = "NAME", description = "a story that ships with Cordon: fentanyl-2023")
    private Optional<String> story = Optional.empty();

    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    @Option(names = "--json", description = "answer as JSON, schema " + ImpactJson.SCHEMA)
    private boolean json;

    @Option(names = "--csv", paramLabel = "FILE", description = "write every changed party and position as a table")
    private Optional<Path> csv = Optional.empty();

    @Option(names = "--report", paramLabel = "FILE", description = "write a report: one HTML file with the flow drawn")
    private Optional<Path> report = Optional.empty();

    @Mixin
    private HomeOption home = new HomeOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before it calls
    private CommandSpec spec;

    private final Clock clock;

    ImpactCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (story.isPresent() == book.isPresent()) {
            throw usage("give a book with --book DIR, or a story with --story NAME");
        }
        PrintWriter err = spec.commandLine().getErr();
        Path scratch = Files.createTempDirectory("cordon-impact");
        try (DataHome data = home.open(err)) {
            Lists lists = new Lists(data.home(), data.view(), data.index());
            Settings asked = settings.settings(
                    spec.commandLine(), LocalDate.now(clock), data.index().lists(), Integer.MAX_VALUE);
            return story.isPresent() ? tell(lists, asked, scratch) : ask(lists, asked, scratch);
        } catch (ScenarioException e) {
            throw usage(String.valueOf(e.getMessage()));
        } finally {
            delete(scratch);
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private int ask(Lists lists, Settings settings, Path scratch) throws IOException, ScenarioException {
        Scenario asking = scenario();
        Path folder = book.orElseThrow();
        Book read = Book.read(folder);
        PrintWriter err = spec.commandLine().getErr();
        tell(read.report(), folder, err);
        List<Problem> problems = new ArrayList<>();
        Impact impact = study(lists, read).of(asking, settings, scratch, problems);
        problems.forEach(problem -> err.println(problem.sentence()));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(ImpactJson.of(impact));
        } else {
            ImpactText.of(impact, SHOWN).forEach(out::println);
        }
        write(csv, () -> ImpactCsv.of(impact));
        write(report, () -> ImpactReport.of(impact));
        out.flush();
        err.flush();
        return read.report().rejected() == 0 ? Exit.NOTHING : Exit.PARTLY;
    }

    private int tell(Lists lists, Settings settings, Path scratch) throws IOException, ScenarioException {
        Story told = Story.of(story.orElseThrow());
        Study study = study(lists, told.book(Files.createDirectories(scratch.resolve("book"))));
        List<Story.Step> steps = told.tell(study, lists, settings, Engine.READER, Engine.WEIGHTS, scratch);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            steps.forEach(step -> out.println(ImpactJson.of(step)));
        } else {
            steps.forEach(step -> ImpactText.of(step, SHOWN).forEach(out::println));
        }
        write(csv, () -> ImpactCsv.ofSteps(steps));
        write(report, () -> ImpactReport.of(story.get(), steps));
        out.flush();
        return Exit.NOTHING;
    }

    private Study study(Lists lists, Book of) throws IOException {
        SubjectIndex index = BookIndex.open(
                home.path().resolve(BOOKS),
                of,
                Engine.READER,
                Engine.WEIGHTS,
                CodeVersion.of(SubjectIndex.class, Party.class, Study.class));
        return new Study(lists, of, index, Engine.READER, Engine.WEIGHTS);
    }

    private Scenario scenario() throws IOException {
        Scenario file = scenario.isPresent() ? Scenario.read(scenario.get()) : Scenario.NOTHING;
        try {
            Scenario all = file.and(new Scenario(
                    "",
                    from.isPresent() ? Optional.empty() : settings.day(),
                    from,
                    to,
                    lifts.stream().map(Lift::of).toList(),
                    designations.stream().map(ImpactCommand::designation).toList(),
                    notLive(),
                    rules.switched(spec.commandLine(), OwnershipRules.shipped())));
            if (all.isEmpty()) {
                throw usage(
                        "the scenario changes nothing; give --lift, --designate, --edition, --from and --to, --rule,"
                                + " or a scenario file");
            }
            return all;
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    private static Designation designation(String text) {
        int at = text.lastIndexOf('@');
        boolean named = at > 0 && !Files.exists(Path.of(text));
        return named
                ? new Designation(Path.of(text.substring(0, at)), text.substring(at + 1))
                : new Designation(Path.of(text), "");
    }

    private List<NotLive> notLive() throws IOException {
        List<NotLive> all = new ArrayList<>();
        for (String text : editions) {
            int equals = text.indexOf('=');
            String files = equals < 0 ? text : text.substring(equals + 1);
            List<Path> paths = Arrays.stream(files.split(",", -1)).map(Path::of).toList();
            all.add(new NotLive(equals < 0 ? listOf(paths) : text.substring(0, equals), paths, Optional.empty()));
        }
        return all;
    }

    /** The list whose format the files have, where it is one list's alone. */
    private String listOf(List<Path> files) throws IOException {
        List<String> lists = new ArrayList<>();
        for (String format : Readers.formats(files)) {
            ListCatalog.shipped().all().stream()
                    .filter(known -> known.formats().contains(format))
                    .map(Known::id)
                    .forEach(lists::add);
        }
        if (lists.size() != 1) {
            throw usage("--edition: " + files.getFirst() + " may be of "
                    + (lists.isEmpty() ? "any list" : String.join(" or ", lists)) + "; say LIST=FILE");
        }
        return lists.getFirst();
    }

    private static void tell(Report read, Path folder, PrintWriter err) throws IOException {
        for (Report.Tally tally : read.tallies()) {
            try (Problems problems = new Problems(folder.resolve(tally.file()), err)) {
                problems.begin();
                read.problems().stream()
                        .filter(problem -> problem.file().equals(tally.file()))
                        .forEach(problems::add);
            }
            err.println(tally.file() + ": " + AddedLists.readings(tally.read(), tally.accepted(), tally.rejected()));
        }
        err.flush();
    }

    private interface Content {
        String text();
    }

    private static void write(Optional<Path> file, Content content) throws IOException {
        if (file.isPresent()) {
            Outlet.write(file.get(), content.text());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
