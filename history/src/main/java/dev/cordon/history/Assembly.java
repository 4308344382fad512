package dev.cordon.history;

import dev.cordon.terms.Listing;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Puts the pieces of a party together: lists one after the other without exact repetitions, of type and listing the first wins, but for measures. */
final class Assembly {

    private Assembly() {}

    /**
     * @param pieces in the order of their parts, the main record first; none gives a party of which only the number is known
     */
    static Party of(String number, List<Party> pieces) {
        if (pieces.size() == 1 && pieces.getFirst().number().equals(number)) {
            return pieces.getFirst();
        }
        return new Party(
                number,
                pieces.isEmpty() ? PartyType.UNKNOWN : pieces.getFirst().type(),
                all(pieces, Party::names),
                all(pieces, Party::births),
                all(pieces, Party::birthPlaces),
                all(pieces, Party::genders),
                all(pieces, Party::countries),
                all(pieces, Party::addresses),
                all(pieces, Party::identifiers),
                all(pieces, Party::links),
                listing(pieces),
                all(pieces, Party::remarks));
    }

    /** That of the first piece, with the measures that the others name (OFAC's overflow of remarks does). */
    private static Listing listing(List<Party> pieces) {
        if (pieces.isEmpty()) {
            return Listing.UNSAID;
        }
        Listing first = pieces.getFirst().listing();
        return new Listing(
                first.section(),
                first.programmes(),
                all(pieces, piece -> piece.listing().measures()),
                first.legalBasis(),
                first.reason(),
                first.licenceRequirement(),
                first.licencePolicy(),
                first.since(),
                first.until(),
                first.updated());
    }

    /** The same record under another number. */
    static Party renumbered(String number, Party party) {
        return of(number, List.of(party));
    }

    private static <T> List<T> all(List<Party> pieces, Function<Party, List<T>> field) {
        Set<T> values = new LinkedHashSet<>();
        pieces.forEach(piece -> values.addAll(field.apply(piece)));
        return List.copyOf(values);
    }
}
