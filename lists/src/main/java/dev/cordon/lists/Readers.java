package dev.cordon.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;

/**
 * The door of this room: files in, publication out.
 *
 * <p>The format is known by the content, never by a file's name. Readers are found as services ({@link ServiceLoader})
 * on the class path, so that an embedder can add a shelf of her own.
 */
public final class Readers {

    private Readers() {}

    /**
     * Reads the files of one publication.
     *
     * @param files plain, gzip or zip (whose members count as files); one, or the set that the authority publishes
     * @throws RefusedException if a file cannot be unpacked or fits no format, or the files do not belong together
     * @throws IOException if reading fails
     */
    public static Publication read(List<Path> files) throws IOException {
        List<SourceFile> unpacked = new ArrayList<>();
        for (Path file : files) {
            unpacked.addAll(unpack(file, file.toString()));
        }
        return readUnpacked(unpacked);
    }

    /**
     * Opens a file: gzip and zip by their first bytes, anything else as it is.
     *
     * @param file where it stands
     * @param name its name for messages
     * @return the file, or the members of a zip in their order
     * @throws RefusedException if there is none, or it is an archive that is damaged, nested or a bomb
     */
    public static List<SourceFile> unpack(Path file, String name) throws IOException {
        return Unpacking.unpack(file, name);
    }

    /** As {@link #read}, of files already unpacked. */
    public static Publication readUnpacked(List<SourceFile> files) throws IOException {
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no files are given");
        }
        List<Recognised> recognised = new ArrayList<>();
        List<SourceFile> unrecognised = new ArrayList<>();
        List<ListReader> readers = all();
        for (SourceFile file : files) {
            recognise(file, readers).ifPresentOrElse(recognised::add, () -> unrecognised.add(file));
        }
        if (!unrecognised.isEmpty()) {
            throw Unrecognised.refusal(unrecognised, readers);
        }
        requireOneSet(recognised);
        return recognised.getFirst().reader.read(files);
    }

    /**
     * The formats of files, told by their content without reading them whole; a file of no known format has none.
     *
     * @throws RefusedException if a file cannot be unpacked, or fits two formats
     */
    public static Set<String> formats(List<Path> files) throws IOException {
        List<ListReader> readers = all();
        Set<String> formats = new TreeSet<>();
        for (Path file : files) {
            for (SourceFile unpacked : unpack(file, file.toString())) {
                recognise(unpacked, readers).ifPresent(known -> formats.add(known.reader.format()));
            }
        }
        return formats;
    }

    /** Every reader, in the order of their formats' ids. */
    public static List<ListReader> all() {
        List<ListReader> readers = new ArrayList<>();
        ServiceLoader.load(ListReader.class, Readers.class.getClassLoader()).forEach(readers::add);
        readers.sort(Comparator.comparing(ListReader::format));
        for (int i = 1; i < readers.size(); i++) {
            if (readers.get(i).format().equals(readers.get(i - 1).format())) {
                throw new IllegalStateException(
                        "two readers claim the format " + readers.get(i).format() + ": "
                                + readers.get(i - 1).getClass().getName() + " and "
                                + readers.get(i).getClass().getName());
            }
        }
        return List.copyOf(readers);
    }

    private record Recognised(SourceFile file, ListReader reader, String role) {}

    private static Optional<Recognised> recognise(SourceFile file, List<ListReader> readers) throws IOException {
        List<Recognised> all = recognised(file, readers, false);
        if (all.isEmpty()) {
            all = recognised(file, readers, true);
        }
        if (all.size() > 1) {
            throw RefusedException.of(
                    file.name(),
                    0,
                    "a file that fits two formats: " + all.get(0).reader.format() + " and "
                            + all.get(1).reader.format(),
                    "a file of one format",
                    "report this, with the file's first lines");
        }
        return all.stream().findFirst();
    }

    private static List<Recognised> recognised(SourceFile file, List<ListReader> readers, boolean general)
            throws IOException {
        List<Recognised> all = new ArrayList<>();
        for (ListReader reader : readers) {
            if (reader.general() == general) {
                reader.recognise(file).ifPresent(role -> all.add(new Recognised(file, reader, role)));
            }
        }
        return all;
    }

    private static void requireOneSet(List<Recognised> files) throws RefusedException {
        Recognised first = files.getFirst();
        Map<String, SourceFile> byRole = new HashMap<>();
        for (Recognised next : files) {
            if (!next.reader.format().equals(first.reader.format())) {
                throw RefusedException.of(
                        next.file.name(),
                        0,
                        "format " + next.reader.format(),
                        "format " + first.reader.format() + ", as " + first.file.name() + " has it",
                        "add the two lists one after the other");
            }
            SourceFile same = byRole.put(next.role, next.file);
            if (same != null) {
                throw RefusedException.of(
                        next.file.name(),
                        0,
                        "a second file of format " + next.reader.format() + ", role " + next.role,
                        "one file for each role; " + same.name() + " has it already",
                        "add one edition after the other");
            }
        }
    }
}
