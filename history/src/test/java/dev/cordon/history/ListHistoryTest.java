package dev.cordon.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.terms.State;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From publications to states: runs, changes, days before the first publication, expiry, amendments. */
class ListHistoryTest {
    private Desk desk;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        desk = new Desk(folder);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void aPartyThatNothingChangesHasOneStateHoweverManyEditionsRepeatIt() throws Exception {
        desk.add("edition 2023-04-12", "party 41297 | WANG, Hongfei");
        desk.add("edition 2023-04-14", "party 41297 | WANG, Hongfei");
        desk.add("edition 2023-05-25", "party 41297 | WANG, Hongfei");

        assertThat(desk.states()).containsExactly("41297 2023-04-12.. [WANG, Hongfei]");
    }

    @Test
    void aChangedRecordIsANewStateOfTheSameRun() throws Exception {
        desk.add("edition 2023-04-12", "party 41297 | WANG, Hongfei");
        desk.add("edition 2023-04-14", "party 41297 | WANG, Hong Fei");

        assertThat(desk.states())
                .containsExactly("41297 2023-04-12..2023-04-14 [WANG, Hongfei]", "41297 2023-04-14.. [WANG, Hong Fei]");
        assertThat(desk.history().statesOf("41297")).allSatisfy(state -> {
            assertThat(state.listedSince()).isEqualTo("2023-04-12");
            assertThat(state.listedUntil()).isEmpty();
            assertThat(state.ending()).isEmpty();
        });
    }

    @Test
    void anEditionWithoutThePartyEndsTheRunAndALaterOneBeginsAnother() throws Exception {
        desk.add("edition 2023-01-01", "party 1 | ALPHA MARINE", "party 2 | BETA LINES");
        desk.add("edition 2023-02-01", "party 1 | ALPHA MARINE", "party 3 | GAMMA AIR");
        desk.add("edition 2023-03-01", "party 1 | ALPHA MARINE", "party 2 | BETA LINES");

        assertThat(desk.states())
                .containsExactly(
                        "1 2023-01-01.. [ALPHA MARINE]",
                        "2 2023-01-01..2023-02-01 [BETA LINES]",
                        "2 2023-03-01.. [BETA LINES]",
                        "3 2023-02-01..2023-03-01 [GAMMA AIR]");
        State first = desk.history().statesOf("2").getFirst();
        assertThat(first.listedUntil()).contains(day("2023-02-01"));
        assertThat(first.ending().orElseThrow().title()).isEqualTo("edition of 2023-02-01");
        assertThat(first.edition().title()).isEqualTo("edition of 2023-01-01");
    }

    @Test
    void partiesStandByNumberShorterOnesFirst() throws Exception {
        desk.add("edition 2023-01-01", "party 10 | TEN", "party 9 | NINE", "party 100 | HUNDRED");

        assertThat(desk.history().states().map(state -> state.party().number())).containsExactly("9", "10", "100");
    }

    @Test
    void theEntrysOwnDesignationDateMovesTheBeginningBackWhereNoPublicationContradicts() throws Exception {
        desk.add("edition 2022-05-06", "party ifs | Institute of Forensic Science of China | since 2020-06-05");

        assertThat(desk.states())
                .containsExactly("ifs 2020-06-05.. shown 2022-05-06 [Institute of Forensic Science of China]");
        assertThat(desk.history().asOf(day("2021-01-01"), false)).hasSize(1);
        assertThat(desk.history().asOf(day("2021-01-01"), true)).isEmpty();
        assertThat(desk.history().asOf(day("2022-05-06"), true)).hasSize(1);
    }

    @Test
    void aDesignationDateAfterTheLastEditionWithoutThePartyIsBelieved() throws Exception {
        desk.add("edition 2023-01-01", "party 1 | ALPHA MARINE");
        desk.add("edition 2023-03-01", "party 1 | ALPHA MARINE", "party 2 | BETA LINES | since 2023-02-10");

        assertThat(desk.states()).contains("2 2023-02-10.. shown 2023-03-01 [BETA LINES]");
    }

