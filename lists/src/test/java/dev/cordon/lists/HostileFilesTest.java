package dev.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.lists.au.DfatXlsx;
import dev.cordon.lists.ca.SemaXml;
import dev.cordon.lists.eu.EuCsv;
import dev.cordon.lists.eu.EuXml;
import dev.cordon.lists.uk.FcdoCsv;
import dev.cordon.lists.uk.FcdoXml;
import dev.cordon.lists.uk.OfsiCsv;
import dev.cordon.lists.uk.OfsiXlsx;
import dev.cordon.lists.un.UnXml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that mean harm, came to harm, or are another's: none gets further than a refusal that says why. */
class HostileFilesTest {

    private static final List<ListReader> READERS = List.of(
            new UnXml(),
            new EuXml(),
            new EuCsv(),
            new SemaXml(),
            new DfatXlsx(),
            new OfsiCsv(),
            new OfsiXlsx(),
            new FcdoXml(),
            new FcdoCsv());

    /** Each XML format, as the least document that it recognises: what comes before the root, and where the text is. */
    static Stream<Arguments> xml() {
        return Stream.of(
                Arguments.of(
                        new UnXml(),
                        "%s<CONSOLIDATED_LIST><INDIVIDUAL><FIRST_NAME>%s</FIRST_NAME><REFERENCE_NUMBER>XXi.001"
                                + "</REFERENCE_NUMBER></INDIVIDUAL></CONSOLIDATED_LIST>"),
                Arguments.of(
                        new EuXml(),
                        "%s<export xmlns=\"http://eu.europa.ec/fpi/fsd/export\"><sanctionEntity euReferenceNumber=\"EU.1\">"
                                + "<nameAlias wholeName=\"A\"/><remark>%s</remark></sanctionEntity></export>"),
                Arguments.of(
                        new SemaXml(),
                        "%s<data-set><record><Country>Iran</Country><Entity>%s</Entity><Item>1</Item></record></data-set>"),
                Arguments.of(
                        new FcdoXml(),
                        "%s<Designations><Designation><UniqueID>XXX0001</UniqueID><Names><Name><Name6>%s</Name6></Name>"
                                + "</Names></Designation></Designations>"));
    }

