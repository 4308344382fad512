package dev.cordon.history;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes that survive a crash: beside the target, synced, renamed, and the folder synced, since a rename is only
 * durable with its folder.
 */
final class Disk {
    private static final boolean FOLDERS_CAN_BE_SYNCED =
            !System.getProperty("os.name", "").startsWith("Windows");

    private Disk() {}

    /** Writes the content of a file. */
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** A name in that folder that nobody uses. */
    static Path fresh(Path folder, String kind) {
        return folder.resolve(kind + "-" + UUID.randomUUID());
    }

    /** Puts the file in its place, whole and durably. */
    static void put(Path target, Path temporary, Content content) throws IOException {
        Path beside = fresh(temporary, "file");
        write(beside, content);
        folders(target.getParent());
        rename(beside, target);
    }

    static void put(Path target, Path temporary, String text) throws IOException {
        put(target, temporary, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes a new file and syncs it, but not its folder. */
    static void write(Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            content.to(out);
            out.flush();
            channel.force(true);
        }
    }

    /** Renames a file or folder whose content is synced. */
    static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        sync(to.getParent());
    }

    /** Makes the folder and those above it, durably. */
    static void folders(@Nullable Path folder) throws IOException {
        if (folder == null || Files.isDirectory(folder)) {
            return;
        }
        folders(folder.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        sync(folder.toAbsolutePath().getParent());
    }

    static void sync(@Nullable Path folder) throws IOException {
        if (folder != null && FOLDERS_CAN_BE_SYNCED) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** Syncs each file and folder below that folder, and itself. */
    static void syncAll(Path root) throws IOException {
        for (Path each : all(root)) {
            if (Files.isDirectory(each)) {
                sync(each);
            } else {
                try (FileChannel channel = FileChannel.open(each, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            }
        }
    }

    /** A second name for the same file; a copy where the file system knows no links. */
    static void link(Path existing, Path name) throws IOException {
        folders(name.getParent());
        try {
            Files.createLink(name, existing);
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(existing, name);
        }
    }

    /** Everything below that folder and itself, in a fixed order. */
    static List<Path> all(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.sorted().toList();
        }
    }

    /** The names in that folder, in order; none if it is not there. */
    static List<Path> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> names = Files.list(folder)) {
            return names.sorted().toList();
        }
    }

    static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** A small text file, or "" where there is none. */
    static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            return "";
        }
    }
}
