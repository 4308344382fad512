package dev.cordon.bench.accuracy;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * The half of the data to which something belongs: {@link #TUNING} may be looked at, {@link #TEST} is only counted.
 *
 * <p>By a hash of an id, so that the half of an old pair stays what it was when new ones are added.
 */
public enum Half {
    TUNING,
    TEST;

    /** Labelled pairs, and innocent companies: one half each, by id or name. */
    public static Half ofPair(String id) {
        return of(id, 2, 1);
    }

    /** Parties of real lists: seven tenths for tuning, by list and number. */
    public static Half ofParty(String list, String number) {
        return of(list + ":" + number, 100, 70);
    }

    private static Half of(String key, int buckets, int tuning) {
        CRC32 hash = new CRC32();
        hash.update(key.getBytes(StandardCharsets.UTF_8));
        return hash.getValue() % buckets < tuning ? TUNING : TEST;
    }
}
