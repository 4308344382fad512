package dev.cordon.lists.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.cordon.lists.Edition;
import dev.cordon.lists.RefusedException;
import dev.cordon.terms.Address;
import dev.cordon.terms.BirthPlace;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.CountryTie.Tie;
import dev.cordon.terms.Gender;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Link;
import dev.cordon.terms.LinkKind;
import dev.cordon.terms.Measure;
import dev.cordon.terms.Name;
import dev.cordon.terms.NameKind;
import dev.cordon.terms.NamePart;
import dev.cordon.terms.NamePart.Role;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Problem;
import dev.cordon.terms.Remark;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whole records of the consolidated list, typed from the files. */
class OfacXmlTest {

    private static final String ENTRY = """
            <sdnEntry><uid>9639</uid><firstName>Ismail Abdul Salah</firstName><lastName>HANIYA</lastName>\
            <sdnType>Individual</sdnType><programList><program>NS-PLC</program></programList></sdnEntry>""";

    private static TestFile list(String count, String entries) {
        return TestFile.of("consolidated.xml", """
                <?xml version="1.0" standalone="yes"?>
                <sdnList xmlns="http://tempuri.org/sdnList.xsd">
                <publshInformation><Publish_Date>03/17/2020</Publish_Date><Record_Count>%s</Record_Count></publshInformation>
                %s
                </sdnList>
                """.formatted(count, entries));
    }

    private static Party party(String date, String number) throws IOException {
        Edition edition = new OfacXml().read(List.of(TestFile.shared("us-ofac-cons/" + date + "/consolidated.xml")));
        return edition.entries().stream()
                .filter(entry -> entry.number().equals(number))
                .map(entry -> entry.parts().getFirst().party())
                .findFirst()
                .orElseThrow();
    }

    private static Identifier id(IdentifierKind kind, String number, String country, String label) {
        return new Identifier(kind, number, Optional.of(country).filter(c -> !c.isEmpty()), label, "");
    }

    private static Name person(NameKind kind, String given, String family) {
        return new Name(
                given + " " + family,
                kind,
                false,
                List.of(new NamePart(Role.GIVEN, given), new NamePart(Role.FAMILY, family)),
                Optional.empty());
    }

    @Test
    void aMemberOfThePalestinianLegislativeCouncil() throws IOException {
        Party haniya = party("2020-03-17", "9639");
        assertThat(haniya)
                .usingRecursiveComparison()
                .ignoringFields("listing")
                .isEqualTo(Party.builder("9639")
                        .type(PartyType.PERSON)
                        .name(person(NameKind.PRIMARY, "Ismail Abdul Salah", "HANIYA"))
                        .name(person(NameKind.ALIAS, "Ismail", "HANIYA"))
                        .name(person(NameKind.ALIAS, "Ismaeel", "HANIYYA"))
                        .born(Dates.period("1962").orElseThrow())
                        .birthPlace(new BirthPlace("Shati", Optional.empty()))
                        .build());
        assertThat(haniya.listing().programmes()).containsExactly("NS-PLC");
        assertThat(haniya.listing().measures()).containsExactly(new Measure(Measure.Kind.OTHER, "NS-PLC"));
        assertThat(haniya.listing().since()).isEmpty();
    }

    @Test
    void aForeignSanctionsEvaderWithAPassport() throws IOException {
        Party bektas = party("2018-04-06", "17526");
        assertThat(bektas.names()).containsExactly(person(NameKind.PRIMARY, "Halis", "BEKTAS"));
        assertThat(bektas.births()).extracting(Object::toString).containsExactly("1966-02-13");
        assertThat(bektas.countries())
                .containsExactly(new CountryTie(Tie.CITIZENSHIP, Optional.of("CH"), "Switzerland"));
        assertThat(bektas.identifiers()).containsExactly(id(IdentifierKind.PASSPORT, "X0906223", "CH", "Passport"));
        assertThat(bektas.listing().programmes()).containsExactly("SYRIA", "FSE-SY");
        assertThat(bektas.listing().measures()).containsExactly(new Measure(Measure.Kind.OTHER, "FSE-SY"));
    }

