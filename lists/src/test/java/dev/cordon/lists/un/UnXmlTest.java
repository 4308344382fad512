package dev.cordon.lists.un;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.lists.Edition;
import dev.cordon.lists.Kept;
import dev.cordon.lists.ListFile;
import dev.cordon.lists.Xml;
import dev.cordon.terms.Gender;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnXmlTest {
    private static Edition newest;

    @BeforeAll
    static void read() throws IOException {
        newest = ListFile.shared("un-sc/2026-02-27/consolidated.xml").read(new UnXml());
    }

    private static Party party(String number) {
        return ListFile.party(newest, number);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-10-29,703,390",
        "2020-03-20,709,305",
        "2024-11-30,686,193",
        "2025-04-19,684,193",
        "2025-11-20,727,273",
        "2026-02-27,730,273"
    })
    void everyEditionIsReadWhole(LocalDate published, int individuals, int entities) throws IOException {
        ListFile file = ListFile.shared("un-sc/" + published + "/consolidated.xml");
        assertThat(new UnXml().recognise(file)).contains("list");

        Edition edition = file.read(new UnXml());

        assertThat(edition.published()).contains(published);
        assertThat(edition.entries().stream()
                        .map(e -> e.parts().getFirst().party().type()))
                .filteredOn(type -> type == PartyType.PERSON)
                .hasSize(individuals);
        assertThat(edition.entries()).hasSize(individuals + entities);
        assertThat(edition.report().read()).isEqualTo(individuals + entities);
        assertThat(edition.report().rejected()).isZero();
        assertThat(edition.report().problems()).allMatch(p -> p.kind() == Problem.Kind.VALUE_NOT_UNDERSTOOD);
    }

    @Test
    void theNamesOfIranComeBackInNovember2025() throws IOException {
        Edition april = ListFile.shared("un-sc/2025-04-19/consolidated.xml").read(new UnXml());
        Edition november = ListFile.shared("un-sc/2025-11-20/consolidated.xml").read(new UnXml());

        assertThat(iranians(april)).isZero();
        assertThat(iranians(november)).isEqualTo(121);
    }

    private static long iranians(Edition edition) {
        return edition.entries().stream()
                .filter(e -> e.parts().getFirst().party().listing().programmes().equals(List.of("Iran")))
                .count();
    }

    @Test
    void aPersonWithManyAliasesTheWeakOnesMarked() {
        Party dawood = party("QDi.135");

        assertThat(dawood.type()).isEqualTo(PartyType.PERSON);
        assertThat(dawood.caption()).isEqualTo("DAWOOD IBRAHIM KASKAR");
        assertThat(dawood.names().getFirst().parts())
                .containsExactly(
                        new NamePart(NamePart.Role.GIVEN, "DAWOOD"),
                        new NamePart(NamePart.Role.MIDDLE, "IBRAHIM"),
                        new NamePart(NamePart.Role.FAMILY, "KASKAR"));
        assertThat(dawood.names()).hasSize(1 + 14 + 9);
        assertThat(dawood.names()).contains(Name.alias("Dawood Ebrahim"), Name.alias("Dawood Bhai"));
        assertThat(dawood.names()).contains(Name.weakAlias("Hizrat"), Name.weakAlias("Haji Sahab"));
        assertThat(dawood.births()).containsExactly(Period.of(PartialDate.of(1955, 12, 26)));
        assertThat(dawood.birthPlaces().getFirst().text()).isEqualTo("Kher, Ratnagiri, Maharashtra, India");
        assertThat(dawood.countries().getFirst().published()).isEqualTo("India");
        assertThat(dawood.addresses()).hasSize(3);
        assertThat(dawood.addresses().getFirst().note()).isEqualTo("White House, Near Saudi Mosque, Clifton");
        assertThat(dawood.identifiers())
                .contains(new Identifier(
                        IdentifierKind.PASSPORT,
                        "A-333602",
                        Optional.of("IN"),
                        "Passport",
                        "issuing country India; issued 1985-06-04; issued in Bombay, India; passport subsequently revoked by the"
                                + " Government of India"));
        assertThat(dawood.listing().since()).contains(LocalDate.of(2003, 11, 3));
        assertThat(dawood.listing().updated()).contains(LocalDate.of(2020, 11, 24));
        assertThat(dawood.listing().programmes()).containsExactly("Al-Qaida");
        assertThat(dawood.listing().measures().stream().map(Measure::kind))
                .containsExactly(Measure.Kind.ASSET_FREEZE, Measure.Kind.TRAVEL_BAN, Measure.Kind.ARMS_EMBARGO);
        assertThat(dawood.remarks()).contains(new Remark("TITLE", "Sheikh"), new Remark("DATAID", "112138"));
    }

    @Test
    void yearsARangeOfYearsAndNamesInANote() {
        Party faizullah = party("TAi.153");

        assertThat(faizullah.caption()).isEqualTo("FAIZULLAH KHAN NOORZAI");
        assertThat(faizullah.remarks()).contains(new Remark("FOURTH_NAME", "na"));
        assertThat(faizullah.names())
                .contains(
                        Name.alias("فیض الله خان نورزی").in("original script"),
                        Name.alias("Haji Faizuulah Khan Norezai"),
                        Name.alias("Haji Fiazullah"),
                        Name.weakAlias("Haji Pazullah Noorzai"));
        assertThat(faizullah.births())
                .containsExactly(
                        Period.of(PartialDate.of(1966)),
                        Period.of(PartialDate.of(1961)),
                        new Period(PartialDate.of(1968), PartialDate.of(1970), false),
                        Period.of(PartialDate.of(1962)));
        assertThat(faizullah.remarks())
                .contains(new Remark("ALIAS", "Faizullah Noorzai Akhtar Mohammed Mira Khan: previously listed as"));
    }

    @Test
    void aDateOfAnotherCalendarIsKeptAndNamed() {
        Party asiri = party("QDi.291");

        assertThat(asiri.births())
                .containsExactly(Period.of(PartialDate.of(1982, 4, 19)), Period.of(PartialDate.of(1982, 4, 18)));
        assertThat(asiri.remarks())
                .contains(new Remark("INDIVIDUAL_DATE_OF_BIRTH", "EXACT 24/06/1402 (Hijri Calendar)"));
        assertThat(newest.report().problems().stream().map(Problem::sentence))
                .contains("consolidated.xml:22634 INDIVIDUAL_DATE_OF_BIRTH: found \"24/06/1402 (Hijri Calendar)\","
                        + " expected a date, a year, or two years; party QDi.291 kept with it as a remark");
        assertThat(asiri.names())
                .contains(
                        Name.alias("Ibrahim Hassan Tali Asiri"),
                        Name.alias("إبراهيم حسن طالع عسيري").in("original script"));
        assertThat(asiri.identifiers())
                .contains(new Identifier(
                        IdentifierKind.NATIONAL_ID,
                        "1028745097",
                        Optional.of("SA"),
                        "National Identification Number: civil identification number",
                        "issuing country Saudi Arabia"));
    }

    @Test
    void aCompanyWithItsImoNumber() {
        Party shipping = party("KPe.022");

        assertThat(shipping.type()).isEqualTo(PartyType.ORGANIZATION);
        assertThat(shipping.names())
                .containsExactly(
                        Name.primary("CHONGCHONGANG SHIPPING COMPANY"),
                        Name.alias("Chong Chon Gang Shipping Co. Ltd."),
                        Name.alias("Chongchongang Shipping Co LTD"));
        assertThat(shipping.identifiers())
                .containsExactly(new Identifier(IdentifierKind.IMO, "5342883", Optional.empty(), "COMMENTS1", ""));
        assertThat(shipping.addresses()).hasSize(2);
        assertThat(shipping.addresses().getFirst().street()).isEqualTo("817 Haeun, Donghung-dong, Central District");
        assertThat(shipping.addresses().getFirst().city()).isEqualTo("Pyongyang");
        assertThat(shipping.listing().legalBasis()).containsExactly("UNSCR 1718 (2006)");
        // a travel ban is nothing that a company can have
        assertThat(shipping.listing().measures()).containsExactly(new Measure(Measure.Kind.ASSET_FREEZE, ""));
    }

    @Test
    void koreanNamesBeginWithTheFamily() throws IOException {
        Edition old = ListFile.shared("un-sc/2018-10-29/consolidated.xml").read(new UnXml());
        Party ri = ListFile.party(old, "KPi.033");

        assertThat(ri.names())
                .containsExactly(Name.primary("RI WON HO")
                        .withParts(List.of(
                                new NamePart(NamePart.Role.FAMILY, "RI"),
                                new NamePart(NamePart.Role.GIVEN, "WON HO"))));
        assertThat(ri.identifiers())
                .containsExactly(
                        new Identifier(IdentifierKind.PASSPORT, "381310014", Optional.empty(), "Passport", ""));
        assertThat(ri.addresses()).isEmpty();
        assertThat(ri.birthPlaces()).isEmpty();
    }

    @Test
    void genderInAFieldOfItsOwnAndBeforeThatInTheComments() throws IOException {
        Edition april = ListFile.shared("un-sc/2025-04-19/consolidated.xml").read(new UnXml());

        assertThat(party("CDi.001").genders()).containsExactly(Gender.MALE);
        assertThat(april.entries().stream().map(e -> e.parts().getFirst().party()))
                .filteredOn(p -> p.remarks().stream()
                        .anyMatch(r -> r.label().equals("COMMENTS1") && r.text().startsWith("Gender: male")))
                .isNotEmpty()
                .allMatch(p -> p.genders().equals(List.of(Gender.MALE)));
    }

    @Test
    void aNationalityOfNaIsNone() {
        assertThat(party("SDi.001").countries()).isEmpty();
        assertThat(party("SDi.001").remarks()).contains(new Remark("NATIONALITY", "na"));
    }

    @Test
    void formerNamesOfEntities() {
        List<Name> former = newest.entries().stream()
                .flatMap(e -> e.parts().getFirst().party().names().stream())
                .filter(name -> name.kind() == NameKind.FORMER)
                .toList();

        assertThat(former).isNotEmpty().noneMatch(Name::weak);
    }

    @Test
    void nothingOfARecordIsLost() throws IOException {
        List<String> leaves = new ArrayList<>();
        Xml.read(ListFile.shared("un-sc/2026-02-27/consolidated.xml"), Set.of("INDIVIDUAL"), node -> {
            boolean asked = node.children().stream().anyMatch(c -> c.text().equals("QDi.291"));
            if (asked) {
                node.rest().forEach(leaf -> leaves.add(leaf.text()));
            }
        });

        assertThat(leaves).hasSizeGreaterThan(50);
        // qualities of aliases have become weak and not weak
        assertThat(Kept.missing(party("QDi.291"), leaves)).containsExactly("Good", "Low");
    }

    @Test
    void recordsWithoutReferenceNameOrWithAnothersNumberAreRejected() throws IOException {
        Edition edition = ListFile.of("un.xml", """
                        <CONSOLIDATED_LIST dateGenerated="2026-01-02T00:00:00Z"><INDIVIDUALS>
                        <INDIVIDUAL><FIRST_NAME>NOBODY</FIRST_NAME></INDIVIDUAL>
                        <INDIVIDUAL><REFERENCE_NUMBER>XXi.001</REFERENCE_NUMBER></INDIVIDUAL>
                        <INDIVIDUAL><FIRST_NAME>A</FIRST_NAME><REFERENCE_NUMBER>XXi.002</REFERENCE_NUMBER><UN_LIST_TYPE>Iraq</UN_LIST_TYPE></INDIVIDUAL>
                        <INDIVIDUAL><FIRST_NAME>B</FIRST_NAME><REFERENCE_NUMBER>XXi.002</REFERENCE_NUMBER><UN_LIST_TYPE>Iraq</UN_LIST_TYPE></INDIVIDUAL>
                        </INDIVIDUALS></CONSOLIDATED_LIST>""").read(new UnXml());

        assertThat(edition.report().tallies().getFirst().rejected()).isEqualTo(3);
        assertThat(edition.report().read()).isEqualTo(4);
        assertThat(edition.report().problems().stream().map(Problem::line)).containsExactly(2L, 3L, 5L);
        assertThat(edition.report().problems()).allMatch(Problem::rejects);
        assertThat(ListFile.party(edition, "XXi.002").caption()).isEqualTo("A");
    }

    @Test
    void aRegimeNobodyKnowsIsSaid() throws IOException {
        Edition edition = ListFile.of("un.xml", """
                        <CONSOLIDATED_LIST><INDIVIDUAL><FIRST_NAME>A</FIRST_NAME>
                        <REFERENCE_NUMBER>ZZi.001</REFERENCE_NUMBER><UN_LIST_TYPE>Atlantis</UN_LIST_TYPE></INDIVIDUAL></CONSOLIDATED_LIST>""").read(new UnXml());

        assertThat(edition.published()).isEmpty();
        assertThat(ListFile.party(edition, "ZZi.001").listing().programmes()).containsExactly("Atlantis");
        assertThat(ListFile.party(edition, "ZZi.001").listing().measures()).isEmpty();
        assertThat(edition.report().problems().getFirst().sentence())
                .contains("UN_LIST_TYPE: found \"Atlantis\"")
                .contains("party ZZi.001 kept without measures");
    }
}
