package dev.cordon.lists.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.lists.Edition;
import dev.cordon.lists.RefusedException;
import dev.cordon.lists.SourceFile;
import dev.cordon.terms.Part;
import dev.cordon.terms.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the flat files should not be, and what becomes of it. */
class OfacCsvHostileTest {

    private static final String NULLS = ",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ";
    private static final String AEROCARIBBEAN = "36,\"AEROCARIBBEAN AIRLINES\",-0- ,\"CUBA\"" + NULLS + "\r\n";
    private static final String BANCO = "306,\"BANCO NACIONAL DE CUBA\",-0- ,\"CUBA\"" + NULLS + "\r\n";

    private static TestFile sdn(String text) {
        return TestFile.of("sdn.csv", text);
    }

    private static Edition read(SourceFile... files) throws IOException {
        return new OfacCsv().read(List.of(files));
    }

    private static void assertRefused(String because, SourceFile... files) {
        assertThatThrownBy(() -> read(files))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(because);
    }

    @Test
    void aRowWithTooManyColumnsIsLeftOut() throws IOException {
        Edition edition = read(sdn(AEROCARIBBEAN + "173,\"A\",-0- " + NULLS + NULLS + "\r\n" + BANCO));
        assertThat(edition.entries()).extracting(Edition.Entry::number).containsExactly("36", "306");
        assertThat(edition.report().problems())
                .singleElement()
                .returns(2L, Problem::line)
                .returns("12 columns", Problem::expected);
    }

    @Test
    void aNumberThatIsNoneAndANumberTwiceAreLeftOut() throws IOException {
        Edition edition = read(sdn(AEROCARIBBEAN + AEROCARIBBEAN + BANCO.replace("306", "3O6") + BANCO));
        assertThat(edition.report().accepted()).isEqualTo(2);
        assertThat(edition.report().rejected()).isEqualTo(2);
        assertThat(edition.report().problems())
                .allMatch(problem -> problem.field().equals("ent_num"))
                .extracting(Problem::found)
                .containsExactly("36", "3O6");
    }

    @Test
    void aPartyWithoutANameIsLeftOut() throws IOException {
        Edition edition = read(sdn(AEROCARIBBEAN + "173,-0- ,-0- ,\"CUBA\"" + NULLS + "\r\n"));
        assertThat(edition.report().problems()).extracting(Problem::field).containsExactly("SDN_Name");
    }

    @Test
    void rowsOfUnknownPartiesAreLeftOut() throws IOException {
        TestFile alt =
                TestFile.of("alt.csv", "36,12,\"aka\",\"AERO-CARIBBEAN\",-0- \r\n99,13,\"aka\",\"NOBODY\",-0- \r\n");
        TestFile add = TestFile.of("add.csv", "36,25,-0- ,\"Havana\",\"Cuba\",-0- \r\n98,26,-0- ,-0- ,-0- ,-0- \r\n");
        TestFile comments = TestFile.of("sdn_comments.csv", "97,\"of Cuba.\"\r\n36,\" of Cuba.\"\r\n");
        Edition edition = read(sdn(AEROCARIBBEAN + BANCO), alt, add, comments);
        assertThat(edition.report().problems())
                .allMatch(problem -> problem.kind() == Problem.Kind.REFERENCE_MISSING)
                .extracting(Problem::found)
                .containsExactlyInAnyOrder("99", "98", "97");
        assertThat(edition.report().rejected()).isEqualTo(3);
    }

    @Test
    void aliasesAloneDoNotSayWhoIsListed() {
        assertRefused(
                "neither sdn.csv nor add.csv", TestFile.of("alt.csv", "36,12,\"aka\",\"AERO-CARIBBEAN\",-0- \r\n"));
    }

    @Test
    void twoFilesOfOneKindAreNoSet() {
        assertRefused("a second file of the kind of sdn.csv", sdn(AEROCARIBBEAN), sdn(BANCO));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused("an empty file", sdn(""));
        assertRefused("an empty file", sdn("\u001A"));
        assertRefused("an empty file", sdn("\r\n\r\n"));
    }

    @Test
    void aFileCutInsideARowIsRefused() {
        assertRefused("a last row of 3 columns", sdn(AEROCARIBBEAN + "306,\"BANCO NACIONAL DE CUBA\",-0- "));
        assertRefused("the file may be cut off", sdn(AEROCARIBBEAN + BANCO + "307,\"BANCO NACIO"));
    }

    @Test
    void bytesOfAnotherEncodingAreRefused() {
        byte[] latin = (AEROCARIBBEAN + BANCO.replace("BANCO", "BAÑCO")).getBytes(StandardCharsets.ISO_8859_1);
        assertRefused("bytes that are no UTF-8", new TestFile("sdn.csv", latin));
    }

    @Test
    void lineEndsAndNullsMayLackTheirBlanksAndTheEndMark() throws IOException {
        String bare = (AEROCARIBBEAN + BANCO).replace("-0- ", "-0-").replace("\r\n", "\n");
        assertThat(read(sdn(bare))).isEqualTo(read(sdn(AEROCARIBBEAN + BANCO + "\u001A")));
    }

    @Test
    void anEndMarkInTheMiddleIsToldAndNothingBehindItIsLost() throws IOException {
        Edition edition = read(sdn(AEROCARIBBEAN + "\u001A\r\n" + BANCO + "\u001A"));
        assertThat(edition.entries()).extracting(Edition.Entry::number).containsExactly("36", "306");
        assertThat(edition.report().problems()).singleElement().returns(2L, Problem::line);
        Edition inside = read(sdn(AEROCARIBBEAN + BANCO.replace("BANCO", "BAN\u001ACO")));
        assertThat(inside.entries().getLast().parts().getFirst().party().caption())
                .isEqualTo("BANCO NACIONAL DE CUBA");
        assertThat(inside.report().problems()).extracting(Problem::field).containsExactly("SDN_Name");
    }

    @Test
    void aLineOfTenMegabytesIsRead() throws IOException {
        String remarks = "a.k.a. 'BNC'; " + "x".repeat(10 * 1024 * 1024) + ".";
        String row = BANCO.replaceFirst("-0- \r\n$", "\"" + remarks + "\"\r\n");
        Edition edition = read(sdn(AEROCARIBBEAN + BANCO.replace("306", "307") + row));
        assertThat(edition.entries()).hasSize(3);
        assertThat(edition.report().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.found().length()).isLessThan(200));
    }

    @Test
    void anUnknownTypeIsToldAndKept() throws IOException {
        Edition edition =
                read(sdn(AEROCARIBBEAN + BANCO.replaceFirst("-0- ", "\"planet\"") + BANCO.replace("306", "307")));
        assertThat(edition.report().problems()).extracting(Problem::found).containsExactly("planet");
        assertThat(edition.entries()).hasSize(3);
    }

    @Test
    void everyPieceOfAPartIsThereEvenIfItSaysNothing() throws IOException {
        Edition edition =
                read(sdn(AEROCARIBBEAN + BANCO), TestFile.of("alt.csv", "36,12,\"aka\",\"AERO-CARIBBEAN\",-0- \r\n"));
        assertThat(edition.entries().getLast().parts())
                .extracting(Edition.Piece::part)
                .containsExactlyInAnyOrder(Part.MAIN, Part.ALIASES);
    }
}
