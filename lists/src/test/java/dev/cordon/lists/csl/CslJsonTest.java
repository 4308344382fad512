package dev.cordon.lists.csl;

import static dev.cordon.lists.Parties.identifiers;
import static dev.cordon.lists.Parties.names;
import static dev.cordon.lists.Parties.remarks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.lists.Parties;
import dev.cordon.lists.RefusedException;
import dev.cordon.lists.SourceFile;
import dev.cordon.terms.Address;
import dev.cordon.terms.Measure;
import dev.cordon.terms.Party;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Five entries typed from the CSV; see the README beside the file. */
class CslJsonTest {
    private static Parties csl;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = CslJsonTest.class.getResourceAsStream("consolidated.json")) {
            csl = Parties.of(SourceFile.of("consolidated.json", in.readAllBytes()));
        }
    }

    @Test
    void allEntriesAreRead() {
        assertThat(csl.edition().format()).isEqualTo("us-csl-json");
        assertThat(csl.edition().report().accepted()).isEqualTo(5);
        assertThat(csl.problems())
                .singleElement()
                .asString()
                .startsWith("consolidated.json:")
                .contains("country: found \"country\", expected a field of the CSL API's table");
    }

    @Test
    void theInstituteHasThePiecesOfItsAddresses() {
        Party institute = csl.number("aae680d264a18c38121789996cf8c9764c85559f");
        assertThat(institute.addresses().getLast())
                .isEqualTo(new Address(
                        "Ministry of Public Security, Xicheng District",
                        "Beijing",
                        "",
                        "",
                        "CN",
                        Optional.of("CN"),
                        ""));
        assertThat(names(institute))
                .hasSize(3)
                .contains(
                        "Material Identification Center of the Ministry of Public Security of the People's Republic of China");
        assertThat(institute.listing().legalBasis()).containsExactly("85 FR 34505", "85 FR 44159");
        assertThat(institute.listing().since()).contains(LocalDate.of(2020, 6, 5));
    }

    @Test
    void identifiersKeepTheirDates() {
        Party andreyev = csl.number("29703");
        assertThat(andreyev.identifiers().getFirst().note()).isEqualTo("expires 2029-01-31");
        assertThat(identifiers(andreyev))
                .containsExactly("passport:4005504207", "wallet:1Fz29BQp82pE3vXXcsZoMNQ3KSHfMzfMe3");
    }

    @Test
    void vesselAndCompanyAreAsInTheCsv() {
        assertThat(identifiers(csl.number("15052"))).containsExactly("imo:9357406", "call-sign:5IM 597");
        assertThat(csl.number("30928/CMIC").listing().measures().getFirst().kind())
                .isEqualTo(Measure.Kind.SECURITIES_BAN);
    }

    @Test
    void aFieldThatNobodyDocumentedIsARemark() {
        Party centre = csl.number("5f2f87f8e5ac71dd7f69b9b054cb4febefbbeab9");
        assertThat(remarks(centre, "country")).containsExactly("IR");
        assertThat(names(centre))
                .containsExactly(
                        "Center for Innovation and Technology Cooperation",
                        "CITC",
                        "Presidency Office of Scientific and Industrial Studies (POSIS)");
    }

    @Test
    void cutOffJsonIsRefused() {
        assertThatThrownBy(() ->
                        Parties.of(SourceFile.of("c.json", "{\"results\":[{\"id\":\"1\",\"name\":\"A\"},{\"id\"")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("well-formed JSON to the end");
    }

    @Test
    void nestingHasABottom() {
        String deep = "{\"results\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertThatThrownBy(() -> Parties.of(SourceFile.of("c.json", deep)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("at most 64 levels deep");
    }
}
