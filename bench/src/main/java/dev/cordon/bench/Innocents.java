package dev.cordon.bench;

import dev.cordon.terms.CountryTie;
import dev.cordon.terms.Name;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Period;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** People who are not listed: a common given name and a common family name of one country, put together by a seed. */
public final class Innocents {

    static final long SEED = 20230716;

    private Innocents() {}

    /** So many people, the same for each run, with a birth date and a country. */
    public static List<Party> people(int count) throws IOException {
        return people(RealNames.SHARED, SEED, count);
    }

    /** The same, from the corpora in that folder and another seed. */
    public static List<Party> people(Path shared, long seed, int count) throws IOException {
        Map<String, List<String>> given = RealNames.byCountry(shared, "common-forenames-by-country.csv.gz");
        Map<String, List<String>> family = RealNames.byCountry(shared, "common-surnames-by-country.csv.gz");
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

    private static String any(Map<String, List<String>> names, String country, Random random) {
        List<String> ofCountry = names.getOrDefault(country, List.of());
        return ofCountry.get(random.nextInt(ofCountry.size()));
    }
}
