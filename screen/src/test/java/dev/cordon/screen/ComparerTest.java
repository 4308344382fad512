package dev.cordon.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.terms.Address;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.Gender;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Name;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Period;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparerTest {

    private static final Comparer COMPARER = new Comparer(Tables.READER, Tables.WEIGHTS);

    /** Names as lists have them, and as nobody has them. */
    private static final String[] NAMES = {
        "KIM, Jong Un",
        "LUKASHENKA, Alyaksandr Ryhorovich",
        "Лукашенко Александр",
        "ABU ALI",
        "Ali bin Hassan",
        "Hassan bin Ali",
        "王鸿飞",
        "قاسم سليماني",
        "BANK MELLI IRAN",
        "Bank of China (Hong Kong) Ltd",
        "WUHAN SHUOKANG BIOLOGICAL TECHNOLOGY CO., LTD",
        "EP-GOM",
        "GRACE 1",
        "J. Smith Jr.",
        "Smith, John III",
        "U",
        "X Y",
        "7",
        "Co., Ltd.",
        "the",
        "…",
        "+-*",
        "\u200d",
        "Dr.",
        "Al",
        "O",
        "김정은",
        "№ 5"
    };

    @Property(tries = 2_000)
    void theScoreIsTheSameTheOtherWayRound(@ForAll("parties") Party a, @ForAll("parties") Party b) {
        Explanation there = COMPARER.compare(a, b);
        Explanation back = COMPARER.compare(b, a);

        assertThat(back.score()).isEqualTo(there.score());
        assertThat(back.millibits()).isEqualTo(there.millibits());
    }

    @Property(tries = 1_000)
    void aPartyMatchesItself(@ForAll("parties") Party party) {
        if (!party.names().isEmpty() || !party.identifiers().isEmpty()) {
            assertThat(COMPARER.compare(party, party).score()).isGreaterThanOrEqualTo(Settings.DEFAULT_THRESHOLD);
        }
    }

    /** A name counts in a field of several as much as it does alone. */
    @ParameterizedTest
    @ValueSource(strings = {"Ivan Petrov a.k.a. Sergei Smirnov", "Olga and Sergei Smirnov"})
    void eachNameOfAFieldIsCompared(String field) {
        Party one = named(Name.primary("Sergei Smirnov"));
        Party alone = named(Name.alias("Sergei Smirnov"));
        Party other = named(Name.primary(field));

        assertThat(COMPARER.compare(one, other).score())
                .isEqualTo(COMPARER.compare(one, alone).score())
                .isGreaterThan(Settings.DEFAULT_THRESHOLD);
        assertThat(COMPARER.compare(other, one).score())
                .isEqualTo(COMPARER.compare(alone, one).score());
    }

    /** The former family name stands without its given name. */
    @Test
    void aFormerFamilyNameIsReadWithTheGivenName() {
        Party one = named(Name.primary("Sergei Smirnov"));
        Party other = named(Name.primary("Sergei Krylov (formerly Smirnov), DOB 1962"));
        Party somebodyElse = named(Name.primary("Sergei Krylov (formerly Sokolov), DOB 1962"));

        assertThat(COMPARER.compare(one, other).score()).isGreaterThan(0.8);
        assertThat(COMPARER.compare(one, somebodyElse).score()).isLessThan(0.2);
    }

    private static Party named(Name name) {
        return Party.builder(name.text()).type(PartyType.PERSON).name(name).build();
    }

    @Property(tries = 1_000)
    void thePartsAddUp(@ForAll("parties") Party a, @ForAll("parties") Party b) {
        Explained.assertAddsUp(COMPARER.compare(a, b));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"U", "王", "7", "…", "+-*", "Co., Ltd.", "the", "\u200d", "'", "№", "Dr.", "bin", "X", "Ltd", "🚢"
            })
    void everyNameMatchesItselfHoweverLittleItSays(String name) {
        for (PartyType type : PartyType.values()) {
            for (Name said : List.of(Name.primary(name), Name.weakAlias(name))) {
                Party party = Party.builder("1").type(type).name(said).build();
                assertThat(COMPARER.compare(party, party).score())
                        .as("%s as %s", said, type)
                        .isGreaterThanOrEqualTo(Settings.DEFAULT_THRESHOLD);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(IdentifierKind.class)
    void aNumberWithoutANameMatchesItself(IdentifierKind kind) {
        for (String number : List.of("1", "---", "9116412", "x@y.z")) {
            Party party =
                    Party.builder("1").identifier(Identifier.of(kind, number)).build();
            assertThat(COMPARER.compare(party, party).score())
                    .as("%s %s", kind, number)
                    .isGreaterThanOrEqualTo(Settings.DEFAULT_THRESHOLD);
        }
    }

    @Test
    void anotherIdMakesNoOtherRecord() {
        Party one = Party.builder("1").name(Name.primary("U")).build();
        Party two = Party.builder("2").name(Name.primary("U")).build();

        assertThat(COMPARER.compare(one, two).score()).isGreaterThanOrEqualTo(Settings.DEFAULT_THRESHOLD);
    }

    @Test
    void nobodyMatchesNobody() {
        Party nobody = Party.builder("1").born(Period.of(PartialDate.of(1962))).build();

        assertThat(COMPARER.compare(nobody, nobody).score()).isLessThan(0.1);
    }

    @Test
    void moreThatAgreesScoresHigher() {
        Party listed = kim().gender(Gender.MALE)
                .born(Period.of(PartialDate.of(1984, 1, 8)))
                .country(new CountryTie(CountryTie.Tie.NATIONALITY, Optional.of("KP"), "North Korea"))
                .build();
        double name = COMPARER.compare(kim().build(), listed).score();
        double year = COMPARER.compare(
                        kim().born(Period.of(PartialDate.of(1984))).build(), listed)
                .score();
        double day = COMPARER.compare(
                        kim().born(Period.of(PartialDate.of(1984, 1, 8))).build(), listed)
                .score();
        double wrong = COMPARER.compare(
                        kim().born(Period.of(PartialDate.of(1976, 4, 25))).build(), listed)
                .score();

        assertThat(wrong).isLessThan(name);
        assertThat(name).isLessThan(year);
        assertThat(year).isLessThan(day);
        assertThat(day).isLessThan(1);
    }

    private static Party.Builder kim() {
        return Party.builder("k").type(PartyType.PERSON).name(Name.primary("KIM, Jong Un"));
    }

    @Provide
    Arbitrary<Party> parties() {
        Arbitrary<Name> names = Combinators.combine(Arbitraries.of(NAMES), Arbitraries.of(true, false, false))
                .as((text, weak) -> weak ? Name.weakAlias(text) : Name.alias(text));
        Arbitrary<Identifier> numbers = Combinators.combine(
                        Arbitraries.of(IdentifierKind.PASSPORT, IdentifierKind.IMO, IdentifierKind.EMAIL),
                        Arbitraries.of("9116412", "8316168", "12", "a@b.cd"),
                        Arbitraries.of("CN", "RU").optional())
                .as((kind, number, country) -> new Identifier(kind, number, country, "", ""));
        Arbitrary<Period> births = Arbitraries.of("1954", "1954-08-30", "1945", "1990-01-01")
                .map(text -> Period.of(PartialDate.parse(text).orElseThrow()));
        Arbitrary<CountryTie> countries = Arbitraries.of("CN", "RU", "IR")
                .map(code -> new CountryTie(CountryTie.Tie.RESIDENCE, Optional.of(code), code));
        Arbitrary<Address> addresses = Arbitraries.of("Beijing", "18 West Dongbeiwang Road Beijing", "Minsk")
                .map(text -> new Address(text, "", "", "", "", Optional.empty(), ""));
        return Combinators.combine(
                        Arbitraries.of(PartyType.class),
                        names.list().ofMaxSize(3),
                        numbers.list().ofMaxSize(2),
                        births.list().ofMaxSize(2),
                        countries.list().ofMaxSize(2),
                        addresses.list().ofMaxSize(1),
                        Arbitraries.of(Gender.class).list().ofMaxSize(1))
                .as((type, named, numbered, born, tied, at, gender) -> {
                    Party.Builder party = Party.builder("p").type(type);
                    named.forEach(party::name);
                    numbered.forEach(party::identifier);
                    born.forEach(party::born);
                    tied.forEach(party::country);
                    at.forEach(party::address);
                    gender.forEach(party::gender);
                    return party.build();
                });
    }
}
