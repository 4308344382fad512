package dev.cordon.lists.eu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.lists.Edition;
import dev.cordon.lists.ListFile;
import dev.cordon.lists.RefusedException;
import dev.cordon.terms.Party;
import dev.cordon.terms.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a file that was derived by hand from four entities of the XML sample; no real CSV is at hand. */
class EuCsvTest {

    private static ListFile derived() throws IOException {
        try (InputStream in = EuCsvTest.class.getResourceAsStream("derived.csv")) {
            return new ListFile("derived.csv", in.readAllBytes());
        }
    }

    @Test
    void rowsAreCountedAndPartiesGathered() throws IOException {
        assertThat(new EuCsv().recognise(derived())).contains("list");

        Edition edition = derived().read(new EuCsv());

        assertThat(edition.published()).contains(LocalDate.of(2020, 4, 15));
        assertThat(edition.report().tallies().getFirst().accepted()).isEqualTo(20);
        assertThat(edition.report().problems()).isEmpty();
        assertThat(edition.entries())
                .extracting(Edition.Entry::number)
                .containsExactly("EU.27.28", "EU.39.56", "EU.16.62", "EU.22.9");
    }

    /** The same four people, whichever file they come in; remarks name the fields of the one or the other. */
    @ParameterizedTest
    @ValueSource(strings = {"EU.27.28", "EU.39.56", "EU.16.62", "EU.22.9"})
    void csvAndXmlSayTheSame(String number) throws IOException {
        Edition xml = ListFile.shared("eu-fsf/SAMPLE-2020-04-15/sample_eu_sanctions.xml")
                .read(new EuXml());
        Party fromXml = ListFile.party(xml, number);
        Party fromCsv = ListFile.party(derived().read(new EuCsv()), number);

        assertThat(fromCsv).usingRecursiveComparison().ignoringFields("remarks").isEqualTo(fromXml);
        assertThat(fromCsv.remarks())
                .anyMatch(r -> r.label().equals("remark") && fromXml.remarks().contains(r));
    }

    @Test
    void rowsThatAreCutOrBelongToNobodyAreRejected() throws IOException {
        String whole = derived().text();
        String cut = whole.substring(0, whole.length() - 40);
        Edition edition = ListFile.of("cut.csv", cut).read(new EuCsv());

        assertThat(edition.report().read()).isEqualTo(20);
        assertThat(edition.report().rejected()).isEqualTo(1);
        Problem problem = edition.report().problems().getFirst();
        assertThat(problem.line()).isEqualTo(21);
        assertThat(problem.expected()).isEqualTo("66 cells, not 53");

        Edition nobody = ListFile.of("nobody.csv", whole.replace("EU.39.56", "").replace(";20;", ";;"))
                .read(new EuCsv());
        assertThat(nobody.report().read()).isEqualTo(20);
        assertThat(nobody.report().rejected()).isEqualTo(5);
    }

    @Test
    void aHeaderAloneIsAnEmptyListAndNoHeaderIsRefused() throws IOException {
        String header = derived().text().lines().findFirst().orElseThrow();

        assertThat(ListFile.of("a.csv", header).read(new EuCsv()).entries()).isEmpty();
        assertThatThrownBy(() -> ListFile.of("a.csv", "a;b;c\n1;2;3\n").read(new EuCsv()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("a.csv:1: found \"a;b;c\", expected semicolon separated text");
        assertThatThrownBy(() -> ListFile.of("a.csv", "").read(new EuCsv())).isInstanceOf(RefusedException.class);
    }

    @Test
    void anotherEncodingIsRefused() throws IOException {
        byte[] latin = derived().text().substring(1).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> new EuCsv().read(List.of(new ListFile("latin.csv", latin))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("bytes that are no UTF-8");
    }
}
