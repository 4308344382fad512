package dev.cordon.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/**
 * A mapped column. One longer than a mapping can be is seen through several, each beginning a gigabyte after the last and
 * reaching into the next, so that whatever begins in one also ends there.
 */
final class Column {
    private static final int STRIDE = 30;

    private final long length;
    private final ByteBuffer[] windows;

    private Column(long length, ByteBuffer[] windows) {
        this.length = length;
        this.windows = windows;
    }

    static Column map(FileChannel channel, long offset, long length) throws IOException {
        int count = (int) (length >>> STRIDE) + 1;
        ByteBuffer[] windows = new ByteBuffer[length <= Integer.MAX_VALUE ? 1 : count];
        for (int i = 0; i < windows.length; i++) {
            long from = (long) i << STRIDE;
            windows[i] = channel.map(
                            FileChannel.MapMode.READ_ONLY, offset + from, Math.min(length - from, Integer.MAX_VALUE))
                    .order(ByteOrder.LITTLE_ENDIAN);
        }
        return new Column(length, windows);
    }

    long length() {
        return length;
    }

    /** The whole column, where it is known to be short enough for one mapping. */
    ByteBuffer bytes() {
        if (windows.length > 1) {
            throw new IllegalStateException("a column of " + length + " bytes is longer than one mapping");
        }
        return windows[0];
    }

    /** The bytes of the record that begins there: its length (int) and so many bytes. */
    byte[] record(long at) {
        int window = windows.length == 1 ? 0 : (int) (at >>> STRIDE);
        ByteBuffer bytes = windows[window];
        int place = (int) (at - ((long) window << STRIDE));
        byte[] record = new byte[bytes.getInt(place)];
        bytes.get(place + Integer.BYTES, record);
        return record;
    }
}
