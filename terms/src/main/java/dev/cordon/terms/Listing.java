package dev.cordon.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A party's place on a list: on what grounds, with what effect, since when by the authority's own word.
 *
 * @param section the list inside the list, where the authority publishes several in one ("Entity List"), or ""
 * @param programmes programme codes or names, as the authority writes them
 * @param measures what the listing does
 * @param legalBasis acts, resolutions and citations, as published
 * @param reason why, in the authority's words, or ""
 * @param licenceRequirement for which items a licence is needed (export control), or ""
 * @param licencePolicy how applications are reviewed (export control), or ""
 * @param since the day of designation that the entry itself carries
 * @param until the day of expiry that the entry itself carries
 * @param updated the day of the last change that the entry itself carries
 */
public record Listing(
        String section,
        List<String> programmes,
        List<Measure> measures,
        List<String> legalBasis,
        String reason,
        String licenceRequirement,
        String licencePolicy,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<LocalDate> updated) {

    /** Nothing is said about it. */
    public static final Listing UNSAID = new Listing(
            "", List.of(), List.of(), List.of(), "", "", "", Optional.empty(), Optional.empty(), Optional.empty());

    public Listing {
        programmes = List.copyOf(programmes);
        measures = List.copyOf(measures);
        legalBasis = List.copyOf(legalBasis);
    }
}
