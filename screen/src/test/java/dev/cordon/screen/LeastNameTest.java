package dev.cordon.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.index.Bound;
import dev.cordon.index.Facts;
import dev.cordon.names.PreparedName;
import dev.cordon.terms.Address;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.Gender;
import dev.cordon.terms.Name;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LeastNameTest {

    private static final Scorer SCORER = new Scorer(Tables.WEIGHTS);
    private static final List<String> NAMES = List.of(
            "WANG, Hongfei", "Wang Hong Fei", "WANG, Hongfeng", "Hongfei Wong", "ZHAO, Dongdong", "Dongdong Steel Ltd");
    private static final List<String> COUNTRIES = List.of("CN", "HK", "US", "IR", "RU", "DE", "MX");
    private static final Address BEIJING =
            new Address("18 West Dongbeiwang Road", "Beijing", "", "", "China", Optional.of("CN"), "");

    /** Whatever two parties reach together, the name's part of it is no less than what was asked of it beforehand. */
    @Property(tries = 20_000)
    void noSumIsReachedWithAWeakerName(@ForAll long seed) {
        Random random = new Random(seed);
        Party subject = party(random);
        Party listed = party(random);
        List<PreparedName> names = listed.names().stream()
                .map(name -> Tables.READER.read(name, Tables.READER.naming(listed.type(), name.text())))
                .toList();
        List<Evidence> evidence = SCORER.score(new PreparedSubject(subject, Tables.READER), listed, names)
                .evidence();
        int sum = evidence.stream().mapToInt(Evidence::millibits).sum();
        int name = evidence.stream()
                .filter(part -> part.kind() == Evidence.Kind.NAME)
                .mapToInt(Evidence::millibits)
                .sum();

        LeastName least = new LeastName(subject, sum);
        Facts facts = Facts.of(listed);
        assertThat(name).as("%s with %s: %s", subject, listed, evidence).isGreaterThanOrEqualTo(least.of(facts));
        for (PreparedName read : names) {
            Bound.Easing easing = least.in(read.naming());
            boolean eased = Arrays.stream(easing.keys()).anyMatch(key -> has(facts, key));
            assertThat(name)
                    .as("%s with %s: %s, %s", subject, listed, evidence, easing)
                    .isGreaterThanOrEqualTo(eased ? easing.eased() : easing.otherwise());
        }
    }

    private static boolean has(Facts facts, int key) {
        boolean type = key == Facts.keyOfType(facts.type());
        boolean year = facts.hasBirth()
                && key >= Facts.keyOfYear(facts.firstYear())
                && key <= Facts.keyOfYear(facts.lastYear());
        return type || year;
    }

    @Test
    void whoWasBornYearsApartNeedsAStrongerName() {
        Party subject =
                Party.builder("s").born(Period.of(PartialDate.of(1991, 12, 2))).build();
        Party young = Party.builder("y").born(Period.of(PartialDate.of(1994))).build();
        Party unknown = Party.builder("u").build();
        LeastName least = new LeastName(subject, 1_223);

        assertThat(least.of(Facts.of(unknown))).isEqualTo(1_223);
        // BIRTH_YEARS_APART in evidence.csv
        assertThat(least.of(Facts.of(young))).isEqualTo(1_223 + 5_500);
    }

    private static Party party(Random random) {
        Party.Builder party = Party.builder("1")
                .type(PartyType.values()[random.nextInt(PartyType.values().length)])
                .name(Name.primary(NAMES.get(random.nextInt(NAMES.size()))));
        for (int births = random.nextInt(3); births > 0; births--) {
            party.born(born(random));
        }
        for (int countries = random.nextInt(3); countries > 0; countries--) {
            String code = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
            party.country(new CountryTie(CountryTie.Tie.NATIONALITY, Optional.of(code), code));
        }
        if (random.nextBoolean()) {
            party.gender(Gender.values()[random.nextInt(2)]);
        }
        if (random.nextInt(4) == 0) {
            party.address(BEIJING);
        }
        return party.build();
    }

    private static Period born(Random random) {
        PartialDate first = date(random);
        return switch (random.nextInt(4)) {
            case 0 -> new Period(first, first, true);
            case 1 -> new Period(PartialDate.of(first.year()), PartialDate.of(first.year() + random.nextInt(9)), false);
            default -> Period.of(first);
        };
    }

    /** Years that meet, follow one another, or have two digits exchanged. */
    private static PartialDate date(Random random) {
        int year = List.of(1789, 1956, 1965, 1964, 1966, 1967, 1968, 1970, 2311).get(random.nextInt(9));
        int month = 1 + random.nextInt(3);
        return switch (random.nextInt(3)) {
            case 0 -> PartialDate.of(year);
            case 1 -> PartialDate.of(year, month);
            default -> PartialDate.of(year, month, 1 + random.nextInt(3));
        };
    }
}
