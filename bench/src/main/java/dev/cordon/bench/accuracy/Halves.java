package dev.cordon.bench.accuracy;

import dev.cordon.terms.Party;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The halves that are measured.
 *
 * @param asked one or both
 */
record Halves(Set<Half> asked) {

    Halves {
        asked = Collections.unmodifiableSet(EnumSet.copyOf(asked));
    }

    boolean have(LabelledPair pair) {
        return asked.contains(pair.half());
    }

    boolean have(RealLists.RealList list, Party party) {
        return asked.contains(Half.ofParty(list.id(), party.number()));
    }

    String inWords() {
        return asked.stream().map(half -> half.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" and "))
                + " half";
    }
}
