package dev.cordon.lists;

import dev.cordon.terms.Remark;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A row of a table (CSV, TSV, spreadsheet) that knows which of its cells were taken, so that {@link #rest()} can hand the
 * others over as remarks and nothing is dropped.
 */
public final class Row {
    private final long line;
    private final List<String> header;
    private final List<String> cells;
    private final BitSet taken = new BitSet();

    /**
     * @param line 1-based line on which the row begins (in a spreadsheet: row number)
     * @param header column names as published; where two are equal the first is meant
     * @param cells as many cells as the file has, perhaps fewer or more than the header
     */
    public Row(long line, List<String> header, List<String> cells) {
        this.line = line;
        this.header = header;
        this.cells = cells;
    }

    public long line() {
        return line;
    }

    public int size() {
        return cells.size();
    }

    /** The cell under that name, stripped, and marked as taken; "" where column or cell is absent. */
    public String take(String column) {
        int index = header.indexOf(column);
        return index < 0 ? "" : take(index);
    }

    /** The cell at that 0-based place, stripped, and marked as taken; "" where it is absent. */
    public String take(int index) {
        taken.set(index);
        return index < cells.size() ? cells.get(index).strip() : "";
    }

    /** The cell under that name, stripped, not marked. */
    public String peek(String column) {
        int index = header.indexOf(column);
        return index < 0 || index >= cells.size() ? "" : cells.get(index).strip();
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** What nobody took, labelled by its column; cells beyond the header by their 1-based number. */
    public List<Remark> rest() {
        List<Remark> rest = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!taken.get(i) && !cells.get(i).isBlank()) {
                rest.add(new Remark(
                        i < header.size() ? header.get(i) : "column " + (i + 1),
                        cells.get(i).strip()));
            }
        }
        return rest;
    }

    /** The row as it stood, for messages. */
    @Override
    public String toString() {
        return String.join(",", cells);
    }
}
