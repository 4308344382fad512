package dev.cordon.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.terms.Address;
import dev.cordon.terms.BirthPlace;
import dev.cordon.terms.Countries;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Party;
import dev.cordon.terms.Period;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What agreement and disagreement beyond the name counts: each line two sides and the row of evidence.csv they give. */
class EvidenceTest {

    private static final String NOTHING = "NOTHING";

    @ParameterizedTest(name = "{0} ~ {1}: {2}")
    @CsvSource({
        "1954-08-30, 1954-08-30, BIRTH_DAY_EQUAL",
        "1954-08, 1954-08-30, BIRTH_MONTH_EQUAL",
        "1954, 1954-08-30, BIRTH_YEAR_EQUAL",
        "1954, 1954, BIRTH_YEAR_EQUAL",
        "1954-01-01, 1954-08-30, BIRTH_YEAR_EQUAL", // 1 January stands for "day unknown"
        "1954-01-01, 1954-01-01, BIRTH_DAY_EQUAL",
        "1954-08-30, 1954-08-31, BIRTH_DAY_DIFFERS",
        "1954-08, 1954-09-30, BIRTH_MONTH_DIFFERS",
        "1954-08-30, 1954-09-30, BIRTH_MONTH_DIFFERS",
        "1954-08-09, 1954-09-08, BIRTH_SWAPPED",
        "1954, 1945, BIRTH_YEAR_DIGITS_SWAPPED",
        "1954-08-30, 1955-08-30, BIRTH_YEAR_NEXT",
        "1954, 1956, BIRTH_YEAR_NEAR",
        "1954, 1957, BIRTH_YEARS_APART",
        "1999, 2000, BIRTH_YEAR_NEXT", // no swap over a century
        "1950..1955, 1953-02-01, BIRTH_OVERLAP",
        "1950..1955, 1955..1960, BIRTH_OVERLAP",
        "1950..1955, 1956, BIRTH_YEAR_NEXT",
        "1950..1955, 1957-12, BIRTH_YEAR_NEAR",
        "1950..1955, 1990, BIRTH_YEARS_APART",
        "circa 1954, 1954-08-30, BIRTH_OVERLAP",
        "circa 1954, 1956, BIRTH_OVERLAP", // about is off by a year or two
        "circa 1954, 1957, BIRTH_YEAR_NEXT",
        "circa 1954, 1959, BIRTH_YEARS_APART",
        "'1954-08-30|1977', 1977-03-25, BIRTH_YEAR_EQUAL", // the best pair decides
        "'', 1954, NOTHING"
    })
    void births(String subject, String listed, String expected) {
        assertBothWays(BirthEvidence::of, born(subject), born(listed), expected);
    }

    @ParameterizedTest(name = "{0} ~ {1}: {2}")
    @CsvSource({
        "CN, CN, COUNTRY_SHARED",
        "CN, HK, COUNTRY_DISJOINT",
        "CN HK, HK, COUNTRY_SHARED",
        "RU IL, PT IL, COUNTRY_SHARED",
        "'', CN, NOTHING",
        "'', '', NOTHING"
    })
    void countries(String subject, String listed, String expected) {
        assertBothWays(CountryEvidence::of, of(subject), of(listed), expected);
    }

    /** Any tie counts: an address, a birth place, the issuer of a passport. */
    @Test
    void aCountryStandsInManyPlaces() {
        Party china = of("CN");
        Party address = party().address(new Address("", "Wuhan", "", "", "China", Optional.of("CN"), ""))
                .build();
        Party born = party().birthPlace(new BirthPlace("Hebei, China", Optional.of("CN")))
                .build();
        Party passport = party().identifier(
                        new Identifier(IdentifierKind.PASSPORT, "C18165248", Optional.of("CN"), "", ""))
                .build();
        Party unknown = party().country(new CountryTie(CountryTie.Tie.NATIONALITY, Optional.empty(), "Khotan"))
                .build();

        assertBothWays(CountryEvidence::of, china, address, "COUNTRY_SHARED");
        assertBothWays(CountryEvidence::of, china, born, "COUNTRY_SHARED");
        assertBothWays(CountryEvidence::of, china, passport, "COUNTRY_SHARED");
        assertBothWays(CountryEvidence::of, china, unknown, NOTHING);
    }

