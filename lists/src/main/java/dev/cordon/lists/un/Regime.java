package dev.cordon.lists.un;

import dev.cordon.terms.Measure;
import dev.cordon.terms.PartyType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The committees' regimes: what being listed does, and by which resolutions. The file itself says only UN_LIST_TYPE.
 *
 * <p>From the resolutions as the committees' pages sum them up; a travel ban holds for persons only. Which of the
 * measures hold for one party in particular may stand in its COMMENTS1 (Libya: "Travel Ban, Asset Freeze").
 */
enum Regime {
    AL_QAIDA("Al-Qaida", "UNSCR 1267 (1999), 1989 (2011), 2253 (2015)", true, true, true),
    TALIBAN("Taliban", "UNSCR 1988 (2011)", true, true, true),
    IRAQ("Iraq", "UNSCR 1483 (2003), 1518 (2003)", true, false, false),
    DPRK("DPRK", "UNSCR 1718 (2006)", true, true, false),
    IRAN("Iran", "UNSCR 1737 (2006), 2231 (2015)", true, true, false),
    DRC("DRC", "UNSCR 1533 (2004), 1596 (2005)", true, true, false),
    LIBYA("Libya", "UNSCR 1970 (2011), 1973 (2011)", true, true, false),
    SUDAN("Sudan", "UNSCR 1591 (2005)", true, true, false),
    SOUTH_SUDAN("SouthSudan", "UNSCR 2206 (2015)", true, true, false),
    SOMALIA("Somalia", "UNSCR 1844 (2008), 2713 (2023)", true, true, true),
    CENTRAL_AFRICA("CAR", "UNSCR 2127 (2013), 2134 (2014)", true, true, false),
    YEMEN("Yemen", "UNSCR 2140 (2014), 2216 (2015)", true, true, true),
    GUINEA_BISSAU("GB", "UNSCR 2048 (2012)", false, true, false),
    MALI("Mali", "UNSCR 2374 (2017)", true, true, false),
    HAITI("Haiti", "UNSCR 2653 (2022)", true, true, true);

    private final String listType;
    private final String resolutions;
    private final boolean freeze;
    private final boolean travelBan;
    private final boolean armsEmbargo;

    Regime(String listType, String resolutions, boolean freeze, boolean travelBan, boolean armsEmbargo) {
        this.listType = listType;
        this.resolutions = resolutions;
        this.freeze = freeze;
        this.travelBan = travelBan;
        this.armsEmbargo = armsEmbargo;
    }

    static Optional<Regime> of(String listType) {
        return Arrays.stream(values()).filter(r -> r.listType.equals(listType)).findFirst();
    }

    String resolutions() {
        return resolutions;
    }

    List<Measure> measures(PartyType type) {
        List<Measure> measures = new ArrayList<>();
        if (freeze) {
            measures.add(new Measure(Measure.Kind.ASSET_FREEZE, ""));
        }
        if (travelBan && type == PartyType.PERSON) {
            measures.add(new Measure(Measure.Kind.TRAVEL_BAN, ""));
        }
        if (armsEmbargo) {
            measures.add(new Measure(Measure.Kind.ARMS_EMBARGO, ""));
        }
        return measures;
    }
}
