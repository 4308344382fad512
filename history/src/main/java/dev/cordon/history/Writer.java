package dev.cordon.history;

import dev.cordon.history.Judge.Objection;
import dev.cordon.lists.Amendment;
import dev.cordon.lists.Publication;
import dev.cordon.lists.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes publications into the archive and makes the view of them, while the home's lock is held.
 *
 * <p>The order on disk is bytes, record, view, {@code CURRENT}: killed at any point, it leaves an archive that is whole
 * and at most ahead of its view.
 */
final class Writer {
    private final Home home;
    private final Path root;
    private final HomeSettings settings;
    private final Archive archive;
    private final Judge judge;
    private final Progress progress;
    private final Path temporary;
    private final Map<String, Path> freshlyParsed = new HashMap<>();
    private boolean remake;

    Writer(Home home, Archive archive, HomeSettings settings, Progress progress) {
        this.home = home;
        this.root = home.root();
        this.archive = archive;
        this.settings = settings;
        this.judge = new Judge(settings.soundness());
        this.temporary = root.resolve(Home.TEMPORARY);
        this.progress = progress;
    }

    /** The view is to be made anew, even if it is not behind. */
    void remake() {
        remake = true;
    }

    Added take(Incoming incoming) throws IOException, HomeException {
        if (!Home.LIST_ID.matcher(incoming.list()).matches()) {
            return refused(
                    incoming,
                    "\"" + incoming.list() + "\" is no list id: up to 64 of a-z, 0-9, \".\", \"_\", \"-\", beginning"
                            + " with a letter or digit");
        }
        if (incoming.files().isEmpty()) {
            return refused(incoming, "no file was given");
        }
        Path folder = Disk.fresh(temporary, "incoming");
        try {
            List<Staged> staged = new ArrayList<>();
            for (Path file : incoming.files()) {
                staged.add(Staged.take(file, folder.resolve(Integer.toString(staged.size()))));
            }
            Optional<ArchivedPublication> same = same(incoming, staged);
            return same.isPresent() ? alreadyThere(same.get(), staged) : read(incoming, staged);
        } catch (RefusedException e) {
            return refused(incoming, e.problem().sentence());
        } finally {
            Disk.delete(folder);
        }
    }

    /** A live publication of the same bytes, on the day that the user says or else the files say. */
    private Optional<ArchivedPublication> same(Incoming incoming, List<Staged> staged)
            throws IOException, HomeException {
        List<ArchivedPublication.File> files = staged.stream().map(Staged::file).toList();
        return archive.publications(incoming.list()).stream()
                .filter(ArchivedPublication::live)
                .filter(other -> other.identity()
                        .equals(Archive.identity(
                                incoming.list(), other.published().toString(), files)))
                .filter(other -> incoming.published()
                        .map(other.published()::equals)
                        .orElse(other.dated() == ArchivedPublication.Dated.IN_THE_FILE))
                .findFirst();
    }

    private Added alreadyThere(ArchivedPublication publication, List<Staged> staged) throws IOException {
        for (Staged file : staged) {
            archive.keep(file);
        }
        return new Added.AlreadyThere(publication);
    }

    private Added read(Incoming incoming, List<Staged> staged) throws IOException, HomeException {
        ShownNames names = new ShownNames(staged.stream().map(Staged::copy).toList());
        Publication publication;
        try {
            publication = names.in(settings.reader().read(names.copies()));
        } catch (RefusedException e) {
            return unread(incoming, staged, names.in(e.problem().sentence()));
        } catch (IOException e) {
            return unread(incoming, staged, names.in(fileNames(staged) + " cannot be read: " + e.getMessage()));
        }
        if (publication instanceof Amendment amendment
                && incoming.published()
                        .filter(day -> !day.equals(amendment.effective()))
                        .isPresent()) {
            return refused(
                    incoming,
                    "the amendment holds from " + amendment.effective() + ", as it says itself; leave out"
                            + " --published");
        }
        Optional<LocalDate> day = incoming.published().or(() -> Draft.dayIn(publication));
        if (day.isEmpty()) {
            return new Added.Refused(
                    incoming.list(),
                    fileNames(staged) + " does not say on which day it was published; give --published YYYY-MM-DD",
                    Optional.empty(),
                    Optional.of(publication.report()));
        }
        return decide(incoming, staged, publication, day.get());
    }

    /** What cannot be read is kept as evidence if its day is known. */
    private Added unread(Incoming incoming, List<Staged> staged, String why) throws IOException, HomeException {
        if (incoming.published().isEmpty()) {
            return refused(incoming, why);
        }
        ArchivedPublication record = Draft.UNREAD.record(
                incoming, staged, incoming.published().get(), now(), ArchivedPublication.Status.REJECTED, why);
        keep(record, staged);
        return new Added.Refused(incoming.list(), why, Optional.of(record), Optional.empty());
    }

