package dev.cordon.lists.ofac;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables of this shelf: CSV with a header, beside the classes, each with its origin in its first comment lines. */
final class Tables {

    private Tables() {}

    /**
     * @param name the file's name, {@code labels.csv}
     * @param columns how many cells a row must have
     * @return the rows without header and comment lines
     */
    static List<List<String>> rows(String name, int columns) {
        try (InputStream in = Tables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + Tables.class.getName());
            }
            return rows(name, columns, in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static List<List<String>> rows(String name, int columns, InputStream in) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<List<String>> rows =
                    csv.stream().skip(1).map(CsvRecord::getFields).toList();
            for (List<String> row : rows) {
                if (row.size() != columns) {
                    throw new IllegalStateException(name + ": " + row + " has not " + columns + " cells");
                }
            }
            return rows;
        }
    }
}
