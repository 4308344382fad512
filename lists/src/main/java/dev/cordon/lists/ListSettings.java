package dev.cordon.lists;

import dev.cordon.lists.ListCatalog.Known;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the owner of a data home wants otherwise than the catalog has it: the file {@value #FILE} in the home.
 *
 * <p>A CSV with a header and any of these columns, in any order; a row says only what it has.
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><td>{@code list}</td><td>the list's id; {@code *} for all that have no row of their own (stale_days alone)</td></tr>
 * <tr><td>{@code address}</td><td>where its newest edition stands, https; several for a set of files, parted by
 * {@code |}; a public list's address of the catalog is replaced</td></tr>
 * <tr><td>{@code stale_days}</td><td>after so many days its newest edition counts as old, 0 to 9999</td></tr>
 * </table>
 */
public final class ListSettings {

    public static final String FILE = "lists.csv";

    /** The authorities publish several times a week; an edition older than a week is probably not the newest. */
    public static final int STALE_DAYS = 7;

    private static final List<String> COLUMNS = List.of("list", "address", "stale_days");
    private static final String ALL = "*";
    private static final int MOST_STALE_DAYS = 9999;

    private final Map<String, List<URI>> addresses = new LinkedHashMap<>();
    private final Map<String, Integer> staleDays = new LinkedHashMap<>();

    private ListSettings() {}

    /**
     * @param home the folder in which the file may stand
     * @throws RefusedException if it cannot be understood; a setting that is ignored would be worse
     */
    public static ListSettings read(Path home) throws IOException {
        ListSettings settings = new ListSettings();
        Path path = home.resolve(FILE);
        if (!Files.isRegularFile(path)) {
            return settings;
        }
        SourceFile file = SourceFile.of(path.toString(), Files.readAllBytes(path));
        List<Csv.Line> lines = new ArrayList<>();
        Csv.read(file, StandardCharsets.UTF_8, ',', lines::add);
        if (!lines.isEmpty()) {
            List<String> header =
                    lines.getFirst().cells().stream().map(String::strip).toList();
            requireKnown(file, header);
            for (Csv.Line line : lines.subList(1, lines.size())) {
                settings.take(file, new Row(line.number(), header, line.cells()));
            }
        }
        return settings;
    }

    private static void requireKnown(SourceFile file, List<String> header) throws RefusedException {
        for (String column : header) {
            if (!COLUMNS.contains(column)) {
                throw refused(file, 1, column, "the columns " + String.join(", ", COLUMNS));
            }
        }
    }

    private void take(SourceFile file, Row row) throws RefusedException {
        String list = row.take("list");
        if (!list.equals(ALL) && !ListCatalog.isId(list)) {
            throw refused(file, row.line(), list, "the id of a list, or *");
        }
        String address = row.take("address");
        if (!address.isEmpty()) {
            addresses.put(list, addresses(file, row.line(), address));
        }
        String days = row.take("stale_days");
        if (!days.isEmpty()) {
            staleDays.put(list, days(file, row.line(), days));
        }
    }

    private static List<URI> addresses(SourceFile file, long line, String cell) throws RefusedException {
        try {
            return Stream.of(cell.split("\\|"))
                    .map(String::strip)
                    .map(URI::create)
                    .toList();
        } catch (IllegalArgumentException e) {
            throw refused(file, line, cell, "https addresses, parted by |");
        }
    }

    private static int days(SourceFile file, long line, String cell) throws RefusedException {
        if (!cell.matches("[0-9]{1,4}")) {
            throw refused(file, line, cell, "days, 0 to " + MOST_STALE_DAYS);
        }
        return Integer.parseInt(cell);
    }

    private static RefusedException refused(SourceFile file, long line, String found, String expected) {
        return RefusedException.of(file.name(), line, found, expected, "mend the line, or take it out");
    }

    /** The lists that can be fetched: those of the catalog, and those that only the file has an address for. */
    public List<String> refreshable() {
        Stream<String> known = ListCatalog.shipped().all().stream()
                .filter(list -> !list.refresh().isEmpty())
                .map(Known::id);
        return Stream.concat(known, addresses.keySet().stream().filter(id -> !id.equals(ALL)))
                .distinct()
                .toList();
    }

    /** Where the list's files stand; none if nobody has said. */
    public List<URI> addresses(String list) {
        return Optional.ofNullable(addresses.get(list))
                .or(() -> ListCatalog.shipped().find(list).map(Known::refresh))
                .orElse(List.of());
    }

    /** After how many days the newest edition of the list counts as old. */
    public int staleDays(String list) {
        return staleDays.getOrDefault(list, staleDays.getOrDefault(ALL, STALE_DAYS));
    }
}
