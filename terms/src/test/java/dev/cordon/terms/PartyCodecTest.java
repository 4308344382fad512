package dev.cordon.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A party comes back from its bytes as it was; what are no bytes of a party are refused and never misread in silence. */
class PartyCodecTest {

    /** 41297 of the SDN list of 14 April 2023, in part. */
    private static final Party WANG_HONGFEI = Party.builder("41297")
            .type(PartyType.PERSON)
            .name(Name.primary("WANG, Hongfei")
                    .withParts(List.of(
                            new NamePart(NamePart.Role.GIVEN, "Hongfei"), new NamePart(NamePart.Role.FAMILY, "WANG"))))
            .name(Name.alias("王鴻飛").in("zh"))
            .born(Period.of(PartialDate.of(1991, 12, 2)))
            .birthPlace(new BirthPlace("Hebei, China", Optional.of("CN")))
            .gender(Gender.MALE)
            .country(new CountryTie(CountryTie.Tie.NATIONALITY, Optional.of("CN"), "China"))
            .identifier(Identifier.of(IdentifierKind.WALLET, "3PKiHs4GY4rFg8dpppNVPXGPqMX6K2cBML"))
            .link(new Link(LinkKind.LINKED, "WUHAN SHUOKANG BIOLOGICAL TECHNOLOGY CO., LTD", Optional.of("41299"), ""))
            .build();

    @Test
    void aRealPartyComesBack() {
        assertThat(PartyCodec.decode(PartyCodec.encode(WANG_HONGFEI))).isEqualTo(WANG_HONGFEI);
    }

    @Property(tries = 500)
    void everyPartyComesBack(@ForAll("parties") Party party) {
        assertThat(PartyCodec.decode(PartyCodec.encode(party))).isEqualTo(party);
    }

    @Property(tries = 500)
    void twoPartiesHaveTheSameBytesOnlyIfTheyAreEqual(@ForAll("parties") Party a, @ForAll("parties") Party b) {
        assertThat(Arrays.equals(PartyCodec.encode(a), PartyCodec.encode(b))).isEqualTo(a.equals(b));
    }

    @Test
    void whatIsCutOffIsRefusedAtEveryLength() {
        byte[] bytes = PartyCodec.encode(WANG_HONGFEI);
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatIllegalArgumentException()
                    .as("the first %d of %d bytes", length, bytes.length)
                    .isThrownBy(() -> PartyCodec.decode(cut));
        }
    }

    @Test
    void bytesBehindThePartyAreRefused() {
        byte[] bytes = PartyCodec.encode(WANG_HONGFEI);
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartyCodec.decode(longer))
                .withMessageContaining("41297");
    }

    @Property(tries = 1_000)
    void anyOtherBytesAreRefusedOrThoseOfAnotherParty(
            @ForAll("parties") Party party, @ForAll int place, @ForAll byte flip) {
        byte[] bytes = PartyCodec.encode(party);
        bytes[Math.floorMod(place, bytes.length)] ^= flip;
        decodesOrRefuses(bytes);
    }

    @Property(tries = 1_000)
    void noiseIsRefused(@ForAll byte[] noise) {
        decodesOrRefuses(noise);
    }

    private static void decodesOrRefuses(byte[] bytes) {
        try {
            Party party = PartyCodec.decode(bytes);
            assertThat(PartyCodec.decode(PartyCodec.encode(party))).isEqualTo(party);
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    @Test
    void aNumberOfMoreThan32BitsIsRefused() {
        byte[] endless = new byte[64];
        Arrays.fill(endless, (byte) 0x80);

        assertThatThrownBy(() -> PartyCodec.decode(endless)).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<Party> parties() {
        return Combinators.combine(
                        said(),
                        Arbitraries.of(PartyType.class),
                        names().list().ofMaxSize(3),
                        periods().list().ofMaxSize(2),
                        ties().list().ofMaxSize(2),
                        addresses().list().ofMaxSize(2),
                        identifiers().list().ofMaxSize(3),
                        listings())
                .as((number, type, names, births, ties, addresses, identifiers, listing) -> new Party(
                        number,
                        type,
                        names,
                        births,
                        List.of(new BirthPlace(number, Optional.empty())),
                        List.of(Gender.FEMALE, Gender.MALE),
                        ties,
                        addresses,
                        identifiers,
                        List.of(new Link(LinkKind.OWNS, number, Optional.of(number), "")),
                        listing,
                        List.of(new Remark("", number))));
    }

    /** Text of every plane and script, not blank. */
    private static Arbitrary<String> said() {
        return Arbitraries.strings()
                .withChars("aZ9 .,;'\"-\u0000\n")
                .withCharRange('à', 'ÿ')
                .withCharRange('а', 'я')
                .withCharRange('一', '丁')
                .ofMaxLength(12)
                .flatMap(text ->
                        Arbitraries.of("x", "𝒜", "محمد", "\uD83D\uDEA2").map(last -> text + last));
    }

    private static Arbitrary<String> perhaps() {
        return Arbitraries.oneOf(Arbitraries.just(""), said());
    }

    private static Arbitrary<Name> names() {
        Arbitrary<NamePart> parts =
                Combinators.combine(Arbitraries.of(NamePart.Role.class), said()).as(NamePart::new);
        return Combinators.combine(
                        said(),
                        Arbitraries.of(NameKind.class),
                        Arbitraries.of(true, false),
                        parts.list().ofMaxSize(3),
                        said().optional())
                .as(Name::new);
    }

    private static Arbitrary<PartialDate> dates() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9999),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.integers().between(1, 3))
                .as((year, month, day, known) -> switch (known) {
                    case 1 -> PartialDate.of(year);
                    case 2 -> PartialDate.of(year, month);
                    default -> PartialDate.of(year, month, day);
                });
    }

    private static Arbitrary<Period> periods() {
        return Combinators.combine(dates(), dates(), Arbitraries.of(true, false))
                .as((a, b, circa) ->
                        b.latest().isBefore(a.earliest()) ? new Period(b, a, circa) : new Period(a, b, circa));
    }

    private static Arbitrary<CountryTie> ties() {
        return Combinators.combine(
                        Arbitraries.of(CountryTie.Tie.class),
                        Arbitraries.of("CN", "SU", "XK").optional(),
                        perhaps())
                .as(CountryTie::new);
    }

    private static Arbitrary<Address> addresses() {
        return Combinators.combine(perhaps(), perhaps(), perhaps(), perhaps(), perhaps(), said().optional(), perhaps())
                .as(Address::new);
    }

    private static Arbitrary<Identifier> identifiers() {
        return Combinators.combine(
                        Arbitraries.of(IdentifierKind.class), said(), said().optional(), perhaps(), perhaps())
                .as(Identifier::new);
    }

    private static Arbitrary<Listing> listings() {
        Arbitrary<Measure> measures = Combinators.combine(Arbitraries.of(Measure.Kind.class), perhaps())
                .as(Measure::new);
        Arbitrary<Optional<LocalDate>> days = Arbitraries.longs()
                .between(-200_000, 200_000)
                .map(LocalDate::ofEpochDay)
                .optional();
        return Combinators.combine(
                        perhaps(),
                        said().list().ofMaxSize(2),
                        measures.list().ofMaxSize(2),
                        perhaps(),
                        days,
                        days,
                        days)
                .as((section, programmes, kinds, text, since, until, updated) -> new Listing(
                        section, programmes, kinds, programmes, text, text, section, since, until, updated));
    }
}