    @Test
    void aVessel() throws IOException {
        Party shona = party("2018-04-06", "15036");
        assertThat(shona.type()).isEqualTo(PartyType.VESSEL);
        assertThat(shona.names())
                .extracting(Name::text, Name::kind)
                .containsExactly(
                        tuple("SHONA", NameKind.PRIMARY),
                        tuple("ABADAN", NameKind.FORMER),
                        tuple("ALPHA", NameKind.FORMER));
        assertThat(shona.identifiers())
                .containsExactly(
                        id(IdentifierKind.MMSI, "572469210", "", "MMSI"),
                        id(IdentifierKind.IMO, "9187629", "", "Vessel Registration Identification"),
                        id(IdentifierKind.CALL_SIGN, "T2EU4", "", "Call_Sign"));
        assertThat(shona.countries())
                .extracting(CountryTie::tie, CountryTie::published)
                .containsExactly(
                        tuple(Tie.FORMER_FLAG, "Malta"),
                        tuple(Tie.FORMER_FLAG, "Tuvalu"),
                        tuple(Tie.FORMER_FLAG, "None Identified"),
                        tuple(Tie.FLAG, "Tanzania"));
        assertThat(shona.links())
                .extracting(Link::kind, Link::name)
                .containsExactly(tuple(LinkKind.LINKED, "NATIONAL IRANIAN TANKER COMPANY"));
        assertThat(shona.remarks())
                .containsExactly(
                        new Remark(
                                "Information",
                                "For more information, please see: https://www.treasury.gov/resource-center/sanctions/"
                                        + "Programs/Documents/jcpoa_faqs.pdf"),
                        new Remark(
                                "Additional Sanctions Information -",
                                "Not on the SDN List and Not Subject to Secondary Sanctions"),
                        new Remark("Vess_type", "Crude/Oil Products Tanker"),
                        new Remark("Tonnage", "99144"),
                        new Remark("GRT", "56068"));
        assertThat(shona.listing().measures()).extracting(Measure::kind).containsOnly(Measure.Kind.ASSET_FREEZE);
    }

    @Test
    void aChineseMilitaryIndustrialComplexCompany() throws IOException {
        Party telecom = party("2025-03-28", "30882");
        assertThat(telecom.type()).isEqualTo(PartyType.ORGANIZATION);
        assertThat(telecom.names())
                .containsExactly(
                        Name.primary("CHINA TELECOM CORPORATION LIMITED"),
                        Name.alias("CHINA TELECOM"),
                        Name.alias("CHINA TELECOM CO., LTD"),
                        Name.alias("CHINA TELECOM CORP LTD"));
        assertThat(telecom.addresses())
                .containsExactly(new Address(
                        "31 Jinrong Street, Xicheng District",
                        "Beijing",
                        "",
                        "100033",
                        "China",
                        Optional.of("CN"),
                        ""));
        assertThat(telecom.identifiers())
                .hasSize(1 + 7 + 5)
                .startsWith(id(IdentifierKind.USCC, "9111000071093019X7", "CN", "Unified Social Credit Code (USCC)"))
                .contains(id(IdentifierKind.TICKER, "0728 HK", "", "Equity Ticker"))
                .endsWith(id(IdentifierKind.ISIN, "CND10003ND87", "", "ISIN"));
        assertThat(telecom.listing().since()).contains(LocalDate.of(2021, 6, 3));
        assertThat(telecom.listing().measures())
                .containsExactly(new Measure(Measure.Kind.SECURITIES_BAN, "CMIC-EO13959"));
        assertThat(telecom.remarks())
                .contains(
                        new Remark("Issuer Name", "China Telecom Co., Ltd"),
                        new Remark("Target Type", "Public Company"),
                        new Remark("Purchase/Sales For Divestment Date (CMIC)", "03 Jun 2022"));
    }

    @Test
    void aPersonUnderMenuSanctions() throws IOException {
        Party martelly = party("2025-03-28", "50476");
        assertThat(martelly.names())
                .containsExactly(
                        person(NameKind.PRIMARY, "Michel Joseph", "MARTELLY"),
                        person(NameKind.ALIAS, "Michael", "MARTELLY"),
                        Name.weakAlias("Sweet Micky"));
        assertThat(martelly.genders()).containsExactly(Gender.MALE);
        assertThat(martelly.births()).extracting(Object::toString).containsExactly("1961-02-12");
        assertThat(martelly.birthPlaces()).containsExactly(new BirthPlace("Port-au-Prince, Haiti", Optional.of("HT")));
        assertThat(martelly.identifiers())
                .containsExactly(
                        id(IdentifierKind.NATIONAL_ID, "0032768386", "HT", "National ID No."),
                        id(IdentifierKind.DRIVING_LICENCE, "M634550610520", "US", "Driver's License No."));
        assertThat(martelly.addresses())
                .extracting(Address::text)
                .containsExactly(
                        "Miami, FL, United States",
                        "Petionville, Ouest, Haiti",
                        "Port-au-Prince, Ouest, Haiti",
                        "Dominican Republic");
        assertThat(martelly.listing().measures()).hasSize(3 + 1).allMatch(m -> m.kind() == Measure.Kind.OTHER);
    }

