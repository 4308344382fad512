package dev.cordon.bench;

import dev.cordon.lists.Csv;
import dev.cordon.lists.Json;
import dev.cordon.lists.Readers;
import dev.cordon.lists.SourceFile;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.Name;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Period;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** People who are not listed: a common given name and a common family name of one country, put together by a seed. */
public final class Innocents {

    static final long SEED = 20230716;

    /** The folder of corpora: property {@code cordon.shared}, else {@code ../shared}. */
    public static final Path SHARED = Path.of(System.getProperty("cordon.shared", "../shared"));

    private Innocents() {}

    /** So many people, the same for each run, with a birth date and a country. */
    public static List<Party> people(int count) throws IOException {
        return people(SHARED, SEED, count);
    }

    /** The same, from the corpora in that folder and another seed. */
    public static List<Party> people(Path shared, long seed, int count) throws IOException {
        Path names = shared.resolve("lists/names/popular-names-by-country");
        Map<String, List<String>> given = byCountry(names.resolve("common-forenames-by-country.csv.gz"));
        Map<String, List<String>> family = byCountry(names.resolve("common-surnames-by-country.csv.gz"));
        List<String> countries =
                given.keySet().stream().filter(family::containsKey).toList();
        Random random = new Random(seed);
        List<Party> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String country = countries.get(random.nextInt(countries.size()));
            String name = any(given, country, random) + " " + any(family, country, random);
            people.add(Party.builder("innocent-" + i)
                    .type(PartyType.PERSON)
                    .name(Name.primary(name))
                    .born(Period.of(
                            PartialDate.of(1940 + random.nextInt(66), 1 + random.nextInt(12), 1 + random.nextInt(28))))
                    .country(new CountryTie(CountryTie.Tie.NATIONALITY, Optional.of(country), country))
                    .build());
        }
        return people;
    }

    /** Names of companies that report to the US Securities and Exchange Commission, each once. */
    public static Set<String> companies(Path shared) throws IOException {
        Path file = shared.resolve("lists/names/sec-company-tickers-2026-02/company_tickers.json.gz");
        Set<String> names = new LinkedHashSet<>();
        for (SourceFile json : Readers.unpack(file, file.toString())) {
            for (Json entry : Json.document(json).fields().values()) {
                if (entry instanceof Json.Obj company) {
                    names.add(company.text("title"));
                }
            }
        }
        return names;
    }

    private static String any(Map<String, List<String>> names, String country, Random random) {
        List<String> ofCountry = names.getOrDefault(country, List.of());
        return ofCountry.get(random.nextInt(ofCountry.size()));
    }

    private static Map<String, List<String>> byCountry(Path corpus) throws IOException {
        Map<String, List<String>> names = new TreeMap<>();
        List<String> header = new ArrayList<>();
        for (SourceFile file : Readers.unpack(corpus, corpus.toString())) {
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
