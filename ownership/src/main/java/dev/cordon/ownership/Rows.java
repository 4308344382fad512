package dev.cordon.ownership;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** A CSV read row by row, by the names of its header. */
final class Rows {

    interface Row {
        void take(long line, List<String> header, List<String> cells);
    }

    private Rows() {}

    /**
     * Reads all rows but the header and empty lines.
     *
     * @throws HoldingsReader.UnreadableException if a quote stays open, or a byte is no UTF-8
     */
    static void read(InputStream bytes, Row row) throws IOException {
        long line = 1;
        InputStreamReader text = new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        bytes.mark(1 << 14);
        char separator = separator(new String(bytes.readNBytes(1 << 13), StandardCharsets.UTF_8));
        bytes.reset();
        try {
            CsvReader<CsvRecord> csv = CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .skipEmptyLines(true)
                    .ofCsvRecord(text);
            Iterator<CsvRecord> records = csv.iterator();
            List<String> header = List.of();
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = record.getStartingLineNumber();
                if (header.isEmpty()) {
                    header = record.getFields().stream().map(String::strip).toList();
                } else {
                    row.take(line, header, record.getFields());
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException ? encoding(line, e) : e.getCause();
        } catch (CsvParseException e) {
            throw e.getCause() instanceof CharacterCodingException
                    ? encoding(line, e)
                    : new HoldingsReader.UnreadableException(
                            line + 1,
                            String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                            "records whose quotes are closed (RFC 4180)",
                            e);
        }
    }

    private static HoldingsReader.UnreadableException encoding(long line, Exception e) {
        return new HoldingsReader.UnreadableException(line + 1, "bytes that are no UTF-8", "text in UTF-8", e);
    }

    private static char separator(String head) {
        String first = head.lines().findFirst().orElse("");
        return first.contains("\t") ? '\t' : first.contains(";") && !first.contains(",") ? ';' : ',';
    }

    /** The cell of that column, or "" if there is none; column names in any case. */
    static String cell(List<String> header, List<String> cells, String column) {
        for (int i = 0; i < header.size() && i < cells.size(); i++) {
            if (header.get(i).equalsIgnoreCase(column)) {
                return cells.get(i).strip();
            }
        }
        return "";
    }

    /** Whether the first line of a file has that column. */
    static boolean has(String head, String column) {
        String first = head.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        for (String name : first.split("[,;\\t]")) {
            if (name.strip().replace("\"", "").equals(column.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
