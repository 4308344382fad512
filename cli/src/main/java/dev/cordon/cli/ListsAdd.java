package dev.cordon.cli;

import dev.cordon.history.Added;
import dev.cordon.history.ArchivedPublication;
import dev.cordon.history.HomeException;
import dev.cordon.history.Incoming;
import dev.cordon.lists.ListCatalog;
import dev.cordon.lists.ListCatalog.Known;
import dev.cordon.lists.Readers;
import dev.cordon.lists.RefusedException;
import dev.cordon.lists.Report;
import dev.cordon.terms.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes an edition or an amendment into the home. */
@Command(
        name = "add",
        description = {
            "Adds an edition of a list, or an amendment to one; the content tells the format.",
            "Ends with 0 if it is live, 3 if it is live but lines were rejected, 4 if it was refused."
        },
        mixinStandardHelpOptions = true)
final class ListsAdd implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "its file, or all files of its set; plain, .gz or .zip")
    private List<Path> files = List.of();

    @Option(
            names = "--list",
            required = true,
            paramLabel = "ID",
            description = "the list, as \"cordon lists\" names it; a new id for a list of your own")
    private String list = "";

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Day.class,
            description = "the day of publication, YYYY-MM-DD, where the files do not say it")
    private Optional<LocalDate> published = Optional.empty();

    @Option(
            names = "--accept",
            paramLabel = "REASON",
            description = "take it even if it looks unsound; the reason is kept")
    private Optional<String> accept = Optional.empty();

    @Mixin
    private HomeOption home = new HomeOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before it calls
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, HomeException {
        requireId();
        requireFormatOfTheList();
        if (accept.filter(String::isBlank).isPresent()) {
            throw new ParameterException(spec.commandLine(), "--accept: the reason is blank; say why it is right");
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Incoming incoming = new Incoming(list, files, published, accept.map(String::strip), from());
        try (DataHome data = home.open(err)) {
            sayIfNew(data, err);
            Added added;
            try (LongWork progress = LongWork.of("adding", err)) {
                added = data.home().add(incoming, progress);
            }
            AddedLists.report(added).forEach(report -> tell(report, err));
            int exit = print(added, out, err);
            out.flush();
            err.flush();
            return exit;
        }
    }

    private void requireId() {
        if (!ListCatalog.isId(list)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--list: \"" + list + "\" is no list id: expected small letters, digits and \"-\", at most 63;"
                            + " the nearest are "
                            + String.join(", ", ListCatalog.shipped().nearest(list)));
        }
    }

    /** A file in the format of another public list is taken for that list, not for this one. */
    private void requireFormatOfTheList() throws IOException {
        Optional<Known> meant = ListCatalog.shipped().find(list);
        if (meant.isEmpty()) {
            return;
        }
        for (String format : formats()) {
            List<String> others = ListCatalog.shipped().all().stream()
                    .filter(known -> known.formats().contains(format))
                    .map(Known::id)
                    .toList();
            if (!others.isEmpty() && !others.contains(list)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--list: the files have the format " + format + ", which is not one of " + list
                                + "; lists of that format are " + String.join(", ", others));
            }
        }
    }

    /** What cannot even be recognised is refused, and archived so, when it is added. */
    private Set<String> formats() throws IOException {
        try {
            return Readers.formats(files);
        } catch (RefusedException | FileSystemException e) {
            return Set.of();
        }
    }

    /** A mistyped id would found a new list, so that is said. */
    private void sayIfNew(DataHome data, PrintWriter err) throws HomeException {
        if (ListCatalog.shipped().find(list).isEmpty()
                && data.home().publications(list).isEmpty()) {
            err.println("cordon: " + list + " is a new list of your own; the nearest known ones are "
                    + String.join(", ", ListCatalog.shipped().nearest(list)));
        }
    }

    private String from() {
        return files.stream()
                .map(file -> String.valueOf(file.getFileName()))
                .collect(Collectors.joining(", ", "added by hand: ", ""));
    }

    /** All problems go beside the file in which they are, those that cost a line first. */
    private void tell(Report report, PrintWriter err) {
        for (Path file : files) {
            List<Problem> own = new ArrayList<>(report.problems().stream()
                    .filter(problem -> isIn(problem, file))
                    .toList());
            own.sort(Comparator.comparing(problem -> !problem.rejects()));
            if (!own.isEmpty()) {
                try (Problems problems = new Problems(file, err)) {
                    own.forEach(problems::add);
                }
            }
        }
    }

    /** A problem names its file without folders, without .gz, and with the member of a zip behind "!". */
    private static boolean isIn(Problem problem, Path file) {
        String name = String.valueOf(file.getFileName());
        String told = problem.file().replaceFirst("!.*", "");
        return told.equals(name) || told.equals(name.replaceFirst("\\.gz$", ""));
    }

    private static int print(Added added, PrintWriter out, PrintWriter err) {
        return switch (added) {
            case Added.Live live -> live(live.publication(), live.report(), out);
            case Added.LiveWithRejects live -> live(live.publication(), live.report(), out);
            case Added.AlreadyThere there -> {
                out.println(
                        there.list() + ": " + there.publication().title() + " is live already; nothing has changed");
                yield Exit.NOTHING;
            }
            case Added.Refused refused -> {
                refused.report().ifPresent(report -> print(report, err));
                err.println("cordon: " + refused.list() + ": refused: " + refused.reason());
                yield Exit.FAILED;
            }
        };
    }

    private static int live(ArchivedPublication publication, Report report, PrintWriter out) {
        String what = publication.kind() == ArchivedPublication.Kind.AMENDMENT ? "change" : "party";
        out.println(publication.list() + ": " + publication.title() + " is live, "
                + AddedLists.number(publication.parties(), what));
        publication
                .acceptReason()
                .filter(reason -> !publication.reason().isEmpty())
                .ifPresent(reason -> out.println("  accepted all the same (" + reason + "): " + publication.reason()));
        print(report, out);
        return report.rejected() == 0 ? Exit.NOTHING : Exit.PARTLY;
    }

    private static void print(Report report, PrintWriter to) {
        for (Report.Tally tally : report.tallies()) {
            to.printf(
                    Locale.ROOT,
                    "  %s: %s%n",
                    tally.file(),
                    AddedLists.readings(tally.read(), tally.accepted(), tally.rejected()));
        }
    }
}
