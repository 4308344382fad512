package dev.cordon.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/** The frame of every file of an index: header, columns, directory, footer. */
enum IndexFile {
    LISTS("lists.cdx", 2),
    STATES("states.cdx", 7),
    WORDS("words.cdx", 22),
    PEOPLE("people.cdx", 14),
    ORGANIZATIONS("organizations.cdx", 14),
    NUMBERS("numbers.cdx", 2);

    /** Written with the highest byte first, as in the files of version 1 and 2. */
    static final int VERSION = 4;

    static final long MAGIC = 0x58494e4f44524f43L; // "CORDONIX", read as a little-endian long
    static final int END = 0x43444958; // "XIDC"
    static final int HEADER = 16;
    static final int FOOTER = 24;

    private static final int PIECE = 1 << 20;

    private final String file;
    private final int columnCount;

    IndexFile(String file, int columnCount) {
        this.file = file;
        this.columnCount = columnCount;
    }

    Path in(Path folder) {
        return folder.resolve(file);
    }

    int columnCount() {
        return columnCount;
    }

    /** Begins the file; its columns follow in their order. */
    ColumnWriter writer(Path folder) throws IOException {
        return new ColumnWriter(this, in(folder));
    }

    /**
     * Maps the columns; reads no more than header, directory and footer.
     *
     * @throws IndexException if it is missing, of another version, or cut off
     */
    List<Column> open(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(in(folder))) {
            ByteBuffer directory = directory(channel);
            List<Column> columns = new ArrayList<>();
            for (int i = 0; i < columnCount; i++) {
                columns.add(Column.map(channel, directory.getLong(), directory.getLong()));
            }
            return columns;
        } catch (NoSuchFileException e) {
            throw new IndexException(file + " is missing; \"cordon index build\" builds the index again");
        }
    }

    /** The checked directory: offset and length of each column. */
    private ByteBuffer directory(FileChannel channel) throws IOException {
        long size = channel.size();
        if (size < HEADER + FOOTER) {
            throw damaged(size + " bytes");
        }
        ByteBuffer header = read(channel, 0, HEADER);
        if (header.getLong(0) != MAGIC) {
            throw damaged("no file of an index");
        }
        int version = Integer.reverseBytes(header.getInt(8));
        if (version != VERSION) {
            throw new IndexException(file + " has version " + version + ", this program reads version " + VERSION
                    + "; \"cordon index build\" builds the index again");
        }
        ByteBuffer footer = read(channel, size - FOOTER, FOOTER);
        long at = footer.getLong(0);
        if (header.getInt(12) != ordinal()
                || footer.getInt(FOOTER - Integer.BYTES) != END
                || footer.getInt(8) != columnCount
                || at != size - FOOTER - columnCount * 2L * Long.BYTES) {
            throw damaged("header and footer do not fit; it may be cut off");
        }
        ByteBuffer directory = read(channel, at, (int) (size - FOOTER - at));
        if (headSum(header, directory, footer) != footer.getInt(12)) {
            throw damaged("header, directory and footer have another checksum");
        }
        return directory;
    }

    /** Over what {@link #open} reads: header, directory, and the footer's first 12 bytes. */
    static int headSum(ByteBuffer header, ByteBuffer directory, ByteBuffer footer) {
        CRC32C sum = new CRC32C();
        sum.update(header.duplicate());
        sum.update(directory.duplicate());
        sum.update(footer.slice(0, 12));
        return (int) sum.getValue();
    }

    private static ByteBuffer read(FileChannel channel, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && channel.read(bytes, at + bytes.position()) >= 0) {
            // until it is full or the file has ended
        }
        return bytes.flip();
    }

    /** Reads the whole file and compares the checksum. */
    void check(Path folder) throws IOException {
        open(folder);
        try (FileChannel channel = FileChannel.open(in(folder))) {
            long end = channel.size() - 2 * Integer.BYTES;
            CRC32C sum = new CRC32C();
            for (long at = 0; at < end; at += PIECE) {
                sum.update(read(channel, at, (int) Math.min(PIECE, end - at)));
            }
            if (read(channel, end, Integer.BYTES).getInt() != (int) sum.getValue()) {
                throw damaged("its checksum is another");
            }
        }
    }

    private IndexException damaged(String how) {
        return new IndexException(file + " is damaged (" + how + "); \"cordon index build\" builds the index again");
    }
}
