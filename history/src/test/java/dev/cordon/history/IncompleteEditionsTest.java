package dev.cordon.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.terms.Name;
import dev.cordon.terms.Part;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.State;
import dev.cordon.terms.State.Borrowed;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * OFAC publishes a list in four files, and some editions are there in one or two of them. What an edition's files do not
 * carry is unknown on that day, not gone.
 */
class IncompleteEditionsTest {
    private static final String WHOLE = "carries MAIN ALIASES ADDRESSES OVERFLOW";

    private Desk desk;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        desk = new Desk(folder);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private State on(String day, boolean strict, String number) throws Exception {
        return desk.history()
                .asOf(day(day), strict)
                .filter(state -> state.party().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(State state) {
        return state.party().names().stream().map(Name::text).toList();
    }

    @Test
    void theMainFileAloneTakesTheRestFromTheEditionBefore() throws Exception {
        desk.add(
                "edition 2022-05-06",
                WHOLE,
                "party 306 | BANCO NACIONAL DE CUBA",
                "alias 306 | BNC",
                "address 306 | Zweierstrasse 35",
                "comment 306 | more");
        desk.add("edition 2023-04-12", "carries MAIN", "party 306 | BANCO NACIONAL DE CUBA S.A.");

        assertThat(desk.states())
                .containsExactly(
                        "306 2022-05-06..2023-04-12 [BANCO NACIONAL DE CUBA, BNC] at [Zweierstrasse 35] [more]",
                        "306 2023-04-12.. [BANCO NACIONAL DE CUBA S.A., BNC] at [Zweierstrasse 35] [more]");
        assertThat(on("2023-04-12", true, "306").borrowed())
                .containsExactly(
                        new Borrowed(Part.ALIASES, day("2022-05-06"), false),
                        new Borrowed(Part.ADDRESSES, day("2022-05-06"), false),
                        new Borrowed(Part.OVERFLOW, day("2022-05-06"), false));
    }

    @Test
    void theMainFileAloneThatSaysNothingNewMakesNoNewState() throws Exception {
        desk.add("edition 2022-05-06", WHOLE, "party 306 | BANCO NACIONAL DE CUBA", "alias 306 | BNC");
        desk.add("edition 2023-04-12", "carries MAIN", "party 306 | BANCO NACIONAL DE CUBA");

        assertThat(desk.history().statesOf("306"))
                .hasSize(1)
                .allMatch(state -> state.borrowed().isEmpty());
    }

    @Test
    void aPartyThatNoEarlierEditionHasBorrowsFromALaterOneAndStrictAnswersDoNot() throws Exception {
        desk.add("edition 2022-05-06", WHOLE, "party 306 | BANCO NACIONAL DE CUBA");
        desk.add(
                "edition 2023-04-14",
                "carries MAIN",
                "party 306 | BANCO NACIONAL DE CUBA",
                "party 41297 | WANG, Hongfei");
        desk.add(
                "edition 2023-12-28",
                WHOLE,
                "party 306 | BANCO NACIONAL DE CUBA",
                "party 41297 | WANG, Hongfei",
                "alias 41297 | WANG, Hong Fei",
                "address 41297 | Wuhan");

        State told = on("2023-04-14", false, "41297");
        assertThat(names(told)).containsExactly("WANG, Hongfei", "WANG, Hong Fei");
        assertThat(told.borrowed()).contains(new Borrowed(Part.ALIASES, day("2023-12-28"), true));

        State strict = on("2023-04-14", true, "41297");
        assertThat(names(strict)).containsExactly("WANG, Hongfei");
        assertThat(strict.party().addresses()).isEmpty();
        assertThat(strict.borrowed()).isEmpty();

        assertThat(names(on("2023-12-28", true, "41297"))).containsExactly("WANG, Hongfei", "WANG, Hong Fei");
        assertThat(desk.history().statesOf("41297")).hasSize(2);
    }

    @Test
    void aLaterEditionThatAddsNothingMakesNoNewState() throws Exception {
        desk.add("edition 2023-04-14", "carries MAIN", "party 41297 | WANG, Hongfei");
        desk.add("edition 2023-12-28", WHOLE, "party 41297 | WANG, Hongfei");

        assertThat(desk.states()).containsExactly("41297 2023-04-14.. [WANG, Hongfei]");
    }

    @Test
    void anEarlierEditionWithoutAliasesForThePartySaysThatThereAreNone() throws Exception {
        desk.add("edition 2022-05-06", WHOLE, "party 306 | BANCO NACIONAL DE CUBA");
        desk.add("edition 2023-04-12", "carries MAIN", "party 306 | BANCO NACIONAL");
        desk.add("edition 2023-12-28", WHOLE, "party 306 | BANCO NACIONAL", "alias 306 | BNC");

        assertThat(on("2023-04-12", false, "306").borrowed()).isEmpty();
        assertThat(names(on("2023-04-12", false, "306"))).containsExactly("BANCO NACIONAL");
        assertThat(names(on("2023-12-28", false, "306"))).containsExactly("BANCO NACIONAL", "BNC");
    }

    @Test
    void anEditionWithoutTheMainFileTellsByItsAddressesWhoIsListed() throws Exception {
        desk.add(
                "edition 2024-05-03",
                WHOLE,
                "party 306 | BANCO NACIONAL DE CUBA | programme CUBA",
                "address 306 | Zweierstrasse 35",
                "party 400 | GONE SOON",
                "address 400 | Havana");
        desk.add(
                "edition 2025-01-06",
                "carries ALIASES ADDRESSES OVERFLOW",
                "address 306 | Zweierstrasse 35",
                "address 50001 | Tumushuk City",
                "alias 50001 | NEW ALIAS");

        assertThat(desk.history().asOf(day("2025-01-06"), true))
                .extracting(state -> state.party().number())
                .containsExactly("306", "50001");
        assertThat(on("2025-01-06", true, "306").party().listing().programmes()).containsExactly("CUBA");
        State unknown = on("2025-01-06", true, "50001");
        assertThat(names(unknown)).containsExactly("NEW ALIAS");
        assertThat(unknown.party().type()).isEqualTo(PartyType.UNKNOWN);
    }

    @Test
    void anEditionOfAliasesAloneEndsNobodysListing() throws Exception {
        desk.add("edition 2024-05-03", WHOLE, "party 306 | BANCO NACIONAL DE CUBA", "party 307 | OTHER");
        desk.add("edition 2024-06-01", "carries ALIASES", "alias 306 | BNC");

        assertThat(desk.history().asOf(day("2024-06-01"), false)).hasSize(2);
        assertThat(names(on("2024-06-01", false, "306"))).containsExactly("BANCO NACIONAL DE CUBA", "BNC");
    }

    @Test
    void noDiffSaysThatAliasesOrAddressesAreGoneBecauseTheirFileWas() throws Exception {
        desk.add(
                "edition 2022-05-06",
                WHOLE,
                "party 306 | BANCO NACIONAL DE CUBA",
                "alias 306 | BNC",
                "address 306 | Zweierstrasse 35");
        desk.add("edition 2023-04-12", "carries MAIN", "party 306 | BANCO NACIONAL DE CUBA");
        desk.add(
                "edition 2023-04-14",
                "carries MAIN",
                "party 306 | BANCO NACIONAL DE CUBA",
                "party 41297 | WANG, Hongfei");
        desk.add(
                "edition 2023-12-28",
                WHOLE,
                "party 306 | BANCO NACIONAL DE CUBA",
                "address 306 | Zweierstrasse 35",
                "party 41297 | WANG, Hongfei",
                "alias 41297 | WANG, Hong Fei");
        desk.add(
                "edition 2024-12-28",
                WHOLE,
                "party 306 | BANCO NACIONAL DE CUBA",
                "party 41297 | WANG, Hongfei",
                "alias 41297 | WANG, Hong Fei");

        ListHistory history = desk.history();
        ListDiff toMainAlone = history.between(day("2022-05-06"), day("2023-04-12"));
        assertThat(toMainAlone.changed()).isEmpty();
        assertThat(toMainAlone.notCompared()).containsExactlyInAnyOrder(Part.ALIASES, Part.ADDRESSES, Part.OVERFLOW);

        ListDiff mainToMain = history.between(day("2023-04-12"), day("2023-04-14"));
        assertThat(mainToMain.added())
                .extracting(state -> state.party().number())
                .containsExactly("41297");
        assertThat(mainToMain.changed()).isEmpty();

        assertThat(history.between(day("2023-04-14"), day("2023-12-28")).changed())
                .isEmpty();

        // From whole to whole the alias is really gone, and later the address.
        assertThat(history.between(day("2022-05-06"), day("2023-12-28"))
                        .changed()
                        .getFirst()
                        .fields())
                .containsExactly(new ListDiff.FieldChange("names", List.of("BNC (alias)"), List.of()));
        assertThat(history.between(day("2023-12-28"), day("2024-12-28"))
                        .changed()
                        .getFirst()
                        .fields())
                .containsExactly(new ListDiff.FieldChange("addresses", List.of("Zweierstrasse 35"), List.of()));
    }

    @Test
    void aReplacedRecordIsComparedWithTheMainFileInItsOwnFieldsAlone() throws Exception {
        desk.add("edition 2022-05-06", WHOLE, "party 306 | BANCO NACIONAL DE CUBA | programme CUBA", "alias 306 | BNC");
        desk.add("amendment 2022-06-01 | 87 FR 5", "replace 306 | BANCO NACIONAL DE CUBA | programme CUBA2");
        desk.add("edition 2022-07-01", "carries MAIN", "party 306 | BANCO NACIONAL | programme CUBA");

        ListDiff diff = desk.history().between(day("2022-06-01"), day("2022-07-01"));
        assertThat(diff.changed().getFirst().fields())
                .containsExactly(new ListDiff.FieldChange("listing.programmes", List.of("CUBA2"), List.of("CUBA")));
    }
}
