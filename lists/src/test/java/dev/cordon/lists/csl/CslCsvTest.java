package dev.cordon.lists.csl;

import static dev.cordon.lists.Parties.addresses;
import static dev.cordon.lists.Parties.identifiers;
import static dev.cordon.lists.Parties.names;
import static dev.cordon.lists.Parties.remarks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.lists.Parties;
import dev.cordon.lists.RefusedException;
import dev.cordon.lists.SourceFile;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.CountryTie.Tie;
import dev.cordon.terms.Gender;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Link;
import dev.cordon.terms.LinkKind;
import dev.cordon.terms.Listing;
import dev.cordon.terms.Measure;
import dev.cordon.terms.Name;
import dev.cordon.terms.NameKind;
import dev.cordon.terms.NamePart;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Period;
import dev.cordon.terms.Remark;
import dev.cordon.testkit.Shared;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CslCsvTest {
    private static Parties csl;

    @BeforeAll
    static void readTheEditionOfMay2022() throws IOException {
        csl = Parties.of(Shared.file("lists/us-csl/2022-05-06/consolidated.csv.gz"));
    }

    @Test
    void everyRowIsAcceptedAndTheKunlunRowThatStandsTwiceIsOneParty() {
        assertThat(csl.edition().format()).isEqualTo("us-csl-csv");
        assertThat(csl.edition().report().read()).isEqualTo(14_160);
        assertThat(csl.edition().report().accepted()).isEqualTo(14_160);
        assertThat(csl.all()).hasSize(14_159);
        assertThat(csl.all().stream().map(Party::number)).doesNotHaveDuplicates();
        assertThat(csl.problems()).isEmpty();
        assertThat(csl.edition().published()).isEmpty();

        Party kunlun = csl.number("15268/CAP");
        assertThat(kunlun.caption()).isEqualTo("BANK OF KUNLUN CO LTD");
        assertThat(remarks(kunlun, "source_list_url")).containsExactly("http://bit.ly/1QWTIfE");
    }

    @Test
    void thirteenListsHaveTheirRows() {
        Map<String, Long> rows = Map.ofEntries(
                Map.entry("Specially Designated Nationals", 10_026L),
                Map.entry("Entity List", 2_001L),
                Map.entry("ITAR Debarred", 727L),
                Map.entry("Denied Persons List", 462L),
                Map.entry("Sectoral Sanctions Identifications List", 290L),
                Map.entry("Unverified List", 201L),
                Map.entry("Nonproliferation Sanctions", 163L),
                Map.entry("Palestinian Legislative Council List", 78L),
                Map.entry("Military End User List", 71L),
                Map.entry("Non-SDN Chinese Military-Industrial Complex Companies List", 68L),
                Map.entry("Capta List", 52L), // 53 rows, one of them twice
                Map.entry("Non-SDN Menu-Based Sanctions List", 17L),
                Map.entry("Foreign Sanctions Evaders", 3L));
        rows.forEach((section, count) ->
                assertThat(csl.inSection(section)).as(section).isEqualTo(count));
    }

    @Test
    void theInstituteOfForensicScienceIsRead() {
        Party institute = csl.number("aae680d264a18c38121789996cf8c9764c85559f");
        assertThat(institute.type()).isEqualTo(PartyType.UNKNOWN);
        assertThat(institute.names())
                .containsExactly(
                        Name.primary("Ministry of Public Security?s Institute of Forensic Science of China"),
                        Name.alias(
                                "Forensic Identification Center of the Ministry of Public Security of the People's Republic of China"),
                        Name.alias(
                                "Material Identification Center of the Ministry of Public Security of the People's Republic of China"));
        assertThat(addresses(institute))
                .containsExactly(
                        "No. 18 West Dongbeiwang Road, Haidian District, CN",
                        "Ministry of Public Security, Xicheng District, Beijing, CN",
                        "No. 17 Mulidi South Lane, Xicheng District, Beijing, CN",
                        "No. 5 Qianhai West Street, Tumushuk City, Xinjiang Uighur Autonomous Region (Tumushuk City Public Security Bureau), CN");
        assertThat(institute.addresses()).allMatch(address -> address.country().equals(Optional.of("CN")));
        String policy =
                "Case-by-case review for ECCNs 1A004.c, 1A004.d, 1A995, 1A999.a, 1D003, 2A983, 2D983, and 2E983, and for EAR99 items described in the Note to ECCN 1A995; case-by-case review for items necessary to detect, identify and treat infectious disease; and presumption of denial for all other items subject to the EAR.";
        assertThat(institute.listing())
                .isEqualTo(new Listing(
                        "Entity List",
                        List.of(),
                        List.of(new Measure(Measure.Kind.LICENCE_REQUIREMENT, "For all items subject to the EAR.")),
                        List.of("85 FR 34505", "85 FR 44159"),
                        "",
                        "For all items subject to the EAR.",
                        policy,
                        Optional.of(LocalDate.of(2020, 6, 5)),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(institute.remarks())
                .containsExactly(
                        new Remark(
                                "? in name",
                                "may stand for a character that the publisher lost: Ministry of Public Security?s Institute of Forensic Science of China"),
                        new Remark("source", "Entity List (EL) - Bureau of Industry and Security"),
                        new Remark("source_list_url", "http://bit.ly/1L47xrV"),
                        new Remark("source_information_url", "http://bit.ly/1L47xrV"));
    }

    @Test
    void aPersonWithManyAliasesAndTwoBirthYears() {
        Party kebekov = csl.number("17867");
        assertThat(kebekov.type()).isEqualTo(PartyType.PERSON);
        assertThat(kebekov.names()).hasSize(14);
        assertThat(kebekov.names().getFirst())
                .isEqualTo(Name.primary("KEBEKOV, Aliaskhab")
                        .withParts(List.of(
                                new NamePart(NamePart.Role.FAMILY, "KEBEKOV"),
                                new NamePart(NamePart.Role.GIVEN, "Aliaskhab"))));
        assertThat(names(kebekov))
                .contains("Sheikh Abu Muhammad", "AL-QAWQAZI, Abu-Muhammad", "KEBEKOV, Abu Mukhammad");
        assertThat(kebekov.births()).containsExactly(Period.of(PartialDate.of(1972)), Period.of(PartialDate.of(1969)));
        assertThat(kebekov.birthPlaces().getFirst().text())
                .isEqualTo("Teletl County, Shamil District, Dagestan Republic");
        assertThat(kebekov.countries()).containsExactly(new CountryTie(Tie.CITIZENSHIP, Optional.of("RU"), "RU"));
        assertThat(addresses(kebekov)).containsExactly("RU");
        assertThat(kebekov.listing().programmes()).containsExactly("SDGT");
        assertThat(kebekov.listing().measures()).containsExactly(new Measure(Measure.Kind.ASSET_FREEZE, ""));
    }

    @Test
    void aPersonWithWallets() {
        Party andreyev = csl.number("29703");
        assertThat(andreyev.genders()).containsExactly(Gender.MALE);
        assertThat(andreyev.births()).containsExactly(Period.of(PartialDate.of(1985, 3, 3)));
        assertThat(andreyev.listing().programmes()).containsExactly("ELECTION-EO13848", "CYBER2");
        assertThat(andreyev.identifiers())
                .contains(
                        new Identifier(IdentifierKind.PASSPORT, "4005504207", Optional.of("RU"), "Passport", ""),
                        new Identifier(
                                IdentifierKind.WALLET,
                                "0x8576acc5c05d6ce88f4e49bf65bdf0c62f91353c",
                                Optional.empty(),
                                "Digital Currency Address - ETH",
                                ""));
        assertThat(identifiers(andreyev))
                .contains(
                        "wallet:t1WSKwCDL1QYRRUrCCknEs5tDLhtGVYu9KM",
                        "phone:79315403678",
                        "email:antonandreyv@gmail.com");
        assertThat(identifiers(andreyev).stream().filter(id -> id.startsWith("wallet:")))
                .hasSize(17);
    }

    @Test
    void aVessel() {
        Party amber = csl.number("15052");
        assertThat(amber.type()).isEqualTo(PartyType.VESSEL);
        assertThat(names(amber)).containsExactly("AMBER", "HARAZ", "FREEDOM");
        assertThat(identifiers(amber)).containsExactly("imo:9357406", "mmsi:677049700", "call-sign:5IM 597");
        assertThat(amber.countries().stream().map(tie -> tie.tie() + " " + tie.published()))
                .containsExactlyInAnyOrder("FLAG Panama", "FORMER_FLAG Cyprus", "FORMER_FLAG Tanzania");
        assertThat(amber.links())
                .containsExactly(
                        new Link(LinkKind.LINKED, "NATIONAL IRANIAN TANKER COMPANY", Optional.empty(), "Linked To"));
        assertThat(amber.listing().measures())
                .containsExactly(
                        new Measure(Measure.Kind.ASSET_FREEZE, ""),
                        new Measure(Measure.Kind.SECONDARY_SANCTIONS_RISK, "Subject to Secondary Sanctions"));
        assertThat(remarks(amber, "gross_tonnage")).containsExactly("317356");
        assertThat(remarks(amber, "remarks")).isEmpty();
    }

    @Test
    void aChineseMilitaryCompany() {
        Party casic = csl.number("30928/CMIC");
        assertThat(casic.type()).isEqualTo(PartyType.ORGANIZATION);
        assertThat(names(casic))
                .containsExactly(
                        "CHINA AEROSPACE SCIENCE AND INDUSTRY CORPORATION LIMITED",
                        "CHINA AEROSPACE SCIENCE AND INDUSTRY CORPORATION",
                        "CASIC");
        assertThat(identifiers(casic)).containsExactly("uscc:91110000710925243K", "isin:CND1000142N4");
        assertThat(casic.listing().since()).contains(LocalDate.of(2021, 6, 3));
        assertThat(casic.listing().measures()).containsExactly(new Measure(Measure.Kind.SECURITIES_BAN, ""));
        assertThat(remarks(casic, "Effective Date (CMIC)")).containsExactly("02 Aug 2021");
        assertThat(remarks(casic, "Target Type")).containsExactly("State-Owned Enterprise");
    }

    @Test
    void aBankOnThreeListsIsThreeParties() {
        assertThat(csl.number("18715").listing().section()).isEqualTo("Specially Designated Nationals");
        assertThat(csl.number("18715/SSI").listing().measures().getFirst().kind())
                .isEqualTo(Measure.Kind.SECTORAL);
        Party capta = csl.number("18715/CAP");
        assertThat(capta.listing().since()).contains(LocalDate.of(2022, 2, 24));
        assertThat(csl.number("18715").listing().since()).isEmpty();
        assertThat(capta.links().stream().map(Link::name))
                .containsExactly("PUBLIC JOINT STOCK COMPANY SBERBANK OF RUSSIA");
        assertThat(identifiers(capta))
                .contains("registration:25959784", "tax-id:259597826652", "bic:SABRUAUK", "website:sbrf.com.ua");
    }

    @Test
    void aliasesAreTakenApartAndFormerNamesToldFromThem() {
        Party centre = csl.number("5f2f87f8e5ac71dd7f69b9b054cb4febefbbeab9");
        assertThat(names(centre)).contains("CITC", "Presidency Office of Scientific and Industrial Studies (POSIS)");
        assertThat(centre.names().getLast().kind()).isEqualTo(NameKind.FORMER);
        // "HPSTAR; and; Beijing High Voltage Science Research Center": the stray "and" is no name
        assertThat(csl.all().stream().flatMap(party -> party.names().stream()).map(Name::text))
                .doesNotContain("and")
                .contains("HPSTAR", "Beijing High Voltage Science Research Center")
                .contains("OJSC Concern Kalashnikov", "46 TsNII MO RF")
                .noneMatch(name -> name.startsWith("and ") || name.contains(";"));
    }

    @Test
    void aNameThatHoldsAnotherIsTwo() {
        Party gazprom = csl.named("Gazprom Telekom, OOO");
        assertThat(gazprom.names())
                .contains(new Name(
                        "Zakrytoe Aktsionernoe Obshchestvo Gaztelekom",
                        NameKind.FORMER,
                        false,
                        List.of(),
                        Optional.empty()));
        assertThat(remarks(gazprom, "name"))
                .containsExactly("Gazprom Telekom, OOO (f.k.a. Zakrytoe Aktsionernoe Obshchestvo Gaztelekom)");
        assertThat(names(csl.named("Mexpar International, Inc.")))
                .containsExactly("Mexpar International, Inc.", "Pasadena Aerospace", "Aviation Logistics and Supply");
        // "aka" elsewhere in a name is part of it
        assertThat(csl.named("YK-AKA").names()).hasSize(1);
    }

    @Test
    void citationsAreParted() {
        Party huawei = csl.number("8579677bd4c0622b8552f36491b0ce34c256f3d5");
        assertThat(huawei.listing().legalBasis())
                .containsExactly("84 FR 22961", "84 FR 43495", "85 FR 29852", "85 FR 36720", "85 FR 51603");
        assertThat(huawei.listing().licencePolicy()).isEqualTo("Presumption of denial");
        // ... and a comma inside one citation does not part it
        assertThat(csl.number("5f2f87f8e5ac71dd7f69b9b054cb4febefbbeab9")
                        .listing()
                        .legalBasis())
                .containsExactly("Vol. 77, No. 141, 07/23/12");
    }

    @Test
    void aDeniedPersonHasAnExpiry() {
        Party ash = csl.number("deb7a1d5743a85c354ca1a2c7f2664e2104b32d7");
        assertThat(ash.caption()).isEqualTo("I. ASH");
        assertThat(ash.listing().since()).contains(LocalDate.of(2003, 6, 19));
        assertThat(ash.listing().until()).contains(LocalDate.of(2056, 6, 29));
        assertThat(remarks(ash, "standard_order")).containsExactly("Y");
        assertThat(remarks(ash, "remarks")).containsExactly("FEDERAL REGISTER NOTICE UPDATED");
    }

    private static final String HEADER = String.join(",", CslCsv.COLUMNS) + "\n";

    @Test
    void aRowCutOffIsLeftOutAndSaid() throws IOException {
        Parties cut = Parties.of(SourceFile.of("consolidated.csv", HEADER + "1,Entity List (EL) - BIS,,,,Cut"));
        assertThat(cut.all()).isEmpty();
        assertThat(cut.problems())
                .containsExactly("consolidated.csv:2: found \"6 cells\", expected 29 cells, as the header has; "
                        + "row left out; the file may be cut off");
        assertThat(cut.edition().report().rejected()).isEqualTo(1);
    }

    @Test
    void aRowWithoutNumberOrNameIsLeftOut() throws IOException {
        Parties blank = Parties.of(
                SourceFile.of("c.csv", HEADER + "1,x,,,," + ",".repeat(23) + "\n,x,,,,Huawei" + ",".repeat(23) + "\n"));
        assertThat(blank.edition().report().rejected()).isEqualTo(2);
        assertThat(blank.problems().getFirst()).startsWith("c.csv:2 name: found nothing");
        assertThat(blank.problems().getLast()).startsWith("c.csv:3 _id: found nothing");
    }

    @Test
    void anUnknownListInsideIsKeptAndSaid() throws IOException {
        Parties odd = Parties.of(
                SourceFile.of("c.csv", HEADER + "7,Moon List (ML) - Moon Office,,,,Selenite" + ",".repeat(23)));
        assertThat(odd.number("7").listing().section()).isEqualTo("Moon List");
        assertThat(odd.problems().getFirst()).contains("source: found \"Moon List (ML) - Moon Office\"");
    }

    @Test
    void aHeaderAloneIsAnEmptyList() throws IOException {
        Parties none = Parties.of(SourceFile.of("c.csv", HEADER));
        assertThat(none.all()).isEmpty();
        assertThat(none.problems()).isEmpty();
    }

    @Test
    void anUnclosedQuoteRefusesTheFile() {
        assertThatThrownBy(() -> Parties.of(SourceFile.of("c.csv", HEADER + "1,\"Entity List,,,,Open\n2,b,,,,c")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("quotes are closed");
    }
}
