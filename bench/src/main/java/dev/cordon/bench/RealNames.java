package dev.cordon.bench;

import dev.cordon.index.Index;
import dev.cordon.lists.Csv;
import dev.cordon.lists.Readers;
import dev.cordon.lists.SourceFile;
import dev.cordon.terms.Name;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.State;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The real names of which others are made: listed ones, popular ones of the world's countries, American companies. */
final class RealNames {

    /** The corpora: property {@code cordon.shared}, else {@code ../shared}. */
    private static final Path CORPORA = Path.of(System.getProperty("cordon.shared", "../shared"), "lists", "names");

    private static final Path POPULAR = CORPORA.resolve("popular-names-by-country");
    private static final Path COMPANIES = CORPORA.resolve("sec-company-tickers-2026-02/company_tickers.json.gz");
    private static final Pattern TITLE = Pattern.compile("\"title\":\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

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
        Map<String, List<String>> given = byCountry("common-forenames-by-country.csv.gz");
        Map<String, List<String>> family = byCountry("common-surnames-by-country.csv.gz");
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

    /** Companies that are registered with the Securities and Exchange Commission. */
    static List<String> companies() throws IOException {
        Set<String> titles = new LinkedHashSet<>();
        for (SourceFile file : Readers.unpack(COMPANIES, "company_tickers.json.gz")) {
            try (InputStream json = file.open()) {
                Matcher title = TITLE.matcher(new String(json.readAllBytes(), StandardCharsets.UTF_8));
                while (title.find()) {
                    titles.add(title.group(1).replace("\\/", "/"));
                }
            }
        }
        return List.copyOf(titles);
    }

    /** Romanized names by country. */
    static Map<String, List<String>> byCountry(String corpus) throws IOException {
        Map<String, List<String>> names = new TreeMap<>();
        List<String> header = new ArrayList<>();
        for (SourceFile file : Readers.unpack(POPULAR.resolve(corpus), corpus)) {
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
