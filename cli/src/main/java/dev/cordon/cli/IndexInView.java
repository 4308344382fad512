package dev.cordon.cli;

import dev.cordon.history.ListHistory;
import dev.cordon.history.Progress;
import dev.cordon.history.ViewBuilder;
import dev.cordon.index.IndexBuilder;
import dev.cordon.lists.ListCatalog;
import dev.cordon.lists.ListCatalog.Known;
import dev.cordon.names.NameReader;
import dev.cordon.terms.ListInfo;
import dev.cordon.terms.Party;
import dev.cordon.terms.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;

/** Builds the index of all states into a view, so that lists and index always go live together. */
final class IndexInView implements ViewBuilder {

    /** The index's folder in the view. */
    static final String NAME = "index";

    private static final int DIGITS = 16;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String version() {
        return CodeVersion.of(IndexBuilder.class, NameReader.class, Party.class);
    }

    @Override
    public void build(Path folder, Iterable<ListHistory> lists, Progress progress) throws IOException {
        IndexBuilder index = new IndexBuilder(Engine.READER);
        List<ListInfo> infos = new ArrayList<>();
        MessageDigest version = CodeVersion.sha256();
        version.update(version().getBytes(StandardCharsets.UTF_8));
        for (ListHistory history : lists) {
            progress.step("index of " + history.list(), 0, 0);
            // The catalog's words and not the owner's: the index must follow from the archive alone.
            Known known = ListCatalog.shipped().find(history.list()).orElse(ListCatalog.own(history.list()));
            infos.add(history.info(known.title(), known.authority()));
            history.timeline()
                    .forEach(entry ->
                            version.update((history.list() + entry.source() + "\n").getBytes(StandardCharsets.UTF_8)));
            for (Iterator<State> states = history.states().iterator(); states.hasNext(); ) {
                index.add(states.next());
            }
            for (Iterator<State> states = history.statesWithoutLaterParts().iterator(); states.hasNext(); ) {
                index.addStrict(states.next());
            }
        }
        progress.step("index, written to the disk", 0, 0);
        index.write(folder, HexFormat.of().formatHex(version.digest()).substring(0, DIGITS), infos);
    }
}
