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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** A file of three real parties, written by hand ({@code sdn_advanced.xml} says how): no published one was at hand. */
class OfacAdvancedXmlTest {

    private static TestFile sample() {
        try (InputStream in = OfacAdvancedXmlTest.class.getResourceAsStream("/ofac/sdn_advanced.xml")) {
            return new TestFile("sdn_advanced.xml", in.readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static TestFile changed(String from, String to) {
        String text = new String(sample().bytes(), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        return TestFile.of("sdn_advanced.xml", text.replace(from, to));
    }

    private static Party party(String number) throws IOException {
        Edition edition = new OfacAdvancedXml().read(List.of(sample()));
        return edition.entries().stream()
                .filter(entry -> entry.number().equals(number))
                .map(entry -> entry.parts().getFirst().party())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSampleIsValidToOfacsSchema() throws IOException, SAXException {
        byte[] schema = TestFile.shared("us-ofac-format/sdn_advanced.xsd").bytes();
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new ByteArrayInputStream(schema)))
                .newValidator()
                .validate(new StreamSource(sample().open()));
    }

    @Test
    void theEditionHasItsDateAndCounts() throws IOException {
        Edition edition = new OfacAdvancedXml().read(List.of(sample()));
        assertThat(edition.published()).contains(LocalDate.of(2023, 12, 28));
        assertThat(edition.entries()).extracting(Edition.Entry::number).containsExactly("41297", "41299", "15904");
        assertThat(edition.report().problems()).isEmpty();
        assertThat(edition.report().accepted())
                .as("parties, relationships, entries")
                .isEqualTo(3 + 1 + 3);
    }

    @Test
    void aPerson() throws IOException {
        Party wang = party("41297");
        assertThat(wang.type()).isEqualTo(PartyType.PERSON);
        assertThat(wang.names())
                .containsExactly(
                        Name.primary("Hongfei WANG")
                                .withParts(List.of(
                                        new NamePart(Role.GIVEN, "Hongfei"), new NamePart(Role.FAMILY, "WANG"))),
                        new Name(
                                "王 鸿飞",
                                NameKind.ALIAS,
                                false,
                                List.of(new NamePart(Role.FAMILY, "王"), new NamePart(Role.GIVEN, "鸿飞")),
                                Optional.of("Chinese Simplified")));
        assertThat(wang.births()).extracting(Object::toString).containsExactly("1991-12-02");
        assertThat(wang.birthPlaces()).containsExactly(new BirthPlace("Hebei, China", Optional.of("CN")));
        assertThat(wang.genders()).containsExactly(Gender.MALE);
        assertThat(wang.countries()).containsExactly(new CountryTie(Tie.NATIONALITY, Optional.of("CN"), "China"));
        assertThat(wang.addresses()).containsExactly(new Address("", "", "", "", "China", Optional.of("CN"), ""));
        assertThat(wang.identifiers())
                .containsExactly(
                        new Identifier(
                                IdentifierKind.NATIONAL_ID,
                                "13053119911202021X",
                                Optional.of("CN"),
                                "National ID No.",
                                ""),
                        new Identifier(
                                IdentifierKind.EMAIL, "shuokangw@163.com", Optional.empty(), "Email Address", ""),
                        new Identifier(
                                IdentifierKind.WALLET,
                                "3PKiHs4GY4rFg8dpppNVPXGPqMX6K2cBML",
                                Optional.empty(),
                                "Digital Currency Address - XBT",
                                ""));
        assertThat(wang.links())
                .containsExactly(new Link(
                        LinkKind.ASSOCIATE,
                        "WUHAN SHUOKANG BIOLOGICAL TECHNOLOGY CO., LTD",
                        Optional.of("41299"),
                        "Associate Of; Unknown"));
        assertThat(wang.remarks()).isEmpty();
    }

    @Test
    void anEntrysListingHasDateProgrammeBasisAndMeasures() throws IOException {
        var listing = party("41297").listing();
        assertThat(listing.section()).isEqualTo("SDN List");
        assertThat(listing.since()).contains(LocalDate.of(2023, 4, 14));
        assertThat(listing.programmes()).containsExactly("ILLICIT-DRUGS-EO14059");
        assertThat(listing.legalBasis()).containsExactly("Executive Order 14059 (Illicit Drugs)");
        assertThat(listing.measures())
                .extracting(Measure::kind, Measure::text)
                .containsExactly(
                        tuple(Measure.Kind.ASSET_FREEZE, "Block"),
                        tuple(Measure.Kind.ASSET_FREEZE, "ILLICIT-DRUGS-EO14059"));
    }

    @Test
    void anOrganizationHasItsAddressAndTheOtherEndOfTheLink() throws IOException {
        Party wuhan = party("41299");
        assertThat(wuhan.type()).isEqualTo(PartyType.ORGANIZATION);
        assertThat(wuhan.names()).containsExactly(Name.primary("WUHAN SHUOKANG BIOLOGICAL TECHNOLOGY CO., LTD"));
        assertThat(wuhan.addresses())
                .containsExactly(new Address("", "Wuhan", "Hubei", "", "China", Optional.of("CN"), ""));
        assertThat(wuhan.births()).extracting(Object::toString).containsExactly("2021-05-25");
        assertThat(wuhan.links()).extracting(Link::name).containsExactly("Hongfei WANG");
        assertThat(wuhan.remarks()).containsExactly(new Remark("Comment", "see the press release of the day"));
    }

    @Test
    void aYearIsWrittenFromItsFirstDayToItsLast() throws IOException {
        assertThat(founded("2021</Year><Month>1</Month><Day>1<", "2021</Year><Month>12</Month><Day>31<"))
                .isEqualTo("2021");
        assertThat(founded("2021</Year><Month>5</Month><Day>1<", "2021</Year><Month>5</Month><Day>31<"))
                .isEqualTo("2021-05");
        assertThat(founded("2019</Year><Month>1</Month><Day>1<", "2021</Year><Month>12</Month><Day>31<"))
                .isEqualTo("2019..2021");
        assertThat(founded("2021</Year><Month>5</Month><Day>2<", "2021</Year><Month>5</Month><Day>31<"))
                .isEqualTo("2021-05-02..2021-05-31");
    }

    private static String founded(String from, String to) throws IOException {
        String day = "2021</Year><Month>5</Month><Day>25<";
        String text = new String(sample().bytes(), StandardCharsets.UTF_8)
                .replace("<From><Year>" + day, "<From><Year>" + from)
                .replace("<To><Year>" + day, "<To><Year>" + to);
        return new OfacAdvancedXml()
                .read(List.of(TestFile.of("sdn_advanced.xml", text))).entries().stream()
                        .filter(entry -> entry.number().equals("41299"))
                        .map(entry -> entry.parts().getFirst().party().births().toString())
                        .findFirst()
                        .orElseThrow()
                        .replaceAll("[\\[\\]]", "");
    }

    @Test
    void aYearThatIsNoneIsToldAndLeftOut() throws IOException {
        Edition edition = new OfacAdvancedXml().read(List.of(changed("<Year>1991</Year>", "<Year>0</Year>")));
        assertThat(edition.report().problems()).extracting(Problem::field).contains("Birthdate");
    }

    @Test
    void aVesselHasFlagOwnerAndImoNumber() throws IOException {
        Party dino = party("15904");
        assertThat(dino.type()).isEqualTo(PartyType.VESSEL);
        assertThat(dino.countries()).containsExactly(new CountryTie(Tie.FLAG, Optional.of("IR"), "Iran"));
        assertThat(dino.links()).extracting(Link::kind, Link::name).containsExactly(tuple(LinkKind.OWNED_BY, "NITC"));
        assertThat(dino.identifiers())
                .extracting(Identifier::kind, Identifier::number)
                .containsExactly(tuple(IdentifierKind.IMO, "9569671"), tuple(IdentifierKind.CALL_SIGN, "5IM411"));
        assertThat(dino.remarks()).containsExactly(new Remark("Vess_type", "Crude Oil Tanker"));
        assertThat(dino.listing().measures())
                .extracting(Measure::kind)
                .containsExactly(Measure.Kind.SECONDARY_SANCTIONS_RISK, Measure.Kind.ASSET_FREEZE);
    }

    @Test
    void theRootInAnotherNamespaceIsAnotherFormat() throws IOException {
        assertThat(new OfacAdvancedXml().recognise(sample())).contains("list");
        assertThat(new OfacAdvancedXml().recognise(changed("http://www.un.org/sanctions/1.0", "urn:other")))
                .isEmpty();
    }

    @Test
    void aDeltaIsNoEdition() {
        assertThatThrownBy(() -> new OfacAdvancedXml()
                        .read(List.of(changed("Version=\"1\">", "Version=\"2\" DeltaBaseVersion=\"1\">"))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("DeltaBaseVersion");
    }

    @Test
    void anEntryOfAnUnknownProfileIsLeftOutAndTold() throws IOException {
        Edition edition = new OfacAdvancedXml().read(List.of(changed("ProfileID=\"15904\"", "ProfileID=\"99\"")));
        assertThat(edition.report().problems())
                .singleElement()
                .returns(Problem.Kind.REFERENCE_MISSING, Problem::kind)
                .returns("99", Problem::found);
        assertThat(edition.report().rejected()).isEqualTo(1);
    }

    @Test
    void aPartyTwiceIsKeptOnce() throws IOException {
        Edition edition = new OfacAdvancedXml().read(List.of(changed("FixedRef=\"41299\"", "FixedRef=\"41297\"")));
        assertThat(edition.entries()).hasSize(2);
        assertThat(edition.report().problems()).extracting(Problem::field).contains("FixedRef");
    }
}
