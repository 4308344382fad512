package dev.cordon.history;

import dev.cordon.terms.Listing;
import dev.cordon.terms.Name;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyCodec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every distinct piece once, however many editions repeat it. */
final class PiecePool {
    private final List<byte[]> pieces = new ArrayList<>();
    private final Map<Key, Integer> places = new HashMap<>();
    private final Map<Integer, Listing> listings = new HashMap<>();
    private final Map<Integer, List<String>> names = new HashMap<>();

    /** Bytes as a key of a map. */
    private static final class Key {
        private final byte[] bytes;
        private final int hash;

        Key(byte[] bytes) {
            this.bytes = bytes;
            this.hash = Arrays.hashCode(bytes);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Arrays.equals(bytes, key.bytes);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    int add(byte[] piece) {
        return places.computeIfAbsent(new Key(piece), key -> {
            pieces.add(piece);
            return pieces.size() - 1;
        });
    }

    int add(Party party) {
        return add(PartyCodec.encode(party));
    }

    byte[] bytes(int piece) {
        return pieces.get(piece);
    }

    /** The listing that the piece carries. */
    Listing listing(int piece) {
        return piece == PieceIds.NONE
                ? Listing.UNSAID
                : listings.computeIfAbsent(
                        piece, id -> PartyCodec.decode(bytes(id)).listing());
    }

    /** Its names, folded, to find the party a document means. */
    List<String> foldedNames(int piece) {
        return piece == PieceIds.NONE
                ? List.of()
                : names.computeIfAbsent(
                        piece,
                        id -> PartyCodec.decode(bytes(id)).names().stream()
                                .map(Name::text)
                                .map(FoldedName::of)
                                .distinct()
                                .toList());
    }
}
