package dev.cordon.lists.ofac;

import dev.cordon.lists.Csv;
import dev.cordon.lists.Edition;
import dev.cordon.lists.ListReader;
import dev.cordon.lists.RefusedException;
import dev.cordon.lists.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The flat files of the SDN list (SDN.CSV, ALT.CSV, ADD.CSV, SDN_COMMENTS.CSV) and of the consolidated non-SDN list
 * (CONS_PRIM.CSV and its like), as dat_spec.txt and cons_dat_spec.txt describe them: no header, no date, {@code -0-} for
 * null, the whole closed by one byte 0x1A.
 *
 * <p>A set may lack files; the edition carries the parts whose files are there. Which parties are on the list is said by
 * SDN.CSV or, in a whole set, as well by ADD.CSV, which has a row for each party. A set with neither is refused, for a
 * party without aliases would seem to be gone.
 *
 * <p>Each file's piece of a party is the same whether the other files are there or not.
 */
public final class OfacCsv implements ListReader {

    static final String FORMAT = "us-ofac-csv";

    /** How many records of the head are looked at. */
    private static final int SAMPLE = 50;

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String looksLike() {
        return "CSV without a header whose rows begin with a number and have 12 (sdn), 5 (alt), 6 (add) or 2 (comments)"
                + " columns";
    }

    @Override
    public Optional<String> recognise(SourceFile file) throws IOException {
        return role(file).map(CsvRole::word);
    }

    @Override
    public Edition read(List<SourceFile> files) throws IOException {
        return readCounted(files).edition();
    }

    /** An edition, and how much of its remarks was understood. */
    record Counted(Edition edition, RemarksStatistics statistics) {}

    Counted readCounted(List<SourceFile> files) throws IOException {
        Map<CsvRole, SourceFile> set = new EnumMap<>(CsvRole.class);
        for (SourceFile file : files) {
            SourceFile other = set.putIfAbsent(role(file).orElseThrow(() -> unknown(file)), file);
            if (other != null) {
                throw RefusedException.of(
                        file.name(),
                        0,
                        "a second file of the kind of " + other.name(),
                        "one file of each kind in a set",
                        "add one edition at a time");
            }
        }
        return new CsvSet(set).read();
    }

    private RefusedException unknown(SourceFile file) {
        return RefusedException.of(
                file.name(),
                0,
                "another format, or an empty file",
                looksLike(),
                "check that this is a file of OFAC's set");
    }

    /**
     * The role that at least half of the first records fit. Two columns are little to go by: of comments, all must fit.
     */
    private static Optional<CsvRole> role(SourceFile file) throws IOException {
        List<List<String>> records = firstRecords(file);
        Map<CsvRole, Integer> votes = new EnumMap<>(CsvRole.class);
        records.forEach(cells -> CsvRole.ofRecord(cells).ifPresent(role -> votes.merge(role, 1, Integer::sum)));
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() * 2 >= records.size())
                .filter(vote -> vote.getKey() != CsvRole.COMMENTS || vote.getValue() == records.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Each byte a character: in which encoding the file is does not change its shape. */
    private static List<List<String>> firstRecords(SourceFile file) throws IOException {
        List<List<String>> records = new ArrayList<>();
        try {
            Csv.read(new WholeLines(file.name(), file.head()), StandardCharsets.ISO_8859_1, ',', line -> {
                if (records.size() < SAMPLE && !CsvSet.isEndMark(line.cells())) {
                    records.add(line.cells());
                }
            });
        } catch (RefusedException e) {
            return records; // what comes before the fault tells the format; reading the file will name the fault
        }
        return records;
    }

    /** A file's head up to its last line end, as a file; the whole head if it is the whole file. */
    private static final class WholeLines implements SourceFile {
        private final String name;
        private final byte[] head;

        WholeLines(String name, byte[] head) {
            this.name = name;
            this.head = head.length < HEAD ? head : Arrays.copyOf(head, endOfLastLine(head));
        }

        private static int endOfLastLine(byte[] head) {
            int end = head.length;
            while (end > 0 && head[end - 1] != '\n') {
                end--;
            }
            return end;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public byte[] head() {
            return head.clone();
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(head);
        }
    }
}