    @ParameterizedTest(name = "{0} ~ {1}: {2}")
    @CsvSource({
        "PASSPORT C18165248 CN, PASSPORT c 1816-5248 CN, IDENTIFIER_EQUAL",
        "PASSPORT C18165248 CN, PASSPORT C18165248, IDENTIFIER_EQUAL",
        "PASSPORT C18165248 CN, PASSPORT C18165248 RU, IDENTIFIER_OTHER_KIND",
        "PASSPORT C18165248, NATIONAL_ID C18165248, IDENTIFIER_OTHER_KIND",
        "PASSPORT C18165248 CN, PASSPORT C18165249 CN, IDENTIFIER_DIFFERS_DOCUMENT",
        "PASSPORT C18165248 CN, PASSPORT C18165249 RU, NOTHING",
        "REGISTRATION 1234, REGISTRATION 1234, IDENTIFIER_SHORT",
        "IMO 9116412, IMO IMO9116412, IDENTIFIER_EQUAL",
        "IMO 9116413, IMO 9116413, IDENTIFIER_INVALID", // the check digit is 2
        "IMO 9116412, IMO 8316168, IDENTIFIER_DIFFERS",
        "IMO 9116412, MMSI 422150000, NOTHING",
        "WALLET 3PKiHs4GY4rFg8dpppNVPXGPqMX6K2cBML, WALLET 3PKiHs4GY4rFg8dpppNVPXGPqMX6K2cBML, IDENTIFIER_EQUAL",
        "WALLET 3PKiHs4GY4rFg8dpppNVPXGPqMX6K2cBML, WALLET 3pkiHs4GY4rFg8dpppNVPXGPqMX6K2cBML, NOTHING",
        "WALLET 0x983a81ca6FB1e441266D2FbcB7D8E530AC2E05A2, WALLET 0X983A81CA6FB1E441266D2FBCB7D8E530AC2E05A2, IDENTIFIER_EQUAL",
        "EMAIL Lily@gmail.com, EMAIL lily@GMAIL.com, IDENTIFIER_EQUAL",
        "EMAIL lily@gmail.com, EMAIL furody@icloud.com, NOTHING", // people have several
        "USCC 91420100MA49RQRJ87, USCC 91420100MA49RQRJ87, IDENTIFIER_EQUAL",
        "USCC 91420100MA49RQRJ87, USCC 91320506MA1NDQ9J4N, IDENTIFIER_DIFFERS",
        "OTHER ---, OTHER ---, NOTHING"
    })
    void numbers(String subject, String listed, String expected) {
        assertBothWays(IdentifierEvidence::of, numbered(subject), numbered(listed), expected);
    }

    @Test
    void theNumberThatAgreesDecidesBesideOnesThatDiffer() {
        Party subject = party().identifier(Identifier.of(IdentifierKind.PASSPORT, "G31920875"))
                .identifier(Identifier.of(IdentifierKind.EMAIL, "lily@gmail.com"))
                .build();
        Party listed = party().identifier(Identifier.of(IdentifierKind.PASSPORT, "C18165248"))
                .identifier(Identifier.of(IdentifierKind.EMAIL, "lily@gmail.com"))
                .build();

        assertBothWays(IdentifierEvidence::of, subject, listed, "IDENTIFIER_EQUAL");
    }

    @ParameterizedTest(name = "{0}, {1} ~ {2}, {3}: {4}")
    @CsvSource({
        "'No. 18 West Dongbeiwang Road', Beijing, 'No 18, West Dongbeiwang Rd', Beijing, ADDRESS_STREET",
        "'No. 18 West Dongbeiwang Road, Beijing', '', 'No. 18 West Dongbeiwang Road', Beijing, ADDRESS_STREET",
        "'', Wuhan, 'Hongshan District', Wuhan, ADDRESS_CITY",
        "'', Wuhan, '', Beijing, NOTHING",
        "'Suite 3003, 30th Floor', 'Hong Kong', 'Yingbin Road', Akesu, NOTHING",
        "'', '', '', Wuhan, NOTHING"
    })
    void addresses(String street, String city, String listedStreet, String listedCity, String expected) {
        assertBothWays(AddressEvidence::of, at(street, city), at(listedStreet, listedCity), expected);
    }

    private static void assertBothWays(
            BiFunction<Party, Party, Optional<Evidence>> evidence, Party subject, Party listed, String expected) {
        Optional<Evidence> there = evidence.apply(subject, listed);
        Optional<Evidence> back = evidence.apply(listed, subject);

        assertThat(there.map(Evidence::millibits)).isEqualTo(weight(expected));
        assertThat(back.map(Evidence::millibits)).isEqualTo(weight(expected));
        there.ifPresent(part -> {
            assertThat(part.subject()).isEqualTo(back.orElseThrow().listed());
            assertThat(part.listed()).isEqualTo(back.orElseThrow().subject());
            assertThat(part.why()).isNotBlank();
        });
    }

    private static Optional<Integer> weight(String expected) {
        return expected.equals(NOTHING)
                ? Optional.empty()
                : Optional.of(EvidenceWeight.valueOf(expected).millibits());
    }

    private static Party.Builder party() {
        return Party.builder("1");
    }

    private static Party born(String texts) {
        Party.Builder party = party();
        Stream.of(texts.split("\\|")).filter(text -> !text.isEmpty()).forEach(text -> party.born(period(text)));
        return party.build();
    }

    private static Period period(String text) {
        boolean circa = text.startsWith("circa ");
        String[] ends = text.replace("circa ", "").split("\\.\\.");
        PartialDate from = PartialDate.parse(ends[0]).orElseThrow();
        return new Period(from, PartialDate.parse(ends[ends.length - 1]).orElseThrow(), circa);
    }

    private static Party of(String codes) {
        Party.Builder party = party();
        Stream.of(codes.split(" "))
                .filter(code -> !code.isEmpty())
                .forEach(code -> party.country(new CountryTie(CountryTie.Tie.NATIONALITY, Countries.code(code), code)));
        return party.build();
    }

    /** Kind, number and, perhaps, two letters of a country. */
    private static Party numbered(String text) {
        String kind = text.substring(0, text.indexOf(' '));
        String rest = text.substring(kind.length() + 1);
        boolean country = rest.matches(".* [A-Z]{2}");
        String number = country ? rest.substring(0, rest.length() - 3) : rest;
        Optional<String> code = country ? Optional.of(rest.substring(rest.length() - 2)) : Optional.empty();
        return party().identifier(new Identifier(IdentifierKind.valueOf(kind), number, code, "", ""))
                .build();
    }

    private static Party at(String street, String city) {
        return party().address(new Address(street, city, "", "", "", Optional.empty(), ""))
                .build();
    }
}
