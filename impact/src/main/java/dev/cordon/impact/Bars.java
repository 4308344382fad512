package dev.cordon.impact;

import dev.cordon.impact.Bar.Force;
import dev.cordon.terms.Listing;
import dev.cordon.terms.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What bars a position, measure by measure of what holds its party, and then for the goods' own sake. */
final class Bars {

    private Bars() {}

    /** All that stands in the way of a position with a party of that standing. */
    static List<Bar> of(Position position, Status standing) {
        List<Bar> bars = new ArrayList<>();
        for (Hold hold : standing.holds()) {
            bars.addAll(of(position, hold));
        }
        for (Doubt doubt : standing.doubts()) {
            bars.add(new Bar(doubt.key(), List.of(doubt.key()), Force.UNKNOWN, doubt.words()));
        }
        item(position).ifPresent(bars::add);
        return List.copyOf(bars);
    }

    private static List<Bar> of(Position position, Hold hold) {
        Listing listing = hold.listing();
        if (listing.measures().isEmpty() && !listing.licenceRequirement().isBlank()) {
            return licence(position, hold, listing).stream().toList();
        }
        if (listing.measures().isEmpty()) {
            return List.of(
                    new Bar(hold.key(), hold.grounds(), Force.RESTRICTED, "the entry names no measure: look at it"));
        }
        List<Bar> bars = new ArrayList<>();
        for (Measure measure : listing.measures()) {
            of(position, hold, measure, listing).ifPresent(bar -> {
                if (!bars.contains(bar)) {
                    bars.add(bar);
                }
            });
        }
        return bars;
    }

    /** Which measure bars what: goods and money are held by different ones. */
    private static Optional<Bar> of(Position position, Hold hold, Measure measure, Listing listing) {
        return switch (measure.kind()) {
            case ASSET_FREEZE ->
                Optional.of(new Bar(hold.key(), hold.grounds(), Force.BLOCKED, "assets frozen, no dealing"));
            case EXPORT_DENIAL -> goods(position, hold, Force.BLOCKED, "export privileges denied");
            case LICENCE_REQUIREMENT -> licence(position, hold, listing);
            case LICENCE_EXCEPTIONS_LIMITED ->
                goods(
                        position,
                        hold,
                        Force.RESTRICTED,
                        "no licence exception may be used; a statement is needed before export");
            case DEBARMENT -> goods(position, hold, Force.RESTRICTED, "debarred from defence articles and services");
            case ARMS_EMBARGO -> goods(position, hold, Force.RESTRICTED, "arms embargo");
            case SHIP_MEASURES -> goods(position, hold, Force.RESTRICTED, "measures against the ship");
            case SECTORAL -> money(position, hold, "sectoral restrictions");
            case SECURITIES_BAN -> money(position, hold, "dealing in its securities is banned");
            case CORRESPONDENT_ACCOUNT -> money(position, hold, "correspondent accounts restricted");
            case OTHER ->
                Optional.of(new Bar(
                        hold.key(),
                        hold.grounds(),
                        Force.RESTRICTED,
                        measure.text().isBlank() ? "a measure of another kind" : measure.text()));
            case TRAVEL_BAN, SECONDARY_SANCTIONS_RISK -> Optional.empty();
        };
    }

    private static Optional<Bar> goods(Position position, Hold hold, Force force, String words) {
        return position.isOfGoods() ? Optional.of(new Bar(hold.key(), hold.grounds(), force, words)) : Optional.empty();
    }

    private static Optional<Bar> money(Position position, Hold hold, String words) {
        return position.isOfGoods()
                ? Optional.empty()
                : Optional.of(new Bar(hold.key(), hold.grounds(), Force.RESTRICTED, words));
    }

    private static Optional<Bar> licence(Position position, Hold hold, Listing listing) {
        if (!position.isOfGoods()) {
            return Optional.empty();
        }
        String requirement = listing.licenceRequirement().strip();
        String words = "needs a licence (" + (requirement.isEmpty() ? "the entry says not for what" : requirement)
                + "), "
                + "reviewed: " + LicencePolicy.of(listing.licencePolicy()).forItem(position.eccn())
                + "; no licence exception";
        return Optional.of(
                position.licence().isBlank()
                        ? new Bar(hold.key(), hold.grounds(), Force.MISSING_LICENCE, words)
                        : new Bar(
                                hold.key(),
                                hold.grounds(),
                                Force.LICENSED,
                                words + "; licence " + position.licence() + " is given"));
    }

    /**
     * An item with a number of its own on the Commerce Control List may need a licence whoever buys it: for which
     * countries, the country chart says and not the party's listing. Fails closed: without a licence it is held.
     */
    private static Optional<Bar> item(Position position) {
        String eccn = position.eccn().strip();
        if (!position.isOfGoods() || eccn.isEmpty() || eccn.equalsIgnoreCase("EAR99")) {
            return Optional.empty();
        }
        String words = "ECCN " + eccn + " may need a licence whoever buys it, by the country chart";
        return Optional.of(
                position.licence().isBlank()
                        ? new Bar(Bar.ITEM, List.of(Bar.ITEM), Force.MISSING_LICENCE, words + "; none is given")
                        : new Bar(
                                Bar.ITEM,
                                List.of(Bar.ITEM),
                                Force.LICENSED,
                                words + "; licence " + position.licence() + " is given"));
    }
}
