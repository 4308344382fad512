package dev.cordon.cli;

import dev.cordon.history.Added;
import dev.cordon.history.ArchivedPublication;
import dev.cordon.history.Home;
import dev.cordon.history.HomeException;
import dev.cordon.history.Incoming;
import dev.cordon.lists.Download;
import dev.cordon.lists.Downloaded;
import dev.cordon.lists.Edition;
import dev.cordon.lists.ListSettings;
import dev.cordon.lists.Nearest;
import dev.cordon.lists.Publication;
import dev.cordon.lists.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Fetches the newest editions from the authorities. */
@Command(
        name = "refresh",
        description = {
            "Fetches the newest edition of each list, or of those named, from its authority and adds it.",
            "Addresses can be replaced in lists.csv in the data home; https_proxy and no_proxy are honoured."
        },
        mixinStandardHelpOptions = true)
final class ListsRefresh implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "ID", description = "the lists (default: all that have an address)")
    private List<String> asked = List.of();

    @Mixin
    private HomeOption home = new HomeOption();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli fills it before it calls
    private Lists lists;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before it calls
    private CommandSpec spec;

    private boolean failed;
    private boolean rejected;

    /** A list that was fetched and is to be added. */
    private record Arrived(Incoming incoming, Map<URI, Downloaded.Mark> marks) {}

    @Override
    public Integer call() throws IOException, HomeException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try (DataHome data = home.open(err);
                FetchFolder folder = FetchFolder.create();
                Download download = Download.of(Download.Limits.DEFAULT)) {
            FetchMarks marks = FetchMarks.read(data.home().root());
            List<Arrived> arrived = new ArrayList<>();
            for (String list : wanted(data.settings())) {
                List<URI> addresses = data.settings().addresses(list);
                err.println(
                        "  fetching " + list + " from " + addresses.getFirst().getHost());
                err.flush();
                Downloaded downloaded = download.fetch(addresses, marks.of(list, addresses), folder.of(list));
                arrived(data.home(), list, addresses, downloaded, out, err).ifPresent(arrived::add);
            }
            add(data.home(), arrived, marks, out, err);
        }
        out.flush();
        err.flush();
        if (failed) {
            return Exit.FAILED;
        }
        return rejected ? Exit.PARTLY : Exit.NOTHING;
    }

    private List<String> wanted(ListSettings settings) {
        List<String> known = settings.refreshable();
        for (String list : asked) {
            if (!known.contains(list)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "ID: nothing says where the list \"" + list + "\" stands; the nearest that can be fetched are "
                                + String.join(", ", Nearest.of(list, known, 3))
                                + "; an address of your own goes into lists.csv in the data home");
            }
        }
        return asked.isEmpty() ? known : asked.stream().distinct().toList();
    }

    private Optional<Arrived> arrived(
            Home archive, String list, List<URI> addresses, Downloaded downloaded, PrintWriter out, PrintWriter err)
            throws IOException, HomeException {
        switch (downloaded) {
            case Downloaded.Failed problem -> {
                failed = true;
                err.println("cordon: " + list + ": " + problem.problem());
                return Optional.empty();
            }
            case Downloaded.NotModified same -> {
                out.println(list + ": unchanged, as its server says");
                return Optional.empty();
            }
            case Downloaded.Fetched fetched -> {
                Optional<ArchivedPublication> newest = newest(archive, list);
                if (newest.isPresent() && hashes(fetched.files()).equals(hashes(newest.get()))) {
                    out.println(list + ": unchanged since the " + newest.get().title());
                    return Optional.empty();
                }
                return incoming(list, addresses, fetched, err);
            }
        }
    }

    private static Optional<ArchivedPublication> newest(Home archive, String list) throws HomeException {
        return archive.publications(list).stream()
                .filter(ArchivedPublication::live)
                .filter(publication -> publication.kind() == ArchivedPublication.Kind.EDITION)
                .max(Comparator.comparing(ArchivedPublication::published));
    }

    private Optional<Arrived> incoming(String list, List<URI> addresses, Downloaded.Fetched fetched, PrintWriter err)
            throws IOException {
        try {
            Publication publication = new ShelfReader().read(fetched.files());
            // Some authorities put no day into their files (OFAC's CSV); then the server's day is the best there is.
            Optional<LocalDate> day = publication instanceof Edition edition
                            && edition.published().isEmpty()
                    ? Optional.of(served(fetched.marks().values()))
                    : Optional.empty();
            String from = addresses.stream().map(URI::toString).collect(Collectors.joining(", "));
            Incoming incoming = new Incoming(list, fetched.files(), day, Optional.empty(), from);
            return Optional.of(new Arrived(incoming, fetched.marks()));
        } catch (RefusedException e) {
            failed = true;
            err.println("cordon: " + list + ": what " + addresses.getFirst().getHost() + " sent is not the list: "
                    + e.problem().sentence());
            return Optional.empty();
        }
    }

    /** The last change that the server tells of, today if it tells none. */
    private LocalDate served(Collection<Downloaded.Mark> marks) {
        return marks.stream()
                .flatMap(mark -> day(mark.lastModified()))
                .max(Comparator.naturalOrder())
                .orElse(lists.today());
    }

    private static Stream<LocalDate> day(String httpDate) {
        try {
            return Stream.of(DateTimeFormatter.RFC_1123_DATE_TIME
                    .parse(httpDate, Instant::from)
                    .atZone(ZoneOffset.UTC)
                    .toLocalDate());
        } catch (DateTimeException e) {
            return Stream.of();
        }
    }

    private static Set<String> hashes(ArchivedPublication publication) {
        return publication.files().stream()
                .map(ArchivedPublication.File::sha256)
                .collect(Collectors.toSet());
    }

    private static Set<String> hashes(List<Path> files) throws IOException {
        List<String> hashes = new ArrayList<>();
        for (Path file : files) {
            MessageDigest digest = CodeVersion.sha256();
            try (InputStream in = Files.newInputStream(file)) {
                byte[] block = new byte[1 << 16];
                for (int read = in.read(block); read >= 0; read = in.read(block)) {
                    digest.update(block, 0, read);
                }
            }
            hashes.add(HexFormat.of().formatHex(digest.digest()));
        }
        return Set.copyOf(hashes);
    }

    /** All at once, so that history and index are made once. */
    private void add(Home archive, List<Arrived> arrived, FetchMarks marks, PrintWriter out, PrintWriter err)
            throws IOException, HomeException {
        if (arrived.isEmpty()) {
            return;
        }
        List<Added> added;
        try (LongWork progress = LongWork.of("adding", err)) {
            added = archive.addAll(arrived.stream().map(Arrived::incoming).toList(), progress);
        }
        Map<String, Map<URI, Downloaded.Mark>> live = new LinkedHashMap<>();
        for (int i = 0; i < added.size(); i++) {
            if (print(added.get(i), ProblemFolder.in(archive.root()).keep(added.get(i)), out, err)) {
                live.put(added.get(i).list(), arrived.get(i).marks());
            }
        }
        marks.keep(live);
    }

    /** @return whether it is live */
    private boolean print(Added added, Optional<Path> problems, PrintWriter out, PrintWriter err) {
        problems.ifPresent(file -> err.println("cordon: " + added.list() + ": problems in its files, see " + file));
        switch (added) {
            case Added.Live live -> print(live.publication(), out);
            case Added.LiveWithRejects live -> {
                rejected = true;
                print(live.publication(), out);
                out.println("  "
                        + AddedLists.readings(
                                live.report().read(),
                                live.report().accepted(),
                                live.report().rejected()));
            }
            case Added.AlreadyThere there ->
                out.println(there.list() + ": unchanged since the "
                        + there.publication().title());
            case Added.Refused refused -> {
                failed = true;
                err.println("cordon: " + refused.list() + ": refused: " + refused.reason());
                return false;
            }
        }
        return true;
    }

    private static void print(ArchivedPublication publication, PrintWriter out) {
        out.println(publication.list() + ": " + publication.title() + " is live, "
                + AddedLists.number(publication.parties(), "party"));
    }
}
