package dev.cordon.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where the answers of a batch go: standard output, or a file that appears whole when all answers are in it. Lines end
 * with LF everywhere.
 */
final class Outlet implements AutoCloseable {
    private final Writer writer;
    private final Optional<Path> target;
    private final Optional<Path> beside;
    private boolean finished;

    private Outlet(Writer writer, Optional<Path> target, Optional<Path> beside) {
        this.writer = writer;
        this.target = target;
        this.beside = beside;
    }

    /**
     * @throws IOException if the output is the input, or cannot be written
     */
    static Outlet open(Path input, Optional<Path> output, PrintWriter standard) throws IOException {
        if (output.isEmpty()) {
            return new Outlet(standard, Optional.empty(), Optional.empty());
        }
        Path target = output.get();
        if (Files.exists(target) && Files.exists(input) && Files.isSameFile(target, input)) {
            throw new IOException("the output " + target + " is the input itself; give another file");
        }
        Path beside = target.resolveSibling(target.getFileName() + ".part");
        return new Outlet(
                Files.newBufferedWriter(beside, StandardCharsets.UTF_8), Optional.of(target), Optional.of(beside));
    }

    /** Writes a file of that text, which appears whole or not at all. */
    static void write(Path target, String text) throws IOException {
        Path beside = target.resolveSibling(target.getFileName() + ".part");
        Files.writeString(beside, text, StandardCharsets.UTF_8);
        Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    void line(String text) {
        try {
            writer.write(text);
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("the answers cannot be written", e);
        }
    }

    /** All answers are written: the file takes its place. */
    void finish() throws IOException {
        finished = true;
        writer.flush();
        if (target.isPresent() && beside.isPresent()) {
            writer.close();
            Files.move(beside.get(), target.get(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** What is not finished leaves nothing behind. */
    @Override
    public void close() throws IOException {
        if (beside.isEmpty()) {
            writer.flush();
        } else if (!finished) {
            writer.close();
            Files.deleteIfExists(beside.get());
        }
    }
}