    private Added decide(Incoming incoming, List<Staged> staged, Publication publication, LocalDate day)
            throws IOException, HomeException {
        Parsed parsed = Parsed.of(publication);
        Draft draft = Draft.of(publication, parsed, day);
        Instant now = now();
        ArchivedPublication proposed = draft.record(incoming, staged, day, now, ArchivedPublication.Status.LIVE, "");
        List<ArchivedPublication> live = archive.publications(incoming.list()).stream()
                .filter(ArchivedPublication::live)
                .toList();
        Optional<ArchivedPublication> same = live.stream()
                .filter(other -> other.identity().equals(proposed.identity()))
                .findFirst();
        if (same.isPresent()) {
            return alreadyThere(same.get(), staged);
        }
        Optional<Objection> objection = judge.objection(proposed, parsed, publication.report(), live, this::load);
        boolean goesLive = objection.isEmpty()
                || (objection.get().overridable() && incoming.acceptReason().isPresent());
        ArchivedPublication decided = draft.record(
                incoming,
                staged,
                day,
                now,
                goesLive ? ArchivedPublication.Status.LIVE : ArchivedPublication.Status.REJECTED,
                objection.map(Objection::reason).orElse(""));
        keep(decided, staged);
        if (!goesLive) {
            return new Added.Refused(
                    incoming.list(),
                    objection.map(this::advice).orElse(""),
                    Optional.of(decided),
                    Optional.of(publication.report()));
        }
        Path file = Disk.fresh(temporary, "parsed");
        ParsedFile.write(parsed, file);
        freshlyParsed.put(decided.identity(), file);
        return publication.report().rejected() == 0
                ? new Added.Live(decided, publication.report())
                : new Added.LiveWithRejects(decided, publication.report());
    }

    private String advice(Objection objection) {
        return objection.reason()
                + (objection.overridable()
                        ? "; what was live before stays so; if it is right all the same, add it with --accept REASON"
                        : "; what was live before stays so");
    }

    private Parsed load(ArchivedPublication publication) throws IOException, HomeException {
        Optional<Path> file = Optional.ofNullable(freshlyParsed.get(publication.identity()))
                .or(() -> healthyView().map(view -> view.parsed(publication)));
        Optional<Parsed> parsed = file.isEmpty() ? Optional.empty() : ParsedFile.read(file.get());
        return parsed.isPresent() ? parsed.get() : maker(Optional.empty()).parse(publication);
    }

    private Instant now() {
        return settings.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The bytes first, the record last: from then on the publication is kept. */
    private void keep(ArchivedPublication record, List<Staged> staged) throws IOException, HomeException {
        for (Staged file : staged) {
            archive.keep(file);
        }
        Path place = archive.place(record);
        archive.record(Files.exists(place) ? record.decided(archive.read(place)) : record);
    }

    private Added refused(Incoming incoming, String reason) {
        return new Added.Refused(incoming.list(), reason, Optional.empty(), Optional.empty());
    }

    private String fileNames(List<Staged> staged) {
        return String.join(", ", staged.stream().map(file -> file.file().name()).toList());
    }

    /** Makes the view that the archive asks for, if it is not live, and swaps it in. */
    void publish() throws IOException, HomeException {
        List<ArchivedPublication> live = home.live();
        Optional<View> current = healthyView();
        String id = Manifest.of(live, settings).viewId();
        if (!remake && current.isPresent() && current.get().id().equals(id)) {
            return;
        }
        Path views = root.resolve(Home.VIEWS);
        Path made = Disk.fresh(temporary, "view");
        maker(remake ? Optional.empty() : current).make(live, made);
        Disk.folders(views);
        Path place = views.resolve(id);
        if (Files.exists(place)) {
            Disk.rename(place, Disk.fresh(temporary, "replaced"));
        }
        Disk.rename(made, place);
        Disk.put(root.resolve(Home.CURRENT), temporary, id + "\n");
        for (Path other : Disk.in(views)) {
            if (!other.equals(place) && !current.map(View::folder).equals(Optional.of(other))) {
                Disk.delete(other);
            }
        }
    }

    private ViewMaker maker(Optional<View> earlier) {
        return new ViewMaker(archive, settings, earlier, freshlyParsed, temporary, progress);
    }

    /** A writer does not need the view, it can make a new one. */
    private Optional<View> healthyView() {
        try {
            return home.view();
        } catch (HomeException e) {
            return Optional.empty();
        }
    }
}
