package dev.cordon.lists;

import dev.cordon.terms.Part;
import dev.cordon.terms.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A whole list on a day.
 *
 * @param format the reader's format
 * @param published the day that the files themselves carry, if they do
 * @param carries the parts that the files carry; a part that is not among them is unknown, not gone
 * @param entries every party, in the order of the file
 * @param report counts and problems
 */
public record Edition(
        String format, Optional<LocalDate> published, Set<Part> carries, List<Entry> entries, Report report)
        implements Publication {

    public Edition {
        carries = Set.copyOf(carries);
        entries = List.copyOf(entries);
    }

    /**
     * A party of an edition, part by part: each piece holds only what its file holds (the same number in all of them),
     * and together they are the whole record. Formats of one file have the part {@link Part#MAIN} alone.
     *
     * @param number the authority's number
     * @param parts the pieces, one for each part, each with that number
     */
    public record Entry(String number, List<Piece> parts) {
        public Entry {
            parts = List.copyOf(parts);
        }

        public static Entry whole(Party party) {
            return new Entry(party.number(), List.of(new Piece(Part.MAIN, party)));
        }
    }

    /** What one file says of a party. */
    public record Piece(Part part, Party party) {}
}
