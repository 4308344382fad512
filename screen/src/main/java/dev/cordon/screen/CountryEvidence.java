package dev.cordon.screen;

import dev.cordon.terms.Address;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.Party;
import java.util.Optional;
import java.util.TreeSet;

/** Countries: any tie of one side to a country of the other counts, whichever tie it is. */
final class CountryEvidence {

    private CountryEvidence() {}

    /** Empty where one side names no country. Symmetric. */
    static Optional<Evidence> of(Party subject, Party listed) {
        TreeSet<String> ours = countries(subject);
        TreeSet<String> theirs = countries(listed);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return Optional.empty();
        }
        TreeSet<String> shared = new TreeSet<>(ours);
        shared.retainAll(theirs);
        String s = String.join(" ", ours);
        String l = String.join(" ", theirs);
        return Optional.of(
                shared.isEmpty()
                        ? Evidence.of(
                                Evidence.Kind.COUNTRY, EvidenceWeight.COUNTRY_DISJOINT, s, l, "no country in common")
                        : Evidence.of(
                                Evidence.Kind.COUNTRY,
                                EvidenceWeight.COUNTRY_SHARED,
                                s,
                                l,
                                "country in common: " + String.join(" ", shared)));
    }

    private static TreeSet<String> countries(Party party) {
        TreeSet<String> codes = new TreeSet<>();
        for (CountryTie tie : party.countries()) {
            tie.code().ifPresent(codes::add);
        }
        for (Address address : party.addresses()) {
            address.country().ifPresent(codes::add);
        }
        for (Identifier identifier : party.identifiers()) {
            identifier.country().ifPresent(codes::add);
        }
        party.birthPlaces().forEach(place -> place.country().ifPresent(codes::add));
        return codes;
    }
}
