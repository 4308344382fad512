package dev.cordon.lists;

import dev.cordon.terms.Party;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Whether everything that a row or an element says stands somewhere in its party. */
public final class Kept {
    private Kept() {}

    /**
     * The texts of which a word is nowhere in the party.
     *
     * @param texts cells or leaves, as published
     */
    public static List<String> missing(Party party, Collection<String> texts) {
        String all = Pieces.oneLine(party.toString()).toLowerCase(Locale.ROOT);
        return texts.stream()
                .filter(text -> !Pieces.oneLine(text).isEmpty())
                .filter(text -> Pieces.oneLine(text)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .lines()
                        .flatMap(line -> List.of(line.strip().split(" ")).stream())
                        .anyMatch(word -> !all.contains(word)))
                .distinct()
                .toList();
    }
}
