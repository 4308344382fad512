package dev.cordon.lists;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * The first sheet of a workbook (XLSX, ECMA-376), row by row, as text.
 *
 * <p>A number stands as Excel stores it: a day is its serial number, see {@link #day}. Before anything is read, the
 * archive is inflated once and thrown away, so that one that expands without end, or that holds a document type (which
 * ECMA-376 forbids), is refused before it costs memory.
 */
public final class Sheet {

    /** Largest workbook, inflated, in bytes. The lists' own are 7 to 17 million. */
    static final long LARGEST = 400L * 1024 * 1024;

    /** Excel counts days from here, since it takes 1900 for a leap year; right from 1 March 1900 on. */
    private static final LocalDate SERIAL_0 = LocalDate.of(1899, 12, 30);

    private static final Pattern MODIFIED = Pattern.compile("<dcterms:modified[^>]*>\\s*(\\d{4}-\\d{2}-\\d{2})");
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private Sheet() {}

    /** Whether the file is a ZIP archive, as each workbook is. */
    public static boolean isArchive(SourceFile file) throws IOException {
        byte[] head = file.head();
        return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }

    /**
     * The first rows, for recognition.
     *
     * @param count how many
     * @return fewer where the sheet has fewer; none where the file is no workbook that can be read
     */
    public static List<List<String>> top(SourceFile file, int count) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        if (isArchive(file)) {
            try {
                each(file, count, line -> rows.add(line.cells()));
            } catch (RefusedException e) {
                return List.of();
            }
        }
        return rows;
    }

    /**
     * Hands over each row that the file has, blank ones among them.
     *
     * @param file what to read
     * @param each takes the rows in their order; a row has as many cells as it needs, "" for an empty one
     * @throws RefusedException if the file is no workbook, is cut off, expands beyond 400 MiB or holds a document type
     */
    public static void read(SourceFile file, Consumer<Csv.Line> each) throws IOException {
        each(file, Integer.MAX_VALUE, each);
    }

    /** The day on which the workbook was last saved (dcterms:modified in docProps/core.xml), if it says one. */
    public static Optional<LocalDate> modified(SourceFile file) throws IOException {
        Matcher modified = MODIFIED.matcher(coreProperties(file));
        return modified.find() ? DateText.day(modified.group(1)) : Optional.empty();
    }

    /**
     * The day of a serial number.
     *
     * @param serial a number above 60, as a cell with a day holds it: {@code 41988} is 2014-12-15
     */
    public static Optional<LocalDate> day(String serial) {
        if (!serial.matches("\\d{2,7}(\\.\\d+)?")) {
            return Optional.empty();
        }
        long days = new BigDecimal(serial).longValue();
        try {
            LocalDate day = SERIAL_0.plusDays(days);
            return days > 60 && day.getYear() <= 9999 ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static void each(SourceFile file, int count, Consumer<Csv.Line> each) throws IOException {
        coreProperties(file);
        try (InputStream in = file.open();
                ReadableWorkbook workbook = new ReadableWorkbook(in);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            Iterator<Row> iterator = rows.iterator();
            for (int i = 0; i < count && iterator.hasNext(); i++) {
                Row row = iterator.next();
                each.accept(new Csv.Line(row.getRowNum(), cells(row)));
            }
        } catch (ExcelReaderException | UncheckedIOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw broken(file, e);
        } catch (RefusedException e) {
            throw e;
        } catch (IOException e) {
            throw broken(file, e);
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(Sheet::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        String text = cell.getText();
        return text == null ? "" : text;
    }

    /** Inflates the whole archive, keeping only docProps/core.xml. */
    private static String coreProperties(SourceFile file) throws IOException {
        if (!isArchive(file)) {
            throw RefusedException.of(
                    file.name(), 0, "no ZIP archive", "an XLSX workbook", "fetch the file from the authority again");
        }
        ByteArrayOutputStream core = new ByteArrayOutputStream();
        long total = 0;
        boolean sheet = false;
        byte[] buffer = new byte[64 * 1024];
        try (ZipInputStream zip = new ZipInputStream(file.open())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean isCore = entry.getName().equals("docProps/core.xml");
                sheet |= entry.getName().startsWith("xl/worksheets/");
                int matched = 0;
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    total += n;
                    matched = doctype(file, buffer, n, matched);
                    if (total > LARGEST) {
                        throw RefusedException.of(
                                file.name(),
                                0,
                                "a workbook that expands beyond " + LARGEST / 1024 / 1024 + " MiB",
                                "a list, which is far smaller",
                                "do not use this file; fetch it again from the authority");
                    }
                    if (isCore && core.size() < buffer.length) {
                        core.write(buffer, 0, n);
                    }
                }
            }
        } catch (ZipException | java.io.EOFException e) {
            throw broken(file, e);
        }
        if (!sheet) {
            throw RefusedException.of(
                    file.name(),
                    0,
                    "an archive without a sheet",
                    "an XLSX workbook",
                    "fetch the file from the authority again");
        }
        return core.toString(StandardCharsets.UTF_8);
    }

    /** Looks for a document type across the borders of buffers. */
    private static int doctype(SourceFile file, byte[] buffer, int length, int matched) throws RefusedException {
        int at = matched;
        for (int i = 0; i < length; i++) {
            if (buffer[i] == DOCTYPE[at]) {
                at++;
            } else {
                at = buffer[i] == DOCTYPE[0] ? 1 : 0;
            }
            if (at == DOCTYPE.length) {
                throw RefusedException.of(
                        file.name(),
                        0,
                        "a document type inside the workbook",
                        "a workbook without DTDs and entities (ECMA-376)",
                        "do not use this file; fetch it again from the authority");
            }
        }
        return at;
    }

    private static RefusedException broken(SourceFile file, Exception e) {
        return RefusedException.of(
                file.name(),
                0,
                e.getMessage() == null ? "a workbook that cannot be read" : e.getMessage(),
                "an XLSX workbook, whole",
                "the file may be cut off; fetch it again");
    }
}
