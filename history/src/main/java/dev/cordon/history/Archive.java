package dev.cordon.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Every publication's bytes and records. It only grows: bytes are never changed, a record is written last and from then
 * on the publication is kept. Only a record's decision (live or rejected) can be made anew.
 */
final class Archive {
    private final Path objects;
    private final Path editions;
    private final Path temporary;

    Archive(Path home) {
        objects = home.resolve("archive").resolve("objects");
        editions = home.resolve("archive").resolve("editions");
        temporary = home.resolve("tmp");
    }

    /** All records, by list and in the order of history. */
    List<ArchivedPublication> publications() throws IOException, HomeException {
        List<ArchivedPublication> publications = new ArrayList<>();
        for (Path list : Disk.in(editions)) {
            publications.addAll(publications(String.valueOf(list.getFileName())));
        }
        return publications;
    }

    List<ArchivedPublication> publications(String list) throws IOException, HomeException {
        List<ArchivedPublication> publications = new ArrayList<>();
        for (Path file : Disk.in(editions.resolve(list))) {
            publications.add(read(file));
        }
        publications.sort(ArchivedPublication.IN_ORDER);
        return publications;
    }

    /** @throws HomeException if it is no record, or not the one that its name says */
    ArchivedPublication read(Path file) throws IOException, HomeException {
        try {
            ArchivedPublication publication = ArchivedPublicationJson.read(Files.readAllBytes(file));
            if (!file.equals(place(publication)) || !identity(publication).equals(publication.identity())) {
                throw HomeException.damaged(file, "list, day and files in it are not those of its name");
            }
            return publication;
        } catch (IllegalArgumentException e) {
            throw HomeException.damaged(file, String.valueOf(e.getMessage()));
        }
    }

    private static String identity(ArchivedPublication publication) {
        return identity(publication.list(), publication.published().toString(), publication.files());
    }

    /** The same list, day and bytes are the same publication, whatever the files' names and order. */
    static String identity(String list, String published, List<ArchivedPublication.File> files) {
        List<String> lines = new ArrayList<>(List.of(list, published));
        files.stream().map(ArchivedPublication.File::sha256).sorted().forEach(lines::add);
        return Hash.ofLines(lines);
    }

    void record(ArchivedPublication publication) throws IOException {
        Disk.put(place(publication), temporary, out -> out.write(ArchivedPublicationJson.write(publication)));
    }

    Path place(ArchivedPublication publication) {
        return editions.resolve(publication.list()).resolve(publication.id() + ".json");
    }

    Path editions() {
        return editions;
    }

    Path objects() {
        return objects;
    }

    Path object(String sha256) {
        return objects.resolve(sha256.substring(0, 2)).resolve(sha256 + ".gz");
    }

    /** Keeps the bytes. What is there already is checked, and mended if it is damaged. */
    void keep(Staged staged) throws IOException {
        Path object = object(staged.file().sha256());
        if (damage(object, staged.file().sha256()).isPresent()) {
            Disk.put(object, temporary, out -> {
                // Closing would close the file before it is synced.
                Packed packed = new Packed(out);
                Files.copy(staged.copy(), packed);
                packed.finish();
            });
        }
    }

    /** One level for ever; Java writes no time into the header. */
    private static final class Packed extends GZIPOutputStream {
        Packed(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(6);
        }
    }

    /** What is wrong with an object; empty if its bytes are those of its name. */
    static Optional<String> damage(Path object, String sha256) {
        MessageDigest digest = Hash.digest();
        try {
            unpack(object, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        } catch (NoSuchFileException e) {
            return Optional.of("it is missing");
        } catch (IOException e) {
            return Optional.of("it cannot be unpacked (" + e.getMessage() + ")");
        }
        return Hash.hex(digest).equals(sha256)
                ? Optional.empty()
                : Optional.of("its bytes do not have the SHA-256 of its name");
    }

    private static void unpack(Path object, OutputStream out) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(object), 1 << 16)) {
            in.transferTo(out);
        }
    }

    /** Writes the publication's files into that folder under their own names, for a reader; each is checked. */
    List<Path> unpack(ArchivedPublication publication, Path folder) throws IOException, HomeException {
        List<Path> files = new ArrayList<>();
        for (ArchivedPublication.File file : publication.files()) {
            Optional<String> damage = damage(object(file.sha256()), file.sha256());
            if (damage.isPresent()) {
                throw HomeException.damaged(object(file.sha256()), damage.get());
            }
            Path copy = folder.resolve(Integer.toString(files.size())).resolve(file.name());
            Files.createDirectories(copy.getParent());
            try (OutputStream out = Files.newOutputStream(copy)) {
                unpack(object(file.sha256()), out);
            }
            files.add(copy);
        }
        return files;
    }

    /** All objects there are, needed or not. */
    List<Path> allObjects() throws IOException {
        if (!Files.isDirectory(objects)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(objects)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
