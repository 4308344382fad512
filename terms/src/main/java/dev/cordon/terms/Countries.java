package dev.cordon.terms;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Countries by code and by name. */
public final class Countries {
    private static final Map<String, String> CODES = new ConcurrentHashMap<>();

    static {
        for (String code : Locale.getISOCountries()) {
            CODES.put(Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
            CODES.put(code.toLowerCase(Locale.ROOT), code);
        }
    }

    private Countries() {}

    /** The ISO 3166-1 alpha-2 code of a country named in that text. */
    public static Optional<String> code(String published) {
        return Optional.ofNullable(CODES.get(published.strip().toLowerCase(Locale.ROOT)));
    }
}
