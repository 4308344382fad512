package dev.cordon.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/** A command {@code cordon lists …} as it went, on a day in 2026. */
record Ran(int exit, String out, String err) {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-06-12T12:00:00Z"), ZoneOffset.UTC);

    static Ran lists(Path home, Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Failures.on(new CommandLine(new Lists(NOON)))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        String[] arguments = new String[words.length + 2];
        for (int i = 0; i < words.length; i++) {
            arguments[i] = words[i].toString();
        }
        arguments[words.length] = "--home";
        arguments[words.length + 1] = home.toString();
        int exit = line.execute(arguments);
        return new Ran(exit, out.toString(), err.toString());
    }

    /** Lists that ship in this folder are used from now on; an empty folder ships none. */
    static void shipped(Path folder) {
        System.setProperty("cordon.shipped", folder.toString());
    }

    static void shippedAsInTheCheckout() {
        System.clearProperty("cordon.shipped");
    }

    /** Makes a folder of shipped lists. */
    static void ship(Path folder, Map<String, String> files, List<String> rows) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path at = folder.resolve(file.getKey());
            Files.createDirectories(at.getParent());
            Files.writeString(at, file.getValue());
        }
        String table = "list,published,file,sha256,from,terms,kind\n" + String.join("\n", rows) + "\n";
        Files.writeString(folder.resolve("shipped.csv"), table);
    }
}
