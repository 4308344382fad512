package dev.cordon.lists.ofac;

import dev.cordon.terms.Address;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses of ADD.CSV, whose fourth column holds city, state and postal code in one text. */
final class Addresses {

    /** {@code Novosibirsk, Novosibirskaya Obl. 630090}: up to the comma, up to the words with digits, these. */
    private static final Pattern CITY =
            Pattern.compile("([^,]*?)(?:,\\s*(.*?))?(?:\\s+(\\S*\\d\\S*(?:\\s+\\S*\\d\\S*)?))?");

    private Addresses() {}

    /** Empty if nothing is said. */
    static Optional<Address> of(String street, String city, String country, String note) {
        if (street.isBlank() && city.isBlank() && country.isBlank() && note.isBlank()) {
            return Optional.empty();
        }
        Matcher pieces = CITY.matcher(city);
        boolean apart = pieces.matches() && !pieces.group(1).isBlank();
        return Optional.of(new Address(
                street,
                apart ? pieces.group(1) : city,
                apart ? said(pieces.group(2)) : "",
                apart ? said(pieces.group(3)) : "",
                country,
                CountryWords.code(country),
                note));
    }

    private static String said(@Nullable String group) {
        return group == null ? "" : group;
    }
}
