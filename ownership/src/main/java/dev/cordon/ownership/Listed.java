package dev.cordon.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Which parties of an ownership graph are listed, and where. Parties are named as in {@link Holding}. */
public final class Listed {

    private static final Listed NOBODY = new Listed(Map.of());

    private final Map<String, List<ListedAs>> byParty;

    private Listed(Map<String, List<ListedAs>> byParty) {
        this.byParty = byParty;
    }

    public static Listed nobody() {
        return NOBODY;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The listings of that party, on any day; empty for most. */
    public List<ListedAs> of(String party) {
        return byParty.getOrDefault(PartyKey.of(party), List.of());
    }

    /** Party (as a key: folded) to its listings, in the order in which they came. */
    public Map<String, List<ListedAs>> all() {
        return byParty;
    }

    /** Without the listings that fail the test, as when one is lifted. */
    public Listed keeping(BiPredicate<String, ListedAs> kept) {
        Builder rest = builder();
        byParty.forEach((party, listings) -> listings.stream()
                .filter(listing -> kept.test(party, listing))
                .forEach(listing -> rest.add(party, listing)));
        return rest.build();
    }

    /** Those whose listings stand on that day. */
    public Listed standingOn(LocalDate day) {
        return keeping((party, listing) -> listing.holdsOn(day));
    }

    /** Together with others. */
    public Listed and(Listed others) {
        Builder both = builder();
        byParty.forEach((party, listings) -> listings.forEach(listing -> both.add(party, listing)));
        others.byParty.forEach((party, listings) -> listings.forEach(listing -> both.add(party, listing)));
        return both.build();
    }

    /** Collects listings. */
    public static final class Builder {
        private final Map<String, List<ListedAs>> byParty = new LinkedHashMap<>();

        private Builder() {}

        /** @param party as in the holdings; spelling, case and width of letters do not matter */
        public Builder add(String party, ListedAs listing) {
            List<ListedAs> listings = byParty.computeIfAbsent(PartyKey.of(party), key -> new ArrayList<>(1));
            if (!listings.contains(listing)) {
                listings.add(listing);
            }
            return this;
        }

        public Listed build() {
            Map<String, List<ListedAs>> copy = new LinkedHashMap<>();
            byParty.forEach((party, listings) -> copy.put(party, List.copyOf(listings)));
            return new Listed(Collections.unmodifiableMap(copy));
        }
    }
}
