package dev.cordon.impact;

import dev.cordon.terms.Listing;
import dev.cordon.terms.Measure;
import dev.cordon.terms.State;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A listing in a phrase, and two of them compared in words. */
final class ListingWords {

    private ListingWords() {}

    /** Who is listed where, since when, on what basis. */
    static String of(State state) {
        Listing listing = state.party().listing();
        String section = listing.section().isEmpty() ? state.list() : state.list() + ", " + listing.section();
        List<String> grounds = new ArrayList<>();
        grounds.add("since " + state.listedSince());
        grounds.addAll(listing.programmes());
        grounds.addAll(listing.legalBasis().stream()
                .filter(basis -> !listing.programmes().contains(basis))
                .toList());
        return state.party().caption() + " [" + section + ", " + state.party().number() + "; "
                + String.join("; ", grounds) + "]";
    }

    /** What one and the same listing does otherwise than before; empty if nothing. */
    static List<String> differences(Listing before, Listing after) {
        List<String> differences = new ArrayList<>();
        compare(
                "programmes",
                String.join(", ", before.programmes()),
                String.join(", ", after.programmes()),
                differences);
        compare("measures", measures(before), measures(after), differences);
        compare("list", before.section(), after.section(), differences);
        compare(
                "licence requirement",
                before.licenceRequirement().strip(),
                after.licenceRequirement().strip(),
                differences);
        compare(
                "licence policy",
                before.licencePolicy().strip(),
                after.licencePolicy().strip(),
                differences);
        return differences;
    }

    private static String measures(Listing listing) {
        return listing.measures().stream()
                .map(Measure::kind)
                .map(Measure.Kind::word)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static void compare(String what, String before, String after, List<String> to) {
        if (!before.equals(after)) {
            to.add(what + ": \"" + before + "\" becomes \"" + after + "\"");
        }
    }
}
