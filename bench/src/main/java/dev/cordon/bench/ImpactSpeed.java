package dev.cordon.bench;

import dev.cordon.history.Home;
import dev.cordon.history.HomeSettings;
import dev.cordon.history.View;
import dev.cordon.impact.Book;
import dev.cordon.impact.BookIndex;
import dev.cordon.impact.Impact;
import dev.cordon.impact.Lists;
import dev.cordon.impact.Scenario;
import dev.cordon.impact.Scenario.Lift;
import dev.cordon.impact.Study;
import dev.cordon.index.Index;
import dev.cordon.lists.Readers;
import dev.cordon.lists.Report;
import dev.cordon.names.Weights;
import dev.cordon.ownership.Holding;
import dev.cordon.ownership.Interest;
import dev.cordon.screen.Screener;
import dev.cordon.screen.Settings;
import dev.cordon.screen.SubjectIndex;
import dev.cordon.terms.Name;
import dev.cordon.terms.Party;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * How long does one lifting take on a large book, and how long would screening the book anew take?
 *
 * <p>Arguments: a folder to work in; how many parties the book has. The book is made by {@link MadeList}; the Institute of
 * Forensic Science and a branch of it are put into it, and one party in five is held by another.
 */
public final class ImpactSpeed {

    private static final int TIMES = 15;
    private static final int SAMPLE = 2_000;
    private static final LocalDate DAY = LocalDate.of(2023, 11, 15);

    private ImpactSpeed() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int parties = Integer.parseInt(arguments[1]);
        Path root = folder.resolve("home");
        if (!Home.isAt(root)) {
            ShippedHome.fill(root);
        }
        Home home = Home.open(root, HomeSettings.of(Readers::read));
        View view = home.view().orElseThrow();
        Lists lists = new Lists(home, view, Index.open(view.folder("index")));
        Index index = Index.open(view.folder("index"));
        Book book = book(parties, index);
        long start = System.nanoTime();
        SubjectIndex subjects =
                BookIndex.open(folder.resolve("books"), book, ShippedHome.READER, Weights.shipped(), "bench");
        say("index of the book, made or found", start);
        start = System.nanoTime();
        Study study = new Study(lists, book, subjects, ShippedHome.READER, Weights.shipped());
        say("study opened", start);
        for (int i = 0; i < TIMES; i++) {
            start = System.nanoTime();
            long own = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Impact impact = study.of(
                    lifting(), Settings.asOf(DAY), Files.createTempDirectory(folder, "scratch"), new ArrayList<>());
            say(
                    "lifting " + i + ": " + impact.changes().size() + " parties change, " + impact.looked()
                            + " screened again, own time "
                            + Math.round((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - own) / 1e6)
                            + " ms",
                    start);
        }
        rescreening(book, index);
    }

    private static Book book(int parties, Index index) throws IOException {
        List<Party> all = new ArrayList<>();
        MadeList made = new MadeList(Integer.MAX_VALUE, index);
        while (all.size() < parties - 2) {
            all.add(made.next().party());
        }
        all.add(Party.builder("institute")
                .name(Name.primary("Institute of Forensic Science of China"))
                .build());
        all.add(Party.builder("branch")
                .name(Name.primary("Haidian Evidence Laboratory"))
                .build());
        List<Holding> holdings = new ArrayList<>();
        Random random = new Random(parties);
        for (int i = 0; i < parties / 5; i++) {
            String owner = all.get(random.nextInt(parties)).number();
            String owned = all.get(random.nextInt(parties)).number();
            holdings.add(Holding.shares(owner, owned, "30"));
        }
        holdings.add(Holding.of("institute", "branch", Interest.BRANCH));
        return new Book(all, holdings, Map.of(), List.of(), new Report(List.of(), List.of()));
    }

    private static Scenario lifting() {
        return new Scenario(
                "",
                Optional.of(DAY),
                Optional.empty(),
                Optional.empty(),
                List.of(new Lift("Institute of Forensic Science of China", "us-csl")),
                List.of(),
                List.of(),
                Map.of());
    }

    /** A sample on one core, scaled to the whole book: screening it once; without the scenario, it has to be done twice. */
    private static void rescreening(Book book, Index index) {
        Screener screener = new Screener(index, ShippedHome.READER, Weights.shipped());
        Settings settings = Settings.asOf(DAY);
        List<Party> sample =
                book.parties().subList(0, Math.min(SAMPLE, book.parties().size()));
        sample.forEach(party -> screener.screen(party, settings));
        long start = System.nanoTime();
        sample.forEach(party -> screener.screen(party, settings));
        double each = (System.nanoTime() - start) / 1e9 / sample.size();
        System.out.printf(
                "screening one party: %.6f s; the whole book once, one core: %.0f s%n",
                each, each * book.parties().size());
    }

    private static void say(String what, long start) {
        System.out.printf("%s: %.3f s%n", what, (System.nanoTime() - start) / 1e9);
        System.out.flush();
    }
}
