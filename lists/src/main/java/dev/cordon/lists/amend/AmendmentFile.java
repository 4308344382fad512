package dev.cordon.lists.amend;

import dev.cordon.lists.Csv;
import dev.cordon.lists.Header;
import dev.cordon.lists.Json;
import dev.cordon.lists.ListReader;
import dev.cordon.lists.PartyColumns;
import dev.cordon.lists.Publication;
import dev.cordon.lists.SourceFile;
import dev.cordon.lists.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A hand-written amendment, CSV or JSON (see the package). */
public final class AmendmentFile implements ListReader {

    /** The columns besides those of a party. */
    static final List<String> OWN = List.of("action", "effective", "citation", "title", "number");

    private static final List<String> COLUMNS =
            Stream.concat(OWN.stream(), PartyColumns.ALL.stream()).toList();

    @Override
    public String format() {
        return "cordon-amendment";
    }

    @Override
    public String looksLike() {
        return "CSV whose header has action, effective and citation, or JSON object with effective, citation and changes";
    }

    @Override
    public Optional<String> recognise(SourceFile file) throws IOException {
        boolean csv = Table.header(file, Table.separator(file)).containsAll(List.of("action", "effective", "citation"));
        return csv || Json.begins(file, List.of("changes")) ? Optional.of("amendment") : Optional.empty();
    }

    @Override
    public Publication read(List<SourceFile> files) throws IOException {
        SourceFile file = files.getFirst();
        AmendmentRows rows = new AmendmentRows(format(), file.name());
        if (Json.begins(file, List.of("changes"))) {
            json(file, rows);
        } else {
            csv(file, rows);
        }
        return rows.amendment();
    }

    private static void csv(SourceFile file, AmendmentRows rows) throws IOException {
        List<String> header = new ArrayList<>();
        Csv.read(file, StandardCharsets.UTF_8, Table.separator(file), line -> {
            if (header.isEmpty()) {
                header.addAll(Header.names(line.cells()));
                Header.report(line.number(), header, COLUMNS, rows.counter());
            } else if (line.cells().size() > header.size()) {
                rows.counter()
                        .reject(
                                line.number(),
                                "",
                                line.cells().size() + " cells",
                                "at most " + header.size() + " cells, as the header has",
                                "row left out; put quotes round cells that hold the separator");
            } else if (!line.cells().stream().allMatch(String::isBlank)) {
                rows.add(line.number(), Table.row(header, line.cells()));
            }
        });
    }

    /** The document's own fields may stand before or after its changes; both are read before they are put together. */
    private static void json(SourceFile file, AmendmentRows rows) throws IOException {
        List<Json.Placed> changes = new ArrayList<>();
        Map<String, String> once = Json.read(file, "changes", changes::add).cells();
        once.keySet().stream()
                .filter(field -> !COLUMNS.contains(field))
                .forEach(field -> rows.counter().unknownField(0, field, "effective, citation, title or changes"));
        for (Json.Placed change : changes) {
            Map<String, String> row = new LinkedHashMap<>(once);
            row.putAll(change.object().cells());
            rows.add(change.line(), row);
        }
    }
}
