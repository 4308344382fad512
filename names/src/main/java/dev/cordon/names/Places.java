package dev.cordon.names;

import dev.cordon.terms.Countries;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which words of organizations' names are places: countries and their peoples, regions, cities. */
final class Places {

    /** The longest name has so many words: Democratic People's Republic of Korea. */
    static final int LONGEST = 6;

    private static final int SHORTEST_STEM = 4;

    /**
     * A place.
     *
     * @param key the code of a country in small letters, or the English name of a city or region
     * @param country whether it is a country (or what belongs to one: Iranian)
     */
    record Place(String key, boolean country) {}

    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Place> stems = new HashMap<>();
    private final TreeSet<String> words = new TreeSet<>();

    /**
     * @param rows the rows of {@code places.csv}: word, kind, country, place
     */
    Places(List<String[]> rows) {
        for (String[] cells : rows) {
            if (WordsInScript.isOf(cells[0])) {
                continue;
            }
            boolean latin = cells[0].charAt(0) < 0x80;
            String word = latin ? cells[0] : Romanizer.romanize(cells[0]).text().replace(" ", "");
            boolean country = !cells[1].equals("city") && !cells[1].equals("region");
            Place place = new Place(cells[3], country);
            places.putIfAbsent(word, place);
            String stem = BusinessWords.stemFold(word);
            if (!latin && stem.length() >= SHORTEST_STEM) {
                stems.putIfAbsent(stem, place);
            }
        }
        words.addAll(places.keySet());
    }

    /** The English name of a country. */
    static String name(String code) {
        return Countries.name(code);
    }

    /** The place that these words, without the blanks between them, name. */
    @Nullable
    Place of(String glued) {
        Place known = places.get(glued);
        return known != null ? known : stems.get(BusinessWords.stemFold(glued));
    }

    /** Whether a longer place begins with these letters. */
    boolean opens(String glued) {
        String next = words.higher(glued);
        return next != null && next.startsWith(glued);
    }

    /** The key of the city or region that a word names, or "". */
    String locality(String word) {
        Place place = of(word);
        return place == null || place.country() ? "" : place.key();
    }

    /** The keys of all cities and regions. */
    List<String> localities() {
        return places.values().stream()
                .filter(place -> !place.country())
                .map(Place::key)
                .distinct()
                .sorted()
                .toList();
    }
}
