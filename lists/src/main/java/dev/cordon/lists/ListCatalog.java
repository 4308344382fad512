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
     * @param leastShare least share of the parties of one edition that the next one holds, above 0, at most 1
     * @param mostShare most parties of an edition for each one of the edition before, 1 or more
     */
    public record Known(
            String id,
            String title,
            String authority,
            List<URI> refresh,
            List<String> formats,
            String terms,
            double leastShare,
            double mostShare) {

        /** Days for which the shares are meant. */
        private static final int QUARTER = 91;

        public Known {
            refresh = List.copyOf(refresh);
            formats = List.copyOf(formats);
            if (!(leastShare > 0 && leastShare <= 1 && mostShare >= 1)) {
                throw new IllegalArgumentException(id + ": shares " + leastShare + " and " + mostShare);
            }
        }

        /**
         * How many parties an edition may hold to be believed. The band widens with time: the shares hold for a quarter
         * of a year, and compound for each further one begun (Canada's list grew to 350 % in the five years from 2020).
         *
         * @param parties how many the edition before (or after) it holds
         * @param days how many days lie between the two, 0 or more
         */
        public Band band(int parties, long days) {
            double quarters = Math.max(1, Math.ceil(Math.abs(days) / (double) QUARTER));
            long lowest = (long) Math.floor(parties * Math.pow(leastShare, quarters));
            long highest = (long) Math.ceil(Math.min(1e9, parties * Math.pow(mostShare, quarters)));
            return new Band(Math.max(1, lowest), Math.max(10, highest));
        }
    }

    /** From how many to how many, both included. */
    public record Band(long lowest, long highest) {
        public boolean holds(long parties) {
            return lowest <= parties && parties <= highest;
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
     * What a bank's own list is judged by, of which nothing is known: it may lose a third, and grow to three times.
     *
     * @param id its id
     */
    public static Known own(String id) {
        return new Known(id, id, "", List.of(), List.of(), "", 0.67, 3);
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
                row.take("terms"),
                Double.parseDouble(row.take("least_share")),
                Double.parseDouble(row.take("most_share")));
    }

    private static Stream<String> several(String cell) {
        return Stream.of(cell.split("\\|")).map(String::strip).filter(piece -> !piece.isEmpty());
    }
}
