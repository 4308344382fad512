package dev.cordon.index;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/** The frame of every file of an index: header, columns, checksum. */
enum IndexFile {
    LISTS("lists.cdx", 2),
    STATES("states.cdx", 8),
    NAMES("names.cdx", 6),
    WORDS("words.cdx", 16),
    JOINTS("joints.cdx", 2),
    NUMBERS("numbers.cdx", 2);

    static final int VERSION = 2;
    private static final long MAGIC = 0x434f52444f4e4958L;
    private static final int END = 0x58494443;
    private static final int HEADER = 24;
    private static final int FOOTER = 8;

    private final String file;
    private final int columnCount;

    IndexFile(String file, int columnCount) {
        this.file = file;
        this.columnCount = columnCount;
    }

    Path in(Path folder) {
        return folder.resolve(file);
    }

    /** Writes columns one after the other. */
    static final class Columns {
        private final List<byte[]> columns = new ArrayList<>();

        Columns bytes(byte[] column) {
            columns.add(column);
            return this;
        }

        Columns ints(int[] column) {
            ByteBuffer bytes = ByteBuffer.allocate(column.length * Integer.BYTES);
            bytes.asIntBuffer().put(column);
            return bytes(bytes.array());
        }

        Columns longs(long[] column) {
            ByteBuffer bytes = ByteBuffer.allocate(column.length * Long.BYTES);
            bytes.asLongBuffer().put(column);
            return bytes(bytes.array());
        }

        Columns runsOfBytes(List<byte[]> runs) {
            int[] starts = new int[runs.size() + 1];
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (int i = 0; i < runs.size(); i++) {
                all.writeBytes(runs.get(i));
                starts[i + 1] = all.size();
            }
            return ints(starts).bytes(all.toByteArray());
        }

        Columns runsOfInts(List<Ints> runs) {
            int[] starts = new int[runs.size() + 1];
            Ints all = new Ints();
            for (int i = 0; i < runs.size(); i++) {
                all.addAll(runs.get(i));
                starts[i + 1] = all.size();
            }
            return ints(starts).ints(all.toArray());
        }
    }

    void write(Path folder, Columns columns) throws IOException {
        CRC32C checksum = new CRC32C();
        long length = columns.columns.stream()
                .mapToLong(c -> c.length + (long) Integer.BYTES)
                .sum();
        try (FileChannel channel =
                        FileChannel.open(in(folder), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)))) {
            out.writeLong(MAGIC);
            out.writeInt(VERSION);
            out.writeInt(ordinal());
            out.writeLong(length);
            for (byte[] column : columns.columns) {
                byte[] head =
                        ByteBuffer.allocate(Integer.BYTES).putInt(column.length).array();
                out.write(head);
                out.write(column);
                checksum.update(head);
                checksum.update(column);
            }
            out.writeInt((int) checksum.getValue());
            out.writeInt(END);
            out.flush();
            channel.force(true);
        }
    }

    /**
     * Maps the file and cuts it into its columns; reads no more than header and footer.
     *
     * @throws IndexException if it is missing, of another version, or cut off
     */
    List<ByteBuffer> open(Path folder) throws IOException {
        ByteBuffer payload = payload(folder);
        List<ByteBuffer> columns = new ArrayList<>();
        while (payload.hasRemaining()) {
            int length = payload.remaining() < Integer.BYTES ? -1 : payload.getInt();
            if (length < 0 || length > payload.remaining()) {
                throw damaged(folder, "a column of " + length + " bytes runs past the end");
            }
            columns.add(payload.slice(payload.position(), length));
            payload.position(payload.position() + length);
        }
        if (columns.size() != columnCount) {
            throw damaged(folder, columns.size() + " columns instead of " + columnCount);
        }
        return columns;
    }

    private ByteBuffer payload(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(in(folder))) {
            long size = channel.size();
            if (size < HEADER + FOOTER || size > Integer.MAX_VALUE) {
                throw damaged(folder, size + " bytes");
            }
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
            if (bytes.getLong(0) != MAGIC) {
                throw damaged(folder, "no file of an index");
            }
            if (bytes.getInt(8) != VERSION) {
                throw new IndexException(in(folder).getFileName() + " has version " + bytes.getInt(8)
                        + ", this program reads version " + VERSION + "; build the index again");
            }
            if (bytes.getInt(12) != ordinal()
                    || bytes.getLong(16) != size - HEADER - FOOTER
                    || bytes.getInt((int) size - 4) != END) {
                throw damaged(folder, "header and footer do not fit; it may be cut off");
            }
            return bytes.slice(HEADER, (int) size - HEADER - FOOTER);
        } catch (NoSuchFileException e) {
            throw new IndexException(file + " is missing; build the index again");
        }
    }

    /** Reads the whole file and compares the checksum. */
    void check(Path folder) throws IOException {
        ByteBuffer payload = payload(folder);
        CRC32C checksum = new CRC32C();
        checksum.update(payload.duplicate());
        long size = Files.size(in(folder));
        try (FileChannel channel = FileChannel.open(in(folder))) {
            ByteBuffer footer = ByteBuffer.allocate(Integer.BYTES);
            channel.read(footer, size - FOOTER);
            if (footer.getInt(0) != (int) checksum.getValue()) {
                throw damaged(folder, "its checksum is another");
            }
        }
    }

    private IndexException damaged(Path folder, String how) {
        return new IndexException(in(folder).getFileName() + " is damaged (" + how + "); build the index again");
    }
}
