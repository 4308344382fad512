package dev.cordon.lists.uk;

import dev.cordon.lists.Csv;
import dev.cordon.lists.Edition;
import dev.cordon.lists.Report;
import dev.cordon.lists.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Rows brought together by their group; the rows of one need not follow one another. */
final class Groups {
    private final String key;
    private final List<String> header;
    private final Report.Counter counter;
    private final BiConsumer<Row, UkParty> fields;
    private final Map<String, UkParty> parties = new LinkedHashMap<>();
    private final Map<String, List<Long>> lines = new LinkedHashMap<>();

    /**
     * @param key the column that holds the group
     * @param header the names of the columns; where one stands twice, the first is meant
     * @param fields takes a row to its party
     */
    Groups(String key, List<String> header, Report.Counter counter, BiConsumer<Row, UkParty> fields) {
        this.key = key;
        this.header = header;
        this.counter = counter;
        this.fields = fields;
    }

    void line(Csv.Line line) {
        Row row = new Row(line.number(), header, line.cells());
        if (row.isBlank()) {
            return;
        }
        if (row.size() != header.size()) {
            counter.reject(
                    line.number(), "", row.toString(), header.size() + " cells, not " + row.size(), "row left out");
            return;
        }
        String group = row.take(key);
        if (group.isBlank()) {
            counter.reject(line.number(), key, row.toString(), "the number of the party", "row left out");
            return;
        }
        lines.computeIfAbsent(group, g -> new ArrayList<>()).add(line.number());
        fields.accept(row, parties.computeIfAbsent(group, g -> new UkParty(g, counter)));
    }

    List<Edition.Entry> entries() {
        List<Edition.Entry> entries = new ArrayList<>();
        parties.forEach((group, party) -> {
            List<Long> rows = lines.getOrDefault(group, List.of());
            if (party.hasName()) {
                rows.forEach(row -> counter.accept());
                entries.add(Edition.Entry.whole(party.build()));
            } else {
                rows.forEach(row -> counter.reject(
                        row, "Name 6", "", "a name in one of the rows of " + key + " " + group, "row left out"));
            }
        });
        return entries;
    }
}
