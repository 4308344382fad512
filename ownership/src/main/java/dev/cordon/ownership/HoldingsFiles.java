package dev.cordon.ownership;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

/** Reads files of ownership data, each in whatever format it is; plain, {@code .gz}, or alone in a {@code .zip}. */
public final class HoldingsFiles {

    private static final int HEAD = 8192;

    private static final List<HoldingsReader> READERS = List.of(
            new GleifXml(),
            new BodsHoldings(),
            new FtmHoldings(),
            new JsonHoldings(),
            new GleifCsv(),
            new CsvHoldings());

    private HoldingsFiles() {}

    /**
     * What was read.
     *
     * @param holdings of all files that were not refused
     * @param reports one for each file, in their order
     */
    public record Read(Holdings holdings, List<HoldingsReport> reports) {
        public Read {
            reports = List.copyOf(reports);
        }
    }

    /** @throws IOException if a file is not there or cannot be opened */
    public static Read read(List<Path> files) throws IOException {
        List<Holdings> graphs = new ArrayList<>();
        List<HoldingsReport> reports = new ArrayList<>();
        for (Path file : files) {
            reports.add(read(file, graphs));
        }
        if (graphs.size() == 1) {
            return new Read(graphs.getFirst(), reports);
        }
        Holdings.Builder all = Holdings.builder();
        graphs.forEach(all::addAll);
        return new Read(all.build(), reports);
    }

    /** Of a refused file nothing is taken: what came before the break may say the opposite of what is missing. */
    private static HoldingsReport read(Path file, List<Holdings> graphs) throws IOException {
        Holdings.Builder own = Holdings.builder();
        String name = file.toString();
        try (InputStream bytes = new BufferedInputStream(unpacked(file), HEAD * 2)) {
            String head = head(bytes);
            Optional<HoldingsReader> reader =
                    READERS.stream().filter(each -> each.reads(head)).findFirst();
            Intake intake = new Intake(name, reader.map(HoldingsReader::format).orElse("unknown"), own);
            if (reader.isEmpty()) {
                intake.refused(1, head.lines().findFirst().orElse(""), expected());
                return intake.report();
            }
            try {
                reader.get().read(bytes, intake);
                graphs.add(own.build());
            } catch (HoldingsReader.UnreadableException e) {
                Intake refused = new Intake(name, reader.get().format(), Holdings.builder());
                refused.refused(e.line(), e.found(), e.expected());
                return refused.report();
            }
            return intake.report();
        }
    }

    private static String expected() {
        return "a CSV with a header owner,owned,percent,kind,from,to,source, or JSON lines with these fields; FollowTheMoney JSON lines; BODS 0.4 JSON;"
                + " or GLEIF level 2 records as CSV or XML";
    }

    private static InputStream unpacked(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        String name = file.toString();
        if (name.endsWith(".gz")) {
            return new GZIPInputStream(bytes);
        }
        if (name.endsWith(".zip")) {
            ZipInputStream zip = new ZipInputStream(bytes);
            if (zip.getNextEntry() == null) {
                throw new IOException(file + " holds no file; give the file itself");
            }
            return zip;
        }
        return bytes;
    }

    private static String head(InputStream bytes) throws IOException {
        bytes.mark(HEAD);
        String head = new String(bytes.readNBytes(HEAD), StandardCharsets.UTF_8);
        bytes.reset();
        if (head.startsWith("\uFEFF")) {
            bytes.skipNBytes(3);
            return head.substring(1).stripLeading();
        }
        return head.stripLeading();
    }
}
