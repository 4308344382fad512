package dev.cordon.history;

import dev.cordon.terms.Part;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets of parts as files hold them: one bit for each, by its place in {@link Part}. */
final class Parts {
    static final Part[] ALL = Part.values();
    static final Set<Part> EVERY = Set.of(ALL);

    private Parts() {}

    static int bits(Set<Part> parts) {
        int bits = 0;
        for (Part part : parts) {
            bits |= 1 << part.ordinal();
        }
        return bits;
    }

    static Set<Part> of(int bits) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (Part part : ALL) {
            if ((bits >> part.ordinal() & 1) == 1) {
                parts.add(part);
            }
        }
        return Collections.unmodifiableSet(parts);
    }

    /** A copy that is always walked in the same order, so that the same answer has the same bytes. */
    static Set<Part> ordered(Set<Part> parts) {
        return of(bits(parts));
    }

    /**
     * Whether a party that such an edition does not name is off the list. OFAC gives every party one row or more in SDN
     * and in ADD (dat_spec.txt), but aliases and comments only to some.
     */
    static boolean tellWhoIsListed(Set<Part> carried) {
        return carried.contains(Part.MAIN) || carried.contains(Part.ADDRESSES);
    }
}
