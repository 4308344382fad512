package dev.cordon.lists.eu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.lists.Edition;
import dev.cordon.lists.Kept;
import dev.cordon.lists.ListFile;
import dev.cordon.lists.Xml;
import dev.cordon.terms.Address;
import dev.cordon.terms.BirthPlace;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.Gender;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Measure;
import dev.cordon.terms.Name;
import dev.cordon.terms.NamePart;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Period;
import dev.cordon.terms.Problem;
import dev.cordon.terms.Remark;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EuXmlTest {
    private static final String SAMPLE = "eu-fsf/SAMPLE-2020-04-15/sample_eu_sanctions.xml";
    private static Edition sample;

    @BeforeAll
    static void read() throws IOException {
        sample = ListFile.shared(SAMPLE).read(new EuXml());
    }

    private static Party party(String number) {
        return ListFile.party(sample, number);
    }

    @Test
    void theSampleHoldsSevenPersons() throws IOException {
        assertThat(new EuXml().recognise(ListFile.shared(SAMPLE))).contains("list");
        assertThat(sample.published()).contains(LocalDate.of(2020, 4, 15));
        assertThat(sample.entries())
                .extracting(Edition.Entry::number)
                .containsExactly("EU.27.28", "EU.39.56", "EU.16.62", "EU.11.43", "EU.22.9", "EU.42.11", "EU.35.2");
        assertThat(sample.report().read()).isEqualTo(7);
        assertThat(sample.report().problems()).isEmpty();
    }

    @Test
    void theNameEnteredFirstIsThePrimaryOne() {
        Party saddam = party("EU.27.28");

        assertThat(saddam.type()).isEqualTo(PartyType.PERSON);
        assertThat(saddam.names())
                .containsExactly(
                        Name.primary("Saddam Hussein Al-Tikriti")
                                .withParts(List.of(
                                        new NamePart(NamePart.Role.GIVEN, "Saddam"),
                                        new NamePart(NamePart.Role.FAMILY, "Hussein Al-Tikriti"))),
                        Name.alias("Abou Ali").in("fr"),
                        Name.alias("Abu Ali"));
        assertThat(saddam.births()).containsExactly(Period.of(PartialDate.of(1937, 4, 28)));
        assertThat(saddam.birthPlaces())
                .containsExactly(new BirthPlace("al-Awja, near Tikrit, IRAQ", Optional.of("IQ")));
        assertThat(saddam.genders()).containsExactly(Gender.MALE);
        assertThat(saddam.countries())
                .containsExactly(new CountryTie(CountryTie.Tie.CITIZENSHIP, Optional.of("IQ"), "IRAQ"));
        assertThat(saddam.listing().programmes()).containsExactly("IRQ");
        assertThat(saddam.listing().measures()).containsExactly(new Measure(Measure.Kind.ASSET_FREEZE, ""));
        assertThat(saddam.listing().legalBasis())
                .containsExactly("1210/2003 (OJ L169)"
                        + " http://eur-lex.europa.eu/LexUriServ/LexUriServ.do?uri=OJ:L:2003:169:0006:0023:EN:PDF");
        assertThat(saddam.listing().since()).contains(LocalDate.of(2003, 7, 7));
        assertThat(saddam.listing().updated()).contains(LocalDate.of(2003, 7, 8));
        assertThat(saddam.remarks())
                .contains(new Remark("remark", "UNSC RESOLUTION 1483"), new Remark("logicalId", "13"));
    }

    @Test
    void threePartsOfAName_andAFrenchSpelling() {
        assertThat(party("EU.39.56").names())
                .containsExactly(
                        Name.primary("Qusay Saddam Hussein Al-Tikriti")
                                .withParts(List.of(
                                        new NamePart(NamePart.Role.GIVEN, "Qusay"),
                                        new NamePart(NamePart.Role.MIDDLE, "Saddam"),
                                        new NamePart(NamePart.Role.FAMILY, "Hussein Al-Tikriti"))),
                        Name.alias("Qoussaï Saddam Hussein Al-Tikriti")
                                .in("fr")
                                .withParts(List.of(
                                        new NamePart(NamePart.Role.GIVEN, "Qoussaï"),
                                        new NamePart(NamePart.Role.MIDDLE, "Saddam"),
                                        new NamePart(NamePart.Role.FAMILY, "Hussein Al-Tikriti"))));
    }

    @Test
    void twoYearsOfBirthAndAnUnknownCountry() {
        Party uday = party("EU.16.62");

        assertThat(uday.births()).containsExactly(Period.of(PartialDate.of(1967)), Period.of(PartialDate.of(1964)));
        assertThat(uday.birthPlaces()).containsExactly(new BirthPlace("Baghdad", Optional.empty()));
        assertThat(uday.remarks())
                .contains(new Remark("function", "Leader of Paramilitary Organisation Fedayeen Saddam"));
    }

    @Test
    void manyAliasesATitleAndAYearAbout() {
        Party secretary = party("EU.11.43");

        assertThat(secretary.caption()).isEqualTo("Abid Hamid Mahmud Al-Tikriti");
        assertThat(secretary.names()).hasSize(7);
        assertThat(secretary.births()).containsExactly(new Period(PartialDate.of(1957), PartialDate.of(1957), true));
        assertThat(secretary.remarks()).contains(new Remark("title", "Col"));
    }

    @Test
    void aBirthPlaceWithoutADate() {
        Party majid = party("EU.22.9");

        assertThat(majid.caption()).isEqualTo("Ali Hassan Al-Majid Al-Tikriti");
        assertThat(majid.births()).containsExactly(Period.of(PartialDate.of(1943)));
        assertThat(majid.birthPlaces()).contains(new BirthPlace("Al-Awja, near Tikrit (J.O. ES)", Optional.empty()));
    }

    @Test
    void nothingOfAnEntityIsLost() throws IOException {
        List<String> leaves = new ArrayList<>();
        Xml.read(ListFile.shared(SAMPLE), Set.of("sanctionEntity"), node -> {
            if (node.peekAttribute("euReferenceNumber").equals("EU.11.43")) {
                node.rest().forEach(leaf -> leaves.add(leaf.text()));
            }
        });

        assertThat(leaves).hasSizeGreaterThan(80);
        // flags have become fields, codes their meaning; 00 and UNKNOWN say that nothing is known
        assertThat(Kept.missing(party("EU.11.43"), leaves)).isSubsetOf("true", "GREGORIAN", "00", "UNKNOWN");
    }

    /** What the sample does not show, as the XSD has it. */
    @Test
    void aCompanyWithAddressNumbersAndAWeakName() throws IOException {
        Edition edition = ListFile.of("eu.xml", """
                        <export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-01-02T00:00:00.000+01:00">
                        <sanctionEntity designationDate="2019-05-06" unitedNationId="KPe.999" euReferenceNumber="" logicalId="77">
                        <regulation programme="PRK" numberTitle="2017/1509" entryIntoForceDate="2020-01-01" publicationDate="2020-01-01"/>
                        <subjectType code="enterprise" classificationCode="E"/>
                        <nameAlias wholeName="Sample Shipping" strong="false" logicalId="1"/>
                        <nameAlias wholeName="Sample Shipping Company" strong="true" logicalId="2"/>
                        <address street="1 Quay" poBox="12" city="Nampo" zipCode="99" region="" place="" asAtListingTime="true"
                           countryIso2Code="KP" countryDescription="NORTH KOREA">
                           <contactInfo key="EMAIL" value="quay@example.org"/><contactInfo key="FAX" value="+850 2 111 222"/>
                           <remark>also a store</remark></address>
                        <identification identificationTypeCode="regnumber" identificationTypeDescription="Registration Number"
                           number="ABC 123" issuedDate="2001-02-03" knownFalse="true" countryIso2Code="KP" countryDescription="NORTH KOREA"/>
                        <birthdate circa="false" calendarType="ISLAMIC" year="1390" countryIso2Code="00" countryDescription="UNKNOWN"/>
                        <birthdate circa="false" calendarType="GREGORIAN" yearRangeFrom="1960" yearRangeTo="1962"/>
                        </sanctionEntity></export>""").read(new EuXml());
        Party company = ListFile.party(edition, "77");

        assertThat(company.type()).isEqualTo(PartyType.ORGANIZATION);
        assertThat(company.names())
                .containsExactly(Name.primary("Sample Shipping Company"), Name.weakAlias("Sample Shipping"));
        assertThat(company.listing().since()).contains(LocalDate.of(2019, 5, 6));
        assertThat(company.addresses())
                .containsExactly(new Address(
                        "1 Quay, PO Box 12",
                        "Nampo",
                        "",
                        "99",
                        "NORTH KOREA",
                        Optional.of("KP"),
                        "as at listing time; also a store"));
        assertThat(company.identifiers())
                .contains(
                        new Identifier(IdentifierKind.OTHER, "KPe.999", Optional.empty(), "unitedNationId", ""),
                        new Identifier(IdentifierKind.EMAIL, "quay@example.org", Optional.empty(), "EMAIL", ""),
                        new Identifier(IdentifierKind.PHONE, "+850 2 111 222", Optional.empty(), "FAX", ""),
                        new Identifier(
                                IdentifierKind.REGISTRATION,
                                "ABC 123",
                                Optional.of("KP"),
                                "regnumber: Registration Number",
                                "NORTH KOREA; issued 2001-02-03; knownFalse"));
        assertThat(company.births()).containsExactly(new Period(PartialDate.of(1960), PartialDate.of(1962), false));
        assertThat(company.remarks()).contains(new Remark("birthdate", "1390 ISLAMIC"));
        assertThat(edition.report().problems()).hasSize(1);
    }

    @Test
    void entitiesWithoutNumberOrNameAreRejected() throws IOException {
        Edition edition = ListFile.of("eu.xml", """
                        <export xmlns="http://eu.europa.ec/fpi/fsd/export">
                        <sanctionEntity><nameAlias wholeName="Nobody"/></sanctionEntity>
                        <sanctionEntity euReferenceNumber="EU.1.1"/>
                        <sanctionEntity euReferenceNumber="EU.1.2"><nameAlias wholeName="A"/></sanctionEntity>
                        <sanctionEntity euReferenceNumber="EU.1.2"><nameAlias wholeName="B"/></sanctionEntity>
                        </export>""").read(new EuXml());

        assertThat(edition.report().read()).isEqualTo(4);
        assertThat(edition.report().problems().stream().filter(Problem::rejects).map(Problem::line))
                .containsExactly(2L, 3L, 5L);
        assertThat(edition.entries()).hasSize(1);
    }
}
