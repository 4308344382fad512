package dev.cordon.names;

import java.util.HashMap;
import java.util.Map;

/** A table of letters and what stands for each in Latin. */
final class Letters {

    private final Map<Integer, String> latin = new HashMap<>();

    private Letters() {}

    /**
     * Reads a table.
     *
     * @param table pairs of a letter and its Latin, by blanks; {@code -} stands for nothing
     */
    static Letters of(String table) {
        return new Letters().and(table);
    }

    /** This table with other Latin for some letters. */
    Letters with(String table) {
        Letters changed = new Letters();
        changed.latin.putAll(latin);
        return changed.and(table);
    }

    private Letters and(String table) {
        String[] cells = table.strip().split("\\s+", -1);
        for (int i = 0; i < cells.length; i += 2) {
            latin.put(cells[i].codePointAt(0), cells[i + 1].equals("-") ? "" : cells[i + 1]);
        }
        return this;
    }

    boolean has(int letter) {
        return latin.containsKey(letter);
    }

    /** The Latin of a letter, itself where the table has none. */
    String latin(int letter) {
        String found = latin.get(letter);
        return found == null ? Character.toString(letter) : found;
    }

    /** Letter by letter. */
    String latin(String word) {
        StringBuilder out = new StringBuilder();
        word.codePoints().forEach(letter -> out.append(latin(letter)));
        return out.toString();
    }
}
