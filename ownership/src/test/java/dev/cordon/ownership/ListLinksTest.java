package dev.cordon.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.terms.Link;
import dev.cordon.terms.LinkKind;
import dev.cordon.terms.Name;
import dev.cordon.terms.Party;
import dev.cordon.terms.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What lists say themselves about who holds whom. */
class ListLinksTest {

    private static State state(String number, String name, Link... links) {
        Party.Builder party = Party.builder(number).name(Name.primary(name));
        List.of(links).forEach(party::link);
        LocalDate day = LocalDate.of(2022, 4, 1);
        return new State(
                "uk-ofsi",
                party.build(),
                day,
                Optional.empty(),
                day,
                day,
                Optional.empty(),
                new State.Source(day, "edition of 2022-04-01", "", "00"),
                List.of(),
                Optional.empty());
    }

    private static Link link(LinkKind kind, String name) {
        return new Link(kind, name, Optional.empty(), "Parent company");
    }

    @Test
    void linksBecomeHoldingsWithoutPercent() {
        Holdings holdings = ListLinks.of(List.of(
                state("1", "Big Bank", link(LinkKind.OWNS, "Small Bank"), link(LinkKind.FAMILY, "Somebody")),
                state("2", "Ship", link(LinkKind.OWNED_BY, "BIG BANK"), link(LinkKind.CONTROLLED_BY, "Operator Ltd")),
                state("3", "Agent", link(LinkKind.ACTS_FOR, "Big Bank"))));

        assertThat(IntStream.range(0, holdings.size()).mapToObj(holdings::holding))
                .extracting(holding -> holding.owner() + " "
                        + holding.interest().word() + " " + holding.share() + " " + holding.owned())
                .containsExactly(
                        "uk-ofsi:1 shares unknown Small Bank",
                        "uk-ofsi:1 shares unknown uk-ofsi:2",
                        "Operator Ltd control unknown uk-ofsi:2",
                        "uk-ofsi:1 linked unknown uk-ofsi:3");
        assertThat(holdings.holding(0).source()).isEqualTo("uk-ofsi, edition of 2022-04-01 (Parent company)");
    }

    /** The list names it as a subsidiary and does not say how much of it. */
    @Test
    void aSubsidiaryThatAListNamesCannotBeKnown() {
        Holdings holdings = ListLinks.of(List.of(state("1", "Big Bank", link(LinkKind.OWNS, "Small Bank"))));
        Answer answer =
                Given.answer(holdings, Given.listed("uk-ofsi", "uk-ofsi:1"), "Small Bank", "uk-fcdo/uk", "2022-04-01");

        assertThat(answer.standing()).isEqualTo(Standing.CANNOT_BE_KNOWN);
    }
}
