package dev.cordon.cli;

import dev.cordon.screen.Screener;
import dev.cordon.screen.Screening;
import dev.cordon.screen.ScreeningJson;
import dev.cordon.screen.Settings;
import dev.cordon.terms.Party;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Screens a file of subjects, in its order, on all processors; a bad row fails alone. */
final class SubjectBatch {

    /** Subjects that are screened side by side before their answers are written. */
    private static final int CHUNK = 512;

    private final Screener screener;
    private final Settings settings;
    private final Map<String, String> renamed;
    private final PrintWriter err;
    private final List<Party> waiting = new ArrayList<>(CHUNK);
    private long screened;
    private long rejected;
    private long found;
    private long matches;

    SubjectBatch(Screener screener, Settings settings, Map<String, String> renamed, PrintWriter err) {
        this.screener = screener;
        this.settings = settings;
        this.renamed = renamed;
        this.err = err;
    }

    /** Returns the exit code. */
    int run(Path input, Optional<Path> output, PrintWriter out) throws IOException {
        boolean csv = output.filter(path -> path.toString().endsWith(".csv")).isPresent();
        try (Outlet outlet = Outlet.open(input, output, out);
                Problems problems = new Problems(input, err);
                BatchProgress progress = BatchProgress.of("screening", lines(input))) {
            problems.begin();
            if (csv) {
                outlet.line(MatchRow.HEADER);
            }
            SubjectFile.read(
                    input,
                    renamed,
                    row -> {
                        row.problems().forEach(problems::add);
                        if (row.subject().isPresent()) {
                            waiting.add(row.subject().get());
                        } else {
                            rejected++;
                        }
                        if (waiting.size() == CHUNK) {
                            screenWaiting(outlet, csv);
                            progress.at(screened + rejected);
                        }
                    },
                    problems::add);
            screenWaiting(outlet, csv);
            outlet.finish();
        }
        err.printf(
                "%s: %,d read = %,d screened + %,d rejected; %,d with a match, %,d matches, as of %s%n",
                input, screened + rejected, screened, rejected, found, matches, settings.asOf());
        err.flush();
        return rejected > 0 ? Exit.PARTLY : found > 0 ? Exit.FOUND : Exit.NOTHING;
    }

    /** How many lines the file has, about as many as subjects; -1 where it is compressed or cannot be read. */
    private static long lines(Path input) throws IOException {
        if (!Files.isRegularFile(input)
                || input.toString().endsWith(".gz")
                || input.toString().endsWith(".zip")) {
            return -1;
        }
        long lines = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(input)) {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }

    private void screenWaiting(Outlet outlet, boolean csv) {
        record Answered(Screening screening, List<String> lines) {}
        List<Answered> answers = waiting.parallelStream()
                .map(subject -> {
                    Screening screening = screener.screen(subject, settings);
                    return new Answered(screening, csv ? MatchRow.of(screening) : List.of(ScreeningJson.of(screening)));
                })
                .toList();
        for (Answered answer : answers) {
            screened++;
            found += answer.screening.matches().isEmpty() ? 0 : 1;
            matches += answer.screening.found();
            answer.lines.forEach(outlet::line);
        }
        waiting.clear();
    }
}
