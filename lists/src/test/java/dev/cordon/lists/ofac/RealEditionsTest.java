package dev.cordon.lists.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.lists.Edition;
import dev.cordon.lists.Report;
import dev.cordon.lists.SourceFile;
import dev.cordon.terms.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every edition at hand: rows per file as lists/README.md counts them, and what the grammar does not know. */
class RealEditionsTest {

    /** Rows of sdn, alt, add, comments; parties; rows of programme ILLICIT-DRUGS-EO14059 (the story's table). */
    @ParameterizedTest
    @CsvSource(textBlock = """
            us-ofac-sdn/2019-01-04,         7379,  9682,  11696, 3,  7379,  0
            us-ofac-sdn/2021-04,            8890,  11742, 13761, 0,  8890,  0
            us-ofac-sdn/2021-07,            8976,  11910, 13837, 5,  8976,  0
            us-ofac-sdn/2022-05-06,         10026, 0,     0,     0,  10026, 0
            us-ofac-sdn/2023-04-12,         12117, 0,     0,     0,  12117, 96
            us-ofac-sdn/2023-04-14,         12124, 0,     0,     0,  12124, 103
            us-ofac-sdn/2023-05-25,         12557, 0,     0,     0,  12557, 134
            us-ofac-sdn/2023-05-30,         12579, 0,     0,     0,  12579, 151
            us-ofac-sdn/2023-09-28,         13098, 0,     0,     0,  13098, 183
            us-ofac-sdn/2023-10-03,         13126, 0,     0,     0,  13126, 211
            us-ofac-sdn/2023-12-28,         13821, 17091, 18990, 0,  13821, 262
            us-ofac-sdn/2024-05-03,         14965, 0,     0,     0,  14965, 293
            us-ofac-sdn/partial-2025-01-06, 0,     19486, 22641, 21, 16989, 0
            us-ofac-sdn/partial-2025-12-24, 0,     20107, 24244, 28, 18494, 0
            us-ofac-sdn/partial-2026-06,    0,     20260, 24776, 0,  19014, 0
            us-ofac-cons/2018-04-06,        639,   1209,  857,   0,  639,   0
            us-ofac-cons/2025-12-19,        442,   1073,  574,   10, 442,   1
            """)
    void csv(String folder, long sdn, long alt, long add, long comments, int parties, int fentanyl) throws IOException {
        OfacCsv.Counted read = new OfacCsv().readCounted(files(folder, sdn, alt, add, comments));
        Edition edition = read.edition();
        assertThat(edition.published()).isEmpty();
        assertThat(edition.report().tallies())
                .extracting(Report.Tally::accepted)
                .containsExactlyInAnyOrderElementsOf(present(sdn, alt, add, comments));
        assertThat(edition.report().rejected()).isZero();
        assertThat(edition.entries()).hasSize(parties);
        assertThat(edition.carries()).isEqualTo(parts(sdn, alt, add, comments));
        assertThat(edition.entries().stream().filter(entry -> isUnder("ILLICIT-DRUGS-EO14059", entry)))
                .hasSize(fentanyl);
        assertThat(read.statistics().share()).isLessThan(0.01);
        assertThat(edition.report().problems().stream()
                        .filter(problem -> problem.field().equals("Remarks")))
                .hasSize((int) read.statistics().unrecognised());
        assertThat(edition.report().problems())
                .allMatch(problem -> problem.field().equals("Remarks"));
    }

    @ParameterizedTest
    @CsvSource({"2018-04-06,639", "2020-03-17,375", "2025-03-28,443"})
    void xml(String date, int entries) throws IOException {
        OfacCsv.Counted read =
                new OfacXml().readCounted(List.of(TestFile.shared("us-ofac-cons/" + date + "/consolidated.xml")));
        assertThat(read.edition().published()).hasToString("Optional[" + date + "]");
        assertThat(read.edition().carries()).containsExactly(Part.MAIN);
        assertThat(read.edition().entries()).hasSize(entries);
        assertThat(read.edition().report().accepted()).isEqualTo(entries);
        assertThat(read.edition().report().problems()).isEmpty();
        assertThat(read.statistics().share()).isLessThan(0.01);
    }

    private static boolean isUnder(String programme, Edition.Entry entry) {
        return entry.parts().stream()
                .anyMatch(piece -> piece.party().listing().programmes().contains(programme));
    }

    private static List<Long> present(long... counts) {
        return Arrays.stream(counts).filter(count -> count > 0).boxed().toList();
    }

    private static Set<Part> parts(long... counts) {
        Part[] parts = {Part.MAIN, Part.ALIASES, Part.ADDRESSES, Part.OVERFLOW};
        return Arrays.stream(parts)
                .filter(part -> counts[Arrays.asList(parts).indexOf(part)] > 0)
                .collect(Collectors.toSet());
    }

    private static List<SourceFile> files(String folder, long... counts) {
        String[] names = folder.startsWith("us-ofac-cons")
                ? new String[] {"cons_prim", "cons_alt", "cons_add", "cons_comments"}
                : new String[] {"sdn", "alt", "add", "sdn_comments"};
        List<SourceFile> files = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            if (counts[i] > 0) {
                files.add(TestFile.shared(folder + "/" + names[i] + ".csv"));
            }
        }
        return files;
    }
}
