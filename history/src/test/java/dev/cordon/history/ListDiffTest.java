package dev.cordon.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.history.ListDiff.FieldChange;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Added, removed, changed: which fields, from what to what. */
class ListDiffTest {
    private static final LocalDate FIRST = LocalDate.parse("2023-04-12");
    private static final LocalDate SECOND = LocalDate.parse("2023-04-14");

    private Desk desk;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        desk = new Desk(folder);
        desk.add(
                "edition 2023-04-12",
                "party 1 | STAYS",
                "party 2 | GOES",
                "party 42037 | CHANGES, Name | programme ILLICIT-DRUGS-EO14059 | since 2023-03-01");
        desk.add(
                "edition 2023-04-14",
                "party 1 | STAYS",
                "party 41297 | WANG, Hongfei",
                "party 42037 | CHANGED, Name | programme SDGT | since 2023-03-01");
    }

    @Test
    void saysWhoCameWhoWentAndWhichFieldsChanged() throws Exception {
        ListDiff diff = desk.history().between(FIRST, SECOND);

        assertThat(diff.added()).extracting(state -> state.party().caption()).containsExactly("WANG, Hongfei");
        assertThat(diff.removed()).extracting(state -> state.party().caption()).containsExactly("GOES");
        assertThat(diff.changed()).singleElement().satisfies(changed -> {
            assertThat(changed.before().party().number()).isEqualTo("42037");
            assertThat(changed.fields())
                    .containsExactly(
                            new FieldChange("names", List.of("CHANGES, Name"), List.of("CHANGED, Name")),
                            new FieldChange("listing.programmes", List.of("ILLICIT-DRUGS-EO14059"), List.of("SDGT")));
        });
        assertThat(diff.notCompared()).isEmpty();
    }

    @Test
    void aDayWithinAnEditionStandsForThatEdition() throws Exception {
        assertThat(desk.history().between(FIRST, LocalDate.parse("2023-04-13")).added())
                .isEmpty();
        assertThat(desk.history().between(LocalDate.parse("2023-04-13"), SECOND).added())
                .hasSize(1);
    }

    @Test
    void beforeTheFirstEditionOnlyWhatEntriesThemselvesSayIsKnown() throws Exception {
        assertThat(desk.history().between(LocalDate.parse("2023-03-01"), FIRST).added())
                .extracting(state -> state.party().number())
                .containsExactly("1", "2");
    }

    @Test
    void daysInTheWrongOrderAreAnError() throws Exception {
        ListHistory history = desk.history();
        assertThatThrownBy(() -> history.between(SECOND, FIRST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2023-04-14 is after 2023-04-12");
    }
}
