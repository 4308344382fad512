package dev.cordon.lists.bis;

import static dev.cordon.lists.Parties.addresses;
import static dev.cordon.lists.Parties.names;
import static dev.cordon.lists.Parties.remarks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.lists.Parties;
import dev.cordon.lists.SourceFile;
import dev.cordon.terms.Address;
import dev.cordon.terms.Measure;
import dev.cordon.terms.Party;
import dev.cordon.testkit.Shared;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeniedPersonsTest {

    private static Parties edition(String month) throws IOException {
        return Parties.of(Shared.file("lists/us-bis-dpl/" + month + "/dpl.txt.gz"));
    }

    /** Orders: pairs of name and effective date, counted with cut and sort. */
    @ParameterizedTest
    @CsvSource({"2019-06, 546, 417, 1", "2022-09, 581, 461, 3", "2023-11, 665, 547, 3"})
    void everyRowIsAcceptedAndEachOrderIsAParty(String month, int rows, int orders, int misspeltDays)
            throws IOException {
        Parties list = edition(month);
        assertThat(list.edition().format()).isEqualTo("us-bis-dpl");
        assertThat(list.edition().report().read()).isEqualTo(rows);
        assertThat(list.edition().report().accepted()).isEqualTo(rows);
        assertThat(list.all()).hasSize(orders);
        assertThat(list.all().stream().map(Party::number)).doesNotHaveDuplicates();
        assertThat(list.problems()).hasSize(misspeltDays);
    }

    @Test
    void twoRowsOfAnOrderAreTwoAddresses() throws IOException {
        Party manzarpour = edition("2023-11").named("ALI AGAR MANZARPOUR");
        assertThat(manzarpour.addresses())
                .containsExactly(
                        new Address(
                                "C/O MARIA HOUSE, 35 MILLERS ROAD",
                                "BRIGHTON",
                                "",
                                "BN1 5NP",
                                "GB",
                                Optional.of("GB"),
                                ""),
                        new Address(
                                "PRESTON TECHNICAL SERVICES LTD.-UK, 17 PRESTON VILLAGE MEWS MIDDLE ROAD",
                                "BRIGHTON",
                                "",
                                "BN1 6XU",
                                "GB",
                                Optional.of("GB"),
                                ""));
        assertThat(manzarpour.listing().section()).isEqualTo("Denied Persons List");
        assertThat(manzarpour.listing().measures()).containsExactly(new Measure(Measure.Kind.EXPORT_DENIAL, ""));
        assertThat(manzarpour.listing().legalBasis()).containsExactly("73 F.R. 12073 3/6/08");
        assertThat(manzarpour.listing().since()).contains(LocalDate.of(2008, 3, 6));
        assertThat(manzarpour.listing().until()).contains(LocalDate.of(2028, 3, 6));
        assertThat(manzarpour.listing().updated()).contains(LocalDate.of(2008, 3, 13));
        assertThat(remarks(manzarpour, "Action")).containsExactly("20 YEAR DENIAL", "ADDRESS CORRECTED");
        assertThat(remarks(manzarpour, "Standard_Order")).containsExactly("Y");
    }

    @Test
    void anOrderWithoutExpiryOrStreet() throws IOException {
        Party hijazi = edition("2023-11").named("ALI M HIJAZI");
        assertThat(addresses(hijazi))
                .containsExactly("GENEVA, CH", "HAUTE SAVOIE, FR", "185 SEPTEMBER STREET, TRIPOLI, LY");
        assertThat(hijazi.listing().since()).contains(LocalDate.of(1981, 9, 1));
        assertThat(hijazi.listing().until()).isEmpty();
    }

    @Test
    void rowsThatDisagreeAboutTheExpiryCountToTheLatest() throws IOException {
        Party ramirez = edition("2023-11").named("JESUS ADRIAN RAMIREZ");
        assertThat(ramirez.listing().until()).contains(LocalDate.of(2030, 12, 16));
        assertThat(remarks(ramirez, "Expiration_Date")).containsExactly("2023-12-16, in another row of the same order");
    }

    @Test
    void aNameWithAkaIsTwo() throws IOException {
        assertThat(names(edition("2023-11").named("FUYI SUN"))).containsExactly("FUYI SUN", "FRANK SUN");
    }

    @Test
    void aYearThatCannotBeIsARemark() throws IOException {
        Parties list = edition("2023-11");
        assertThat(list.problems())
                .anyMatch(sentence ->
                        sentence.contains(":26 Last_Update: found \"1023-11-01\"") && sentence.endsWith("remark"));
        Party airline = list.named("AL NASER AIRLINES");
        assertThat(remarks(airline, "Last_Update")).containsExactly("1023-11-01");
        assertThat(airline.listing().updated()).contains(LocalDate.of(2023, 11, 1));
    }

    @Test
    void anOrderKeepsItsNumberFromEditionToEdition() throws IOException {
        assertThat(edition("2019-06").named("ALI AGAR MANZARPOUR").number())
                .isEqualTo(edition("2022-09").named("ALI AGAR MANZARPOUR").number())
                .isEqualTo(edition("2023-11").named("ALI AGAR MANZARPOUR").number())
                .startsWith("dpl-")
                .hasSize(16);
    }

    @Test
    void aRowCutOffAndOneWithoutNameAreLeftOut() throws IOException {
        String header = "\"Name\"\t\"City\"\t\"Effective_Date\"\t\"FR_Citation\"\n";
        Parties list = Parties.of(
                SourceFile.of("dpl.txt", header + "\"\"\t\"PARIS\"\t\"01/01/2020\"\t\"x\"\n\"ZIMO SHENG\"\t\"JIANG\""));
        assertThat(list.edition().report().rejected()).isEqualTo(2);
        assertThat(list.problems().getFirst()).startsWith("dpl.txt:2 Name: found nothing, expected a name");
        assertThat(list.problems().getLast()).startsWith("dpl.txt:3: found \"2 cells\"");
    }
}
