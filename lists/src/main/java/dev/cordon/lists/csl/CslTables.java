package dev.cordon.lists.csl;

import dev.cordon.lists.Csv;
import dev.cordon.lists.Row;
import dev.cordon.lists.SourceFile;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Measure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code sections.csv} and {@code labels.csv}: what sections do, and what labels of ids mean. */
final class CslTables {

    /**
     * What is known of a list inside the list.
     *
     * @param measure what it does
     * @param suffix what goes behind OFAC's number, or ""
     */
    record Section(Measure.Kind measure, String suffix) {}

    private static final Map<String, Section> SECTIONS = new HashMap<>();
    private static final Map<String, String> LABELS = new HashMap<>();

    static {
        rows(
                "sections.csv",
                row -> SECTIONS.put(
                        row.take("short_name"),
                        new Section(Measure.Kind.valueOf(row.take("measure")), row.take("suffix"))));
        rows("labels.csv", row -> LABELS.put(row.take("label"), row.take("meaning")));
    }

    private CslTables() {}

    /** By the short name in brackets: {@code EL}, {@code SDN}. */
    static Optional<Section> section(String shortName) {
        return Optional.ofNullable(SECTIONS.get(shortName));
    }

    /** {@code remark}, {@code gender} and the like, or the word of an {@link IdentifierKind}. */
    static Optional<String> meaning(String label) {
        return Optional.ofNullable(LABELS.get(label));
    }

    private static void rows(String resource, Consumer<Row> each) {
        try (InputStream in = Objects.requireNonNull(CslTables.class.getResourceAsStream(resource))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String table = String.join(
                    "\n", text.lines().filter(line -> !line.startsWith("#")).toList());
            List<Csv.Line> lines = new ArrayList<>();
            Csv.read(SourceFile.of(resource, table), StandardCharsets.UTF_8, ',', lines::add);
            List<String> header = lines.getFirst().cells();
            lines.subList(1, lines.size()).forEach(line -> each.accept(new Row(line.number(), header, line.cells())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
