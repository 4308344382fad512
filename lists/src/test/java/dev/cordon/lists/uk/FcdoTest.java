package dev.cordon.lists.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.lists.Edition;
import dev.cordon.lists.Kept;
import dev.cordon.lists.ListFile;
import dev.cordon.lists.ListReader;
import dev.cordon.lists.RefusedException;
import dev.cordon.lists.Xml;
import dev.cordon.terms.Address;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.Gender;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Link;
import dev.cordon.terms.LinkKind;
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
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Both forms of the FCDO's list, in small files written by hand from four real parties: no real file is at hand. */
class FcdoTest {

    private static ListFile file(String name) {
        try (InputStream in = FcdoTest.class.getResourceAsStream(name)) {
            return new ListFile(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of(new FcdoCsv(), file("fcdo.csv"), 6), Arguments.of(new FcdoXml(), file("fcdo.xml"), 4));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void fourPartiesAreRead(ListReader reader, ListFile file, int records) throws IOException {
        assertThat(reader.recognise(file)).contains("list");

        Edition edition = file.read(reader);

        assertThat(edition.published()).contains(LocalDate.of(2026, 9, 23));
        assertThat(edition.entries())
                .extracting(Edition.Entry::number)
                .containsExactly("BEL0047", "AFG0121", "RUS2416", "DPR0100");
        assertThat(edition.report().read()).isEqualTo(records);
        assertThat(edition.report().problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aPerson(ListReader reader, ListFile file, int records) throws IOException {
        Party viktor = ListFile.party(file.read(reader), "BEL0047");

        assertThat(viktor.type()).isEqualTo(PartyType.PERSON);
        assertThat(viktor.names())
                .containsExactlyInAnyOrder(
                        Name.primary("Viktor Aleksandrovich LUKASHENKO")
                                .withParts(List.of(
                                        new NamePart(NamePart.Role.GIVEN, "Viktor"),
                                        new NamePart(NamePart.Role.MIDDLE, "Aleksandrovich"),
                                        new NamePart(NamePart.Role.FAMILY, "LUKASHENKO"))),
                        Name.alias("Виктор Александрович ЛУКАШЕНКО").in("Russian"),
                        Name.alias("Viktar ALEKSANDROVICH")
                                .withParts(List.of(
                                        new NamePart(NamePart.Role.GIVEN, "Viktar"),
                                        new NamePart(NamePart.Role.FAMILY, "ALEKSANDROVICH"))));
        assertThat(viktor.births()).containsExactly(Period.of(PartialDate.of(1975, 11, 28)));
        assertThat(viktor.genders()).containsExactly(Gender.MALE);
        assertThat(viktor.listing().measures())
                .containsExactly(
                        new Measure(Measure.Kind.ASSET_FREEZE, "Asset freeze"),
                        new Measure(Measure.Kind.TRAVEL_BAN, "Travel Ban"));
        assertThat(viktor.listing().reason())
                .isEqualTo(
                        "Viktor Lukashenko is the former National Security Adviser, \"in these roles\" responsible.");
        assertThat(viktor.listing().since()).contains(LocalDate.of(2020, 12, 31));
        assertThat(viktor.listing().updated()).contains(LocalDate.of(2022, 4, 13));
        assertThat(viktor.remarks()).contains(new Remark("Position", "President of the National Olympic Committee"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aWeakAliasAYearAndPassports(ListReader reader, ListFile file, int records) throws IOException {
        Party abbasin = ListFile.party(file.read(reader), "AFG0121");

        assertThat(abbasin.names())
                .filteredOn(Name::weak)
                .extracting(Name::text)
                .containsExactly("Abdul Aziz MAHSUD");
        assertThat(abbasin.births()).containsExactly(Period.of(PartialDate.of(1969)));
        assertThat(abbasin.identifiers())
                .extracting(Identifier::kind, Identifier::number)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(IdentifierKind.PASSPORT, "A-333602"),
                        org.assertj.core.groups.Tuple.tuple(IdentifierKind.PASSPORT, "M110522"),
                        org.assertj.core.groups.Tuple.tuple(IdentifierKind.OTHER, "TAi.155"));
        assertThat(abbasin.listing().measures().getLast())
                .isEqualTo(new Measure(Measure.Kind.ARMS_EMBARGO, "Targeted Arms Embargo"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aCompany(ListReader reader, ListFile file, int records) throws IOException {
        Party salyut = ListFile.party(file.read(reader), "RUS2416");

        assertThat(salyut.type()).isEqualTo(PartyType.ORGANIZATION);
        assertThat(salyut.addresses())
                .containsExactly(new Address(
                        "Office 4264, Building 4, 7 Larina str.",
                        "Nizhny Novgorod",
                        "",
                        "603950",
                        "Russia",
                        Optional.of("RU"),
                        ""));
        assertThat(salyut.identifiers())
                .extracting(Identifier::kind, Identifier::number)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(IdentifierKind.PHONE, "+7 (831) 211-40-00"),
                        org.assertj.core.groups.Tuple.tuple(IdentifierKind.PHONE, "8 (831) 211-41-20"),
                        org.assertj.core.groups.Tuple.tuple(IdentifierKind.WEBSITE, "https://nppsalut.ru/"),
                        org.assertj.core.groups.Tuple.tuple(IdentifierKind.EMAIL, "salut@nppsalut.ru"),
                        org.assertj.core.groups.Tuple.tuple(IdentifierKind.OGRN, "1125261000040"),
                        org.assertj.core.groups.Tuple.tuple(IdentifierKind.INN, "5261079332"));
        assertThat(salyut.links())
                .extracting(Link::kind, Link::name)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LinkKind.OWNS, "SALYUT-27"),
                        org.assertj.core.groups.Tuple.tuple(LinkKind.OWNS, "KRONA"),
                        org.assertj.core.groups.Tuple.tuple(LinkKind.OWNED_BY, "Ruselectronics"));
        assertThat(salyut.listing().measures()).contains(new Measure(Measure.Kind.OTHER, "Trust services"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aShip(ListReader reader, ListFile file, int records) throws IOException {
        Party ship = ListFile.party(file.read(reader), "DPR0100");

        assertThat(ship.type()).isEqualTo(PartyType.VESSEL);
        assertThat(ship.identifiers())
                .extracting(Identifier::kind, Identifier::number)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(IdentifierKind.IMO, "7408873"));
        assertThat(ship.countries())
                .containsExactly(
                        new CountryTie(CountryTie.Tie.FLAG, Optional.of("KP"), "North Korea"),
                        new CountryTie(CountryTie.Tie.FORMER_FLAG, Optional.of("RU"), "Russia"));
        assertThat(ship.births()).containsExactly(Period.of(PartialDate.of(1975)));
        assertThat(ship.links()).extracting(Link::name).containsExactly("Korea Samjong Shipping");
        assertThat(ship.listing().measures()).allMatch(m -> m.kind() == Measure.Kind.SHIP_MEASURES);
    }

    @Test
    void nothingOfADesignationIsLost() throws IOException {
        List<List<String>> designations = new ArrayList<>();
        Xml.read(
                file("fcdo.xml"),
                Set.of("Designation"),
                node -> designations.add(node.rest().stream().map(Remark::text).toList()));
        Edition edition = file("fcdo.xml").read(new FcdoXml());

        // what sort of name it is, and what sort of party, became fields; dd and mm mean nothing
        assertThat(Kept.missing(ListFile.party(edition, "BEL0047"), designations.get(0)))
                .containsExactly("Primary Name Variation", "Individual");
        assertThat(Kept.missing(ListFile.party(edition, "RUS2416"), designations.get(2)))
                .isEmpty();
        assertThat(Kept.missing(ListFile.party(edition, "DPR0100"), designations.get(3)))
                .isEmpty();
    }

    @Test
    void rowsAndDesignationsThatAreNoPartyAreRejected() throws IOException {
        String csv = file("fcdo.csv").text();
        Edition noNumber = ListFile.of("a.csv", csv.replace("DPR0100", "")).read(new FcdoCsv());
        assertThat(noNumber.report().read()).isEqualTo(6);
        assertThat(noNumber.report().problems())
                .extracting(Problem::line, Problem::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(8L, "Unique ID"));

        String xml = file("fcdo.xml").text();
        Edition twice = ListFile.of("a.xml", xml.replace("DPR0100", "RUS2416").replace("AFG0121", ""))
                .read(new FcdoXml());
        assertThat(twice.report().read()).isEqualTo(4);
        assertThat(twice.report().rejected()).isEqualTo(2);
    }

    @Test
    void filesOfAnotherShapeAreRefused() {
        assertThatThrownBy(() -> ListFile.of("a.csv", "Report Date: 1-Jan-2026\na,b\n1,2\n")
                        .read(new FcdoCsv()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("CSV with \"Report Date\" in the first line");
        assertThatThrownBy(() -> ListFile.of("a.xml", "<Other/>").read(new FcdoXml()))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> ListFile.of("a.csv", "").read(new FcdoCsv())).isInstanceOf(RefusedException.class);
    }
}
