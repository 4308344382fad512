package dev.cordon.lists;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The first row of a table: its column names, compared with those that are documented. */
public final class Header {

    private Header() {}

    /**
     * The column names of a line, stripped.
     *
     * @param cells the cells of the header line
     */
    public static List<String> names(List<String> cells) {
        return cells.stream().map(String::strip).toList();
    }

    /**
     * Names in the report each column that is not documented, and each that stands twice. {@link Row#rest} keeps what
     * they hold.
     *
     * @param line the header's 1-based line
     * @param names the column names
     * @param known the documented ones
     */
    public static void report(long line, List<String> names, Collection<String> known, Report.Counter counter) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                counter.unknownField(line, name, "each column once; the first one of this name is read");
            } else if (!known.contains(name)) {
                List<String> nearest = Nearest.of(name, known, 3);
                counter.unknownField(line, name, "a documented column; the nearest are " + String.join(", ", nearest));
            }
        }
    }
}
