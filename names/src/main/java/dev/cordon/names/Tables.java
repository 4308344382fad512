package dev.cordon.names;

import java.util.List;
import java.util.zip.CRC32C;

/** The tables as they are read, and a fingerprint of all that was read. */
final class Tables {

    private final CRC32C fingerprint = new CRC32C();

    /** Lines that are neither empty nor comments. */
    List<String> lines(String table) {
        byte[] bytes = Table.bytes(table);
        fingerprint.update(bytes);
        return Table.lines(bytes);
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

    /** A table as it stands, for whoever reads it later. */
    byte[] bytes(String table) {
        byte[] bytes = Table.bytes(table);
        fingerprint.update(bytes);
        return bytes;
    }

    String fingerprint() {
        return Long.toHexString(fingerprint.getValue());
    }
}
