package dev.cordon.cli;

import dev.cordon.lists.Json;
import dev.cordon.lists.Readers;
import dev.cordon.lists.SourceFile;
import dev.cordon.screen.Comparer;
import dev.cordon.screen.Explanation;
import dev.cordon.screen.ScreeningJson;
import dev.cordon.terms.Party;
import dev.cordon.terms.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;

/** Compares pairs, one JSON object a line, and answers in their order; a bad line fails alone. */
final class PairFile {
    private final Comparer comparer;
    private final double threshold;
    private final PrintWriter out;
    private final PrintWriter err;
    private long answered;
    private long matched;
    private long rejected;

    PairFile(Comparer comparer, double threshold, PrintWriter out, PrintWriter err) {
        this.comparer = comparer;
        this.threshold = threshold;
        this.out = out;
        this.err = err;
    }

    /** Returns the exit code. */
    int run(Path input, Optional<Path> output) throws IOException {
        try (Problems problems = new Problems(input, err);
                Outlet outlet = Outlet.open(input, output, out)) {
            problems.begin();
            for (SourceFile file : Readers.unpack(input, input.toString())) {
                Json.lines(
                        file,
                        placed -> pair(placed, file.name(), outlet, problems),
                        bad -> reject(problems, file.name(), bad.line(), "", bad.found(), bad.expected()));
            }
            outlet.finish();
        }
        err.printf(
                "%s: %,d read = %,d compared + %,d rejected; %,d match%n",
                input, answered + rejected, answered, rejected, matched);
        err.flush();
        return rejected > 0 ? Exit.PARTLY : matched > 0 ? Exit.FOUND : Exit.NOTHING;
    }

    private void pair(Json.Placed placed, String file, Outlet outlet, Problems problems) {
        String side = "query";
        try {
            Party query = party(placed, side);
            side = "candidate";
            Party candidate = party(placed, side);
            Explanation explanation = comparer.compare(query, candidate);
            answered++;
            matched += explanation.score() >= threshold ? 1 : 0;
            outlet.line(ScreeningJson.of(placed.object().text("id"), explanation, threshold));
        } catch (IllegalArgumentException e) {
            reject(problems, file, placed.line(), side, "a party that cannot be read", String.valueOf(e.getMessage()));
        }
    }

    private static Party party(Json.Placed placed, String side) {
        if (!(placed.object().fields().get(side) instanceof Json.Obj object)) {
            throw new IllegalArgumentException("an object \"" + side + "\" with schema and properties");
        }
        return FtmObject.party(object, side);
    }

    private void reject(Problems problems, String file, long line, String field, String found, String expected) {
        rejected++;
        problems.add(
                new Problem(Problem.Kind.RECORD_REJECTED, file, line, field, found, expected, "the pair is left out"));
    }
}
