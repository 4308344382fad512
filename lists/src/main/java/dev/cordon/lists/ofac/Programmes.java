package dev.cordon.lists.ofac;

import dev.cordon.terms.Measure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a programme does to those it lists: {@code programmes.csv}. A programme that is not there means no measure, for
 * OFAC's files do not say one.
 */
final class Programmes {

    /** The two lists that share the formats and nearly all programme codes. */
    enum OnList {
        SDN,
        NON_SDN
    }

    private record Effect(Optional<Measure.Kind> sdn, Optional<Measure.Kind> nonSdn, boolean nonSdnOnly) {}

    private static final Map<String, Effect> TABLE = table();

    private Programmes() {}

    /** The measures that follow from being listed under those programmes; each names its programme. */
    static List<Measure> measures(List<String> programmes, OnList list) {
        List<Measure> measures = new ArrayList<>();
        for (String programme : programmes) {
            Effect effect = TABLE.get(programme);
            if (effect != null) {
                Optional<Measure.Kind> kind = list == OnList.SDN ? effect.sdn : effect.nonSdn;
                kind.ifPresent(k -> measures.add(new Measure(k, programme)));
            }
        }
        return measures;
    }

    /**
     * Which list a whole set is: the files themselves do not say. The non-SDN list is the one where more than half of the
     * parties bear a mark of it (real editions: over 95 % there, under 1 % on the SDN list): a programme that exists on
     * it alone, a sectoral directive, or the words "Not on the SDN List".
     */
    static OnList listOf(Collection<Draft> parties) {
        long marked = parties.stream().filter(Programmes::isMarked).count();
        return marked * 2 > parties.size() ? OnList.NON_SDN : OnList.SDN;
    }

    private static boolean isMarked(Draft party) {
        return party.has(Measure.Kind.SECTORAL)
                || party.has(Measure.Kind.CORRESPONDENT_ACCOUNT)
                || party.isDeclaredNonSdn()
                || party.programmes().stream().anyMatch(Programmes::isNonSdnOnly);
    }

    private static boolean isNonSdnOnly(String programme) {
        Effect effect = TABLE.get(programme);
        return effect != null && effect.nonSdnOnly;
    }

    private static Map<String, Effect> table() {
        Map<String, Effect> table = new HashMap<>();
        for (List<String> row : Tables.rows("programmes.csv", 4)) {
            table.put(
                    row.get(0),
                    new Effect(kind(row.get(1)), kind(row.get(2)), row.get(1).equals("none")));
        }
        return table;
    }

    private static Optional<Measure.Kind> kind(String word) {
        return word.isEmpty() || word.equals("none") ? Optional.empty() : Optional.of(Measure.Kind.valueOf(word));
    }
}