    @Test
    void aDesignationDateThatAnEarlierEditionContradictsIsNot() throws Exception {
        desk.add("edition 2023-01-01", "party 1 | ALPHA MARINE");
        desk.add("edition 2023-03-01", "party 1 | ALPHA MARINE", "party 2 | BETA LINES | since 2023-01-01");

        assertThat(desk.states()).contains("2 2023-03-01.. [BETA LINES]");
    }

    @Test
    void aChangedStateIsNeverDatedBack() throws Exception {
        desk.add("edition 2023-01-01", "party 1 | ALPHA MARINE | since 2020-01-01");
        desk.add("edition 2023-03-01", "party 1 | ALPHA SHIPPING | since 2020-01-01");

        assertThat(desk.states())
                .containsExactly(
                        "1 2020-01-01..2023-03-01 shown 2023-01-01 [ALPHA MARINE]", "1 2023-03-01.. [ALPHA SHIPPING]");
        assertThat(desk.history().statesOf("1"))
                .allMatch(state -> state.listedSince().equals(day("2020-01-01")));
    }

    @Test
    void anEntryHoldsOnItsDayOfExpiryAndNotAfterIt() throws Exception {
        desk.add("edition 2023-01-01", "party 1 | DENIED PERSON | until 2023-06-30", "party 2 | OTHER");

        assertThat(desk.history().asOf(day("2023-06-30"), false)).hasSize(2);
        assertThat(desk.history().asOf(day("2023-07-01"), false)).hasSize(1);
        State denied = desk.history().statesOf("1").getFirst();
        assertThat(denied.listedUntil()).contains(day("2023-07-01"));
        assertThat(denied.ending()).isEmpty();
        assertThat(desk.history().asOf(day("2023-06-30"), true).toList())
                .filteredOn(state -> state.party().number().equals("1"))
                .allSatisfy(state -> assertThat(state.to()).contains(day("2023-07-01")));
    }

    @Test
    void expiryEndsTheRunEvenIfAnEditionConfirmsItLater() throws Exception {
        desk.add("edition 2023-01-01", "party 1 | DENIED PERSON | until 2023-06-30", "party 2 | OTHER");
        desk.add("edition 2023-12-01", "party 2 | OTHER", "party 3 | THIRD");

        assertThat(desk.states()).contains("1 2023-01-01..2023-07-01 [DENIED PERSON]");
    }

    @Test
    void anEditionBeforeTheExpiryEndsTheRunItself() throws Exception {
        desk.add("edition 2023-01-01", "party 1 | DENIED PERSON | until 2023-06-30", "party 2 | OTHER");
        desk.add("edition 2023-03-01", "party 2 | OTHER", "party 3 | THIRD");

        assertThat(desk.states()).contains("1 2023-01-01..2023-03-01 [DENIED PERSON]");
        assertThat(desk.history()
                        .statesOf("1")
                        .getFirst()
                        .ending()
                        .orElseThrow()
                        .title())
                .isEqualTo("edition of 2023-03-01");
    }

    @Test
    void aPublicationThatStillShowsAnExpiredPartyOutranksTheDateButStrictAnswersWaitForIt() throws Exception {
        desk.add("edition 2023-01-01", "party 1 | DENIED PERSON | until 2023-06-30");
        desk.add("edition 2023-12-01", "party 1 | DENIED PERSON | until 2025-06-30");

        assertThat(desk.states())
                .containsExactly(
                        "1 2023-01-01..2023-07-01 [DENIED PERSON]",
                        "1 2023-07-01..2025-07-01 shown 2023-12-01 [DENIED PERSON]");
        assertThat(desk.history().statesOf("1"))
                .allMatch(state -> state.listedSince().equals(day("2023-01-01")));
        assertThat(desk.history().asOf(day("2023-08-01"), false)).hasSize(1);
        assertThat(desk.history().asOf(day("2023-08-01"), true)).isEmpty();
    }

