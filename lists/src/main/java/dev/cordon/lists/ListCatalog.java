package dev.cordon.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What Cordon knows of the public lists before it has read any: {@code catalog.csv} beside this class. A bank's own list
 * is not in it and may have any id that {@link #isId} accepts.
 */
public final class ListCatalog {

    /** So many ids are offered instead of one that is not there. */
    private static final int OFFERED = 3;

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final ListCatalog SHIPPED = load();

    private final Map<String, Known> lists;

    private ListCatalog(Map<String, Known> lists) {
        this.lists = lists;
    }

    /**
     * A public list.
     *
     * @param id {@code us-ofac-sdn}
     * @param title the authority's title
     * @param authority who publishes it
     * @param refresh where its newest edition stands; several addresses where it is a set of files
     * @param formats {@link ListReader#format()} of the readers that read it
     * @param terms under which it may be passed on
     */
    public record Known(
            String id, String title, String authority, List<URI> refresh, List<String> formats, String terms) {

        public Known {
            refresh = List.copyOf(refresh);
            formats = List.copyOf(formats);
        }
    }

    /** The lists that ship with Cordon. */
    public static ListCatalog shipped() {
        return SHIPPED;
    }

    /** Whether a list may have that id: lower-case letters, digits and {@code -}, at most 63. */
    public static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /** All of them, in the order of the file. */
    public List<Known> all() {
        return List.copyOf(lists.values());
    }

    public Optional<Known> find(String id) {
        return Optional.ofNullable(lists.get(id));
    }

    /**
     * What is said of a bank's own list, of which nothing is known but its id.
     *
     * @param id its id
     */
    public static Known own(String id) {
        return new Known(id, id, "", List.of(), List.of(), "");
    }

    /** The known ids nearest to one that is none; at most three, the nearest first. */
    public List<String> nearest(String id) {
        return nearest(id, lists.keySet());
    }

    /** The ids nearest to one that is not among them; at most three, the nearest first. */
    public static List<String> nearest(String id, Collection<String> among) {
        return Nearest.of(id, among, OFFERED);
    }

    private static ListCatalog load() {
        try (InputStream in = Objects.requireNonNull(ListCatalog.class.getResourceAsStream("catalog.csv"))) {
            return new ListCatalog(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Known> parse(String catalog) throws IOException {
        String table = String.join(
                "\n", catalog.lines().filter(line -> !line.startsWith("#")).toList());
        List<Csv.Line> lines = new ArrayList<>();
        Csv.read(SourceFile.of("catalog.csv", table), StandardCharsets.UTF_8, ',', lines::add);
        List<String> header = lines.getFirst().cells();
        Map<String, Known> lists = new LinkedHashMap<>();
        for (Csv.Line line : lines.subList(1, lines.size())) {
            Row row = new Row(line.number(), header, line.cells());
            lists.put(row.take("id"), known(row));
        }
        return lists;
    }

    private static Known known(Row row) {
        return new Known(
                row.take("id"),
                row.take("title"),
                row.take("authority"),
                several(row.take("refresh")).map(URI::create).toList(),
                several(row.take("formats")).toList(),
                row.take("terms"));
    }

    private static Stream<String> several(String cell) {
        return Stream.of(cell.split("\\|")).map(String::strip).filter(piece -> !piece.isEmpty());
    }
}
