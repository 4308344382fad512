package dev.cordon.history;

import dev.cordon.lists.ListSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A data home: the archive of all publications and the view derived from it. It holds no absolute path, so a copy of the
 * folder is a home as well.
 *
 * <p>One writer at a time (a lock between processes); readers take no lock and see the last whole view.
 */
public final class Home {
    /** The layout of a home; a home with a higher number was made by a newer Cordon. */
    static final int FORMAT = 1;

    private static final String VERSION = "VERSION";
    static final String CURRENT = "CURRENT";
    static final String VIEWS = "views";
    static final String TEMPORARY = "tmp";

    /** What its owner may put there before the home is made. */
    private static final String SETTINGS = ListSettings.FILE;

    private static final Set<String> OWN = Set.of(VERSION, CURRENT, VIEWS, TEMPORARY, "lock", "archive", SETTINGS);
    static final Pattern LIST_ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");
    private static final int TRIES = 5;

    private final Path root;
    private final HomeSettings settings;
    private final Archive archive;

    private Home(Path root, HomeSettings settings) {
        this.root = root;
        this.settings = settings;
        this.archive = new Archive(root);
    }

    /** Whether a home is at that place. */
    public static boolean isAt(Path root) {
        return Files.isRegularFile(root.resolve(VERSION));
    }

    /**
     * Opens the home at that place.
     *
     * @throws HomeException if there is none, or it cannot be used
     */
    public static Home open(Path root, HomeSettings settings) throws HomeException {
        try {
            if (Files.exists(root) && !Files.isDirectory(root)) {
                throw new HomeException(
                        HomeException.Reason.NOT_A_FOLDER,
                        root + " is a file where a folder is needed; choose another home with --home");
            }
            String version = Disk.text(root.resolve(VERSION)).strip();
            if (version.isEmpty()) {
                throw new HomeException(HomeException.Reason.ABSENT, "there is no data home at " + root);
            }
            checkVersion(root, version);
            return new Home(root, settings);
        } catch (IOException e) {
            throw HomeException.of(root, e);
        }
    }

    private static void checkVersion(Path root, String version) throws HomeException {
        if (!version.matches("[0-9]{1,9}")) {
            throw HomeException.damaged(root.resolve(VERSION), "\"" + version + "\" is no format number");
        }
        if (Integer.parseInt(version) > FORMAT) {
            throw new HomeException(
                    HomeException.Reason.NEWER,
                    "the data home " + root + " has format " + version + ", this Cordon knows " + FORMAT
                            + "; use the newer Cordon that made it, or another home with --home");
        }
    }

    /**
     * Opens the home at that place, and makes it first if there is none.
     *
     * @throws HomeException if a folder with other content is there, or it cannot be made
     */
    public static Home create(Path root, HomeSettings settings) throws HomeException {
        if (isAt(root)) {
            return open(root, settings);
        }
        try {
            Disk.folders(root);
            for (Path each : Disk.in(root)) {
                // What another process has made since is no foreign file.
                if (!OWN.contains(String.valueOf(each.getFileName())) && !isAt(root)) {
                    throw new HomeException(
                            HomeException.Reason.NOT_A_HOME,
                            root + " holds " + each.getFileName() + " and is no data home; choose an empty folder");
                }
            }
            try (WriterLock lock = WriterLock.take(root, settings.patience(), Progress.SILENT)) {
                if (!isAt(root)) {
                    Disk.folders(root.resolve(TEMPORARY));
                    Disk.put(root.resolve(VERSION), root.resolve(TEMPORARY), FORMAT + "\n");
                }
            }
            return open(root, settings);
        } catch (IOException e) {
            throw HomeException.of(root, e);
        }
    }

    public Path root() {
        return root;
    }

    /** All publications that were ever archived, live or rejected, by list and in the order of history. */
    public List<ArchivedPublication> publications() throws HomeException {
        try {
            return archive.publications();
        } catch (IOException e) {
            throw HomeException.of(root, e);
        }
    }

