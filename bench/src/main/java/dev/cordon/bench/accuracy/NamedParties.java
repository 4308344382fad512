package dev.cordon.bench.accuracy;

import dev.cordon.terms.Name;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** The parties of one type on one list, each with its usable names, and which of them look alike. */
final class NamedParties {

    /** Of letter pairs: Pavlovich and Pavlovitch in a name of three words. */
    private static final double NEARLY_EQUAL = 0.9;

    private final List<Party> parties = new ArrayList<>();
    private final List<List<String>> names = new ArrayList<>();
    private final List<Set<String>> plain = new ArrayList<>();
    private final LookAlikes lookAlikes;

    /** @param usable which names count; a party without one is left out */
    NamedParties(RealLists.RealList list, PartyType type, Predicate<Name> usable) {
        for (Party party : list.parties()) {
            List<String> usableNames = party.names().stream()
                    .filter(usable)
                    .map(Name::text)
                    .distinct()
                    .toList();
            if (party.type() == type && !usableNames.isEmpty()) {
                parties.add(party);
                names.add(usableNames);
                plain.add(usableNames.stream().map(LookAlikes::plain).collect(Collectors.toSet()));
            }
        }
        lookAlikes = new LookAlikes(names.stream().map(List::getFirst).toList());
    }

    int size() {
        return parties.size();
    }

    Party party(int place) {
        return parties.get(place);
    }

    /** Its usable names, the first one being the primary one where that is usable. */
    List<String> names(int place) {
        return names.get(place);
    }

    /** Of another party, surely not this one listed twice, the first name, where it looks most like the name given. */
    Optional<String> nearest(int own, String name) {
        return lookAlikes
                .nearest(name, other -> isSame(own, other))
                .map(other -> names.get(other).getFirst());
    }

    /** The first name of any party, unless that may be this one. */
    Optional<String> another(int own, RandomGenerator random) {
        int other = random.nextInt(size());
        return isSame(own, other)
                ? Optional.empty()
                : Optional.of(names.get(other).getFirst());
    }

    /** Lists hold some parties twice: those that share a name, nearly so, or a day of birth are not called two. */
    private boolean isSame(int own, int other) {
        return own == other
                || plain.get(own).stream().anyMatch(plain.get(other)::contains)
                || bornOnOneDay(parties.get(own), parties.get(other))
                || LookAlikes.likeness(
                                names.get(own).getFirst(), names.get(other).getFirst())
                        >= NEARLY_EQUAL;
    }

    private static boolean bornOnOneDay(Party a, Party b) {
        return a.births().stream()
                .anyMatch(born -> born.from().day().isPresent() && b.births().contains(born));
    }
}
