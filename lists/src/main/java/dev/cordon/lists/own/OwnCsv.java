package dev.cordon.lists.own;

import dev.cordon.lists.Csv;
import dev.cordon.lists.Header;
import dev.cordon.lists.ListReader;
import dev.cordon.lists.PartyColumns;
import dev.cordon.lists.Publication;
import dev.cordon.lists.SourceFile;
import dev.cordon.lists.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A bank's own list as CSV (see the package for its columns). */
public final class OwnCsv implements ListReader {

    @Override
    public String format() {
        return "own-csv";
    }

    @Override
    public String looksLike() {
        return "CSV whose header has name or identifiers and one more documented column";
    }

    @Override
    public boolean general() {
        return true;
    }

    @Override
    public Optional<String> recognise(SourceFile file) throws IOException {
        List<String> header = Table.header(file, Table.separator(file));
        boolean says = header.contains("name") || header.contains("identifiers");
        long known = header.stream().filter(PartyColumns.ALL::contains).count();
        return says && known > 1 && !header.contains("action") ? Optional.of("list") : Optional.empty();
    }

    @Override
    public Publication read(List<SourceFile> files) throws IOException {
        SourceFile file = files.getFirst();
        OwnEdition edition = new OwnEdition(format(), file.name());
        List<String> header = new ArrayList<>();
        Csv.read(file, StandardCharsets.UTF_8, Table.separator(file), line -> {
            if (header.isEmpty()) {
                header.addAll(Header.names(line.cells()));
                Header.report(line.number(), header, PartyColumns.ALL, edition.counter());
            } else if (line.cells().size() > header.size()) {
                edition.counter()
                        .reject(
                                line.number(),
                                "",
                                line.cells().size() + " cells",
                                "at most " + header.size() + " cells, as the header has",
                                "row left out; put quotes round cells that hold the separator");
            } else if (!line.cells().stream().allMatch(String::isBlank)) {
                edition.add(line.number(), Table.row(header, line.cells()));
            }
        });
        return edition.edition();
    }
}
