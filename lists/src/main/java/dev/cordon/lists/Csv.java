package dev.cordon.lists;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Delimited text (RFC 4180): strict about quotes and bytes, since a quote left open, or a wrong encoding, would swallow
 * or spoil records unseen.
 */
public final class Csv {

    /** Largest field, in characters; one that is longer is a quote left open or no text. */
    private static final int LARGEST_FIELD = 16 * 1024 * 1024;

    private Csv() {}

    /** One record and the 1-based line on which it begins. */
    public record Line(long number, List<String> cells) {}

    /**
     * Reads all records but empty lines.
     *
     * @param file what to read; a byte order mark is skipped
     * @param charset its encoding; bytes that are none in it refuse the file
     * @param separator {@code ,} or tab
     * @param each takes the records in their order
     * @throws RefusedException if a quote stays open, a byte is no text, or a field is longer than 16 million characters
     */
    public static void read(SourceFile file, Charset charset, char separator, Consumer<Line> each) throws IOException {
        long line = 0;
        try (InputStreamReader text = new InputStreamReader(
                        file.open(),
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT));
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(separator)
                        .allowUnclosedQuote(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .skipEmptyLines(true)
                        .maxBufferSize(LARGEST_FIELD)
                        .ofCsvRecord(text);
                CloseableIterator<CsvRecord> records = csv.iterator()) {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = record.getStartingLineNumber();
                List<String> cells = record.getFields();
                if (line == 1 && cells.getFirst().startsWith("\uFEFF")) {
                    cells = new ArrayList<>(cells);
                    cells.set(0, cells.getFirst().substring(1));
                }
                each.accept(new Line(line, cells));
            }
        } catch (CharacterCodingException e) {
            throw wrongEncoding(file, charset, line);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw wrongEncoding(file, charset, line);
            }
            throw e.getCause();
        } catch (CsvParseException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw wrongEncoding(file, charset, line);
            }
            throw RefusedException.of(
                    file.name(),
                    line + 1,
                    String.valueOf(e.getMessage()),
                    "records whose quotes are closed (RFC 4180)",
                    "the file may be cut off; fetch it again");
        }
    }

    private static RefusedException wrongEncoding(SourceFile file, Charset charset, long line) {
        return RefusedException.of(
                file.name(),
                line + 1,
                "bytes that are no " + charset.name(),
                "text in " + charset.name(),
                "convert the file, or fetch it again");
    }
}
