package dev.cordon.terms;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The files of the shared folder; this room stands below the test kit and so reads them itself. */
final class PublishedFiles {

    private PublishedFiles() {}

    static Path file(String path) {
        Path file = Path.of(System.getProperty("cordon.shared", "../../shared"), path);
        assertThat(file)
                .as("a file of the shared folder (system property cordon.shared)")
                .exists();
        return file;
    }

    /** All files of a list whose name ends so, in every edition. */
    static List<Path> editions(String list, String name) throws IOException {
        try (Stream<Path> files = Files.find(
                file("lists/" + list),
                2,
                (path, attributes) -> path.getFileName().toString().endsWith(name))) {
            List<Path> found = files.sorted().toList();
            assertThat(found).as("%s/*/*%s", list, name).isNotEmpty();
            return found;
        }
    }

    static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }

    static String text(Path file, Charset charset) throws IOException {
        try (InputStream bytes = open(file)) {
            return new String(bytes.readAllBytes(), charset);
        }
    }

    static List<List<String>> records(Path file, Charset charset, char separator) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new InputStreamReader(open(file), charset))) {
            return csv.stream().map(CsvRecord::getFields).toList();
        }
    }

    /** The first sheet. */
    static List<List<String>> rows(Path workbook) throws IOException {
        try (InputStream bytes = open(workbook);
                ReadableWorkbook book = new ReadableWorkbook(bytes);
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream()
                            .map(cell -> cell == null || cell.getText() == null ? "" : cell.getText())
                            .toList())
                    .toList();
        }
    }
}
