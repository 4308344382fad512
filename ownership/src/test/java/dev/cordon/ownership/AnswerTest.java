package dev.cordon.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.terms.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an answer says besides caught or not: its proof, what would change it, what is odd. */
class AnswerTest {

    private static final String OFAC = "us-ofac/sdn";
    private static final String UK = "uk-fcdo/uk";
    private static final String DAY = "2022-04-01";

    private static Answer ofac(String party, String... holdings) {
        return Given.answer(Given.holdings(holdings), Given.listed("us-ofac-sdn", "A", "B"), party, OFAC, DAY);
    }

    private static Answer ofac(String party, Holding... holdings) {
        return Given.answer(Holdings.of(holdings), Given.listed("us-ofac-sdn", "A", "B"), party, OFAC, DAY);
    }

    @Test
    void theProofShowsEachLevelWithItsSum() {
        Answer answer = ofac("Target", "A 25 M", "B 25 M", "U 50 M", "M 30 Target", "A 20 Target", "V 50 Target");

        assertThat(answer).isInstanceOf(Answer.Caught.class);
        assertThat(answer.proof().steps().stream().map(OwnershipText::step))
                .containsExactly(
                        "M: caught by ofac-50; 50 % = A 25 % + B 25 %",
                        "Target: caught by ofac-50; 50 % = A 20 % + M 30 %");
        assertThat(answer.proof().paths().stream().map(OwnershipText::path))
                .containsExactly(
                        "A -20 %-> Target",
                        "A -25 %-> M -30 %-> Target; multiplied: 7.5 %",
                        "B -25 %-> M -30 %-> Target; multiplied: 7.5 %");
        assertThat(answer.proof().owners()).extracting(Proof.Owner::party).containsExactly("A", "B");
        assertThat(answer.wouldChange())
                .contains(
                        "without the listing of A: not caught",
                        "without the listing of B: not caught",
                        "under ofac-50-2008 (2008-02-14 to 2014-08-12, 50 % or more): not caught",
                        "listed and caught owners together hold 50 % of it; it is released by its shares when they hold"
                                + " less than 50 %");
    }

    @Test
    void whatIsNotCaughtSaysHowMuchIsMissing() {
        Answer answer = ofac("Target", "A 30 Target", "B 19.99 Target", "U 50.01 Target");

        assertThat(answer).isInstanceOf(Answer.NotCaught.class);
        assertThat(answer.wouldChange())
                .contains(
                        "listed and caught owners together hold 49.99 % of it; 0.01 % on top would catch it",
                        "if one of these were listed, it would be caught: U");
        assertThat(answer.signs()).contains("A (caught) holds 30 % of Target", "B (caught) holds 19.99 % of Target");
    }

