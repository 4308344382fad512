package dev.cordon.bench.accuracy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The half of the data to which something belongs: {@link #TUNING} may be looked at, {@link #TEST} is only counted.
 *
 * <p>By a hash of an id, so that the half of an old pair stays what it was when new ones are added.
 */
enum Half {
    TUNING,
    TEST;

    /** Labelled pairs, and innocent companies: one half each, by id or name. */
    static Half ofPair(String id) {
        return of(id, 50);
    }

    /** Parties of real lists: seven tenths for tuning, by list and number. */
    static Half ofParty(String list, String number) {
        return of(list + ":" + number, 70);
    }

    private static Half of(String key, int tuningPercent) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            int percent = Integer.remainderUnsigned(ByteBuffer.wrap(hash).getInt(), 100);
            return percent < tuningPercent ? TUNING : TEST;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
