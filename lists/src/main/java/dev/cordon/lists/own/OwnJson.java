package dev.cordon.lists.own;

import dev.cordon.lists.Json;
import dev.cordon.lists.ListReader;
import dev.cordon.lists.Nearest;
import dev.cordon.lists.PartyColumns;
import dev.cordon.lists.Publication;
import dev.cordon.lists.SourceFile;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A bank's own list as JSON lines: the columns of the CSV as fields, several values as arrays. */
public final class OwnJson implements ListReader {

    @Override
    public String format() {
        return "own-json";
    }

    @Override
    public String looksLike() {
        return "JSON lines whose objects have name or identifiers";
    }

    @Override
    public boolean general() {
        return true;
    }

    @Override
    public Optional<String> recognise(SourceFile file) throws IOException {
        boolean says = Json.begins(file, List.of("name")) || Json.begins(file, List.of("identifiers"));
        boolean other = Json.begins(file, List.of("schema")) || Json.begins(file, List.of("changes"));
        return says && !other ? Optional.of("list") : Optional.empty();
    }

    @Override
    public Publication read(List<SourceFile> files) throws IOException {
        SourceFile file = files.getFirst();
        OwnEdition edition = new OwnEdition(format(), file.name());
        Set<String> unknown = new HashSet<>();
        Json.lines(
                file,
                placed -> {
                    Map<String, String> row = placed.object().cells();
                    for (String field : row.keySet()) {
                        if (!PartyColumns.ALL.contains(field) && unknown.add(field)) {
                            String nearest = String.join(", ", Nearest.of(field, PartyColumns.ALL, 3));
                            edition.counter()
                                    .unknownField(
                                            placed.line(), field, "a documented field; the nearest are " + nearest);
                        }
                    }
                    edition.add(placed.line(), row);
                },
                bad -> edition.counter().reject(bad.line(), "", bad.found(), bad.expected(), "line left out"));
        return edition.edition();
    }
}
