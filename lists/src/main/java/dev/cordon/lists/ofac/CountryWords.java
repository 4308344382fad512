package dev.cordon.lists.ofac;

import dev.cordon.terms.Countries;
import java.util.Optional;

/** Countries in OFAC's words. */
final class CountryWords {

    /** Shorter words at the end of a place are states ({@code Los Angeles, CA}), not country codes. */
    private static final int SHORTEST_NAME = 4;

    private CountryWords() {}

    /** The country a field names that holds nothing else. */
    static Optional<String> code(String country) {
        return Countries.code(country);
    }

    /**
     * The country with which a place ends: {@code Culiacan, Sinaloa, Mexico}; {@code Pyongyang, Korea, North}.
     *
     * @return ISO 3166-1 alpha-2
     */
    static Optional<String> atEnd(String place) {
        int last = place.lastIndexOf(", ");
        if (last >= 0 && place.substring(last + 2).strip().length() < SHORTEST_NAME) {
            return Optional.empty();
        }
        int before = last < 0 ? -1 : place.lastIndexOf(", ", last - 1);
        return named(place)
                .or(() -> last < 0 ? Optional.empty() : named(place.substring(before < 0 ? 0 : before + 2)))
                .or(() -> last < 0 ? Optional.empty() : named(place.substring(last + 2)));
    }

    private static Optional<String> named(String words) {
        return words.strip().length() < SHORTEST_NAME ? Optional.empty() : Countries.code(words);
    }
}
