package dev.cordon.ownership;

import java.io.IOException;
import java.io.InputStream;

/** Reads one format of ownership data. */
sealed interface HoldingsReader permits CsvHoldings, JsonHoldings, FtmHoldings, BodsHoldings, GleifCsv, GleifXml {

    /** The format's name in reports: "bods". */
    String format();

    /**
     * Whether a file that begins so is of this format.
     *
     * @param head its first characters, without a byte order mark and blanks before them
     */
    boolean reads(String head);

    /**
     * Reads the file to its end.
     *
     * @param bytes the file, unpacked
     * @throws UnreadableException if it cannot be read to its end
     */
    void read(InputStream bytes, Intake to) throws IOException;

    /** The file is broken in a way that leaves the rest of it unreadable. */
    final class UnreadableException extends IOException {
        private static final long serialVersionUID = 1L;

        private final long line;
        private final String expected;

        UnreadableException(long line, String found, String expected, Throwable cause) {
            super(found, cause);
            this.line = line;
            this.expected = expected;
        }

        long line() {
            return line;
        }

        String found() {
            return String.valueOf(getMessage());
        }

        String expected() {
            return expected;
        }
    }
}
