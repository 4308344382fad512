package dev.cordon.lists.ftm;

import static dev.cordon.lists.Parties.identifiers;
import static dev.cordon.lists.Parties.names;
import static dev.cordon.lists.Parties.remarks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.terms.NamePart;
import dev.cordon.terms.NamePart.Role;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FtmPartyTest {

    @Test
    void aPersonWithoutNameIsNamedByItsPieces() {
        Party party = FtmParty.of(
                "1",
                "Person",
                Map.of(
                        "lastName", List.of("Deripaska"),
                        "firstName", List.of("Oleg"),
                        "fatherName", List.of("Vladimirovich")));
        assertThat(names(party)).containsExactly("Oleg Vladimirovich Deripaska");
        assertThat(party.names().getFirst().parts())
                .containsExactly(
                        new NamePart(Role.GIVEN, "Oleg"),
                        new NamePart(Role.FATHER, "Vladimirovich"),
                        new NamePart(Role.FAMILY, "Deripaska"));
    }

    @Test
    void piecesInTwoScriptsGoTogether() {
        Party party = FtmParty.of(
                "1",
                "Person",
                Map.of("firstName", List.of("Oleg", "Олег"), "lastName", List.of("Deripaska", "Дерипаска")));
        assertThat(names(party)).containsExactly("Oleg Deripaska", "Олег Дерипаска");
    }

    @Test
    void piecesThatAreNotAlikeGoEachWithEach() {
        Party party = FtmParty.of(
                "1", "Person", Map.of("firstName", List.of("Ali"), "lastName", List.of("Hijazi", "Hejazi")));
        assertThat(names(party)).containsExactly("Ali Hijazi", "Ali Hejazi");
    }

    @Test
    void piecesThatTheNameLacksAreRemarks() {
        Party party = FtmParty.of(
                "1",
                "Person",
                Map.of("name", List.of("Ali Hijazi"), "firstName", List.of("Ali"), "middleName", List.of("Reza")));
        assertThat(party.names().getFirst().parts()).containsExactly(new NamePart(Role.GIVEN, "Ali"));
        assertThat(remarks(party, "middleName")).containsExactly("Reza");
    }

    @Test
    void anAirplanesRegistrationIsItsTail() {
        Party party = FtmParty.of(
                "1",
                "Airplane",
                Map.of(
                        "name",
                        List.of("EP-MNH"),
                        "registrationNumber",
                        List.of("EP-MNH"),
                        "serialNumber",
                        List.of("530")));
        assertThat(party.type()).isEqualTo(PartyType.AIRCRAFT);
        assertThat(identifiers(party)).containsExactlyInAnyOrder("aircraft-tail:EP-MNH", "aircraft-serial:530");
    }

    @Test
    void aPropertyThatNobodyKnowsIsARemark() {
        assertThat(remarks(FtmParty.of("1", "Person", Map.of("shoeSize", List.of("44"))), "shoeSize"))
                .containsExactly("44");
    }

    @Test
    void anUnknownSchemaOffersTheNearest() {
        assertThatThrownBy(() -> FtmParty.of("1", "Compnay", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("schema \"Compnay\" is none of a party; the nearest are Company");
        assertThatThrownBy(() -> FtmParty.of("1", "Sanction", Map.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
