package dev.cordon.ownership;

import dev.cordon.terms.Countries;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Name;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Period;
import java.util.stream.Stream;

/** Describes a party of an ownership file, so that it can be screened. */
final class Subjects {

    private final Party.Builder party;

    private Subjects(String id, PartyType type) {
        party = Party.builder(id).type(type);
    }

    static Subjects of(String id, PartyType type) {
        return new Subjects(id, type);
    }

    Subjects names(Stream<String> names) {
        names.filter(name -> !name.isBlank())
                .forEach(name -> party.name(party.names().isEmpty() ? Name.primary(name) : Name.alias(name)));
        return this;
    }

    Subjects born(Stream<String> dates) {
        dates.flatMap(date -> PartialDate.parse(date).stream()).forEach(date -> party.born(Period.of(date)));
        return this;
    }

    Subjects countries(CountryTie.Tie tie, Stream<String> countries) {
        countries
                .filter(country -> !country.isBlank())
                .forEach(country -> party.country(new CountryTie(tie, Countries.code(country), country)));
        return this;
    }

    Subjects identifiers(IdentifierKind kind, Stream<String> numbers) {
        numbers.filter(number -> !number.isBlank()).forEach(number -> party.identifier(Identifier.of(kind, number)));
        return this;
    }

    Party party() {
        return party.build();
    }
}
