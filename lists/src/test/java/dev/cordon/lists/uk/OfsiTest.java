package dev.cordon.lists.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.lists.Csv;
import dev.cordon.lists.Edition;
import dev.cordon.lists.Kept;
import dev.cordon.lists.ListFile;
import dev.cordon.lists.RefusedException;
import dev.cordon.lists.Sheet;
import dev.cordon.lists.Workbook;
import dev.cordon.terms.Address;
import dev.cordon.terms.BirthPlace;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.Gender;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Link;
import dev.cordon.terms.LinkKind;
import dev.cordon.terms.Measure;
import dev.cordon.terms.Name;
import dev.cordon.terms.NameKind;
import dev.cordon.terms.NamePart;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Period;
import dev.cordon.terms.Problem;
import dev.cordon.terms.Remark;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfsiTest {
    private static final String NEWEST = "uk-ofsi/2025-04-14/ConList.xlsx";
    private static final Charset CP1252 = Charset.forName("windows-1252");
    private static Edition of2020;
    private static Edition of2025;

    @BeforeAll
    static void read() throws IOException {
        of2020 = ListFile.shared("uk-ofsi/2020-04-27/ConList.csv").read(new OfsiCsv());
        of2025 = ListFile.shared(NEWEST).read(new OfsiXlsx());
    }

    @Test
    void theCsvOf2020IsReadWhole() throws IOException {
        assertThat(new OfsiCsv().recognise(ListFile.shared("uk-ofsi/2020-04-27/ConList.csv")))
                .contains("list");
        assertThat(of2020.published()).contains(LocalDate.of(2020, 4, 27));
        assertThat(of2020.report().read()).isEqualTo(9_492);
        assertThat(of2020.report().rejected()).isZero();
        assertThat(of2020.report().problems()).isEmpty();
        assertThat(of2020.entries()).hasSize(2_114);
    }

    @ParameterizedTest
    @CsvSource({"2023-06-05,16823,3993", "2025-04-10,18796,4686", "2025-04-14,18798,4688"})
    void theWorkbooksAreReadWhole(LocalDate published, int rows, int groups) throws IOException {
        ListFile file = ListFile.shared("uk-ofsi/" + published + "/ConList.xlsx");
        assertThat(new OfsiXlsx().recognise(file)).contains("list");

        Edition edition = file.read(new OfsiXlsx());

        assertThat(edition.published()).contains(published);
        assertThat(edition.report().read()).isEqualTo(rows);
        assertThat(edition.report().rejected()).isZero();
        assertThat(edition.entries()).hasSize(groups);
    }

    @Test
    void twoGroupsMoreInFourDays() throws IOException {
        Edition before = ListFile.shared("uk-ofsi/2025-04-10/ConList.xlsx").read(new OfsiXlsx());
        Set<String> added = numbers(of2025);
        added.removeAll(numbers(before));

        assertThat(added).hasSize(2);
        assertThat(numbers(of2025)).containsAll(numbers(before));
    }

    private static Set<String> numbers(Edition edition) {
        return edition.entries().stream().map(Edition.Entry::number).collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void aPersonWithYearsForDaysInTheOldLayout() {
        Party hababi = ListFile.party(of2020, "13349");

        assertThat(hababi.type()).isEqualTo(PartyType.PERSON);
        assertThat(hababi.names().getFirst())
                .isEqualTo(Name.primary("Nayef Salam Muhammad Ujaym AL-HABABI")
                        .withParts(List.of(
                                new NamePart(NamePart.Role.GIVEN, "Nayef"),
                                new NamePart(NamePart.Role.MIDDLE, "Salam"),
                                new NamePart(NamePart.Role.MIDDLE, "Muhammad"),
                                new NamePart(NamePart.Role.MIDDLE, "Ujaym"),
                                new NamePart(NamePart.Role.FAMILY, "AL-HABABI"))));
        assertThat(hababi.names())
                .extracting(Name::text)
                .contains("Sheikh Farooq AL-QAHTANI", "Farouq al-Qahtani AL QATARI", "Imran Farouk SHAYKH");
        // 00/00/1980 and 00/00/1981 in rows of their own
        assertThat(hababi.births()).containsExactly(Period.of(PartialDate.of(1980)), Period.of(PartialDate.of(1981)));
        assertThat(hababi.birthPlaces()).containsExactly(new BirthPlace("Saudi Arabia", Optional.of("SA")));
        assertThat(hababi.countries())
                .containsExactly(
                        new CountryTie(CountryTie.Tie.NATIONALITY, Optional.of("SA"), "Saudi Arabia"),
                        new CountryTie(CountryTie.Tie.NATIONALITY, Optional.of("QA"), "Qatar"));
        assertThat(hababi.identifiers())
                .containsExactly(
                        new Identifier(
                                IdentifierKind.PASSPORT,
                                "592667",
                                Optional.empty(),
                                "Passport",
                                "Passport No: 592667 (Qatari passport issued on 3 May 2007)."),
                        new Identifier(IdentifierKind.OTHER, "QDe.004", Optional.empty(), "UN Ref", ""));
        assertThat(hababi.listing().programmes()).containsExactly("The ISIL (Da'esh) and Al-Qaida organisations");
        assertThat(hababi.listing().since()).contains(LocalDate.of(2016, 4, 1));
    }

    @Test
    void aShipThatTheOldLayoutCallsAnEntity() {
        Party ship = ListFile.party(of2020, "13556");

        assertThat(ship.type()).isEqualTo(PartyType.VESSEL);
        assertThat(ship.names()).containsExactly(Name.primary("TONG SAN 2"));
        assertThat(ship.identifiers())
                .extracting(Identifier::kind, Identifier::number)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(IdentifierKind.IMO, "8937675"),
                        org.assertj.core.groups.Tuple.tuple(IdentifierKind.MMSI, "445539000"));
        // the near miss: a company with an IMO number in its text
        Party owner = of2020.entries().stream()
                .map(e -> e.parts().getFirst().party())
                .filter(p -> p.caption().equals("KOREA YUJONG SHIPPING CO LTD"))
                .findFirst()
                .orElseThrow();
        assertThat(owner.type()).isEqualTo(PartyType.ORGANIZATION);
        assertThat(owner.identifiers()).extracting(Identifier::number).containsExactly("KPe.066", "5434358");
    }

    @Test
    void lettersThatOnlyWindows1252HasAreRight() {
        Party battalion = ListFile.party(of2020, "13222");

        assertThat(battalion.names()).extracting(Name::text).contains("14TH MOTORIZED RIFLE BATTALION");
        assertThat(battalion.remarks().getFirst().text()).contains("‘Lugansk People´s Republic’");
    }

    @Test
    void aShipWithItsOwnersAndFlags() {
        Party ship = ListFile.party(of2025, "13651");

        assertThat(ship.type()).isEqualTo(PartyType.VESSEL);
        assertThat(ship.caption()).isEqualTo("SAM JONG 2");
        assertThat(ship.names())
                .extracting(Name::text)
                .containsExactly(
                        "SAM JONG 2",
                        "AKTIVA",
                        "BIMA",
                        "OCHRE POINT",
                        "PETROCHEM VALOUR",
                        "RAINBOW CHASER",
                        "SOLVENT DISCOVERER",
                        "TOM MIRA",
                        "YU_JONG_3");
        assertThat(ship.births()).containsExactly(Period.of(PartialDate.of(1975)));
        assertThat(ship.countries())
                .containsExactly(
                        new CountryTie(CountryTie.Tie.FLAG, Optional.of("KP"), "North Korea"),
                        new CountryTie(CountryTie.Tie.FORMER_FLAG, Optional.of("RU"), "Russia"));
        // its text names the owner's reference KPe.064: that is not the ship's
        assertThat(ship.identifiers())
                .containsExactly(
                        new Identifier(IdentifierKind.OTHER, "DPR0100", Optional.empty(), "UK Sanctions List Ref", ""),
                        new Identifier(IdentifierKind.IMO, "7408873", Optional.empty(), "IMO number", ""));
        assertThat(ship.links())
                .containsExactly(
                        new Link(LinkKind.OWNED_BY, "Korea Samjong Shipping", Optional.empty(), "Current owners"));
        assertThat(ship.remarks())
                .contains(
                        new Remark("Type of ship", "Oil tanker"),
                        new Remark("Tonnage of ship", "1676"),
                        new Remark("Length of ship", "80"));
        assertThat(ship.listing().since()).contains(LocalDate.of(2018, 4, 3));
    }

    @Test
    void aCompanyWithNumbersAndSubsidiaries() {
        Party salyut = ListFile.party(of2025, "16767");

        assertThat(salyut.type()).isEqualTo(PartyType.ORGANIZATION);
        assertThat(salyut.names())
                .contains(
                        Name.alias("NPP SALUT"),
                        Name.alias("АКЦИОНЕРНОЕ ОБЩЕСТВО \"НАУЧНО-ПРОИЗВОДСТВЕННОЕ ПРЕДПРИЯТИЕ \"САЛЮТ\"")
                                .in("Russian"));
        assertThat(salyut.identifiers())
                .extracting(Identifier::kind, Identifier::number)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(IdentifierKind.OTHER, "RUS2416"),
                        org.assertj.core.groups.Tuple.tuple(IdentifierKind.PHONE, "+7 (831) 211-40-00"),
                        org.assertj.core.groups.Tuple.tuple(IdentifierKind.PHONE, "8 (831) 211-40-00"),
                        org.assertj.core.groups.Tuple.tuple(IdentifierKind.PHONE, "8 (831) 211-41-20"),
                        org.assertj.core.groups.Tuple.tuple(IdentifierKind.WEBSITE, "https://nppsalut.ru/"),
                        org.assertj.core.groups.Tuple.tuple(IdentifierKind.EMAIL, "salut@nppsalut.ru"),
                        org.assertj.core.groups.Tuple.tuple(IdentifierKind.OGRN, "1125261000040"),
                        org.assertj.core.groups.Tuple.tuple(IdentifierKind.INN, "5261079332"),
                        org.assertj.core.groups.Tuple.tuple(IdentifierKind.TAX_ID, "526101001"));
        assertThat(salyut.links())
                .extracting(Link::kind, Link::name)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                LinkKind.OWNS,
                                "AKTSIONERNOE OBSHCHESTVO NAUCHNO-PROIZVODSTVENNOE PREDPRIYATIE SALYUT-27"),
                        org.assertj.core.groups.Tuple.tuple(
                                LinkKind.OWNS, "ZAKRYTOE AKTSIONERNOE OBSHCHESTVO GOSTINICHNYI KOMPLEKS KRONA"),
                        org.assertj.core.groups.Tuple.tuple(
                                LinkKind.OWNED_BY, "Joint-Stock Company “Russian Electronics” Ruselectronics"));
        assertThat(salyut.listing().measures())
                .containsExactlyInAnyOrder(
                        new Measure(Measure.Kind.ASSET_FREEZE, ""), new Measure(Measure.Kind.OTHER, "Trust services"));
        assertThat(salyut.addresses().getFirst().city()).isEqualTo("Nizhny Novgorod");
        assertThat(salyut.listing().reason()).startsWith("JOINT-STOCK COMPANY SCIENTIFIC AND PRODUCTION ENTERPRISE");
    }

    @Test
    void aPersonWithFourteenPassportsAndWeakAliases() {
        Party dawood = ListFile.party(of2025, "7863");

        assertThat(dawood.caption()).isEqualTo("DAWOOD IBRAHIM KASKAR");
        assertThat(dawood.names()).filteredOn(Name::weak).extracting(Name::text).contains("HIZRAT", "Bada SETH");
        assertThat(dawood.identifiers())
                .filteredOn(i -> i.kind() == IdentifierKind.PASSPORT)
                .hasSize(14)
                .contains(new Identifier(
                        IdentifierKind.PASSPORT,
                        "G866537",
                        Optional.of("PK"),
                        "Passport",
                        "Pakistan number, issued on 12 Aug. 1991, issued in Rawalpindi (misuse)"));
        assertThat(dawood.identifiers()).extracting(Identifier::number).contains("AQD0159", "QDi.135");
        assertThat(dawood.addresses())
                .contains(new Address(
                        "House Nu 37, 30th Street- defence, Housing Authority",
                        "Karachi",
                        "",
                        "",
                        "Pakistan",
                        Optional.of("PK"),
                        ""));
        assertThat(dawood.listing().since()).contains(LocalDate.of(2003, 11, 7));
    }

    @Test
    void aPersonOfTwoRegimesAndTwoPrimaryNames() {
        Party lukashenko = ListFile.party(of2025, "13918");

        assertThat(lukashenko.names())
                .filteredOn(name -> name.kind() == NameKind.PRIMARY)
                .extracting(Name::text)
                .containsExactly("Alexander Ryhorovich LUKASHENKO");
        assertThat(lukashenko.names())
                .filteredOn(name -> name.text().equals("Alexander Grigorievich LUKASHENKO"))
                .extracting(Name::kind)
                .containsExactly(NameKind.ALIAS);
        assertThat(lukashenko.genders()).containsExactly(Gender.MALE);
        assertThat(lukashenko.listing().programmes()).containsExactly("Belarus", "Global Human Rights");
        // listed on 29 September 2020 under the one, on 6 November under the other
        assertThat(lukashenko.listing().since()).contains(LocalDate.of(2020, 9, 29));
        assertThat(lukashenko.identifiers()).extracting(Identifier::number).containsExactly("BEL0045", "GHR0050");
    }

    @Test
    void aChineseName() {
        assertThat(ListFile.party(of2025, "16643").names())
                .filteredOn(name -> name.text().equals("道通机器人有限公司"))
                .hasSize(1);
    }

    @Test
    void aReferenceInTheWrongPlaceIsNamed() {
        assertThat(of2025.report().problems())
                .extracting(Problem::found)
                .containsExactlyInAnyOrder("SDi.005.", "SDi.006.");
        assertThat(of2025.report().problems().getFirst().sentence())
                .isEqualTo("ConList.xlsx:754 UK Sanctions List Ref: found \"SDi.005.\", expected a reference such as"
                        + " RUS0230 or TAi.147; party 16681 kept with it as a remark");
    }

    @Test
    void nothingOfARowIsLost() throws IOException {
        List<Csv.Line> lines = new ArrayList<>();
        Sheet.read(ListFile.shared(NEWEST), lines::add);
        List<String> row = lines.get(260).cells(); // row 261: Ismail ABDUL, an alias of Dawood Ibrahim

        // the alias's kind and quality, the party's type became fields; the labels of statements are labels still
        assertThat(Kept.missing(ListFile.party(of2025, "7863"), row))
                .allMatch(text -> Set.of("Individual", "AKA", "Low quality").contains(text) || text.startsWith("(1)"));
        assertThat(ListFile.party(of2025, "7863").toString()).contains("mother’s name is Amina Bi");
    }

    private static final String HEADER_2020 =
            "Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,DOB,Town of Birth,Country"
                    + " of Birth,Nationality,Passport Details,NI Number,Position,Address 1,Address 2,Address 3,Address 4,Address"
                    + " 5,Address 6,Post/Zip Code,Country,Other Information,Group Type,Alias Type,Regime,Listed On,Last"
                    + " Updated,Group ID";

    private static ListFile csv(String... rows) {
        String text = "Last Updated,27/04/2020\r\n" + HEADER_2020 + "\r\n" + String.join("\r\n", rows) + "\r\n";
        return new ListFile("made.csv", text.getBytes(CP1252));
    }

    @Test
    void rowsThatAreCutNamelessOrBelongToNobodyAreRejected() throws IOException {
        String commas = ",".repeat(22);
        Edition made = csv(
                        "KONY" + commas + ",Individual,Prime Alias,Syria,01/04/2016,01/04/2016,1",
                        "KONY" + commas + ",Individual,AKA,Syria,01/04/2016,01/04/2016,",
                        commas + ",Individual,AKA,Syria,01/04/2016,01/04/2016,2",
                        "HAQQ")
                .read(new OfsiCsv());

        assertThat(made.report().read()).isEqualTo(4);
        assertThat(made.report().tallies().getFirst().accepted()).isEqualTo(1);
        assertThat(made.report().problems())
                .extracting(Problem::line, Problem::field, Problem::expected)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(4L, "Group ID", "the number of the party"),
                        org.assertj.core.groups.Tuple.tuple(5L, "Name 6", "a name in one of the rows of Group ID 2"),
                        org.assertj.core.groups.Tuple.tuple(6L, "", "29 cells, not 1"));
    }

    @Test
    void valuesThatAreNotUnderstoodStayAsRemarks() throws IOException {
        Edition made = csv("KONY,,,,,,,in spring,,,,,,,,,,,,,,,,Robot,Nickname,Syria,soon,01/04/2016,1")
                .read(new OfsiCsv());

        assertThat(ListFile.party(made, "1").remarks())
                .contains(
                        new Remark("DOB", "in spring"),
                        new Remark("Group Type", "Robot"),
                        new Remark("Alias Type", "Nickname"),
                        new Remark("Listed On", "soon"));
        assertThat(made.report().problems())
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("DOB", "Group Type", "Alias Type", "Listed On");
        assertThat(made.report().rejected()).isZero();
    }

    @Test
    void aColumnThatNobodyKnowsIsKept() throws IOException {
        String text = "Last Updated,27/04/2020\n" + HEADER_2020.replace("Title", "Shoe size") + "\n"
                + "KONY,,,,,,45,,,,,,,,,,,,,,,,,Individual,Prime Alias,Syria,01/04/2016,01/04/2016,1\n";
        Edition made = ListFile.of("made.csv", text).read(new OfsiCsv());

        assertThat(ListFile.party(made, "1").remarks()).contains(new Remark("Shoe size", "45"));
    }

    @Test
    void filesWithoutTheHeaderAreRefused() throws IOException {
        ListFile noHeader = ListFile.of("a.csv", "Last Updated,27/04/2020\nKONY,Joseph\n");
        assertThat(new OfsiCsv().recognise(noHeader)).isEmpty();
        assertThatThrownBy(() -> noHeader.read(new OfsiCsv())).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> ListFile.of("a.csv", "").read(new OfsiCsv())).isInstanceOf(RefusedException.class);

        ListFile sheet = new Workbook(List.of(List.of("Last Updated", "27/04/2020"), List.of("Name 6"))).file("a.xlsx");
        assertThat(new OfsiXlsx().recognise(sheet)).isEmpty();
        assertThatThrownBy(() -> sheet.read(new OfsiXlsx())).isInstanceOf(RefusedException.class);
        assertThat(csv().read(new OfsiCsv()).entries()).isEmpty();
    }

    @Test
    void aQuoteLeftOpenIsRefused() {
        assertThatThrownBy(() -> csv("\"KONY,,,,,,,").read(new OfsiCsv()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("the file may be cut off");
    }
}