    /** Those of one list; none if it is unknown. */
    public List<ArchivedPublication> publications(String list) throws HomeException {
        try {
            return LIST_ID.matcher(list).matches() ? archive.publications(list) : List.of();
        } catch (IOException e) {
            throw HomeException.of(root, e);
        }
    }

    /**
     * The last whole view. It may be {@linkplain #isBehind behind} the archive if a writer was killed.
     *
     * @return empty if none was ever made
     */
    public Optional<View> view() throws HomeException {
        try {
            String seen = "";
            for (int i = 0; i < TRIES; i++) {
                String name = Disk.text(root.resolve(CURRENT)).strip();
                if (name.isEmpty()) {
                    return Optional.empty();
                }
                if (!Hash.SHORT.matcher(name).matches()) {
                    throw HomeException.damaged(root.resolve(CURRENT), "\"" + name + "\" is no view's name");
                }
                Path folder = root.resolve(VIEWS).resolve(name);
                if (Files.isDirectory(folder)) {
                    return Optional.of(View.open(folder));
                }
                // A writer may have swapped views in between.
                if (name.equals(seen)) {
                    break;
                }
                seen = name;
            }
            throw HomeException.damaged(root.resolve(CURRENT), "the view " + seen + " that it names is not there");
        } catch (IOException e) {
            throw HomeException.of(root, e);
        }
    }

    /** Whether the archive holds more than the view shows, or another version of Cordon made it: a writer mends that. */
    public boolean isBehind(View view) throws HomeException {
        return !Manifest.of(live(), settings).viewId().equals(view.id());
    }

    /** Brings the view up to date with the archive, if it is not. */
    public void heal(Progress progress) throws HomeException {
        writing(progress, writer -> {});
    }

    /** Makes the view anew from the archive's bytes, whatever is there. */
    public void rebuild(Progress progress) throws HomeException {
        writing(progress, Writer::remake);
    }

    /** Takes one publication. When this returns, what it says is on the disk. */
    public Added add(Incoming incoming, Progress progress) throws HomeException {
        return addAll(List.of(incoming), progress).getFirst();
    }

    /**
     * Takes several publications and makes one new view of them.
     *
     * @return what became of each, in the same order
     * @throws HomeException if the home cannot be written; what was archived before that stays, and the next writer
     *     brings it into view
     */
    public List<Added> addAll(List<Incoming> incoming, Progress progress) throws HomeException {
        List<Added> results = new ArrayList<>();
        writing(progress, writer -> {
            for (Incoming each : incoming) {
                progress.step("reading " + each.list(), results.size(), incoming.size());
                results.add(writer.take(each));
            }
        });
        return results;
    }

    /**
     * A list as it would be if that publication were live. Nothing in the home is changed.
     *
     * @param incoming an edition or an amendment; a list of that id need not be there yet
     * @param scratch an empty folder outside the home, which must stay while the answer is used
     * @throws dev.cordon.lists.RefusedException if the files are no publication, or tell no day and none is given
     */
    public AsIf asIf(Incoming incoming, Path scratch) throws IOException, HomeException {
        return AsIf.of(this, archive, settings, incoming, scratch);
    }

    /** Checks everything that is in the home; nothing is changed. */
    public Checkup check(Progress progress) throws HomeException {
        return new Checker(root, archive, settings, progress).check(this);
    }

    List<ArchivedPublication> live() throws HomeException {
        return publications().stream().filter(ArchivedPublication::live).toList();
    }

    /** What a writer does while it holds the lock. */
    private interface Work {
        void with(Writer writer) throws IOException, HomeException;
    }

    @SuppressWarnings("try") // The lock is held, not used.
    private void writing(Progress progress, Work work) throws HomeException {
        try (WriterLock lock = WriterLock.take(root, settings.patience(), progress)) {
            // What a killed writer has left.
            Disk.delete(root.resolve(TEMPORARY));
            Disk.folders(root.resolve(TEMPORARY));
            Writer writer = new Writer(this, archive, settings, progress);
            work.with(writer);
            writer.publish();
            Disk.delete(root.resolve(TEMPORARY));
        } catch (IOException e) {
            throw HomeException.of(root, e);
        }
    }
}
