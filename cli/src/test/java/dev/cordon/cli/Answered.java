package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** A command line {@code cordon …} as it went, on 12 June 2026; never with a stack trace. */
record Answered(int exit, String out, String err) {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-06-12T12:00:00Z"), ZoneOffset.UTC);

    static Answered cordon(Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Cordon.line(NOON)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Arrays.stream(words).map(Object::toString).toArray(String[]::new));
        assertThat(err.toString())
                .as("what %s says", List.of(words))
                .doesNotContain("\tat ", "Exception", "an error inside Cordon");
        return new Answered(exit, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
