package dev.cordon.cli;

import dev.cordon.history.Home;
import dev.cordon.history.HomeException;
import dev.cordon.history.HomeSettings;
import dev.cordon.history.View;
import dev.cordon.index.Index;
import dev.cordon.lists.ListSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** The data home as the commands use it: the archive and history of the lists, the index beside them, the settings. */
final class DataHome implements AutoCloseable {

    private final Home home;
    private final ListSettings settings;

    private DataHome(Home home, ListSettings settings) {
        this.home = home;
        this.settings = settings;
    }

    /**
     * Opens the home; a new one is filled from the lists that ship with Cordon, one that another version of Cordon has
     * made is brought up to date.
     *
     * @throws IOException if it cannot be used; the message says why
     */
    static DataHome open(Path root, PrintWriter err) throws IOException {
        try {
            Filling filling = new Filling(root, Shipped.find(), err);
            filling.fillIfNeeded(homeSettings());
            return openAsItIs(root);
        } catch (HomeException e) {
            throw new HomeUnusable(e);
        }
    }

    /**
     * Opens the home and changes nothing.
     *
     * @throws IOException if there is none, or it cannot be used
     */
    static DataHome openAsItIs(Path root) throws IOException {
        try {
            return new DataHome(Home.open(root, homeSettings()), ListSettings.read(root));
        } catch (HomeException e) {
            throw new HomeUnusable(e);
        }
    }

    private static HomeSettings homeSettings() {
        return HomeSettings.of(new ShelfReader()).with(new IndexInView());
    }

    Home home() {
        return home;
    }

    ListSettings settings() {
        return settings;
    }

    /** What is live. */
    View view() throws IOException {
        try {
            return home.view()
                    .orElseThrow(() -> new IOException("there is no list in " + home.root()
                            + "; add one with \"cordon lists add FILE --list ID\", or fetch them with"
                            + " \"cordon lists refresh\""));
        } catch (HomeException e) {
            throw new HomeUnusable(e);
        }
    }

    /** The index of what is live. */
    Index index() throws IOException {
        return Index.open(view().folder(IndexInView.NAME));
    }

    @Override
    public void close() {
        // What is open is mapped, and falls with the process.
    }
}
