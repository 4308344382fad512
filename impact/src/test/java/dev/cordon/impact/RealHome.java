package dev.cordon.impact;

import dev.cordon.history.Added;
import dev.cordon.history.Home;
import dev.cordon.history.HomeSettings;
import dev.cordon.history.Incoming;
import dev.cordon.history.ListHistory;
import dev.cordon.history.Progress;
import dev.cordon.history.View;
import dev.cordon.history.ViewBuilder;
import dev.cordon.index.Index;
import dev.cordon.index.IndexBuilder;
import dev.cordon.lists.Readers;
import dev.cordon.names.Lexicon;
import dev.cordon.names.NameReader;
import dev.cordon.names.Weights;
import dev.cordon.terms.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** A home with the lists of the story, made once for all tests of this room. */
final class RealHome {

    static final NameReader READER = new NameReader(Lexicon.shipped());
    static final Weights WEIGHTS = Weights.shipped();

    private static final Path ROOT = Path.of(System.getProperty("cordon.root"));
    private static final RealHome ONE = new RealHome();

    private final Lists lists;
    private final Path folder;

    private RealHome() {
        try {
            folder = Files.createTempDirectory("impact-test");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            Home home = Home.create(
                    folder.resolve("home"), HomeSettings.of(Readers::read).with(new IndexOfStates()));
            List<Incoming> all = new ArrayList<>();
            for (String day : List.of("2023-05-25", "2023-05-30", "2023-09-28", "2023-10-03")) {
                all.add(edition("us-ofac-sdn", day));
            }
            all.add(edition("us-csl", "2022-05-06"));
            all.add(edition("uk-ofsi", "2020-04-27"));
            all.add(Incoming.of("us-csl", shipped("us-csl/amendments/2023-25557.csv")));
            for (Added added : home.addAll(all, Progress.SILENT)) {
                if (added instanceof Added.Refused refused) {
                    throw new AssertionError(refused.reason());
                }
            }
            View view = home.view().orElseThrow();
            lists = new Lists(home, view, Index.open(view.folder("index")));
        } catch (Exception e) {
            throw new AssertionError("the lists of the story cannot be read", e);
        }
    }

    static Lists lists() {
        return ONE.lists;
    }

    /** A new empty folder. */
    static Path scratch() throws IOException {
        return Files.createTempDirectory(ONE.folder, "scratch");
    }

    static Study study(Book book) throws IOException {
        return new Study(
                ONE.lists,
                book,
                BookIndex.open(ONE.folder.resolve("books"), book, READER, WEIGHTS, "test"),
                READER,
                WEIGHTS);
    }

    private static Path shipped(String file) {
        return ROOT.resolve("shipped").resolve(file);
    }

    private static Incoming edition(String list, String day) throws IOException {
        try (Stream<Path> files = Files.list(shipped(list).resolve(day))) {
            return Incoming.of(list, files.sorted().toArray(Path[]::new)).published(LocalDate.parse(day));
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static final class IndexOfStates implements ViewBuilder {
        @Override
        public String name() {
            return "index";
        }

        @Override
        public String version() {
            return "test";
        }

        @Override
        public void build(Path folder, Iterable<ListHistory> lists, Progress progress) throws IOException {
            IndexBuilder index = new IndexBuilder(READER);
            for (ListHistory history : lists) {
                for (Iterator<State> states = history.states().iterator(); states.hasNext(); ) {
                    index.add(states.next());
                }
                for (Iterator<State> states = history.statesWithoutLaterParts().iterator(); states.hasNext(); ) {
                    index.addStrict(states.next());
                }
            }
            index.write(folder, "test", List.of());
        }
    }
}
