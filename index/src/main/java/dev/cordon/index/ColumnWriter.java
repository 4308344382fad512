package dev.cordon.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/** Writes a file of the index, column after column; each begins at a multiple of 8 bytes. */
final class ColumnWriter implements Closeable {
    private static final int BUFFER = 1 << 16;
    private static final int ALIGNED = 8;

    private final IndexFile file;
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
    private final CRC32C sum = new CRC32C();
    private final ByteBuffer header = ByteBuffer.allocate(IndexFile.HEADER).order(ByteOrder.LITTLE_ENDIAN);
    private final ByteBuffer directory;
    private long written;

    ColumnWriter(IndexFile file, Path path) throws IOException {
        this.file = file;
        channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        directory = ByteBuffer.allocate(file.columnCount() * 2 * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        header.putLong(IndexFile.MAGIC)
                .putInt(Integer.reverseBytes(IndexFile.VERSION))
                .putInt(file.ordinal())
                .flip();
        put(header.array(), 0, IndexFile.HEADER);
    }

    ColumnWriter bytes(byte[] column) throws IOException {
        long start = begin();
        put(column, 0, column.length);
        return end(start);
    }

    ColumnWriter bytes(ByteBlocks column) throws IOException {
        long start = begin();
        column.writeTo(this::put);
        return end(start);
    }

    ColumnWriter ints(int[] column) throws IOException {
        return ints(column, column.length);
    }

    ColumnWriter ints(Ints column) throws IOException {
        return ints(column.values(), column.size());
    }

    private ColumnWriter ints(int[] column, int count) throws IOException {
        long start = begin();
        for (int i = 0; i < count; i++) {
            room(Integer.BYTES).putInt(column[i]);
        }
        return end(start);
    }

    ColumnWriter longs(long[] column) throws IOException {
        long start = begin();
        for (long value : column) {
            room(Long.BYTES).putLong(value);
        }
        return end(start);
    }

    ColumnWriter chars(CharBuffer column) throws IOException {
        long start = begin();
        for (int i = column.position(); i < column.limit(); i++) {
            room(Character.BYTES).putChar(column.get(i));
        }
        return end(start);
    }

    private long begin() throws IOException {
        while ((written + buffer.position()) % ALIGNED != 0) {
            room(1).put((byte) 0);
        }
        return written + buffer.position();
    }

    private ColumnWriter end(long start) {
        directory.putLong(start).putLong(written + buffer.position() - start);
        return this;
    }

    private ByteBuffer room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            flush();
        }
        return buffer;
    }

    private void put(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        while (at < from + length) {
            room(1);
            int count = Math.min(buffer.remaining(), from + length - at);
            buffer.put(bytes, at, count);
            at += count;
        }
    }

    private void flush() throws IOException {
        buffer.flip();
        sum.update(buffer.duplicate());
        written += buffer.remaining();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }

    /** Directory and footer, after the last column; then the file is safe on the disk. */
    void finish() throws IOException {
        if (directory.hasRemaining()) {
            throw new IllegalStateException(file + " lacks columns");
        }
        long at = begin();
        put(directory.array(), 0, directory.capacity());
        ByteBuffer footer = ByteBuffer.allocate(IndexFile.FOOTER).order(ByteOrder.LITTLE_ENDIAN);
        footer.putLong(at).putInt(file.columnCount());
        footer.putInt(IndexFile.headSum(header, directory.flip(), footer));
        put(footer.array(), 0, footer.position());
        flush();
        buffer.putInt((int) sum.getValue()).putInt(IndexFile.END);
        flush();
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
