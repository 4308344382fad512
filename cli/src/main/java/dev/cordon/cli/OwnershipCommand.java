package dev.cordon.cli;

import dev.cordon.index.Index;
import dev.cordon.lists.ListCatalog;
import dev.cordon.lists.ListCatalog.Known;
import dev.cordon.lists.Nearest;
import dev.cordon.ownership.Answer;
import dev.cordon.ownership.Holdings;
import dev.cordon.ownership.HoldingsFiles;
import dev.cordon.ownership.HoldingsReport;
import dev.cordon.ownership.ListLinks;
import dev.cordon.ownership.ListedOwners;
import dev.cordon.ownership.Ownership;
import dev.cordon.ownership.OwnershipJson;
import dev.cordon.ownership.OwnershipReport;
import dev.cordon.ownership.OwnershipRules;
import dev.cordon.ownership.ProofDot;
import dev.cordon.ownership.ProofSvg;
import dev.cordon.ownership.Question;
import dev.cordon.ownership.Standing;
import dev.cordon.screen.Screener;
import dev.cordon.screen.Settings;
import dev.cordon.terms.ListInfo;
import dev.cordon.terms.Name;
import dev.cordon.terms.State;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Is a party caught through its owners? */
@Command(
        name = "ownership",
        description = "Tells whether a party is caught through its owners under each regime, with the proof.",
        mixinStandardHelpOptions = true)
final class OwnershipCommand implements Callable<Integer> {

    /** So many parties or rules are offered instead of one that is not there. */
    private static final int OFFERED = 3;

    @Parameters(
            arity = "1",
            paramLabel = "PARTY",
            description = "as in the holdings: an id, a name, or list:number for a listed party")
    private String party = "";

