package dev.cordon.lists.uk;

import dev.cordon.terms.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The FCDO's Sanctions Imposed: {@code Asset freeze|Travel Ban|Targeted Arms Embargo}. */
final class FcdoMeasures {
    private FcdoMeasures() {}

    static List<Measure> of(String imposed) {
        List<Measure> measures = new ArrayList<>();
        for (String piece : imposed.split("[|;,]", -1)) {
            if (!piece.isBlank()) {
                measures.add(new Measure(kind(piece.toLowerCase(Locale.ROOT)), piece.strip()));
            }
        }
        return measures;
    }

    private static Measure.Kind kind(String words) {
        if (words.contains("asset freeze")) {
            return Measure.Kind.ASSET_FREEZE;
        }
        if (words.contains("travel ban")) {
            return Measure.Kind.TRAVEL_BAN;
        }
        if (words.contains("arms embargo")) {
            return Measure.Kind.ARMS_EMBARGO;
        }
        boolean ship = words.contains("ship") || words.contains("port") || words.contains("deflag");
        return ship ? Measure.Kind.SHIP_MEASURES : Measure.Kind.OTHER;
    }
}
