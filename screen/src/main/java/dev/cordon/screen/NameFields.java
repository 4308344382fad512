package dev.cordon.screen;

import dev.cordon.names.NameReader;
import dev.cordon.terms.Name;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import java.util.ArrayList;
import java.util.List;

/** Name fields that hold several names: "Ivan Petrov a.k.a. Vanya", "John and Jane Smith". */
final class NameFields {

    private NameFields() {}

    /** The party with each of these names beside the field itself; the same party where every field holds one name. */
    static Party opened(Party party, NameReader reader) {
        return opened(party, party.type(), reader);
    }

    /** The same for a party that is taken to be of that type. */
    static Party opened(Party party, PartyType type, NameReader reader) {
        List<Name> names = new ArrayList<>();
        for (Name field : party.names()) {
            names.addAll(reader.names(field, reader.naming(type, field.text())));
        }
        return names.size() == party.names().size() ? party : party.withNames(names);
    }
}
