package dev.cordon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes the table of country names that {@code terms} ships, from the CLDR data of the running JDK. */
public final class CountryNames {

    private static final List<String> LANGUAGES = List.of(
            "en", "fr", "de", "es", "ru", "zh-Hans", "zh-Hant", "ar", "ja", "pt", "it", "nl", "pl", "uk", "be", "bg",
            "sr-Cyrl", "sr-Latn", "hr", "cs", "sk", "sl", "hu", "ro", "el", "tr", "fa", "ur", "he", "ko", "vi", "id",
            "th", "hi", "sv", "nb", "da", "fi", "et", "lv", "lt", "sq", "mk", "ka", "hy", "az", "kk", "uz", "sw");

    private CountryNames() {}

    /** {@code CountryNames countries.csv}: one row a country: alpha-2, alpha-3, English name, names in other languages. */
    public static void main(String[] arguments) throws IOException {
        List<String> rows = new ArrayList<>();
        rows.add("# Names of countries in " + LANGUAGES.size() + " languages, from CLDR as JDK "
                + Runtime.version().feature() + " carries it. Unicode licence v3; see README.md.");
        rows.add("code;alpha-3;English;other languages");
        List<String> codes = new ArrayList<>(List.of(Locale.getISOCountries()));
        codes.add("XK");
        codes.sort(null);
        for (String code : codes) {
            rows.add(String.join(";", names(Locale.of("", code))));
        }
        Files.write(Path.of(arguments[0]), rows);
    }

    private static Set<String> names(Locale country) {
        Set<String> names = new LinkedHashSet<>();
        names.add(country.getCountry());
        names.add(country.getCountry().equals("XK") ? "XKX" : country.getISO3Country());
        for (String language : LANGUAGES) {
            names.add(country.getDisplayCountry(Locale.forLanguageTag(language)));
        }
        return names;
    }
}
