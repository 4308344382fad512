package dev.cordon.cli;

import dev.cordon.history.Added;
import dev.cordon.history.Home;
import dev.cordon.history.HomeException;
import dev.cordon.history.HomeSettings;
import dev.cordon.history.Incoming;
import dev.cordon.index.IndexBuilder;
import dev.cordon.lists.Readers;
import dev.cordon.names.NameReader;
import dev.cordon.terms.Party;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lists that ship with Cordon into a home, once; and brings a home up to date that another build of Cordon has
 * made. A file {@code filled} in the home says with what, and is written last: a filling that was killed is done again.
 */
final class Filling {
    private static final String MARK = "filled";
    private static final String LOCK = "filling";
    private static final Object IN_THIS_PROCESS = new Object();

    private final Path root;
    private final Optional<Shipped> shipped;
    private final PrintWriter err;

    Filling(Path root, Optional<Shipped> shipped, PrintWriter err) {
        this.root = root;
        this.shipped = shipped;
        this.err = err;
    }

    void fillIfNeeded(HomeSettings settings) throws IOException, HomeException {
        if (isFilled()) {
            return;
        }
        boolean isNew = !Home.isAt(root);
        Home home = Home.create(root, settings);
        if (!isNew && home.view().isPresent() && !Files.isWritable(root)) {
            err.println("cordon: " + root + " cannot be written, so it is used as another Cordon has left it");
            return;
        }
        alone(() -> fill(home));
    }

    private boolean isFilled() throws IOException {
        Path mark = root.resolve(MARK);
        return Files.isRegularFile(mark) && Files.readString(mark).equals(mark());
    }

    /** What ships, and which build reads it. */
    private String mark() throws IOException {
        return shippedVersion()
                + "\n"
                + CodeVersion.glance(Readers.class, Home.class, IndexBuilder.class, NameReader.class, Party.class);
    }

    private String shippedVersion() throws IOException {
        return shipped.isPresent() ? shipped.get().version() : "nothing";
    }

    /** What is done while no other process fills the home. */
    private interface Work {
        void run() throws IOException, HomeException;
    }

    /** The home's own lock is free between its steps; this one is held until the mark is written. */
    private void alone(Work work) throws IOException, HomeException {
        synchronized (IN_THIS_PROCESS) {
            try (FileChannel channel =
                            FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = lock(channel)) {
                if (lock.isValid() && !isFilled()) {
                    work.run();
                }
            }
        }
    }

    private FileLock lock(FileChannel channel) throws IOException {
        @Nullable FileLock free = channel.tryLock();
        if (free != null) {
            return free;
        }
        err.println("cordon: another command is filling " + root + "; waiting for it");
        err.flush();
        return channel.lock();
    }

    private void fill(Home home) throws IOException, HomeException {
        Path mark = root.resolve(MARK);
        boolean sameLists = Files.isRegularFile(mark) && Files.readString(mark).startsWith(shippedVersion() + "\n");
        if (sameLists || shipped.isEmpty()) {
            bringUpToDate(home);
        } else {
            addAll(home, shipped.get());
        }
        Path beside = root.resolve(MARK + ".part");
        Files.writeString(beside, mark());
        Files.move(beside, mark, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void bringUpToDate(Home home) throws HomeException {
        if (shipped.isEmpty()) {
            err.println("cordon: no lists ship with this Cordon; fetch them with \"cordon lists refresh\"");
        }
        try (LongWork progress = LongWork.of("bringing " + root + " up to date", err)) {
            home.heal(progress);
        }
    }

    private void addAll(Home home, Shipped lists) throws IOException, HomeException {
        err.println("cordon: filling " + root + " from the lists that ship with Cordon; this happens once");
        err.flush();
        List<Incoming> incoming = lists.publications();
        List<Added> added;
        try (LongWork progress = LongWork.of("filling", err)) {
            added = home.addAll(incoming, progress);
        }
        AddedLists.of(added).forEach(list -> {
            err.println("  " + list.counts());
            list.refused().forEach(reason -> err.println("    refused: " + reason));
        });
        ProblemFolder problems = ProblemFolder.in(root);
        long met = problems.keep(added);
        if (met > 0) {
            err.println("  " + AddedLists.number(met, "problem") + " in them, most of them values that were kept as"
                    + " remarks: see " + problems.folder());
        }
        err.flush();
    }
}
