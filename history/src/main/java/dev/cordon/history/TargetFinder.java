package dev.cordon.history;

import dev.cordon.history.PartyTrack.Shown;
import dev.cordon.lists.Amendment;
import dev.cordon.terms.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the listed party that an amendment means: by its number, else by any of its names. */
final class TargetFinder {
    private final PiecePool pool;
    private final Map<String, Shown> current;
    private Optional<Map<String, SortedSet<String>>> byName = Optional.empty();

    TargetFinder(PiecePool pool, Map<String, Shown> current) {
        this.pool = pool;
        this.current = current;
    }

    /** Names have come or changed. */
    void changed() {
        byName = Optional.empty();
    }

    /** The parties that it can mean: none, the one, or several. */
    List<String> find(Amendment.Target target) {
        Optional<String> number = target.number().filter(current::containsKey);
        if (number.isPresent()) {
            return List.of(number.get());
        }
        String name = FoldedName.of(target.name());
        if (name.isEmpty()) {
            return List.of();
        }
        if (byName.isEmpty()) {
            byName = Optional.of(names());
        }
        return byName.get().getOrDefault(name, new TreeSet<>()).stream()
                .filter(current::containsKey)
                .filter(party -> inSection(party, target.section()))
                .toList();
    }

    private Map<String, SortedSet<String>> names() {
        Map<String, SortedSet<String>> names = new HashMap<>();
        current.forEach((number, shown) -> {
            for (Part part : Parts.ALL) {
                for (String name : pool.foldedNames(shown.pieces().of(part))) {
                    names.computeIfAbsent(name, same -> new TreeSet<>(PartyOrder.BY_NUMBER))
                            .add(number);
                }
            }
        });
        return names;
    }

    /** A document says "Entity List" where the list says "Entity List (EL) - Bureau of Industry and Security". */
    private boolean inSection(String number, String section) {
        return Optional.ofNullable(current.get(number))
                .map(shown -> FoldedName.of(pool.listing(shown.pieces().first()).section()))
                .filter(listed -> listed.contains(FoldedName.of(section)) || listed.isEmpty())
                .isPresent();
    }
}
