package dev.cordon.names;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32C;

/** The tables as they are read, and a fingerprint of all that was read. */
final class Tables {

    private final CRC32C fingerprint = new CRC32C();

    /** Lines that are neither empty nor comments. */
    List<String> lines(String table) {
        List<String> lines = Table.lines(table);
        lines.forEach(line -> fingerprint.update(line.getBytes(StandardCharsets.UTF_8)));
        return lines;
    }

    /** Rows without the header. */
    List<String[]> rows(String table, String separator) {
        List<String> lines = lines(table);
        return lines.subList(1, lines.size()).stream()
                .map(line -> line.split(separator, -1))
                .toList();
    }

    SortedTable sorted(String table) {
        SortedTable sorted = SortedTable.open(table);
        fingerprint.update(sorted.bytes());
        return sorted;
    }

    String fingerprint() {
        return Long.toHexString(fingerprint.getValue());
    }
}
