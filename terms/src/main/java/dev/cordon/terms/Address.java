package dev.cordon.terms;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An address, in as many pieces as the authority gives; each piece as published, "" where it gives none.
 *
 * @param street everything finer than the city
 * @param city city or town
 * @param region state or province
 * @param postalCode postal code
 * @param countryPublished the country in the authority's words
 * @param country ISO 3166-1 alpha-2, where those words name a known country
 * @param note what the authority remarks about the address
 */
public record Address(
        String street,
        String city,
        String region,
        String postalCode,
        String countryPublished,
        Optional<String> country,
        String note) {

    /** The pieces in one line, country last, without the note. */
    public String text() {
        return Stream.of(street, city, region, postalCode, countryPublished)
                .filter(piece -> !piece.isBlank())
                .collect(Collectors.joining(", "));
    }
}
