package dev.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.terms.Address;
import dev.cordon.terms.CountryTie.Tie;
import dev.cordon.terms.Gender;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Listing;
import dev.cordon.terms.Measure;
import dev.cordon.terms.Name;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Period;
import dev.cordon.terms.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyColumnsTest {

    private static PartyColumns.Read read(Map<String, String> row) {
        return PartyColumns.read("book.csv", 7, row, Optional.empty());
    }

    private static Party party(Map<String, String> row) {
        PartyColumns.Read read = read(row);
        assertThat(read.problems()).isEmpty();
        return read.party().orElseThrow();
    }

    @Test
    void aWholeRow() {
        Party party = party(Map.ofEntries(
                Map.entry("id", "C-17"),
                Map.entry("type", "person"),
                Map.entry("name", "Wang Hongfei"),
                Map.entry("aliases", "王洪飞 | Hongfei Wang"),
                Map.entry("weak_aliases", "Mr Wang"),
                Map.entry("born", "1987-02-21|circa 1986|1985..1988"),
                Map.entry("died", "2024"),
                Map.entry("gender", "M"),
                Map.entry("country", "CN"),
                Map.entry("nationality", "China|HK"),
                Map.entry("address", "12 Dongbeiwang Road, Beijing, China"),
                Map.entry("identifiers", "passport:E1234567@CN|wallet:3PKiHs4GY4rFg8dpppNVPXGPqMX6K2cBML"),
                Map.entry("email", "wang@example.cn"),
                Map.entry("phone", "+86 10 5555"),
                Map.entry("website", "https://example.cn"),
                Map.entry("notes", "met in 2020"),
                Map.entry("programme", "P1|P2"),
                Map.entry("measure", "asset-freeze|no cash"),
                Map.entry("reason", "fraud"),
                Map.entry("since", "2023-04-14"),
                Map.entry("until", "2030-01-01"),
                Map.entry("legal_basis", "Board decision 4"),
                Map.entry("section", "internal")));
        assertThat(party.number()).isEqualTo("C-17");
        assertThat(party.type()).isEqualTo(PartyType.PERSON);
        assertThat(party.names())
                .containsExactly(
                        Name.primary("Wang Hongfei"),
                        Name.alias("王洪飞"),
                        Name.alias("Hongfei Wang"),
                        Name.weakAlias("Mr Wang"));
        assertThat(party.births())
                .containsExactly(
                        Period.of(PartialDate.of(1987, 2, 21)),
                        new Period(PartialDate.of(1986), PartialDate.of(1986), true),
                        new Period(PartialDate.of(1985), PartialDate.of(1988), false));
        assertThat(party.genders()).containsExactly(Gender.MALE);
        assertThat(party.countries().stream()
                        .map(tie -> tie.tie() + " " + tie.code().orElse("?")))
                .containsExactly("RESIDENCE CN", "NATIONALITY CN", "NATIONALITY HK");
        assertThat(party.addresses())
                .containsExactly(
                        new Address("12 Dongbeiwang Road, Beijing", "", "", "", "China", Optional.of("CN"), ""));
        assertThat(party.identifiers())
                .containsExactly(
                        new Identifier(IdentifierKind.PASSPORT, "E1234567", Optional.of("CN"), "", ""),
                        Identifier.of(IdentifierKind.WALLET, "3PKiHs4GY4rFg8dpppNVPXGPqMX6K2cBML"),
                        Identifier.of(IdentifierKind.EMAIL, "wang@example.cn"),
                        Identifier.of(IdentifierKind.PHONE, "+86 10 5555"),
                        Identifier.of(IdentifierKind.WEBSITE, "https://example.cn"));
        assertThat(party.listing())
                .isEqualTo(new Listing(
                        "internal",
                        List.of("P1", "P2"),
                        List.of(new Measure(Measure.Kind.ASSET_FREEZE, ""), new Measure(Measure.Kind.OTHER, "no cash")),
                        List.of("Board decision 4"),
                        "fraud",
                        "",
                        "",
                        Optional.of(LocalDate.of(2023, 4, 14)),
                        Optional.of(LocalDate.of(2030, 1, 1)),
                        Optional.empty()));
        assertThat(party.remarks().stream().map(remark -> remark.label() + "=" + remark.text()))
                .containsExactly("died=2024", "notes=met in 2020");
    }

    @Test
    void anIdentifierAloneIsEnoughAndNothingSaidIsUnsaid() {
        Party wallet = party(Map.of("id", "1", "identifiers", "imo:9357406"));
        assertThat(wallet.names()).isEmpty();
        assertThat(wallet.type()).isEqualTo(PartyType.UNKNOWN);
        assertThat(wallet.listing()).isEqualTo(Listing.UNSAID);
    }

    @Test
    void aRowWithNeitherNameNorIdentifierIsRejected() {
        PartyColumns.Read read = read(Map.of("id", "1", "name", " ", "country", "TR"));
        assertThat(read.party()).isEmpty();
        assertThat(read.problems())
                .extracting(Problem::sentence)
                .containsExactly("book.csv:7 name: found nothing, expected a name or an identifier; row left out");
    }

    @Test
    void aMissingIdIsRejectedUnlessASubjectsNumberStandsIn() {
        assertThat(read(Map.of("name", "Ann")).problems().getFirst().field()).isEqualTo("id");
        assertThat(PartyColumns.read("book.csv", 7, Map.of("name", "Ann"), Optional.of("7"))
                        .party()
                        .orElseThrow()
                        .number())
                .isEqualTo("7");
    }

    @ParameterizedTest
    @CsvSource({
        "type, persn, 'person'",
        "born, 14.03.1962, 'YYYY-MM-DD'",
        "born, 1990..1980, '1960..1962'",
        "gender, x, 'male, female'",
        "country, Atlantis, 'ISO 3166'",
        "since, 2023, 'a day as YYYY-MM-DD'",
        "identifiers, pasport:123, 'passport'",
        "identifiers, 123456, 'kind:number'"
    })
    void aValueThatIsNotUnderstoodIsSaidAndTheRowKept(String column, String value, String offered) {
        PartyColumns.Read read = read(Map.of("id", "1", "name", "Ann", column, value));
        assertThat(read.party()).isPresent();
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rejects()).isFalse();
            assertThat(problem.field()).isEqualTo(column);
            assertThat(problem.found()).isEqualTo(value);
            assertThat(problem.expected()).contains(offered);
        });
        Party party = read.party().get();
        assertThat(party.toString()).contains(value.replace("pasport:", ""));
    }

    @Test
    void anAtSignBelongsToAnAddressOfMailAndToNoCountry() {
        Party party = party(Map.of("id", "1", "identifiers", "email:ann@bank.de|tax-id:77@RU|other:a@zz"));
        assertThat(party.identifiers())
                .containsExactly(
                        Identifier.of(IdentifierKind.EMAIL, "ann@bank.de"),
                        new Identifier(IdentifierKind.TAX_ID, "77", Optional.of("RU"), "", ""),
                        Identifier.of(IdentifierKind.OTHER, "a@zz"));
    }

    @Test
    void theCountryOfAVesselIsItsFlag() {
        assertThat(party(Map.of("id", "1", "type", "vessel", "name", "AMBER", "country", "PA"))
                        .countries()
                        .getFirst()
                        .tie())
                .isEqualTo(Tie.FLAG);
        assertThat(party(Map.of("id", "1", "name", "AMBER Ltd", "country", "PA"))
                        .countries()
                        .getFirst()
                        .tie())
                .isEqualTo(Tie.JURISDICTION);
    }

    @Test
    void columnsCanBeRenamed() {
        assertThat(PartyColumns.renamed(List.of("KUNDE", "name"), Map.of("KUNDE", "id")))
                .containsExactly("id", "name");
        assertThatThrownBy(() -> PartyColumns.renamed(List.of("KUNDE"), Map.of("KUNDE", "idd")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"idd\" is not a documented column; the nearest are id");
        assertThatThrownBy(() -> PartyColumns.renamed(List.of("KUNDE"), Map.of("KUNDEN", "id")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"KUNDEN\" is not a column of the file; the nearest are KUNDE");
    }
}