    @Test
    void anExpiryThatWasPastWhenPublishedEndsNothing() throws Exception {
        desk.add("edition 2023-01-01", "party 1 | DENIED PERSON | until 2022-06-30");

        assertThat(desk.states()).containsExactly("1 2023-01-01.. [DENIED PERSON]");
    }

    @Test
    void anAmendmentRemovesFromItsEffectiveDayAndIsCited() throws Exception {
        desk.add(
                "edition 2022-05-06",
                "party a1 | Ministry of Public Security?s Institute of Forensic Science of China"
                        + " | section Entity List (EL) - Bureau of Industry and Security",
                "party a2 | CloudWalk Technology");
        desk.add(
                "amendment 2023-11-16 | 2023-25557",
                "remove | Ministry of Public Security's Institute of Forensic Science of China | Entity List");

        State institute = desk.history().statesOf("a1").getFirst();
        assertThat(institute.listedUntil()).contains(day("2023-11-16"));
        assertThat(institute.ending().orElseThrow().title()).isEqualTo("rule 2023-25557");
        assertThat(desk.history().asOf(day("2023-11-15"), false)).hasSize(2);
        assertThat(desk.history().asOf(day("2023-11-16"), false))
                .extracting(state -> state.party().number())
                .containsExactly("a2");
        assertThat(desk.history().problems()).isEmpty();
    }

    @Test
    void anAmendmentFindsNobodyInAnotherSection() throws Exception {
        desk.add("edition 2022-05-06", "party a1 | CloudWalk Technology | section Unverified List");
        desk.add("amendment 2023-11-16 | 2023-25557", "remove | CloudWalk Technology | Entity List");

        assertThat(desk.history().asOf(day("2023-11-16"), false)).hasSize(1);
        assertThat(desk.history().problems().getFirst().sentence())
                .startsWith("rule 2023-25557:1 remove: found \"CloudWalk Technology\", expected a party of us-test");
    }

    @Test
    void aNameOfTwoPartiesIsNotGuessed() throws Exception {
        desk.add("edition 2022-05-06", "party 1 | ZHANG, Wei", "party 2 | Zhang Wei");
        desk.add("amendment 2022-06-01 | 87 FR 1", "remove | Zhang, WEI");

        assertThat(desk.history().asOf(day("2022-06-01"), false)).hasSize(2);
        assertThat(desk.history().problems().getFirst().expected()).isEqualTo("one party; 2 have that name: 1, 2");
    }

    @Test
    void anAmendmentWithoutItsPartyTakesEffectOnceTheEditionArrives() throws Exception {
        desk.add("edition 2022-01-01", "party 1 | ALPHA MARINE");
        desk.add("amendment 2022-06-01 | 87 FR 1", "remove 2");
        assertThat(desk.history().problems()).hasSize(1);

        desk.add("edition 2022-05-06", "party 1 | ALPHA MARINE", "party 2 | BETA LINES");

        assertThat(desk.history().problems()).isEmpty();
        assertThat(desk.states()).contains("2 2022-05-06..2022-06-01 [BETA LINES]");
    }

    @Test
    void removedThenConfirmedThenRelisted() throws Exception {
        desk.add("edition 2022-01-01", "party 1 | ALPHA MARINE", "party 2 | BETA LINES | since 2019-01-01");
        desk.add("amendment 2022-06-01 | 87 FR 1", "remove 2");
        desk.add("edition 2022-07-01", "party 1 | ALPHA MARINE");
        desk.add("edition 2022-09-01", "party 1 | ALPHA MARINE", "party 2 | BETA LINES | since 2019-01-01");

        assertThat(desk.states())
                .containsExactly(
                        "1 2022-01-01.. [ALPHA MARINE]",
                        "2 2019-01-01..2022-06-01 shown 2022-01-01 [BETA LINES]",
                        "2 2022-09-01.. [BETA LINES]");
        assertThat(desk.history()
                        .statesOf("2")
                        .getFirst()
                        .ending()
                        .orElseThrow()
                        .title())
                .isEqualTo("rule 87 FR 1");
    }

