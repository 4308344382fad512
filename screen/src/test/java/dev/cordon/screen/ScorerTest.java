package dev.cordon.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.names.Naming;
import dev.cordon.names.PreparedName;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ScorerTest {

    private static final Scorer SCORER = new Scorer(Tables.WEIGHTS);
    private static final Address ADDRESS =
            new Address("18 West Dongbeiwang Road", "Beijing", "", "", "China", Optional.of("CN"), "");

    /**
     * A name one thousandth weaker than the bound cannot reach the sum, and one as strong as it can: worked out by trying
     * every strength of a name with everything else agreeing.
     */
    @Property(tries = 300)
    void theLeastNameIsTheWeakestThatCanReachTheSum(
            @ForAll boolean born,
            @ForAll boolean gender,
            @ForAll boolean address,
            @ForAll("thresholds") double threshold) {
        Party.Builder builder = Party.builder("1")
                .name(Name.primary("WANG, Hongfei"))
                .country(new CountryTie(CountryTie.Tie.NATIONALITY, Optional.of("CN"), "China"));
        int agreeing = EvidenceWeight.COUNTRY_SHARED.millibits();
        if (born) {
            builder.born(Period.of(PartialDate.of(1991, 12, 2)));
            agreeing += EvidenceWeight.BIRTH_DAY_EQUAL.millibits();
        }
        if (gender) {
            builder.gender(Gender.MALE);
            agreeing += EvidenceWeight.GENDER_EQUAL.millibits();
        }
        if (address) {
            builder.address(ADDRESS);
            agreeing += EvidenceWeight.ADDRESS_STREET.millibits();
        }
        int target = Score.millibits(threshold);
        int weakest = Integer.MAX_VALUE;
        for (int name = -10_000; name <= 12_000 && weakest == Integer.MAX_VALUE; name++) {
            int admitted = Math.max(0, 3 * (name + 4_500)); // the slope and the beginning of evidence.csv
            if (name + Math.min(agreeing, admitted) >= target) {
                weakest = name;
            }
        }
        LeastName least = new LeastName(builder.build(), target);
        assertThat(least.in(Naming.PERSON).eased()).isEqualTo(weakest);
        assertThat(least.in(Naming.PERSON).otherwise()).isGreaterThanOrEqualTo(weakest);
    }

    @Provide
    Arbitrary<Double> thresholds() {
        return Arbitraries.doubles().between(0.01, 0.99);
    }

    @Test
    void theBoundFollowsTheTable() {
        assertThat(EvidenceWeight.CORROBORATION_FROM.millibits()).isEqualTo(-4_500);
        assertThat(EvidenceWeight.CORROBORATION_SLOPE.millibits()).isEqualTo(3_000);
    }

    /** The strongest evidence that a weak name can get by everything else. */
    @Test
    void whatElseAgreesMakesNoNameGoodThatIsAnother() {
        Party wang = everything("WANG, Hongfei").build();
        Party zhao = everything("ZHAO, Dongdong").build();

        assertThat(score(wang, zhao)).isLessThan(Score.millibits(Settings.DEFAULT_THRESHOLD));
    }

    @Test
    void aNumberOutweighsEverythingThatDiffers() {
        Identifier passport = new Identifier(IdentifierKind.PASSPORT, "C18165248", Optional.of("CN"), "", "");
        Party yang = everything("YANG, Qi").identifier(passport).build();
        Party other = Party.builder("o")
                .type(PartyType.ORGANIZATION)
                .name(Name.primary("Treasury Supplies Ltd"))
                .born(Period.of(PartialDate.of(1950)))
                .gender(Gender.FEMALE)
                .identifier(passport)
                .build();

        assertThat(score(yang, other)).isEqualTo(score(other, yang));
        assertThat(score(yang, other))
                .isEqualTo(EvidenceWeight.IDENTIFIER_EQUAL.millibits()
                        + EvidenceWeight.CONTRADICTION_UNDER_NUMBER.millibits()
                        + EvidenceWeight.COUNTRY_SHARED.millibits())
                .isGreaterThanOrEqualTo(Score.millibits(Settings.DEFAULT_THRESHOLD));
    }

    /** What agrees may be added in any order: none of it lowers the sum. */
    @Property(tries = 1_000)
    void anotherFieldThatAgreesNeverLowers(
            @ForAll("said") String subjectName,
            @ForAll("said") String listedName,
            @ForAll("masks") List<Boolean> known) {
        Party listed = everything(listedName).identifier(passport()).build();
        for (int field = 0; field < known.size(); field++) {
            List<Boolean> more = new ArrayList<>(known);
            List<Boolean> less = new ArrayList<>(known);
            more.set(field, true);
            less.set(field, false);
            assertThat(score(subject(subjectName, more), listed))
                    .as("%s ~ %s, knowing %s and field %d", subjectName, listedName, known, field)
                    .isGreaterThanOrEqualTo(score(subject(subjectName, less), listed));
        }
    }

    @Property(tries = 1_000)
    void anotherAliasOfTheListedPartyNeverLowers(
            @ForAll("said") String subjectName,
            @ForAll("said") String listedName,
            @ForAll("said") String alias,
            @ForAll boolean weak,
            @ForAll("masks") List<Boolean> known) {
        Party.Builder listed = everything(listedName);
        int before = score(subject(subjectName, known), listed.build());
        listed.name(weak ? Name.weakAlias(alias) : Name.alias(alias));

        assertThat(score(subject(subjectName, known), listed.build())).isGreaterThanOrEqualTo(before);
    }

    @Provide
    Arbitrary<String> said() {
        return Arbitraries.of(
                "WANG, Hongfei",
                "Wang Hong Fei",
                "王鸿飞",
                "Hongfei",
                "WANG, Hongfeng",
                "ZHAO, Dongdong",
                "Wang",
                "H. Wang",
                "Wang Hongfei Jr.",
                "BANK MELLI IRAN",
                "…");
    }

    @Provide
    Arbitrary<List<Boolean>> masks() {
        return Arbitraries.of(true, false).list().ofSize(5);
    }

    private static Party subject(String name, List<Boolean> known) {
        Party.Builder party = Party.builder("s").type(PartyType.PERSON).name(Name.primary(name));
        if (known.get(0)) {
            party.born(Period.of(PartialDate.of(1991, 12, 2)));
        }
        if (known.get(1)) {
            party.country(china());
        }
        if (known.get(2)) {
            party.gender(Gender.MALE);
        }
        if (known.get(3)) {
            party.address(ADDRESS);
        }
        if (known.get(4)) {
            party.identifier(passport());
        }
        return party.build();
    }

    private static Party.Builder everything(String name) {
        return Party.builder("e")
                .type(PartyType.PERSON)
                .name(Name.primary(name))
                .born(Period.of(PartialDate.of(1991, 12, 2)))
                .country(china())
                .gender(Gender.MALE)
                .address(ADDRESS);
    }

    private static CountryTie china() {
        return new CountryTie(CountryTie.Tie.NATIONALITY, Optional.of("CN"), "China");
    }

    private static Identifier passport() {
        return new Identifier(IdentifierKind.PASSPORT, "G31920875", Optional.of("CN"), "", "");
    }

    private static int score(Party subject, Party listed) {
        List<PreparedName> names = listed.names().stream()
                .map(name -> Tables.READER.read(name, Tables.READER.naming(listed.type(), name.text())))
                .toList();
        return SCORER.score(new PreparedSubject(subject, Tables.READER), listed, names)
                .millibits();
    }
}
