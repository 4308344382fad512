package dev.cordon.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * Walks through what short commands do, on a list of two parties in a home of its own, so that the launcher can record
 * which classes they load (its archive of them is what makes a command start fast). Leaves nothing behind.
 */
@Command(name = "rehearse", hidden = true, description = "What the launcher records to start commands faster.")
final class Rehearsal implements Callable<Integer> {

    private static final String PARTIES = """
            id,type,name,aliases,born,country,identifiers,since,programme
            1,person,"Petrov, Ivan",Иван Петров,1970-01-02,RU,passport:AB12345@RU,2020-01-01,REHEARSAL
            2,organization,Forensic Trading Institute Ltd,Institute of Forensic Trade,,CN,,2020-01-01,REHEARSAL
            """;

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("cordon-rehearsal");
        try {
            // No list ships from an empty folder, so that the home holds the two parties alone.
            System.setProperty("cordon.shipped", folder.toString());
            Path list = Files.writeString(folder.resolve("list.csv"), PARTIES);
            String home = "--home=" + folder.resolve("home");
            for (List<String> arguments : List.of(
                    List.of("lists", "add", list.toString(), "--list", "rehearsal", "--published", "2020-01-02", home),
                    List.of("screen", "Inst. of Forensic Trading", "--country", "China", "--as-of", "2023-07-01", home),
                    List.of("screen", "Ivan Petroff", "--born", "1970", "--id", "passport:AB12345", "--json", home),
                    List.of("screen", "Иван Петров", "--why", "1", home),
                    List.of("compare", "Ivan Sergeevich Petrov", "Petrov Iwan", "--json"),
                    List.of("ownership", "rehearsal:2", "--as-of", "2023-07-01", "--regime", "us-ofac", home),
                    List.of("lists", home))) {
                CommandLine line = Cordon.line(Clock.systemDefaultZone());
                PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
                line.setOut(nowhere).setErr(nowhere).execute(arguments.toArray(new String[0]));
            }
            return Exit.NOTHING;
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
