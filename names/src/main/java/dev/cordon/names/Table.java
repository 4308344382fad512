package dev.cordon.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The data tables that stand beside this package's classes. */
final class Table {

    private Table() {}

    /** The lines of a table, without comment lines ({@code #}) and empty ones. */
    static List<String> lines(String table) {
        return lines(bytes(table));
    }

    /** The same of a table that was read. */
    static List<String> lines(byte[] table) {
        return everyLine(table)
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** All lines, comments too. */
    static List<String> everyLine(String table) {
        return everyLine(bytes(table)).toList();
    }

    private static Stream<String> everyLine(byte[] table) {
        return new String(table, StandardCharsets.UTF_8).lines();
    }

    /** The whole table as it lies. */
    static byte[] bytes(String table) {
        try (InputStream in = Table.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException("the table " + table + " is missing from the artifact names");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + table + " cannot be read", e);
        }
    }
}
