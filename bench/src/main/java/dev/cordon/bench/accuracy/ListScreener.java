package dev.cordon.bench.accuracy;

import dev.cordon.index.Index;
import dev.cordon.index.IndexBuilder;
import dev.cordon.names.NameReader;
import dev.cordon.names.Weights;
import dev.cordon.screen.Match;
import dev.cordon.screen.Screener;
import dev.cordon.screen.Settings;
import dev.cordon.terms.Party;
import dev.cordon.terms.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Screens against one edition of one list, all of it in an index, as the product does it. */
final class ListScreener {

    /** Any day will do: the index holds one edition, without end. */
    private static final LocalDate DAY = LocalDate.of(2000, 1, 1);

    private final Screener screener;
    private final Settings settings;

    private ListScreener(Screener screener, Settings settings) {
        this.screener = screener;
        this.settings = settings;
    }

    static ListScreener over(RealLists.RealList list, NameReader reader, Weights weights, double threshold)
            throws IOException {
        IndexBuilder builder = new IndexBuilder(reader);
        State.Source source = new State.Source(DAY, list.edition(), "", "");
        for (Party party : list.parties()) {
            builder.add(new State(
                    list.id(),
                    party,
                    DAY,
                    Optional.empty(),
                    DAY,
                    DAY,
                    Optional.empty(),
                    source,
                    List.of(),
                    Optional.empty()));
        }
        Path folder = Files.createTempDirectory("cordon-accuracy");
        try {
            builder.write(folder, list.edition(), List.of());
            Screener screener = new Screener(Index.open(folder), reader, weights);
            return new ListScreener(
                    screener,
                    Settings.asOf(DAY)
                            .withThreshold(threshold)
                            .withLimit(list.parties().size()));
        } finally {
            delete(folder);
        }
    }

    /** An open index keeps what it has mapped. */
    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** The matches, best first: all of them, or the best alone. */
    List<Match> matches(Party subject, boolean all) {
        return screener.screen(subject, all ? settings : settings.withLimit(1)).matches();
    }

    boolean finds(Party subject, String number) {
        return matches(subject, true).stream()
                .anyMatch(match -> match.state().party().number().equals(number));
    }
}