    @Test
    void amendmentsAddAndReplaceAndTheNextEditionRules() throws Exception {
        desk.add("edition 2022-01-01", "party 1 | ALPHA MARINE");
        desk.add("amendment 2022-02-01 | 87 FR 2", "add 2 | BETA LINES", "replace 1 | ALPHA SHIPPING");
        desk.add("edition 2022-03-01", "party 1 | ALPHA SHIPPING", "party 3 | GAMMA AIR");

        assertThat(desk.states())
                .containsExactly(
                        "1 2022-01-01..2022-02-01 [ALPHA MARINE]",
                        "1 2022-02-01.. [ALPHA SHIPPING]",
                        "2 2022-02-01..2022-03-01 [BETA LINES]",
                        "3 2022-03-01.. [GAMMA AIR]");
    }

    @Test
    void twoPublicationsOfADayLeaveOnlyWhatStandsAtItsEnd() throws Exception {
        desk.add("edition 2022-01-01", "party 1 | ALPHA MARINE", "party 2 | BETA LINES");
        desk.add("edition 2022-02-01", "party 1 | ALPHA MARINE", "party 2 | BETA LINES");
        desk.add("amendment 2022-02-01 | 87 FR 3", "remove 2", "add 2 | BETA SHIPPING");

        assertThat(desk.states())
                .containsExactly(
                        "1 2022-01-01.. [ALPHA MARINE]",
                        "2 2022-01-01..2022-02-01 [BETA LINES]",
                        "2 2022-02-01.. [BETA SHIPPING]");
    }

    @Test
    void strictAnswersDoNotTellWhatCameLater() throws Exception {
        desk.add("edition 2022-01-01", "party 1 | ALPHA MARINE", "party 2 | BETA LINES");
        desk.add("amendment 2022-06-01 | 87 FR 1", "remove 2");

        State told = desk.history().asOf(day("2022-03-01"), false).toList().getLast();
        State strict = desk.history().asOf(day("2022-03-01"), true).toList().getLast();

        assertThat(told.listedUntil()).contains(day("2022-06-01"));
        assertThat(strict.listedUntil()).isEmpty();
        assertThat(strict.to()).isEmpty();
        assertThat(strict.ending()).isEmpty();
    }

    @Test
    void aPartyIsFoundByNumberByNameAndByAPieceOfAName() throws Exception {
        desk.add(
                "edition 2022-01-01",
                "party 1 | Société Générale d'Armement",
                "party 2 | BETA LINES",
                "party 3 | BETA");

        ListHistory history = desk.history();
        assertThat(history.find("2")).containsExactly("2");
        assertThat(history.find("societe generale D'ARMEMENT")).containsExactly("1");
        assertThat(history.find("beta")).containsExactly("3");
        assertThat(history.find("lines")).containsExactly("2");
        assertThat(history.find("delta")).isEmpty();
        assertThat(history.find("?!")).isEmpty();
        assertThat(history.statesOf("4")).isEmpty();
    }

    @Test
    void theOverviewCountsTheNewestEdition() throws Exception {
        desk.add("edition 2022-01-01", "party 1 | ALPHA MARINE");
        desk.add("edition 2022-02-01", "party 1 | ALPHA MARINE", "party 2 | BETA LINES");
        desk.add("amendment 2022-03-01 | 87 FR 1", "remove 2");

        assertThat(desk.history().info("Test list", "Nobody")).satisfies(info -> {
            assertThat(info.newest()).isEqualTo("2022-02-01");
            assertThat(info.editions()).isEqualTo(2);
            assertThat(info.parties()).isEqualTo(2);
        });
        assertThat(desk.history().timeline())
                .extracting(entry -> entry.source().title() + ", " + entry.listed() + " listed")
                .containsExactly(
                        "edition of 2022-01-01, 1 listed", "edition of 2022-02-01, 2 listed", "rule 87 FR 1, 1 listed");
    }
}