    @Test
    void whatCannotBeKnownNamesTheHoldingsThatWouldDecide() {
        Answer answer = ofac("Target", "A 30 Target", "B >10-25 Target", "U 45 Target");

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.CannotBeKnown.class,
                        unknown -> assertThat(unknown.deciding())
                                .singleElement()
                                .satisfies(stake -> assertThat(stake.owner()).isEqualTo("B")));
        assertThat(answer.wouldChange())
                .contains("if B holds 20 % or more of Target (more than 10 to 25 % is stated): caught");
    }

    /** What lies two levels up may decide too. */
    @Test
    void theDecidingHoldingMayLieFurtherUp() {
        Answer answer = ofac("Target", "A unknown M", "M 60 Target");

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.CannotBeKnown.class,
                        unknown -> assertThat(unknown.deciding())
                                .extracting(stake -> stake.owner() + ">" + stake.owned())
                                .containsExactly("A>M"));
        assertThat(answer.wouldChange()).contains("whether M is caught is not known; it holds 60 % of Target");
    }

    /** M and N hold all of one another: nobody outside is listed, so nobody is caught. */
    @Test
    void aCircleDoesNotCatchItself() {
        assertThat(ofac("M", "M 100 N", "N 100 M").standing()).isEqualTo(Standing.NOT_CAUGHT);

        Answer entered = ofac("M", "M 60 N", "N 60 M", "A 50 N");
        assertThat(entered.standing()).isEqualTo(Standing.CAUGHT);
        assertThat(entered.oddities())
                .filteredOn(oddity -> oddity.kind() == Oddity.Kind.CROSS_HOLDING)
                .singleElement()
                .satisfies(oddity -> assertThat(oddity.parties()).containsExactly("M", "N"));
    }

    @Test
    void ownSharesMakeNobodyAnOwner() {
        Answer answer = ofac("Target", "Target 60 Target", "A 40 Target");

        assertThat(answer.standing()).isEqualTo(Standing.NOT_CAUGHT);
        assertThat(answer.oddities()).extracting(Oddity::kind).containsExactly(Oddity.Kind.OWN_SHARES);
    }

    @Test
    void sharesAboveTheWholeAreNamedAndLimitNobody() {
        Answer answer = ofac("Target", "U 80 Target", "V 70 Target", "A unknown Target");

        assertThat(answer.standing()).isEqualTo(Standing.CANNOT_BE_KNOWN);
        assertThat(answer.oddities())
                .filteredOn(oddity -> oddity.kind() == Oddity.Kind.ABOVE_WHOLE)
                .singleElement()
                .satisfies(oddity -> assertThat(oddity.text()).contains("150 %"));
    }

    @Test
    void contradictorySourcesAreARange() {
        Answer answer = ofac(
                "Target",
                Holding.shares("A", "Target", "60").by("register"),
                Holding.shares("A", "Target", "40").by("newspaper"));

        assertThat(answer.standing()).isEqualTo(Standing.CANNOT_BE_KNOWN);
        assertThat(answer.oddities())
                .filteredOn(oddity -> oddity.kind() == Oddity.Kind.CONTRADICTION)
                .singleElement()
                .satisfies(oddity ->
                        assertThat(oddity.text()).contains("60 % by register", "40 % by newspaper", "as a range"));
    }

    /** A band and an exact figure inside it say the same. */
    @Test
    void sourcesThatAgreeNarrowOneAnother() {
        Answer answer = ofac(
                "Target",
                Holding.shares("A", "Target", ">25-75").by("register of control"),
                Holding.shares("A", "Target", "60").by("annual report"),
                Holding.of("A", "Target", Interest.CONSOLIDATED).by("GLEIF"));

        assertThat(answer.standing()).isEqualTo(Standing.CAUGHT);
        assertThat(answer.oddities()).isEmpty();
    }

    @Test
    void lotsOfOneSourceAddUpAndRepetitionsDoNot() {
        Holding lot = Holding.shares("A", "Target", "30").by("register");

        Answer twice = ofac("Target", lot, lot);
        assertThat(twice.standing()).isEqualTo(Standing.NOT_CAUGHT);
        assertThat(twice.oddities()).extracting(Oddity::kind).containsExactly(Oddity.Kind.REPETITION);
        assertThat(ofac("Target", lot, Holding.shares("A", "Target", "20").by("register"))
                        .standing())
                .isEqualTo(Standing.CAUGHT);
    }

    /** Sold on 31 March; listed on 1 April. */
    @Test
    void aDivestmentTheDayBeforeFrees() {
        Holding sold = Holding.shares("A", "Target", "60").between(Optional.empty(), PartialDate.parse("2022-03-31"));
        Listed listed = Listed.builder()
                .add("A", Given.listing("us-ofac-sdn", "", "A", LocalDate.of(2022, 4, 1)))
                .build();
        Holdings holdings = Holdings.of(sold);

        assertThat(Given.answer(holdings, listed, "Target", OFAC, "2022-03-31").standing())
                .isEqualTo(Standing.NOT_CAUGHT);
        assertThat(Given.answer(holdings, listed, "Target", OFAC, "2022-04-01").standing())
                .isEqualTo(Standing.NOT_CAUGHT);
        Holdings kept = Holdings.of(sold.between(Optional.empty(), PartialDate.parse("2022-04-01")));
        assertThat(Given.answer(kept, listed, "Target", OFAC, "2022-04-01").standing())
                .isEqualTo(Standing.CAUGHT);
        assertThat(Given.answer(kept, listed, "Target", OFAC, "2022-04-02").standing())
                .isEqualTo(Standing.NOT_CAUGHT);
    }

    @Test
    void aYearAloneLeavesTheDayOpen() {
        Holding some = Holding.shares("A", "Target", "60").between(PartialDate.parse("2022"), Optional.empty());

        Answer during = ofac("Target", some);
        assertThat(during.standing()).isEqualTo(Standing.CANNOT_BE_KNOWN);
        assertThat(during.oddities()).extracting(Oddity::kind).containsExactly(Oddity.Kind.DATES);
        Listed listed = Given.listed("us-ofac-sdn", "A");
        assertThat(Given.answer(Holdings.of(some), listed, "Target", OFAC, "2023-01-01")
                        .standing())
                .isEqualTo(Standing.CAUGHT);
        assertThat(Given.answer(Holdings.of(some), listed, "Target", OFAC, "2021-12-31")
                        .standing())
                .isEqualTo(Standing.NOT_CAUGHT);
    }

    @Test
    void aJointArrangementIsAddedUpInTheUnitedKingdom() {
        Listed listed = Given.listed("uk-ofsi", "A", "B");
        Holding a = Holding.shares("A", "Target", "26");
        Holding b = Holding.shares("B", "Target", "26");

        assertThat(Given.answer(Holdings.of(a, b), listed, "Target", UK, DAY).standing())
                .isEqualTo(Standing.NOT_CAUGHT);
        Answer jointly = Given.answer(Holdings.of(a.jointly("pact"), b.jointly("pact")), listed, "Target", UK, DAY);
        assertThat(jointly.standing()).isEqualTo(Standing.CAUGHT);
        assertThat(jointly.proof().steps().getLast().total()).isEqualTo(Share.exactly("52"));
    }

    /** Votes and shares are counted apart. */
    @Test
    void votesAreNotAddedToShares() {
        Listed listed = Given.listed("uk-ofsi", "A");
        Holding shares = Holding.shares("A", "Target", "30");
        Holding votes = new Holding(
                "A", "Target", Share.exactly("30"), Interest.VOTING, Optional.empty(), Optional.empty(), "", "");

        assertThat(Given.answer(Holdings.of(shares, votes), listed, "Target", UK, DAY)
                        .standing())
                .isEqualTo(Standing.NOT_CAUGHT);
    }

    /** Owners under different directives do not count together. */
    @Test
    void sectoralOwnersCountByDirective() {
        Listed listed = Listed.builder()
                .add("A", Given.listing("us-ofac-cons", "", "A", LocalDate.of(2014, 7, 16), "Subject to Directive 1"))
                .add("B", Given.listing("us-ofac-cons", "", "B", LocalDate.of(2014, 7, 16), "Subject to Directive 2"))
                .build();
        Ownership ownership = new Ownership(Given.holdings("A 25 Target", "B 25 Target", "B 50 Other"), Given.RULES);
        Question question = Question.asOf(LocalDate.parse(DAY)).under("us-ofac");

        assertThat(ownership.answers("Target", listed, question))
                .extracting(answer ->
                        answer.about().rules().id() + " " + answer.standing().word())
                .containsExactly(
                        "us-ofac/sdn not caught",
                        "us-ofac/ssi/Directive 1 not caught",
                        "us-ofac/ssi/Directive 2 not caught");
        assertThat(ownership.answers("Other", listed, question))
                .extracting(answer ->
                        answer.about().rules().id() + " " + answer.standing().word())
                .contains("us-ofac/ssi/Directive 1 not caught", "us-ofac/ssi/Directive 2 caught");
    }

    @Test
    void aListedPartyIsCaughtByItself() {
        assertThat(ofac("A", "U 100 A"))
                .isInstanceOfSatisfying(
                        Answer.Caught.class,
                        caught -> assertThat(caught.listed()).isTrue());
    }

    @Test
    void aPartyInNoHoldingHasNoOwners() {
        assertThat(ofac("Stranger", "A 60 Target").standing()).isEqualTo(Standing.NOT_CAUGHT);
    }

    /** 49 % of M counts for nothing by levels, and for 29.4 % of Target if it were multiplied. */
    @Test
    void whatProductsWouldSayIsASign() {
        Answer answer = ofac("Target", "A 49 M", "M 60 Target", "A 25 Target");

        assertThat(answer.standing()).isEqualTo(Standing.NOT_CAUGHT);
        assertThat(answer.signs()).anyMatch(sign -> sign.contains("54.4 %") && sign.contains("by levels"));
    }

    @Test
    void theClosureTellsWhoChangesWhenAListingIsLifted() {
        Holdings holdings = Given.holdings("A 25 M", "B 25 M", "M 60 Target", "U 10 Target");
        Ownership ownership = new Ownership(holdings, Given.RULES);
        Question question = Question.asOf(LocalDate.parse(DAY)).under("us-ofac");
        Closure before = ownership.closure(Given.listed("us-ofac-sdn", "A", "B"), question);
        Closure after = ownership.closure(
                Given.listed("us-ofac-sdn", "A", "B")
                        .keeping((party, listing) -> !listing.number().equals("B")),
                question);

        assertThat(before.changedIn(after))
                .extracting(change -> change.party() + ": " + change.before().word() + " -> "
                        + change.after().word())
                .containsExactlyInAnyOrder(
                        "B: caught -> not caught", "M: caught -> not caught", "Target: caught -> not caught");
        assertThat(ownership.below(List.of("B"))).containsExactly("B", "M", "Target");
        assertThat(ownership.above("M")).containsExactly("A", "B", "M");
    }

    @Test
    void theDrawingsNameEveryPartyAndShare() {
        Answer answer = ofac("Target", "A 25 M", "B 25 M", "M 60 Target", "U 40 Target");

        String svg = ProofSvg.of(answer);
        assertThat(svg).startsWith("<svg ").contains(">A<", ">B<", ">M<", ">Target<", ">U<", ">25 %<", ">60 %<");
        assertThat(svg).doesNotContain("href", "<script", "url(http");
        assertThat(ProofDot.of(answer))
                .contains("\"A\" -> \"M\" [label=\"25 %\"];", "\"U\" -> \"Target\" [label=\"40 %\", style=dashed];");
    }

    /** Names come from files of others. */
    @Test
    void whatANameHoldsCannotBreakADrawing() {
        String nasty = "<script>\"a\"&\\";
        Answer answer = Given.answer(
                Holdings.of(Holding.shares("A", nasty, "60")), Given.listed("us-ofac-sdn", "A"), nasty, OFAC, DAY);

        assertThat(ProofSvg.of(answer)).doesNotContain("<script>").contains("&lt;script&gt;");
        assertThat(ProofDot.of(answer)).contains("\"<script>\\\"a\\\"&\\\\\"");
        assertThat(OwnershipReport.of(nasty, Question.asOf(LocalDate.parse(DAY)), List.of(answer)))
                .doesNotContain("<script>");
    }

    @Test
    void jsonIsTheSameEachTimeAndExact() {
        Answer answer = ofac("Target", "A 49.99 Target");
        Question question = Question.asOf(LocalDate.parse(DAY));

        String json = OwnershipJson.of("Target", question, List.of(answer));
        assertThat(json)
                .startsWith("{\"schema\":\"cordon.ownership/1\",\"party\":\"Target\",\"asOf\":\"2022-04-01\"")
                .contains("\"standing\":\"not caught\"", "{\"low\":49.99,\"high\":49.99,\"text\":\"49.99 %\"}")
                .isEqualTo(OwnershipJson.of("Target", question, List.of(ofac("Target", "A 49.99 Target"))));
    }
}
