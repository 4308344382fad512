package dev.cordon.history;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One writer for each home at a time. The file lock holds between processes and falls with a process that dies; inside
 * one process it does not tell threads apart, so a plain lock stands before it.
 */
final class WriterLock implements AutoCloseable {
    private static final Map<Path, ReentrantLock> IN_THIS_PROCESS = new ConcurrentHashMap<>();
    private static final long BETWEEN_TRIES_MILLIS = 50;

    private final ReentrantLock threads;
    private final FileChannel channel;
    private final FileLock processes;

    private WriterLock(ReentrantLock threads, FileChannel channel, FileLock processes) {
        this.threads = threads;
        this.channel = channel;
        this.processes = processes;
    }

    static WriterLock take(Path home, Duration patience, Progress progress) throws IOException, HomeException {
        long deadline = System.nanoTime() + patience.toNanos();
        ReentrantLock threads = IN_THIS_PROCESS.computeIfAbsent(home.toRealPath(), path -> new ReentrantLock());
        if (threads.isHeldByCurrentThread()) {
            throw new IllegalStateException("a writer of " + home + " calls itself");
        }
        try {
            if (!threads.tryLock()) {
                sayWaiting(home, patience, progress);
                if (!threads.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                    throw busy(home, patience);
                }
            }
            try {
                return new Attempt(home, patience, progress, deadline).take(threads);
            } catch (IOException | HomeException | RuntimeException | InterruptedException e) {
                threads.unlock();
                throw e;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HomeException(
                    HomeException.Reason.BUSY, "waiting for the data home " + home + " was interrupted");
        }
    }

    /** The part that waits for other processes. */
    private record Attempt(Path home, Duration patience, Progress progress, long deadline) {

        WriterLock take(ReentrantLock threads) throws IOException, HomeException, InterruptedException {
            FileChannel channel =
                    FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                return new WriterLock(threads, channel, await(channel));
            } catch (IOException | HomeException | RuntimeException | InterruptedException e) {
                channel.close();
                throw e;
            }
        }

        private FileLock await(FileChannel channel) throws IOException, HomeException, InterruptedException {
            boolean said = false;
            while (true) {
                @Nullable FileLock lock = channel.tryLock();
                if (lock != null) {
                    return lock;
                }
                if (System.nanoTime() >= deadline) {
                    throw busy(home, patience);
                }
                if (!said) {
                    sayWaiting(home, patience, progress);
                    said = true;
                }
                Thread.sleep(BETWEEN_TRIES_MILLIS);
            }
        }
    }

    private static void sayWaiting(Path home, Duration patience, Progress progress) {
        progress.say("waiting for another writer of " + home + ", " + patience.toSeconds() + " s at most");
    }

    private static HomeException busy(Path home, Duration patience) {
        return new HomeException(
                HomeException.Reason.BUSY,
                "another process has been writing to " + home + " for " + patience.toSeconds()
                        + " s; try again when it has ended");
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            processes.release();
        } finally {
            threads.unlock();
        }
    }
}
