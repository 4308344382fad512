package dev.cordon.screen;

import dev.cordon.names.NameReader;
import dev.cordon.names.Naming;
import dev.cordon.names.PreparedName;
import dev.cordon.terms.Name;
import dev.cordon.terms.Party;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A subject, its names read in both ways, since its type is a hint and the listed party's decides. */
final class PreparedSubject {
    private final Party party;
    private final Map<Naming, List<PreparedName>> names = new EnumMap<>(Naming.class);

    PreparedSubject(Party subject, NameReader reader) {
        this.party = NameFields.opened(subject, reader);
        for (Naming naming : Naming.values()) {
            List<PreparedName> read = new ArrayList<>();
            for (Name name : party.names()) {
                read.add(reader.read(name, naming));
            }
            names.put(naming, List.copyOf(read));
        }
    }

    /** The subject, under each name that its fields hold. */
    Party party() {
        return party;
    }

    /** In the order of the party's names. */
    List<PreparedName> names(Naming naming) {
        return names.getOrDefault(naming, List.of());
    }
}
