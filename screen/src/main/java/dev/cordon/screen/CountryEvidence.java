package dev.cordon.screen;

import dev.cordon.terms.Party;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Countries: any tie of one side to a country of the other counts, whichever tie it is. */
final class CountryEvidence {

    private CountryEvidence() {}

    /** Empty where one side names no country. Symmetric. */
    static Optional<Evidence> of(Party subject, Party listed) {
        SortedSet<String> ours = subject.allCountries();
        SortedSet<String> theirs = listed.allCountries();
        if (ours.isEmpty() || theirs.isEmpty()) {
            return Optional.empty();
        }
        SortedSet<String> shared = new TreeSet<>(ours);
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
}
