package dev.cordon.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * One whole set of derived data: the histories of all lists and what the builders put beside them. Nothing in it ever
 * changes. The folder stays until two newer views have gone live; what is open by then stays readable.
 */
public final class View {
    private static final String HISTORIES = "history";
    private static final String PARSED = "parsed";

    private final Path folder;
    private final Manifest manifest;

    View(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /** @throws HomeException if the folder is no view, or not the one that its name says */
    static View open(Path folder) throws IOException, HomeException {
        Path file = folder.resolve(Manifest.FILE);
        try {
            Manifest manifest = Manifest.parse(Disk.text(file));
            if (!manifest.viewId().equals(String.valueOf(folder.getFileName()))) {
                throw HomeException.damaged(file, "it is not the manifest of the view " + folder.getFileName());
            }
            return new View(folder, manifest);
        } catch (IllegalArgumentException e) {
            throw HomeException.damaged(file, String.valueOf(e.getMessage()));
        }
    }

    /** 16 hexadecimal digits; equal for equal archives and equal code. */
    public String id() {
        return manifest.viewId();
    }

    /** The ids of the lists that have a history. */
    public List<String> lists() {
        return List.copyOf(manifest.lists().keySet());
    }

    /** Where the builder of that name has put its files. */
    public Path folder(String builder) {
        return folder.resolve(builder);
    }

    /**
     * Opens the history of a list.
     *
     * @throws HomeException if there is no such list, or its file is damaged
     */
    public ListHistory list(String list) throws HomeException {
        if (!manifest.lists().containsKey(list)) {
            throw new HomeException(
                    HomeException.Reason.ABSENT,
                    "there is no list " + list + "; there are " + String.join(", ", lists()));
        }
        return ListHistory.open(history(list));
    }

    /** All histories, opened one by one. */
    Iterable<ListHistory> histories() {
        return () -> {
            Iterator<String> lists = lists().iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return lists.hasNext();
                }

                @Override
                public ListHistory next() {
                    try {
                        return list(lists.next());
                    } catch (HomeException e) {
                        throw new IllegalStateException(e.getMessage(), e);
                    }
                }
            };
        };
    }

    Manifest manifest() {
        return manifest;
    }

    Path folder() {
        return folder;
    }

    Path history(String list) {
        return folder.resolve(HISTORIES).resolve(list + ".history");
    }

    Path parsed(ArchivedPublication publication) {
        return folder.resolve(PARSED).resolve(publication.id() + ".parsed");
    }
}
