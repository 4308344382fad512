package dev.cordon.lists.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cordon.lists.Edition;
import dev.cordon.lists.SourceFile;
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
import dev.cordon.terms.Part;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Remark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whole records of the SDN list, typed from the files. */
class OfacCsvTest {

    private static Edition december2023;

    @BeforeAll
    static void read() throws IOException {
        december2023 = read("us-ofac-sdn/2023-12-28", "sdn", "alt", "add");
    }

    private static Edition read(String folder, String... names) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (String name : names) {
            files.add(TestFile.shared(folder + "/" + name + ".csv"));
        }
        return new OfacCsv().read(files);
    }

    private static Party piece(Edition edition, String number, Part part) {
        return edition.entries().stream()
                .filter(entry -> entry.number().equals(number))
                .flatMap(entry -> entry.parts().stream())
                .filter(piece -> piece.part() == part)
                .map(Edition.Piece::party)
                .findFirst()
                .orElseThrow();
    }

    private static Identifier id(IdentifierKind kind, String number, String label) {
        return new Identifier(kind, number, Optional.empty(), label, "");
    }

    private static Link linked(String name) {
        return new Link(LinkKind.LINKED, name, Optional.empty(), "Linked To:");
    }

    private static Name person(NameKind kind, boolean weak, String family, String given) {
        return new Name(
                family + ", " + given,
                kind,
                weak,
                List.of(new NamePart(Role.FAMILY, family), new NamePart(Role.GIVEN, given)),
                Optional.empty());
    }

    @Test
    void aPersonWithAWallet() {
        Party wang = piece(december2023, "41297", Part.MAIN);
        assertThat(wang)
                .usingRecursiveComparison()
                .ignoringFields("listing")
                .isEqualTo(Party.builder("41297")
                        .type(PartyType.PERSON)
                        .name(person(NameKind.PRIMARY, false, "WANG", "Hongfei"))
                        .born(Dates.period("02 Dec 1991").orElseThrow())
                        .birthPlace(new BirthPlace("Hebei, China", Optional.of("CN")))
                        .gender(Gender.MALE)
                        .country(new CountryTie(Tie.NATIONALITY, Optional.of("CN"), "China"))
                        .identifier(id(IdentifierKind.EMAIL, "shuokangw@163.com", "Email Address"))
                        .identifier(id(
                                IdentifierKind.WALLET,
                                "3PKiHs4GY4rFg8dpppNVPXGPqMX6K2cBML",
                                "Digital Currency Address - XBT"))
                        .identifier(id(IdentifierKind.PHONE, "8615927270571", "Phone Number"))
                        .identifier(id(IdentifierKind.PHONE, "8613313017588", "Phone Number"))
                        .identifier(id(IdentifierKind.PHONE, "8615030111720", "Phone Number"))
                        .identifier(new Identifier(
                                IdentifierKind.NATIONAL_ID,
                                "13053119911202021X",
                                Optional.of("CN"),
                                "National ID No.",
                                ""))
                        .link(linked("WUHAN SHUOKANG BIOLOGICAL TECHNOLOGY CO., LTD"))
                        .link(linked("YAO, Huatao"))
                        .build());
        assertThat(wang.listing().programmes()).containsExactly("ILLICIT-DRUGS-EO14059");
        assertThat(wang.listing().measures())
                .containsExactly(new Measure(Measure.Kind.ASSET_FREEZE, "ILLICIT-DRUGS-EO14059"));
        assertThat(piece(december2023, "41297", Part.ADDRESSES).addresses())
                .containsExactly(new Address("", "", "", "", "China", Optional.of("CN"), ""));
        assertThat(piece(december2023, "41297", Part.ALIASES).names()).isEmpty();
    }

    @Test
    void aPersonWithManyAliases() {
        Party talhi = piece(december2023, "10477", Part.MAIN);
        assertThat(talhi.names())
                .containsExactly(
                        person(NameKind.PRIMARY, false, "AL-TALHI", "Abdul Rahim"),
                        person(NameKind.ALIAS, true, "RAHIM", "Abdul"));
        assertThat(talhi.identifiers())
                .containsExactly(new Identifier(
                        IdentifierKind.PASSPORT,
                        "F275043",
                        Optional.of("SA"),
                        "Passport",
                        "issued 29 May 2004 expires 05 Apr 2009"));
        assertThat(talhi.birthPlaces())
                .containsExactly(new BirthPlace("Al-Shefa, Al-Taif, Saudi Arabia", Optional.of("SA")));
        assertThat(piece(december2023, "10477", Part.ALIASES).names())
                .hasSize(12)
                .allMatch(alias -> alias.kind() == NameKind.ALIAS && !alias.weak())
                .startsWith(person(NameKind.ALIAS, false, "AL-TALHI", "'Abdul-Rahim Hammad"))
                .endsWith(person(NameKind.ALIAS, false, "AL-TALHI", "Abdul Rahim Hammad Ahmad"));
        assertThat(piece(december2023, "10477", Part.ADDRESSES).addresses())
                .containsExactly(new Address("", "Buraydah", "", "", "Saudi Arabia", Optional.of("SA"), ""));
    }

    @Test
    void aCompany() {
        Party suzhou = piece(december2023, "41296", Part.MAIN);
        assertThat(suzhou.type()).isEqualTo(PartyType.ORGANIZATION);
        assertThat(suzhou.names()).containsExactly(Name.primary("SUZHOU XIAOLI PHARMATECH CO., LTD"));
        assertThat(suzhou.births()).extracting(Object::toString).containsExactly("2017-02-15");
        assertThat(suzhou.identifiers())
                .containsExactly(
                        id(IdentifierKind.WEBSITE, "www.xiaolipharma.com", "Website"),
                        new Identifier(
                                IdentifierKind.REGISTRATION,
                                "320506000647396",
                                Optional.of("CN"),
                                "Registration Number",
                                ""),
                        new Identifier(
                                IdentifierKind.USCC,
                                "91320506MA1NDQ9J4N",
                                Optional.of("CN"),
                                "Unified Social Credit Code (USCC)",
                                ""));
        assertThat(suzhou.remarks())
                .containsExactly(new Remark(
                        "Organization Type:",
                        "Retail sale of pharmaceutical and medical goods, cosmetic and toilet articles in specialized"
                                + " stores"));
        assertThat(piece(december2023, "41296", Part.ADDRESSES).addresses())
                .containsExactly(new Address(
                        "Room 508, 5th Floor, Office Building, Joyshang Center, No. 88, Nanxijiang Road, Yuexi, Wuzhong"
                                + " District",
                        "Suzhou",
                        "Hubei",
                        "",
                        "China",
                        Optional.of("CN"),
                        ""));
    }

    @Test
    void aVessel() {
        Party artavil = piece(december2023, "15036", Part.MAIN);
        assertThat(artavil.type()).isEqualTo(PartyType.VESSEL);
        assertThat(artavil.names())
                .containsExactly(
                        Name.primary("ARTAVIL"), new Name("ALPHA", NameKind.FORMER, true, List.of(), Optional.empty()));
        assertThat(artavil.identifiers())
                .containsExactly(
                        id(IdentifierKind.CALL_SIGN, "T2EU4", "Call_Sign"),
                        id(IdentifierKind.IMO, "9187629", "Vessel Registration Identification"),
                        id(IdentifierKind.MMSI, "572469210", "MMSI"));
        assertThat(artavil.countries())
                .extracting(CountryTie::tie, CountryTie::published)
                .containsExactly(
                        tuple(Tie.FLAG, "Iran"),
                        tuple(Tie.FORMER_FLAG, "Malta"),
                        tuple(Tie.FORMER_FLAG, "Tuvalu"),
                        tuple(Tie.FORMER_FLAG, "None Identified"),
                        tuple(Tie.FORMER_FLAG, "Tanzania"));
        assertThat(artavil.remarks())
                .containsExactly(
                        new Remark("Vess_type", "Crude/Oil Products Tanker"),
                        new Remark("Tonnage", "99,144"),
                        new Remark("GRT", "56,068"));
        assertThat(artavil.links()).containsExactly(linked("NATIONAL IRANIAN TANKER COMPANY"));
        assertThat(artavil.listing().measures())
                .extracting(Measure::kind)
                .containsExactly(Measure.Kind.SECONDARY_SANCTIONS_RISK, Measure.Kind.ASSET_FREEZE);
        assertThat(piece(december2023, "15036", Part.ALIASES).names())
                .extracting(Name::text, Name::kind)
                .containsExactly(tuple("ABADAN", NameKind.FORMER), tuple("SHONA", NameKind.FORMER));
        assertThat(piece(december2023, "15036", Part.ADDRESSES).addresses()).isEmpty();
        assertThat(piece(december2023, "15904", Part.MAIN).links())
                .contains(new Link(LinkKind.OWNED_BY, "NITC", Optional.empty(), "Vess_owner"));
    }

    @Test
    void anAircraft() {
        Party aircraft = piece(december2023, "15431", Part.MAIN);
        assertThat(aircraft.type()).isEqualTo(PartyType.AIRCRAFT);
        assertThat(aircraft.names()).containsExactly(Name.primary("EP-GOM"));
        assertThat(aircraft.births()).extracting(Object::toString).containsExactly("1992");
        assertThat(aircraft.identifiers())
                .containsExactly(
                        id(
                                IdentifierKind.AIRCRAFT_SERIAL,
                                "8401",
                                "Aircraft Construction Number (also called L/N or S/N or F/N)"),
                        id(
                                IdentifierKind.AIRCRAFT_SERIAL,
                                "1023409321",
                                "Aircraft Manufacturer's Serial Number (MSN)"));
        assertThat(aircraft.remarks())
                .containsExactly(new Remark("Aircraft Model", "IL76-TD"), new Remark("Aircraft Operator", "YAS AIR"));
        assertThat(aircraft.links()).containsExactly(linked("POUYA AIR"));
    }

    @Test
    void aCutPartIsCompletedByTheCommentsFileAndTheMainPieceStaysTheSame() throws IOException {
        Edition with = read("us-ofac-sdn/2019-01-04", "sdn", "sdn_comments");
        Edition without = read("us-ofac-sdn/2019-01-04", "sdn");
        Party main = piece(with, "12300", Part.MAIN);
        assertThat(main).isEqualTo(piece(without, "12300", Part.MAIN));
        assertThat(main.remarks()).containsExactly(new Remark("Remarks, cut off", "Linked To: PROMO RAI"));
        assertThat(main.links())
                .hasSize(10)
                .startsWith(linked("BIO FORESTAL S.A.S."))
                .endsWith(linked("PARQUES TEMATICOS S.A.S."));
        assertThat(piece(with, "12300", Part.OVERFLOW).links())
                .hasSize(15)
                .startsWith(linked("PROMO RAIZ S.A.S."), linked("RED MUNDIAL INMOBILIARIA, S.A. DE C.V."))
                .endsWith(linked("R D I S.A"));
    }

    @Test
    void aWalletInTheOverflow() throws IOException {
        Edition edition = read("us-ofac-sdn/2021-07", "sdn", "alt", "add", "sdn_comments");
        assertThat(piece(edition, "29703", Part.MAIN).remarks())
                .containsExactly(new Remark("Remarks, cut off", "Digital Currency Addres"));
        assertThat(piece(edition, "29703", Part.OVERFLOW).type())
                .as("said by SDN.CSV alone")
                .isEqualTo(PartyType.UNKNOWN);
        assertThat(piece(edition, "29703", Part.OVERFLOW).identifiers())
                .extracting(Identifier::kind, Identifier::number)
                .startsWith(tuple(IdentifierKind.WALLET, "0x8576acc5c05d6ce88f4e49bf65bdf0c62f91353c"))
                .contains(tuple(IdentifierKind.WALLET, "LWnbjLYUfqeokfbWM4FcU7uk2FP2DSxuWS"))
                .endsWith(tuple(IdentifierKind.PASSPORT, "4005504207"));
    }

    @Test
    void withoutSdnCsvTheAddressesSayWhoIsListedAndTheCommentsLackTheirFirstWords() throws IOException {
        Edition edition = read("us-ofac-sdn/partial-2025-01-06", "add", "alt", "sdn_comments");
        assertThat(edition.carries()).containsExactlyInAnyOrder(Part.ADDRESSES, Part.ALIASES, Part.OVERFLOW);
        Party overflow = piece(edition, "29703", Part.OVERFLOW);
        assertThat(overflow.remarks())
                .containsExactly(
                        new Remark("Remarks, continued", "s - ETH 0x8576acc5c05d6ce88f4e49bf65bdf0c62f91353c"));
        assertThat(overflow.identifiers()).contains(id(IdentifierKind.PHONE, "79315403678", "Phone Number"));
    }

    @Test
    void anAliasPieceIsTheSameWithAndWithoutSdnCsv() throws IOException {
        Edition alone = read("us-ofac-sdn/2023-12-28", "alt", "add");
        for (String number : List.of("10477", "15036", "7140", "36")) {
            assertThat(piece(alone, number, Part.ALIASES)).isEqualTo(piece(december2023, number, Part.ALIASES));
        }
    }

    @Test
    void aProgrammeOfBothListsBlocksOnTheSdnListOnly() throws IOException {
        Edition nonSdn = read("us-ofac-cons/2025-12-19", "cons_prim");
        assertThat(piece(nonSdn, "17013", Part.MAIN).listing().measures())
                .as("VTB on the non-SDN list")
                .extracting(Measure::kind)
                .contains(Measure.Kind.SECTORAL)
                .doesNotContain(Measure.Kind.ASSET_FREEZE);
        assertThat(piece(december2023, "17013", Part.MAIN).listing().measures())
                .as("VTB on the SDN list")
                .extracting(Measure::kind)
                .contains(Measure.Kind.SECTORAL, Measure.Kind.ASSET_FREEZE);
    }

    @Test
    void theFilesAreToldApartByTheirRows() throws IOException {
        OfacCsv csv = new OfacCsv();
        assertThat(csv.recognise(TestFile.shared("us-ofac-cons/2018-04-06/cons_prim.csv")))
                .contains("sdn");
        assertThat(csv.recognise(TestFile.shared("us-ofac-cons/2018-04-06/cons_alt.csv")))
                .contains("alt");
        assertThat(csv.recognise(TestFile.shared("us-ofac-cons/2018-04-06/cons_add.csv")))
                .contains("add");
        assertThat(csv.recognise(TestFile.shared("us-ofac-sdn/2019-01-04/sdn_comments.csv")))
                .contains("comments");
        assertThat(csv.recognise(TestFile.shared("us-csl/2022-05-06/consolidated.csv")))
                .isEmpty();
        assertThat(csv.recognise(TestFile.shared("us-bis-dpl/2023-11/dpl.txt"))).isEmpty();
        assertThat(csv.recognise(TestFile.of("own.csv", "id,name\n1,Ann\n2,Bob\n")))
                .isEmpty();
        assertThat(csv.recognise(TestFile.of("empty.csv", ""))).isEmpty();
    }
}