    @Test
    void aBankUnderTwoDirectives() throws IOException {
        Party bank = party("2025-03-28", "17014");
        assertThat(bank.names())
                .extracting(Name::text, Name::weak)
                .containsExactly(
                        tuple("JOINT STOCK COMPANY RUSSIAN AGRICULTURAL BANK", false),
                        tuple("RUSSIAN AGRICULTURAL BANK", false),
                        tuple("RUSSIAN AGRICULTURAL BANK OPEN JOINT STOCK COMPANY", false),
                        tuple("ROSSELKHOZBANK", false),
                        tuple("RUSSIAN AGRICULTURAL BANK OJSC", false),
                        tuple("RUSAG", true));
        assertThat(bank.identifiers())
                .containsExactly(
                        id(IdentifierKind.OGRN, "1027700342890", "RU", "Registration Number"),
                        id(IdentifierKind.OTHER, "52750822", "RU", "Government Gazette Number"),
                        id(IdentifierKind.BIC, "RUAGRUMM", "", "SWIFT/BIC"),
                        id(IdentifierKind.WEBSITE, "http://www.rshb.ru", "", "Website"));
        assertThat(bank.listing().measures())
                .extracting(Measure::kind)
                .contains(Measure.Kind.SECTORAL, Measure.Kind.SECONDARY_SANCTIONS_RISK)
                .doesNotContain(Measure.Kind.ASSET_FREEZE, Measure.Kind.CORRESPONDENT_ACCOUNT);
        assertThat(bank.listing().since())
                .as("listed since 2014; the entry has the date of 2022 only")
                .isEmpty();
    }

    @Test
    void theNamespaceDoesNotMatterTheRootDoes() throws IOException {
        assertThat(new OfacXml().recognise(list("1", ENTRY))).contains("list");
        assertThat(new OfacXml().recognise(TestFile.of("a.xml", "<sdnList xmlns='urn:later'/>")))
                .contains("list");
        assertThat(new OfacXml().recognise(TestFile.of("a.xml", "<CONSOLIDATED_LIST/>")))
                .isEmpty();
        assertThat(new OfacXml().recognise(TestFile.of("sdn.csv", "36,\"A\""))).isEmpty();
        assertThat(new OfacXml().recognise(TestFile.of("a.xml", ""))).isEmpty();
    }

    @Test
    void aRecordCountThatIsNotTheCountIsTold() throws IOException {
        Edition edition = new OfacXml().read(List.of(list("2", ENTRY)));
        assertThat(edition.entries()).hasSize(1);
        assertThat(edition.report().problems())
                .singleElement()
                .returns("Record_Count", Problem::field)
                .returns("2", Problem::found);
    }

    @Test
    void aNumberTwiceOrNoneIsRejected() throws IOException {
        Edition edition = new OfacXml().read(List.of(list("3", ENTRY + ENTRY + ENTRY.replace("9639", "x"))));
        assertThat(edition.report().accepted()).isEqualTo(1);
        assertThat(edition.report().rejected()).isEqualTo(2);
        assertThat(edition.report().problems()).extracting(Problem::found).containsExactly("9639", "x");
    }

    @Test
    void anUnknownElementIsKeptAndTold() throws IOException {
        Edition edition = new OfacXml()
                .read(List.of(list("1", ENTRY.replace("</sdnEntry>", "<rank>Minister</rank></sdnEntry>"))));
        assertThat(edition.entries().getFirst().parts().getFirst().party().remarks())
                .containsExactly(new Remark("rank", "Minister"));
        assertThat(edition.report().problems()).extracting(Problem::kind).containsExactly(Problem.Kind.FIELD_UNKNOWN);
    }

    @Test
    void entitiesAreRefused() {
        String bomb = "<!DOCTYPE sdnList [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><sdnList>"
                + "<sdnEntry><uid>1</uid>" + "<lastName>&x;</lastName></sdnEntry></sdnList>";
        assertThatThrownBy(() -> new OfacXml().read(List.of(TestFile.of("sdn.xml", bomb))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("a document type or entity");
    }

    @Test
    void aCutFileIsRefused() {
        byte[] whole =
                TestFile.shared("us-ofac-cons/2020-03-17/consolidated.xml").bytes();
        TestFile cut = new TestFile("consolidated.xml", Arrays.copyOf(whole, whole.length - 100));
        assertThatThrownBy(() -> new OfacXml().read(List.of(cut)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("the file may be cut off");
    }

    @Test
    void aListWithoutEntriesIsRefused() {
        assertThatThrownBy(() -> new OfacXml().read(List.of(list("0", ""))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("no usable sdnEntry");
    }
}
