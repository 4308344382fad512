package dev.cordon.lists.ftm;

import static dev.cordon.lists.Parties.identifiers;
import static dev.cordon.lists.Parties.names;
import static dev.cordon.lists.Parties.remarks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.lists.Parties;
import dev.cordon.lists.SourceFile;
import dev.cordon.terms.Address;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Link;
import dev.cordon.terms.LinkKind;
import dev.cordon.terms.Listing;
import dev.cordon.terms.Measure;
import dev.cordon.terms.NameKind;
import dev.cordon.terms.NamePart;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Period;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A hand-written file; see the README beside it. */
class FtmLinesTest {
    private static Parties list;

    private static Parties read(String name) throws IOException {
        try (InputStream in = FtmLinesTest.class.getResourceAsStream(name)) {
            return Parties.of(SourceFile.of(name, in.readAllBytes()));
        }
    }

    @BeforeAll
    static void read() throws IOException {
        list = read("entities.ftm.json");
    }

    @Test
    void countsAddUpAndEveryRejectionIsNamed() {
        assertThat(list.edition().format()).isEqualTo("ftm-json");
        assertThat(list.all()).hasSize(5);
        assertThat(list.edition().report().read()).isEqualTo(15);
        assertThat(list.edition().report().accepted()).isEqualTo(10);
        assertThat(list.problems())
                .containsExactly(
                        "entities.ftm.json:10 birthDate: found \"unknown\", expected a value that the property can have; "
                                + "kept as it stands in party odd",
                        "entities.ftm.json:10 country: found \"Atlantis\", expected a value that the property can have; "
                                + "kept as it stands in party odd",
                        "entities.ftm.json:11 schema: found \"Peson\", expected a known schema; the nearest are Person, "
                                + "Asset, Position; line left out",
                        "entities.ftm.json:12 entity: found \"gone\", expected the id of a party in this file; Sanction "
                                + "left out",
                        "entities.ftm.json:13 id: found nothing, expected the id of a party in this file; Address left "
                                + "out",
                        "entities.ftm.json:14: found \"not json\", expected a JSON object; line left out",
                        "entities.ftm.json:15 id: found \"wang\", expected an id that no other party has; line left out");
    }

    @Test
    void whatHangsOnAPartyIsItsOwn() {
        Party wang = list.number("wang");
        assertThat(wang.type()).isEqualTo(PartyType.PERSON);
        assertThat(names(wang)).containsExactly("Wang Hongfei", "王洪飞", "Hongfei Wang", "Mr Wang");
        assertThat(wang.names().getFirst().parts())
                .containsExactly(
                        new NamePart(NamePart.Role.FAMILY, "Wang"), new NamePart(NamePart.Role.GIVEN, "Hongfei"));
        assertThat(wang.names().getLast().weak()).isTrue();
        assertThat(wang.births()).containsExactly(Period.of(PartialDate.of(1987, 2, 21)));
        assertThat(wang.addresses())
                .containsExactly(new Address("12 Xinhua Road", "Wuhan", "", "", "cn", Optional.of("CN"), ""));
        assertThat(wang.identifiers())
                .contains(new Identifier(
                        IdentifierKind.PASSPORT,
                        "E7654321",
                        Optional.of("CN"),
                        "passport",
                        "Passport; holder: wang; number: E7654321; country: cn; type: passport; endDate: 2030-01-01"));
        assertThat(wang.listing())
                .isEqualTo(new Listing(
                        "",
                        List.of("ILLICIT-DRUGS-EO14059"),
                        List.of(
                                new Measure(Measure.Kind.ASSET_FREEZE, "Block"),
                                new Measure(Measure.Kind.OTHER, "No entry")),
                        List.of("Office of Foreign Assets Control"),
                        "Trafficking",
                        "",
                        "",
                        Optional.of(LocalDate.of(2023, 4, 14)),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(remarks(wang, "topics")).containsExactly("sanction");
        assertThat(remarks(wang, "datasets")).containsExactly("us_ofac_sdn");
        assertThat(remarks(wang, "caption")).containsExactly("WANG, Hongfei");
    }

    @Test
    void linksAreSeenFromBothEnds() {
        assertThat(list.number("wang").links())
                .containsExactly(
                        new Link(
                                LinkKind.OWNS,
                                "Wuhan Shuokang Biological Technology Co., Ltd",
                                Optional.of("acme"),
                                "Ownership; percentage: 51"),
                        new Link(
                                LinkKind.FAMILY,
                                "nobody-here",
                                Optional.of("nobody-here"),
                                "Family; relationship: brother"));
        assertThat(list.number("acme").links())
                .containsExactly(
                        new Link(LinkKind.OWNED_BY, "WANG, Hongfei", Optional.of("wang"), "Ownership; percentage: 51"));
        assertThat(identifiers(list.number("acme")))
                .containsExactly("uscc:91420100MA4KX1TH2L", "website:https://shuokang.example");
    }

    @Test
    void aVesselAndAWallet() {
        Party amber = list.number("amber");
        assertThat(identifiers(amber)).containsExactly("imo:9357406", "mmsi:677049700", "call-sign:5IM 597");
        assertThat(amber.names().getLast().kind()).isEqualTo(NameKind.FORMER);
        assertThat(amber.countries().stream()
                        .map(tie -> tie.tie() + " " + tie.code().orElseThrow()))
                .containsExactly("FLAG PA", "FORMER_FLAG CY");
        Party wallet = list.number("wallet");
        assertThat(wallet.type()).isEqualTo(PartyType.WALLET);
        assertThat(identifiers(wallet)).containsExactly("wallet:3PKiHs4GY4rFg8dpppNVPXGPqMX6K2cBML");
        assertThat(wallet.names()).isEmpty();
    }

    @Test
    void aLegalEntityMayBeAnything() {
        assertThat(list.number("odd").type()).isEqualTo(PartyType.UNKNOWN);
        assertThat(remarks(list.number("odd"), "birthDate")).containsExactly("unknown");
    }

    @Test
    void nestedEntitiesAreReadAsIfTheyStoodInLinesOfTheirOwn() throws IOException {
        Parties nested = read("targets.nested.json");
        assertThat(nested.edition().report().read()).isEqualTo(1);
        Party wang = nested.number("wang");
        assertThat(wang.listing().since()).contains(LocalDate.of(2023, 4, 14));
        assertThat(wang.addresses().getFirst().text()).isEqualTo("12 Xinhua Road, Wuhan, China, cn");
        assertThat(wang.links())
                .containsExactly(
                        new Link(LinkKind.OWNS, "Wuhan Shuokang", Optional.of("acme"), "Ownership; percentage: 51"));
        assertThat(remarks(wang, "target")).containsExactly("true");
        assertThat(remarks(wang, "sanctions")).isEmpty();
        assertThat(nested.problems()).isEmpty();
    }
}
