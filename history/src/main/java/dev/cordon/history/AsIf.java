package dev.cordon.history;

import dev.cordon.lists.Edition;
import dev.cordon.lists.Publication;
import dev.cordon.lists.RefusedException;
import dev.cordon.lists.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list as it would be with one publication more. Nothing is archived, and whether the publication is sound is not asked:
 * who asks "what if" may be asking just that.
 *
 * @param history the list's states with the publication among those that make them
 * @param publication its record, as the archive would have it
 * @param report what was read of it
 */
public record AsIf(ListHistory history, ArchivedPublication publication, Report report) {

    /** @param scratch an empty folder; the history is mapped from it, so it stays until the answer is given */
    static AsIf of(Home home, Archive archive, HomeSettings settings, Incoming incoming, Path scratch)
            throws IOException, HomeException {
        List<Staged> staged = new ArrayList<>();
        for (Path file : incoming.files()) {
            staged.add(Staged.take(file, scratch.resolve("incoming").resolve(Integer.toString(staged.size()))));
        }
        ShownNames names = new ShownNames(staged.stream().map(Staged::copy).toList());
        Publication publication = names.in(settings.reader().read(names.copies()));
        Parsed parsed = Parsed.of(publication);
        ArchivedPublication proposed = record(incoming, staged, publication, parsed, settings);
        List<ArchivedPublication> all = new ArrayList<>(home.publications(incoming.list()).stream()
                .filter(ArchivedPublication::live)
                .filter(other -> !other.identity().equals(proposed.identity()))
                .toList());
        all.add(proposed);
        Optional<View> view = home.view();
        ViewMaker maker = new ViewMaker(archive, settings, view, Map.of(), scratch, Progress.SILENT);
        Path file = scratch.resolve(incoming.list() + ".history");
        Files.createDirectories(scratch);
        HistoryFile.write(
                HistoryBuilder.build(
                        incoming.list(), all, other -> other == proposed ? parsed : load(other, view, maker)),
                file);
        return new AsIf(ListHistory.open(file), proposed, publication.report());
    }

    private static Parsed load(ArchivedPublication publication, Optional<View> view, ViewMaker maker)
            throws IOException, HomeException {
        Optional<Path> made = view.map(live -> live.parsed(publication)).filter(Files::isRegularFile);
        Optional<Parsed> parsed = made.isEmpty() ? Optional.empty() : ParsedFile.read(made.get());
        return parsed.isPresent() ? parsed.get() : maker.parse(publication);
    }

    private static ArchivedPublication record(
            Incoming incoming, List<Staged> staged, Publication publication, Parsed parsed, HomeSettings settings)
            throws RefusedException {
        LocalDate day = incoming.published()
                .or(() -> Draft.dayIn(publication))
                .orElseThrow(() -> RefusedException.of(
                        staged.getFirst().file().name(),
                        0,
                        "no day of publication",
                        "an edition that says its day",
                        "say the day, YYYY-MM-DD"));
        Draft draft = Draft.of(publication, parsed, day);
        return (publication instanceof Edition ? draft.titled(draft.title() + ", not live") : draft)
                .record(
                        incoming,
                        staged,
                        day,
                        settings.clock().instant().truncatedTo(ChronoUnit.SECONDS),
                        ArchivedPublication.Status.LIVE,
                        "");
    }
}
