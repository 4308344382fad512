package dev.cordon.index;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;

/** Values by the hash of their key, found by bisection. */
final class Hashed {
    private final LongBuffer hashes;
    private final IntBuffer values;

    Hashed(ByteBuffer hashes, ByteBuffer values) {
        this.hashes = hashes.asLongBuffer();
        this.values = values.asIntBuffer();
    }

    /** All values under the key's hash, ascending, without repetition; perhaps some of another key with the same hash. */
    Ints find(String key) {
        long hash = Hash.of(key);
        int low = 0;
        int high = hashes.limit();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hashes.get(middle) < hash) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Ints found = new Ints();
        for (int i = low; i < hashes.limit() && hashes.get(i) == hash; i++) {
            if (i == low || values.get(i) != values.get(i - 1)) {
                found.add(values.get(i));
            }
        }
        return found;
    }
}
