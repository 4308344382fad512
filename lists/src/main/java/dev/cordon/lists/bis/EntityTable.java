package dev.cordon.lists.bis;

import dev.cordon.lists.Report;
import dev.cordon.lists.XmlNode;
import java.util.List;

/**
 * The table of a rule. A row whose first cell has words names the destination; a row with an entity, its requirement,
 * policy and citation is an entry; a row with an entity cell alone continues the entry above (its addresses); rows of
 * asterisks stand for what does not change.
 */
final class EntityTable {

    private EntityTable() {}

    static void read(XmlNode table, String document, List<EntityEntry> entries, Report.Counter counter) {
        String destination = "";
        for (XmlNode row : table.takeAll("ROW")) {
            List<XmlNode> cells = row.takeAll("ENT");
            String first = text(cells, 0);
            if (!first.isEmpty() && !first.equalsIgnoreCase("Country")) {
                destination = first;
            }
            boolean heading = first.equalsIgnoreCase("Country");
            if (heading || cells.size() < 2 || text(cells, 1).isEmpty()) {
                continue;
            }
            if (cells.size() >= 5) {
                entries.add(EntityEntry.of(document + "/" + (entries.size() + 1), destination, cells));
            } else if (cells.size() == 2 && first.isEmpty() && !entries.isEmpty()) {
                entries.getLast().addresses(cells.get(1));
            } else {
                counter.reject(
                        row.line(),
                        "ROW",
                        text(cells, 1),
                        "five cells: country, entity, requirement, policy, citation",
                        "row left out; write it down as an amendment file");
            }
        }
    }

    /** The cell's words; "" where it is absent, or has nothing but asterisks. */
    private static String text(List<XmlNode> cells, int index) {
        String text = index < cells.size() ? FederalText.of(cells.get(index)) : "";
        return text.replaceAll("[* ]", "").isEmpty() ? "" : text;
    }
}
