package dev.cordon.lists.ca;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.lists.Edition;
import dev.cordon.lists.Kept;
import dev.cordon.lists.ListFile;
import dev.cordon.lists.Xml;
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
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SemaXmlTest {
    private static Edition of2020;
    private static Edition of2025;

    @BeforeAll
    static void read() throws IOException {
        of2020 = ListFile.shared("ca-sema/2020-04/sema-lmes.xml").read(new SemaXml());
        of2025 = ListFile.shared("ca-sema/2025-03-20/sema-lmes.xml").read(new SemaXml());
    }

    @ParameterizedTest
    @CsvSource({"2020-04,1369", "2025-03-20,4759"})
    void bothLayoutsAreReadWhole(String folder, int records) throws IOException {
        ListFile file = ListFile.shared("ca-sema/" + folder + "/sema-lmes.xml");
        assertThat(new SemaXml().recognise(file)).contains("list");

        Edition edition = file.read(new SemaXml());

        assertThat(edition.published()).isEmpty();
        assertThat(edition.entries()).hasSize(records);
        assertThat(edition.report().read()).isEqualTo(records);
        assertThat(edition.report().rejected()).isZero();
        assertThat(edition.entries().stream().map(Edition.Entry::number).collect(Collectors.toSet()))
                .hasSize(records);
    }

    @Test
    void aPersonWithManyAliases() {
        Party hemedti = ListFile.party(of2025, "Sudan/Part1/5");

        assertThat(hemedti.type()).isEqualTo(PartyType.PERSON);
        assertThat(hemedti.names())
                .containsExactly(
                        Name.primary("Mohamed Hamdan Dagalo Mousa")
                                .withParts(List.of(
                                        new NamePart(NamePart.Role.GIVEN, "Mohamed Hamdan Dagalo"),
                                        new NamePart(NamePart.Role.FAMILY, "Mousa"))),
                        Name.weakAlias("Hemedti"),
                        Name.alias("Mohamed Hamdan"),
                        Name.alias("Muhammad Hamdan Dagalo"),
                        Name.alias("Mohamed Hamdan Daglo Mousa"),
                        Name.alias("Mohamed Hamdan Dagalo Musa"),
                        Name.alias("Muhammad Hamdan Daglo"),
                        Name.alias("Mohamed Hamdan Daglo"),
                        Name.alias("Mohammed Hamdan Dagalo"),
                        Name.alias("Mohamed Hamdane Daglo"),
                        Name.alias("Mohamed Hamdane Daglo Moussa"),
                        Name.alias("محمد حمدان دقلو موسى").in("Arabic"));
        assertThat(hemedti.births()).containsExactly(Period.of(PartialDate.of(1974)));
        assertThat(hemedti.listing().since()).contains(LocalDate.of(2025, 3, 5));
        assertThat(hemedti.listing().programmes()).containsExactly("Sudan / Soudan");
        assertThat(hemedti.listing().legalBasis()).containsExactly("Schedule Part 1, item 5");
        assertThat(hemedti.listing().measures()).containsExactly(new Measure(Measure.Kind.ASSET_FREEZE, ""));
        // the programme's country is not the party's
        assertThat(hemedti.countries()).isEmpty();
    }

    @Test
    void aShip() {
        Party ship = ListFile.party(of2025, "Russia/1.1/1");

        assertThat(ship.type()).isEqualTo(PartyType.VESSEL);
        assertThat(ship.names()).containsExactly(Name.primary("Balitiyskiy III"));
        assertThat(ship.identifiers())
                .containsExactly(new Identifier(IdentifierKind.IMO, "7612448", Optional.empty(), "ShipIMONumber", ""));
        assertThat(ship.births()).containsExactly(Period.of(PartialDate.of(1980)));
        assertThat(ship.remarks()).containsExactly(new Remark("TitleOrShip", "General Cargo / Multi Purpose"));
        assertThat(ship.listing().measures()).containsExactly(new Measure(Measure.Kind.SHIP_MEASURES, ""));
        assertThat(ship.listing().since()).contains(LocalDate.of(2025, 2, 21));
    }

    @Test
    void aCompanyWhoseAliasesAreInTwoLanguagesAndQuotes() {
        Party plant = ListFile.party(of2025, "Belarus/1,Part3/2");

        assertThat(plant.type()).isEqualTo(PartyType.ORGANIZATION);
        assertThat(plant.names())
                .containsExactly(
                        Name.primary(
                                "Open Joint Stock Company \"Minsk Electrotechnical Plant named after V.I. Kozlov\""),
                        Name.alias("OJSC “Minsk Electrotechnical Plant named after V.I. Kozlov”"),
                        Name.alias("OJSC “METP NAMED AFTER V.I.KOZLOV”"),
                        Name.alias("Адкрытае акцыянернае таварыства “МIНСКI ЭЛЕКТРАТЭХНIЧНЫ ЗАВОД IМЯ В.I.КАЗЛОВА”")
                                .in("Belarussian"),
                        Name.alias(
                                        "Открытое акционерное общество “МИНСКИЙ ЭЛЕКТРОТЕХНИЧЕСКИЙ ЗАВОД ИМЕНИ В.И. КОЗЛОВА”")
                                .in("Russian"),
                        Name.alias("ОАО “МЭТЗ ИМ. В.И.КОЗЛОВА”").in("Russian"));
    }

    @Test
    void aChineseCompany() {
        assertThat(ListFile.party(of2025, "Russia/1,Part2/676").names())
                .containsExactly(Name.primary("Hongkong Chip Line International Co."), Name.alias("香港芯联国际有限公司"));
    }

    @Test
    void anOldCompanyWithDozenAliases() {
        Party hesa = ListFile.party(of2020, "Iran/1/25");

        assertThat(hesa.caption()).isEqualTo("Iran Aircraft Manufacturing Industries");
        assertThat(hesa.names()).hasSize(13);
        assertThat(hesa.names())
                .contains(
                        Name.alias("IAMI"),
                        Name.alias("Iran Aircraft Mfg. In. Co."),
                        Name.alias("Karkhanejate Sanaye Havapaymaie Iran"));
        assertThat(hesa.listing().legalBasis()).containsExactly("Schedule 1, item 25");
    }

    @Test
    void oddDates() {
        // born in the early 1970s
        assertThat(ListFile.party(of2025, "Sudan/Part1/1").births())
                .containsExactly(new Period(PartialDate.of(1970), PartialDate.of(1973), true));
        // 1972-08-10 or 1972-08-11
        assertThat(ListFile.party(of2020, "JVCFOR/1/54").births())
                .containsExactly(Period.of(PartialDate.of(1972, 8, 10)), Period.of(PartialDate.of(1972, 8, 11)));
        // Sep-99, as a spreadsheet left it
        Party mordashov = ListFile.party(of2025, "Russia/1,Part1/1114");
        assertThat(mordashov.births()).isEmpty();
        assertThat(mordashov.remarks()).contains(new Remark("DateOfBirthOrShipBuildDate", "Sep-99"));
        assertThat(of2025.report().problems()).hasSize(1);
        assertThat(of2025.report().problems().getFirst().sentence())
                .contains("sema-lmes.xml:20951 DateOfBirthOrShipBuildDate: found \"Sep-99\"")
                .endsWith("party Russia/1,Part1/1114 kept with it as a remark");
    }

    @Test
    void theCountryWithABlankBehindItAndNoSchedule() {
        Party of = ListFile.party(of2020, "Venezuela/1");

        assertThat(of.listing().programmes()).containsExactly("Venezuela");
        assertThat(of.listing().legalBasis()).containsExactly("item 1");
    }

    @Test
    void debtAndEquityOfRussiaIsNoFreeze() {
        assertThat(of2020.entries().stream()
                        .map(e -> e.parts().getFirst().party())
                        .filter(p -> p.listing().measures().getFirst().kind() == Measure.Kind.SECTORAL)
                        .map(Party::number))
                .hasSize(7 + 6)
                .allMatch(number -> number.startsWith("Russia/2/") || number.startsWith("Russia/3/"));
    }

    @Test
    void nothingOfARecordIsLost() throws IOException {
        List<String> leaves = new ArrayList<>();
        Xml.read(ListFile.shared("ca-sema/2025-03-20/sema-lmes.xml"), Set.of("record"), node -> {
            if (node.children().stream().anyMatch(c -> c.text().startsWith("Hemedti"))) {
                node.rest().forEach(leaf -> leaves.add(leaf.text()));
            }
        });

        assertThat(leaves).hasSize(8);
        assertThat(Kept.missing(ListFile.party(of2025, "Sudan/Part1/5"), leaves))
                .isEmpty();
    }

    private static String record(String country, String item, String name) {
        return "<record><Country>" + country + "</Country><EntityOrShip>" + name
                + "</EntityOrShip><Schedule>N/A</Schedule><Item>" + item + "</Item></record>\n";
    }

    @Test
    void twoOfOneItemAreToldApartWhateverTheirOrder() throws IOException {
        String one = record("Iran", "7", "Bals Alman");
        String other = record("Iran", "7", "Paya Parto");

        assertThat(ListFile.of("a.xml", "<data-set>" + one + other + "</data-set>")
                        .read(new SemaXml())
                        .entries())
                .extracting(Edition.Entry::number)
                .containsExactly("Iran/7/BALS-ALMAN", "Iran/7/PAYA-PARTO");
        assertThat(ListFile.of("a.xml", "<data-set>" + other + one + "</data-set>")
                        .read(new SemaXml())
                        .entries())
                .extracting(Edition.Entry::number)
                .containsExactly("Iran/7/PAYA-PARTO", "Iran/7/BALS-ALMAN");
    }

    @Test
    void recordsWithoutNameItemOrTwiceAreRejected() throws IOException {
        Edition edition = ListFile.of(
                        "a.xml",
                        "<data-set>\n" + record("Iran", "", "Bals Alman") + record("Iran", "1", "")
                                + record("Iran", "2", "Paya Parto") + record("Iran", "2", "Paya Parto") + "</data-set>")
                .read(new SemaXml());

        assertThat(edition.report().read()).isEqualTo(4);
        assertThat(edition.report().rejected()).isEqualTo(3);
        assertThat(edition.report().problems())
                .extracting(Problem::line, Problem::field)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2L, "Country, Item"),
                        org.assertj.core.groups.Tuple.tuple(3L, "LastName"),
                        org.assertj.core.groups.Tuple.tuple(5L, "Item"));
    }

    @Test
    void anotherDataSetIsNotTakenForThisOne() throws IOException {
        assertThat(new SemaXml().recognise(ListFile.of("a.xml", "<data-set><record><a>1</a></record></data-set>")))
                .isEmpty();
    }
}
