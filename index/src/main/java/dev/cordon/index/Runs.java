package dev.cordon.index;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;

/** A table of runs: values cut into pieces by their starts. */
final class Runs {
    private final IntBuffer starts;
    private final ByteBuffer values;

    Runs(ByteBuffer starts, ByteBuffer values) {
        this.starts = starts.asIntBuffer();
        this.values = values;
    }

    int count() {
        return starts.limit() - 1;
    }

    byte[] bytes(int run) {
        byte[] bytes = new byte[starts.get(run + 1) - starts.get(run)];
        values.get(starts.get(run), bytes);
        return bytes;
    }

    int length(int run) {
        return starts.get(run + 1) - starts.get(run);
    }

    int start(int run) {
        return starts.get(run);
    }

    int intAt(int place) {
        return values.getInt(place * Integer.BYTES);
    }

    int[] ints(int run) {
        int from = starts.get(run);
        int[] ints = new int[starts.get(run + 1) - from];
        for (int i = 0; i < ints.length; i++) {
            ints[i] = intAt(from + i);
        }
        return ints;
    }
}
