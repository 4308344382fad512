package dev.cordon.history;

import dev.cordon.lists.RefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes a view from the archive. What an earlier view has for an unchanged list, or an unchanged publication, is linked
 * and not made again.
 */
final class ViewMaker {
    private final Archive archive;
    private final HomeSettings settings;
    private final Optional<View> earlier;
    private final Map<String, Path> freshlyParsed;
    private final Path temporary;
    private final Progress progress;

    /**
     * @param earlier the view to take unchanged files from
     * @param freshlyParsed parsed files by the identity of their publication
     * @param temporary where archived files are unpacked
     */
    ViewMaker(
            Archive archive,
            HomeSettings settings,
            Optional<View> earlier,
            Map<String, Path> freshlyParsed,
            Path temporary,
            Progress progress) {
        this.archive = archive;
        this.settings = settings;
        this.earlier = earlier;
        this.freshlyParsed = freshlyParsed;
        this.temporary = temporary;
        this.progress = progress;
    }

    /** Makes the view in that new folder; all of it is synced. */
    void make(List<ArchivedPublication> live, Path folder) throws IOException, HomeException {
        View view = new View(folder, Manifest.of(live, settings));
        Map<String, List<ArchivedPublication>> byList = new TreeMap<>();
        live.forEach(publication -> byList.computeIfAbsent(publication.list(), list -> new java.util.ArrayList<>())
                .add(publication));
        Files.createDirectories(folder);
        int done = 0;
        for (Map.Entry<String, List<ArchivedPublication>> list : byList.entrySet()) {
            progress.step("history of " + list.getKey(), done++, byList.size());
            history(view, list.getKey(), list.getValue());
        }
        for (ViewBuilder builder : settings.builders()) {
            progress.step(builder.name(), 0, 0);
            Path own = Files.createDirectories(view.folder(builder.name()));
            builder.build(own, view.histories(), progress);
        }
        Files.write(folder.resolve(Manifest.FILE), view.manifest().text().getBytes(StandardCharsets.UTF_8));
        Disk.syncAll(folder);
    }

    private void history(View view, String list, List<ArchivedPublication> publications)
            throws IOException, HomeException {
        for (ArchivedPublication publication : publications) {
            parsed(view, publication);
        }
        Files.createDirectories(view.history(list).getParent());
        Optional<Path> unchanged = unchanged(view, list);
        if (unchanged.isPresent()) {
            Disk.link(unchanged.get(), view.history(list));
        } else {
            HistoryFile.write(
                    HistoryBuilder.build(list, publications, publication -> load(view, publication)),
                    view.history(list));
        }
    }

    private Optional<Path> unchanged(View view, String list) {
        Optional<Path> file = earlier.filter(other -> Optional.ofNullable(
                                other.manifest().lists().get(list))
                        .equals(Optional.ofNullable(view.manifest().lists().get(list))))
                .map(other -> other.history(list));
        if (file.isPresent()) {
            try {
                ListHistory.open(file.get());
            } catch (HomeException e) {
                progress.say(e.getMessage() + "; it is made anew");
                return Optional.empty();
            }
        }
        return file;
    }

    /** Puts the parsed publication into the view. */
    private void parsed(View view, ArchivedPublication publication) throws IOException, HomeException {
        Path place = view.parsed(publication);
        Optional<Path> made = Optional.ofNullable(freshlyParsed.get(publication.identity()))
                .or(() -> earlier.filter(other -> other.manifest()
                                .parsing()
                                .equals(view.manifest().parsing()))
                        .map(other -> other.parsed(publication))
                        .filter(Files::isRegularFile));
        Files.createDirectories(place.getParent());
        if (made.isPresent()) {
            Disk.link(made.get(), place);
        } else {
            ParsedFile.write(parse(publication), place);
        }
    }

    private Parsed load(View view, ArchivedPublication publication) throws IOException, HomeException {
        Optional<Parsed> parsed = ParsedFile.read(view.parsed(publication));
        if (parsed.isPresent()) {
            return parsed.get();
        }
        Parsed anew = parse(publication);
        Files.deleteIfExists(view.parsed(publication));
        ParsedFile.write(anew, view.parsed(publication));
        return anew;
    }

    /** The publication from the archive's bytes. */
    Parsed parse(ArchivedPublication publication) throws IOException, HomeException {
        progress.step("reading " + publication.list() + ", " + publication.title(), 0, 0);
        Path folder = Disk.fresh(temporary, "unpacked");
        try {
            return Parsed.of(settings.reader().read(archive.unpack(publication, folder)));
        } catch (RefusedException e) {
            throw new HomeException(
                    HomeException.Reason.FAILED,
                    "the archived " + publication.title() + " of " + publication.list() + " can no longer be read: "
                            + e.problem().sentence());
        } finally {
            Disk.delete(folder);
        }
    }
}
