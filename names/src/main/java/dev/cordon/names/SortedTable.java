package dev.cordon.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * A large table that is looked up where it lies: rows "word, number, number" parted by tabs and sorted by word, found by
 * bisection. Forty thousand rows cost one read of the file, where a map would cost more than the whole start of a command.
 */
final class SortedTable {

    private static final byte TAB = '\t';
    private static final byte LINE_END = '\n';
    private static final int LETTERS = 1 << 7;

    private final byte[] bytes;
    private final int start;

    /** By two first letters, once they are met: where their rows begin, and behind 32 bits where they end; 0 before. */
    private final AtomicLongArray openings = new AtomicLongArray(LETTERS * LETTERS);

    private SortedTable(byte[] bytes) {
        this.bytes = bytes;
        this.start = afterHeader();
    }

    static SortedTable open(String table) {
        try (InputStream in = SortedTable.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException("the table " + table + " is missing from the artifact names");
            }
            return new SortedTable(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + table + " cannot be read", e);
        }
    }

    /** Everything in it, to take its fingerprint. */
    byte[] bytes() {
        return bytes;
    }

    /** Past the comments and the line that names the columns. */
    private int afterHeader() {
        int at = 0;
        while (bytes[at] == '#') {
            at = nextLine(at);
        }
        return nextLine(at);
    }

    /**
     * Finds a word.
     *
     * @param word ASCII
     * @return where its first number stands, or -1; see {@link #number}
     */
    int find(String word) {
        if (word.length() < 2 || word.charAt(0) >= LETTERS || word.charAt(1) >= LETTERS) {
            return find(word, start, bytes.length);
        }
        int slot = word.charAt(0) * LETTERS + word.charAt(1);
        long rows = openings.get(slot);
        if (rows == 0) {
            String opening = word.substring(0, 2);
            rows = (long) firstNotBefore(opening + '\0') << Integer.SIZE
                    | firstNotBefore(opening + (char) (LETTERS - 1));
            openings.set(slot, rows);
        }
        return find(word, (int) (rows >>> Integer.SIZE), (int) rows);
    }

    /** The first row whose word does not stand before this one. */
    private int firstNotBefore(String word) {
        int low = start;
        int high = bytes.length;
        while (low < high) {
            int line = lineOf((low + high) >>> 1);
            if (compare(word, line) > 0) {
                low = nextLine(line);
            } else {
                high = line;
            }
        }
        return low;
    }

    private int find(String word, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int line = lineOf((low + high) >>> 1);
            int order = compare(word, line);
            if (order == 0) {
                return line + word.length() + 1;
            }
            if (order < 0) {
                high = line;
            } else {
                low = nextLine(line);
            }
        }
        return -1;
    }

    /** The number of that column (0 or 1) of the row found. */
    int number(int found, int column) {
        int at = found;
        for (int i = 0; i < column; i++) {
            while (bytes[at++] != TAB) {}
        }
        int number = 0;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
            number = 10 * number + bytes[at++] - '0';
        }
        return number;
    }

    private int lineOf(int at) {
        int line = at;
        while (line > start && bytes[line - 1] != LINE_END) {
            line--;
        }
        return line;
    }

    private int nextLine(int at) {
        int next = at;
        while (next < bytes.length && bytes[next] != LINE_END) {
            next++;
        }
        return Math.min(bytes.length, next + 1);
    }

    private int compare(String word, int line) {
        for (int i = 0; i < word.length(); i++) {
            int byChar = word.charAt(i) - bytes[line + i]; // a row's tab is below every letter, so it stays in the row
            if (byChar != 0) {
                return byChar;
            }
        }
        return bytes[line + word.length()] == TAB ? 0 : -1;
    }
}
