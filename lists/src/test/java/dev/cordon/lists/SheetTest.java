package dev.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {

    private static final List<List<String>> ROWS = List.of(List.of("Name", "Note"), List.of("Khan & Sons", "a <b>"));

    private static List<Csv.Line> lines(ListFile file) throws IOException {
        List<Csv.Line> lines = new ArrayList<>();
        Sheet.read(file, lines::add);
        return lines;
    }

    @Test
    void rowsComeWithTheirNumbers() throws IOException {
        assertThat(lines(new Workbook(ROWS).file("made.xlsx")))
                .containsExactly(
                        new Csv.Line(1, List.of("Name", "Note")), new Csv.Line(2, List.of("Khan & Sons", "a <b>")));
    }

    @Test
    void theRealWorkbooksAreReadToTheirEnd() throws IOException {
        // a byte order mark before the sheet's XML; text that Excel shares between cells; 244 columns without a cell
        assertThat(lines(ListFile.shared("uk-ofsi/2025-04-14/ConList.xlsx"))).hasSize(18_800);
        assertThat(lines(ListFile.shared("uk-ofsi/2023-06-05/ConList.xlsx"))).hasSize(16_825);
        assertThat(lines(ListFile.shared("au-dfat/2024-11-11/regulation8_consolidated.xlsx")))
                .hasSize(9_561);
    }

    @Test
    void theDayOfTheLastSaveIsInTheProperties() throws IOException {
        assertThat(Sheet.modified(ListFile.shared("au-dfat/2024-11-11/regulation8_consolidated.xlsx")))
                .contains(LocalDate.of(2024, 11, 11));
        assertThat(Sheet.modified(new Workbook(ROWS).file("made.xlsx"))).isEmpty();
    }

    @Test
    void serialNumbersAreDays() {
        assertThat(Sheet.day("41988")).contains(LocalDate.of(2014, 12, 15));
        assertThat(Sheet.day("24018")).contains(LocalDate.of(1965, 10, 3));
        assertThat(Sheet.day("12")).isEmpty();
        assertThat(Sheet.day("9999999")).isEmpty();
        assertThat(Sheet.day("1963 or so")).isEmpty();
    }

    @Test
    void aWorkbookThatExpandsWithoutEndIsRefused() {
        ListFile bomb = new Workbook(ROWS)
                .with("xl/media/bomb.bin", "0".repeat((int) Sheet.LARGEST + 1))
                .file("bomb.xlsx");

        assertThat(bomb.bytes().length).isLessThan(1_000_000);
        assertThatThrownBy(() -> lines(bomb))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("bomb.xlsx: found \"a workbook that expands beyond 400 MiB\"");
    }

    @Test
    void aDocumentTypeInsideIsRefused() {
        ListFile hostile = new Workbook(ROWS)
                .with("xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><worksheet>&a;</worksheet>")
                .file("hostile.xlsx");

        assertThatThrownBy(() -> lines(hostile))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("a document type inside the workbook");
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        ListFile real = ListFile.shared("uk-ofsi/2025-04-14/ConList.xlsx");

        assertThatThrownBy(() -> lines(real.cut(1_000_000))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> lines(real.cut(0))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> lines(ListFile.of("text.xlsx", "Name,Note"))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> lines(
                        new Workbook(ROWS).without("xl/worksheets/sheet1.xml").file("empty.xlsx")))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> lines(new Workbook(ROWS)
                        .with("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row")
                        .file("broken.xlsx")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void recognitionSeesTheTopOrNothing() throws IOException {
        assertThat(Sheet.top(new Workbook(ROWS).file("made.xlsx"), 1)).containsExactly(List.of("Name", "Note"));
        assertThat(Sheet.top(ListFile.of("a.csv", "Name,Note"), 1)).isEmpty();
        assertThat(Sheet.top(ListFile.shared("uk-ofsi/2025-04-14/ConList.xlsx").cut(5_000), 1))
                .isEmpty();
    }
}
