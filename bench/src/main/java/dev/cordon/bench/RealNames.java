package dev.cordon.bench;

import dev.cordon.index.Index;
import dev.cordon.lists.Csv;
import dev.cordon.lists.Json;
import dev.cordon.lists.Readers;
import dev.cordon.lists.SourceFile;
import dev.cordon.terms.Name;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** The real names of which others are made: listed ones, popular ones of the world's countries, American companies. */
public final class RealNames {

    /** The folder of corpora: property {@code cordon.shared}, else {@code ../shared}. */
    public static final Path SHARED = Path.of(System.getProperty("cordon.shared", "../shared"));

    private static final String POPULAR = "lists/names/popular-names-by-country";
    private static final String COMPANIES = "lists/names/sec-company-tickers-2026-02/company_tickers.json.gz";

    private RealNames() {}

    /**
     * Somebody's name.
     *
     * @param text the name, given to family
     * @param country ISO 3166-1 alpha-2
     */
    record OfCountry(String text, String country) {}

    /** Names of two words or more, of all parties of that type in an index; each once, in the index's order. */
    static List<String> listed(Index index, PartyType type) {
        Set<String> names = new LinkedHashSet<>();
        for (int number = 0; number < index.stateCount(); number++) {
            State state = index.state(number);
            if (state.party().type() == type) {
                state.party().names().stream()
                        .map(Name::text)
                        .filter(name -> name.contains(" "))
                        .forEach(names::add);
            }
        }
        return List.copyOf(names);
    }

    /** Each popular family name of a country, so many times, with any popular given name of that country. */
    static List<OfCountry> popular(int times, long seed) throws IOException {
        Map<String, List<String>> given = byCountry(SHARED, "common-forenames-by-country.csv.gz");
        Map<String, List<String>> family = byCountry(SHARED, "common-surnames-by-country.csv.gz");
        Random random = new Random(seed);
        List<OfCountry> people = new ArrayList<>();
        family.forEach((country, families) -> {
            List<String> first = given.getOrDefault(country, List.of());
            for (int i = 0; i < times * families.size() && !first.isEmpty(); i++) {
                String name = first.get(random.nextInt(first.size())) + " " + families.get(i % families.size());
                people.add(new OfCountry(name, country));
            }
        });
        return people;
    }

    /** Companies that report to the US Securities and Exchange Commission, each name once. */
    static List<String> companies() throws IOException {
        return companies(SHARED);
    }

    /** The same, from the corpora in that folder. */
    public static List<String> companies(Path shared) throws IOException {
        Path file = shared.resolve(COMPANIES);
        Set<String> names = new LinkedHashSet<>();
        for (SourceFile json : Readers.unpack(file, file.toString())) {
            for (Json entry : Json.document(json).fields().values()) {
                if (entry instanceof Json.Obj company) {
                    names.add(company.text("title"));
                }
            }
        }
        return List.copyOf(names);
    }

    /** Romanized names by country. */
    static Map<String, List<String>> byCountry(Path shared, String corpus) throws IOException {
        Map<String, List<String>> names = new TreeMap<>();
        List<String> header = new ArrayList<>();
        for (SourceFile file : Readers.unpack(shared.resolve(POPULAR).resolve(corpus), corpus)) {
            Csv.read(file, StandardCharsets.UTF_8, ',', line -> {
                if (header.isEmpty()) {
                    header.addAll(line.cells());
                } else {
                    String name = line.cells().get(header.indexOf("Romanized Name"));
                    if (!name.isBlank()) {
                        names.computeIfAbsent(line.cells().getFirst(), country -> new ArrayList<>())
                                .add(name);
                    }
                }
            });
        }
        return names;
    }
}
