package dev.cordon.terms;

import java.util.Optional;

/**
 * A country a party has to do with, and how.
 *
 * @param tie how
 * @param code ISO 3166-1 alpha-2 (or a former code such as SU, YU), upper case, where the published text names a known
 *     country
 * @param published the authority's own words
 */
public record CountryTie(Tie tie, Optional<String> code, String published) {

    /** How a party belongs to a country. */
    public enum Tie {
        NATIONALITY,
        CITIZENSHIP,
        RESIDENCE,
        BIRTH,
        /** Where an organization is registered or, where nothing is said, based; the programme's country does not count. */
        JURISDICTION,
        FLAG,
        FORMER_FLAG
    }
}