    @Option(
            names = "--holdings",
            paramLabel = "FILE",
            arity = "1..*",
            description = "who owns whom: CSV, FollowTheMoney, BODS 0.4 or GLEIF level 2; may be repeated")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.class,
            description = "holdings, lists and rules as of that day (default: today)")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--strict", description = "use nothing of the lists that was published after that day")
    private boolean strict;

    @Option(
            names = "--regime",
            paramLabel = "ID",
            description = "this regime only, as us-ofac; may be repeated (default: all)")
    private Set<String> regimes = new LinkedHashSet<>();

    @Mixin
    private RuleSwitches switches = new RuleSwitches();

    @Option(
            names = "--threshold",
            paramLabel = "SCORE",
            defaultValue = "0.7",
            description = "score from which an owner is taken for a listed party (default: ${DEFAULT-VALUE})")
    private double threshold;

    @Option(names = "--json", description = "answer as JSON, schema " + OwnershipJson.SCHEMA)
    private boolean json;

    @Option(names = "--svg", paramLabel = "FILE", description = "draw the proof; needs one --regime")
    private Optional<Path> svg = Optional.empty();

    @Option(names = "--dot", paramLabel = "FILE", description = "the proof as Graphviz; needs one --regime")
    private Optional<Path> dot = Optional.empty();

    @Option(names = "--report", paramLabel = "FILE", description = "all answers with drawings as one HTML file")
    private Optional<Path> report = Optional.empty();

    @Mixin
    private HomeOption home = new HomeOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before it calls
    private CommandSpec spec;

    private final Clock clock;

    OwnershipCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        OwnershipRules rules = OwnershipRules.shipped();
        Question question = question(rules);
        PrintWriter err = spec.commandLine().getErr();
        HoldingsFiles.Read read = HoldingsFiles.read(files);
        if (!tell(read.reports(), err)) {
            return Exit.FAILED;
        }
        try (DataHome lists = home.open(err)) {
            Index index = lists.index();
            Map<String, State> standing = standing(index, question.asOf());
            Holdings holdings = Holdings.builder()
                    .addAll(read.holdings())
                    .addAll(ListLinks.of(standing.values()))
                    .build();
            String asked = meant(holdings, standing, err);
            Ownership ownership = new Ownership(holdings, rules);
            List<Answer> answers = ownership.answers(
                    asked, listed(ownership, asked, index, standing, question).listed(), question);
            show(answers, asked, question);
            boolean found = answers.stream().anyMatch(answer -> answer.standing() != Standing.NOT_CAUGHT);
            boolean partly = read.reports().stream().anyMatch(each -> each.rejected() > 0);
            return found ? Exit.FOUND : partly ? Exit.PARTLY : Exit.NOTHING;
        }
    }

    private Question question(OwnershipRules rules) {
        for (String regime : regimes) {
            requireRegime(regime, rules.regimes());
        }
        if (svg.or(() -> dot).isPresent() && regimes.size() != 1) {
            throw new ParameterException(
                    spec.commandLine(), "--svg and --dot draw one answer; name one with --regime ID");
        }
        return new Question(
                asOf.orElseGet(() -> LocalDate.now(clock)), regimes, switches.switched(spec.commandLine(), rules));
    }

    private void requireRegime(String asked, Collection<String> known) {
        if (!known.contains(asked)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--regime: there is no regime \"" + asked + "\"; the nearest are "
                            + String.join(", ", Nearest.of(asked, known, OFFERED)));
        }
    }

    /** @return false if a file was refused */
    private static boolean tell(List<HoldingsReport> reports, PrintWriter err) throws IOException {
        boolean usable = true;
        for (HoldingsReport report : reports) {
            Problems problems = new Problems(Path.of(report.file()), err);
            problems.begin();
            try (problems) {
                report.problems().forEach(problems::add);
            }
            if (report.rejected() > 0) {
                err.println(report.sentence() + " (see " + problems.path() + ")");
            }
            usable &= !report.isRefused();
        }
        err.flush();
        return usable;
    }

    /** All states of the day by list and number, in lower case. */
    private Map<String, State> standing(Index index, LocalDate day) {
        Map<String, State> standing = new LinkedHashMap<>();
        IntStream.range(0, index.stateCount())
                .parallel()
                .filter(number -> index.holdsOn(number, day, strict))
                .mapToObj(index::state)
                .toList()
                .forEach(state ->
                        standing.put((state.list() + ":" + state.party().number()).toLowerCase(Locale.ROOT), state));
        return standing;
    }

    /** The party as the holdings name it: what was given, or the one party that bears it as a name. */
    private String meant(Holdings holdings, Map<String, State> standing, PrintWriter err) {
        if (holdings.number(party).isPresent() || standing.containsKey(party.toLowerCase(Locale.ROOT))) {
            return party;
        }
        List<String> named = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (int number = 0; number < holdings.partyCount(); number++) {
            List<String> borne =
                    holdings.subject(number).names().stream().map(Name::text).toList();
            if (borne.stream().anyMatch(party::equalsIgnoreCase)) {
                named.add(holdings.party(number));
            }
            names.addAll(borne);
        }
        if (named.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "PARTY: \"" + party + "\" is the name of " + String.join(", ", named) + "; say which by its id");
        }
        if (named.isEmpty()) {
            err.println("cordon: no holding of \"" + party + "\" is known, so that nobody is known to own it"
                    + (names.isEmpty()
                            ? "; give holdings with --holdings FILE"
                            : "; the nearest parties are " + String.join(", ", Nearest.of(party, names, OFFERED))));
            err.flush();
            return party;
        }
        return named.getFirst();
    }

    private ListedOwners.Found listed(
            Ownership ownership, String asked, Index index, Map<String, State> standing, Question question) {
        Settings settings = Settings.asOf(question.asOf()).withThreshold(threshold);
        Set<String> lists = Stream.concat(
                        index.lists().stream().map(ListInfo::id),
                        ListCatalog.shipped().all().stream().map(Known::id))
                .collect(Collectors.toSet());
        ListedOwners owners = new ListedOwners(
                new Screener(index, Engine.READER, Engine.WEIGHTS),
                strict ? settings.strictly() : settings,
                lists,
                standing);
        ListedOwners.Found found = owners.of(ownership.holdings(), ownership.above(asked));
        PrintWriter err = spec.commandLine().getErr();
        found.notFound()
                .forEach(number -> err.println("cordon: on " + question.asOf() + " no party stands on a list as \""
                        + number + "\"; it counts as not listed"));
        err.flush();
        return found;
    }

    private void show(List<Answer> answers, String asked, Question question) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(OwnershipJson.of(asked, question, answers));
            out.flush();
        } else {
            new OwnershipAnswer(out).print(asked, question, answers);
        }
        if (svg.isPresent()) {
            Outlet.write(svg.get(), ProofSvg.of(drawn(answers)));
        }
        if (dot.isPresent()) {
            Outlet.write(dot.get(), ProofDot.of(drawn(answers)));
        }
        if (report.isPresent()) {
            Outlet.write(report.get(), OwnershipReport.of(asked, question, answers));
        }
    }

    /** Of several answers of one regime, the one that binds most. */
    private Answer drawn(List<Answer> answers) {
        return answers.stream()
                .reduce((a, b) -> b.standing().compareTo(a.standing()) > 0 ? b : a)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--regime: no rule of it is in force on that day, so nothing is drawn"));
    }
}
