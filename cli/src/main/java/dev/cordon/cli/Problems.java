package dev.cordon.cli;

import dev.cordon.terms.Problem;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Where problems of an input go: all of them as JSON lines to {@code FILE.problems.jsonl}, the first as sentences to
 * standard error. The file appears with the first problem.
 */
final class Problems implements AutoCloseable {

    private static final int SHOWN = 20;
    private static final JsonFactory JSON = new JsonFactory();

    private final Path path;
    private final PrintWriter err;
    private Optional<BufferedWriter> file = Optional.empty();
    private boolean unwritable;
    private long count;

    Problems(Path input, PrintWriter err) {
        this.path = input.resolveSibling(input.getFileName() + ".problems.jsonl");
        this.err = err;
    }

    /** Removes what an earlier run left. */
    void begin() throws IOException {
        Files.deleteIfExists(path);
    }

    void add(Problem problem) {
        count++;
        if (count <= SHOWN) {
            err.println(problem.sentence());
        }
        write(problem);
    }

    long count() {
        return count;
    }

    Path path() {
        return path;
    }

    private void write(Problem problem) {
        if (unwritable) {
            return;
        }
        try {
            if (file.isEmpty()) {
                file = Optional.of(Files.newBufferedWriter(path, StandardCharsets.UTF_8));
            }
            file.get().write(json(problem));
            file.get().write('\n');
        } catch (IOException e) {
            unwritable = true;
            err.println("cordon: problems cannot be written to " + path + ": " + e.getMessage());
        }
    }

    static String json(Problem problem) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty(
                    "kind", problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.writeStringProperty("file", problem.file());
            json.writeNumberProperty("line", problem.line());
            json.writeStringProperty("field", problem.field());
            json.writeStringProperty("found", problem.found());
            json.writeStringProperty("expected", problem.expected());
            json.writeStringProperty("effect", problem.effect());
            json.writeEndObject();
        }
        return line.toString();
    }

    @Override
    public void close() {
        if (count > SHOWN) {
            err.println("… and " + (count - SHOWN) + " more" + (unwritable ? "" : ", see " + path));
        }
        err.flush();
        file.ifPresent(writer -> {
            try {
                writer.close();
            } catch (IOException e) {
                throw new UncheckedIOException("problems cannot be written to " + path, e);
            }
        });
    }
}
