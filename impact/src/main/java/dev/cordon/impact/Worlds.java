package dev.cordon.impact;

import dev.cordon.index.Index;
import dev.cordon.index.IndexBuilder;
import dev.cordon.names.NameReader;
import dev.cordon.names.Weights;
import dev.cordon.terms.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lists on both sides of a scenario. */
record Worlds(World before, World after) {

    /** @param scratch where the index of what is designated goes; mapped, so it stays until the answer is there */
    static Worlds of(Resolved resolved, Lists lists, NameReader reader, Weights weights, Path scratch)
            throws IOException {
        World before = new World(
                lists, reader, weights, resolved.before(), Set.of(), new BitSet(), Optional.empty(), Map.of());
        World after = new World(
                lists,
                reader,
                weights,
                resolved.after(),
                resolved.lifted(),
                resolved.hidden(),
                added(resolved.added(), reader, scratch),
                resolved.rules());
        return new Worlds(before, after);
    }

    private static Optional<Index> added(List<State> states, NameReader reader, Path scratch) throws IOException {
        if (states.isEmpty()) {
            return Optional.empty();
        }
        IndexBuilder builder = new IndexBuilder(reader);
        for (State state : states) {
            builder.add(state);
        }
        Path folder = Files.createTempDirectory(scratch, "added");
        builder.write(folder, "added by a scenario", List.of());
        return Optional.of(Index.open(folder));
    }
}
