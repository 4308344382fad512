package dev.cordon.bench;

import dev.cordon.history.Added;
import dev.cordon.history.Home;
import dev.cordon.history.HomeException;
import dev.cordon.history.HomeSettings;
import dev.cordon.history.Incoming;
import dev.cordon.history.ListHistory;
import dev.cordon.history.Progress;
import dev.cordon.history.ViewBuilder;
import dev.cordon.index.IndexBuilder;
import dev.cordon.lists.Csv;
import dev.cordon.lists.Readers;
import dev.cordon.lists.SourceFile;
import dev.cordon.names.Lexicon;
import dev.cordon.names.NameReader;
import dev.cordon.terms.ListInfo;
import dev.cordon.terms.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A data home filled from everything that ships, made by the same rooms as the product's. */
public final class ShippedHome {

    public static final NameReader READER = new NameReader(Lexicon.shipped());

    /** The folder of the shipped lists: property {@code cordon.shipped}, else {@code shipped} where the command is run. */
    private static final Path SHIPPED = Path.of(System.getProperty("cordon.shipped", "shipped"));

    private ShippedHome() {}

    /** Fills a new home in that folder and returns the folder of its index. */
    public static Path fill(Path root) throws IOException {
        try {
            Home home = Home.create(root, HomeSettings.of(Readers::read).with(new IndexInView()));
            for (Added added : home.addAll(publications(), Progress.SILENT)) {
                if (added instanceof Added.Refused refused) {
                    throw new IOException("a shipped list was refused: " + refused.reason());
                }
            }
            return home.view().orElseThrow().folder(IndexInView.NAME);
        } catch (HomeException e) {
            throw new IOException(e);
        }
    }

    private static List<Incoming> publications() throws IOException {
        Map<String, List<List<String>>> sets = new LinkedHashMap<>();
        Path table = SHIPPED.resolve("shipped.csv");
        Csv.read(SourceFile.of(table.toString(), Files.readAllBytes(table)), StandardCharsets.UTF_8, ',', line -> {
            if (line.number() > 1) {
                List<String> cells = line.cells();
                boolean edition = cells.getLast().equals("edition");
                String set = cells.get(0) + " " + cells.get(1) + (edition ? "" : " " + cells.get(2));
                sets.computeIfAbsent(set, key -> new ArrayList<>()).add(cells);
            }
        });
        List<Incoming> publications = new ArrayList<>();
        for (List<List<String>> rows : sets.values()) {
            List<String> first = rows.getFirst();
            Path[] files = rows.stream().map(row -> SHIPPED.resolve(row.get(2))).toArray(Path[]::new);
            Incoming incoming = Incoming.of(first.get(0), files);
            publications.add(first.get(1).isEmpty() ? incoming : incoming.published(LocalDate.parse(first.get(1))));
        }
        return publications;
    }

    private static final class IndexInView implements ViewBuilder {
        static final String NAME = "index";

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public String version() {
            return Lexicon.shipped().fingerprint();
        }

        @Override
        public void build(Path folder, Iterable<ListHistory> lists, Progress progress) throws IOException {
            IndexBuilder builder = new IndexBuilder(READER);
            List<ListInfo> infos = new ArrayList<>();
            for (ListHistory history : lists) {
                infos.add(history.info(history.list(), ""));
                for (Iterator<State> states = history.states().iterator(); states.hasNext(); ) {
                    builder.add(states.next());
                }
                for (Iterator<State> states = history.statesWithoutLaterParts().iterator(); states.hasNext(); ) {
                    builder.addStrict(states.next());
                }
            }
            builder.write(folder, "bench", infos);
        }
    }
}
