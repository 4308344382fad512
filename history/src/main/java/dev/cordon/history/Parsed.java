package dev.cordon.history;

import dev.cordon.lists.Amendment;
import dev.cordon.lists.Edition;
import dev.cordon.lists.Publication;
import dev.cordon.terms.Part;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyCodec;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A publication as history takes it: for each party and part the canonical bytes. */
sealed interface Parsed {

    /** How many parties it holds or changes. */
    int parties();

    /**
     * A whole list.
     *
     * @param entries by number, in {@link PartyOrder}; a part without a piece says that the party has nothing there
     */
    record Whole(Set<Part> carries, Map<String, Map<Part, byte[]>> entries) implements Parsed {
        @Override
        public int parties() {
            return entries.size();
        }
    }

    /** A change to a list. */
    record Changes(String citation, String title, List<Amendment.Change> changes) implements Parsed {
        @Override
        public int parties() {
            return changes.size();
        }
    }

    static Parsed of(Publication publication) {
        return switch (publication) {
            case Edition edition -> new Whole(edition.carries(), entries(edition));
            case Amendment amendment -> new Changes(amendment.citation(), amendment.title(), amendment.changes());
        };
    }

    private static Map<String, Map<Part, byte[]>> entries(Edition edition) {
        Map<String, Map<Part, Party>> whole = new TreeMap<>(PartyOrder.BY_NUMBER);
        for (Edition.Entry entry : edition.entries()) {
            Map<Part, Party> pieces = whole.computeIfAbsent(entry.number(), number -> new EnumMap<>(Part.class));
            // A number that comes twice is one party in two pieces; nothing of either may be lost.
            entry.parts()
                    .forEach(piece -> pieces.merge(
                            piece.part(),
                            piece.party(),
                            (one, other) -> Assembly.of(entry.number(), List.of(one, other))));
        }
        Map<String, Map<Part, byte[]>> entries = new TreeMap<>(PartyOrder.BY_NUMBER);
        whole.forEach((number, pieces) -> {
            Map<Part, byte[]> bytes = new EnumMap<>(Part.class);
            pieces.forEach((part, party) -> {
                // A file without a row for the party may come as a piece that says nothing, or as none: it is the same.
                if (part == Part.MAIN || !party.equals(nothing(party))) {
                    bytes.put(part, PartyCodec.encode(party));
                }
            });
            entries.put(number, bytes);
        });
        return entries;
    }

    private static Party nothing(Party party) {
        return Party.builder(party.number()).type(party.type()).build();
    }
}