    private static void refused(ListReader reader, ListFile file, String reason) {
        assertThatThrownBy(() -> reader.read(List.of(file)))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith(file.name())
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @MethodSource("xml")
    void aDocumentWithoutMaliceIsRead(ListReader reader, String document) throws IOException {
        assertThat(ListFile.of("good.xml", document.formatted("", "A"))
                        .read(reader)
                        .entries())
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("xml")
    void aDocumentTypeIsRefused(ListReader reader, String document) {
        refused(
                reader,
                ListFile.of("dtd.xml", document.formatted("<!DOCTYPE x [<!ENTITY a \"A\">]>", "A")),
                "a document type or entity");
    }

    @ParameterizedTest
    @MethodSource("xml")
    void aBillionLaughsAreRefused(ListReader reader, String document) {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1, i - 1));
        }
        refused(
                reader,
                ListFile.of("laughs.xml", document.formatted(laughs + "]>", "&a29;")),
                "a document type or entity");
    }

    @ParameterizedTest
    @MethodSource("xml")
    void aFileOfTheMachineIsNotFetched(ListReader reader, String document, @TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "TREASURE");
        String type = "<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>";

        refused(reader, ListFile.of("fetch.xml", document.formatted(type, "&s;")), "a document type or entity");
    }

    @ParameterizedTest
    @MethodSource("xml")
    void anEntityThatNobodyDeclaredIsRefused(ListReader reader, String document) {
        refused(reader, ListFile.of("entity.xml", document.formatted("", "&nobody;")), "a document type or entity");
    }

    @ParameterizedTest
    @MethodSource("xml")
    void aFileThatIsCutAnywhereIsRefused(ListReader reader, String document) {
        ListFile whole = ListFile.of("cut.xml", document.formatted("", "A"));
        for (int length = 0; length < whole.bytes().length - 1; length++) {
            ListFile cut = whole.cut(length);
            assertThatThrownBy(() -> reader.read(List.of(cut)))
                    .as("the first %d bytes", length)
                    .isInstanceOf(RefusedException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("xml")
    void bytesThatAreNoTextAreRefused(ListReader reader, String document) {
        String text = document.formatted("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "A".repeat(20_000) + "Müller");
        refused(
                reader,
                new ListFile("latin.xml", text.getBytes(StandardCharsets.ISO_8859_1)),
                "no text in the encoding");
        refused(
                reader,
                ListFile.of("unknown.xml", document.formatted("<?xml version=\"1.0\" encoding=\"EBCDIC-X\"?>", "A")),
                "expected XML with root element");
    }

    @ParameterizedTest
    @MethodSource("xml")
    void otherEncodingsThatAreDeclaredAreRead(ListReader reader, String document) throws IOException {
        String latin = document.formatted("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>", "Müller");
        String plain = document.formatted("", "Müller");

        Edition expected = ListFile.of("a.xml", plain).read(reader);
        assertThat(new ListFile("a.xml", latin.getBytes(StandardCharsets.ISO_8859_1)).read(reader))
                .isEqualTo(expected);
        assertThat(new ListFile("a.xml", plain.getBytes(StandardCharsets.UTF_16)).read(reader))
                .isEqualTo(expected);
        assertThat(ListFile.of("a.xml", "\uFEFF" + plain).read(reader)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("xml")
    void anElementInsideAnElementWithoutEndIsRefused(ListReader reader, String document) {
        String deep = "<x>".repeat(200_000) + "</x>".repeat(200_000);

        refused(reader, ListFile.of("deep.xml", document.formatted("", deep)), "");
    }

    @Test
    void aLineOfTenMegabytesIsARejectedRowAndNoMore() throws IOException {
        String line = "A".repeat(10_000_000);
        String header =
                "Last Updated,27/04/2020\nName 6,Name 1,DOB,Passport Details,NI Number,Group Type,Alias Type,Regime,"
                        + "Group ID\n";

        Edition edition = ListFile.of("long.csv", header + line + "\nKONY,Joseph,,,,Individual,AKA,Uganda,1\n")
                .read(new OfsiCsv());

        assertThat(edition.report().read()).isEqualTo(2);
        assertThat(edition.report().rejected()).isEqualTo(1);
        assertThat(edition.report().problems().getFirst().found()).hasSizeLessThan(200);
        assertThat(edition.entries()).hasSize(1);
    }

    @Test
    void emptyFilesAreNobodysAndRefusedByAll() throws IOException {
        ListFile empty = ListFile.of("empty", "");
        for (ListReader reader : READERS) {
            assertThat(reader.recognise(empty)).as(reader.format()).isEmpty();
            refused(reader, empty, "");
        }
    }

    @Test
    void eachRealFileIsRecognisedByOneReaderAlone() throws IOException {
        for (String path : List.of(
                "un-sc/2018-10-29/consolidated.xml",
                "eu-fsf/SAMPLE-2020-04-15/sample_eu_sanctions.xml",
                "ca-sema/2020-04/sema-lmes.xml",
                "ca-sema/2025-03-20/sema-lmes.xml",
                "au-dfat/2024-11-11/regulation8_consolidated.xlsx",
                "uk-ofsi/2020-04-27/ConList.csv",
                "uk-ofsi/2023-06-05/ConList.xlsx")) {
            ListFile file = ListFile.shared(path);
            long claims = 0;
            for (ListReader reader : READERS) {
                claims += reader.recognise(file).isPresent() ? 1 : 0;
            }
            assertThat(claims).as(path).isEqualTo(1);
        }
    }

    @Test
    void filesOfOthersAreNobodys() throws IOException {
        for (String path : List.of("us-ofac-sdn/2023-04-12/sdn.csv", "us-csl/2022-05-06/consolidated.csv")) {
            ListFile file = ListFile.shared(path);
            for (ListReader reader : READERS) {
                assertThat(reader.recognise(file))
                        .as(path + " by " + reader.format())
                        .isEmpty();
            }
        }
    }

    @Test
    void formatsHaveNamesOfTheirOwn() {
        assertThat(READERS)
                .extracting(ListReader::format)
                .containsExactly(
                        "un-sc-xml",
                        "eu-fsf-xml",
                        "eu-fsf-csv",
                        "ca-sema-xml",
                        "au-dfat-xlsx",
                        "uk-ofsi-csv",
                        "uk-ofsi-xlsx",
                        "uk-sanctions-list-xml",
                        "uk-sanctions-list-csv");
        assertThat(READERS).allMatch(reader -> !reader.looksLike().isBlank());
    }
}
