package dev.cordon.impact;

import dev.cordon.lists.Report;
import dev.cordon.ownership.Holding;
import dev.cordon.terms.Name;
import dev.cordon.terms.Party;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The user's own parties, who owns them, and what is open with them. Immutable.
 *
 * <p>Its <em>subjects</em> are its parties, in their order, and behind them the owners that are no parties of the book:
 * they are screened like everybody, since whom they own may be caught through them.
 */
public final class Book {

    private final List<Party> parties;
    private final List<Party> subjects;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Holding> holdings;
    private final Map<Integer, List<Integer>> ownedBy = new HashMap<>();
    private final Map<Integer, List<Integer>> ownersOf = new HashMap<>();
    private final Map<String, List<Position>> positions = new HashMap<>();
    private final int positionCount;
    private final Report report;

    /**
     * @param parties each with an id of its own
     * @param holdings who owns whom, each side an id of a party, {@code list:number}, or a name
     * @param owners what is known of owners that are no parties of the book, by what the holdings call them; of others their
     *     name alone is known
     * @param positions what is open, each with a party of the book
     * @param report what was read, and what was not
     */
    public Book(
            List<Party> parties,
            List<Holding> holdings,
            Map<String, Party> owners,
            List<Position> positions,
            Report report) {
        this.parties = List.copyOf(parties);
        this.holdings = List.copyOf(holdings);
        this.report = report;
        this.positionCount = positions.size();
        List<Party> all = new ArrayList<>(parties);
        for (int i = 0; i < all.size(); i++) {
            places.put(all.get(i).number(), i);
        }
        for (Holding holding : holdings) {
            int owner = place(holding.owner(), owners, all);
            int owned = place(holding.owned(), owners, all);
            ownedBy.computeIfAbsent(owner, same -> new ArrayList<>(1)).add(owned);
            ownersOf.computeIfAbsent(owned, same -> new ArrayList<>(1)).add(owner);
        }
        this.subjects = List.copyOf(all);
        positions.forEach(position -> this.positions
                .computeIfAbsent(position.party(), same -> new ArrayList<>(1))
                .add(position));
    }

    /** Reads a folder: parties, and where there are such files owners, orders, payments and accounts. */
    public static Book read(Path folder) throws IOException {
        return BookReader.read(folder);
    }

    private int place(String named, Map<String, Party> owners, List<Party> all) {
        return places.computeIfAbsent(named, name -> {
            Party known = owners.get(name);
            all.add(known == null ? Party.builder(name).name(Name.primary(name)).build() : known);
            return all.size() - 1;
        });
    }

    public List<Party> parties() {
        return parties;
    }

    /** What was read, and what was not. */
    public Report report() {
        return report;
    }

    public int positionCount() {
        return positionCount;
    }

    /** What is open with that party. */
    public List<Position> positions(String party) {
        return positions.getOrDefault(party, List.of());
    }

    List<Holding> holdings() {
        return holdings;
    }

    /** Parties, and behind them the owners that are none. */
    List<Party> subjects() {
        return subjects;
    }

    Party subject(int place) {
        return subjects.get(place);
    }

    /** The subject that the holdings or the book call so. */
    OptionalInt named(String name) {
        Optional<Integer> place = Optional.ofNullable(places.get(name));
        return place.isPresent() ? OptionalInt.of(place.get()) : OptionalInt.empty();
    }

    /** Those and everybody whom they own, at any remove. */
    BitSet downwards(BitSet from) {
        return walk(from, ownedBy);
    }

    /** Those and everybody who owns them, at any remove. */
    BitSet upwards(BitSet from) {
        return walk(from, ownersOf);
    }

    private static BitSet walk(BitSet from, Map<Integer, List<Integer>> ways) {
        BitSet reached = (BitSet) from.clone();
        Deque<Integer> open = new ArrayDeque<>();
        from.stream().forEach(open::add);
        while (!open.isEmpty()) {
            for (int next : ways.getOrDefault(open.remove(), List.of())) {
                if (!reached.get(next)) {
                    reached.set(next);
                    open.add(next);
                }
            }
        }
        return reached;
    }

    /** Everybody whom somebody owns. */
    BitSet owned() {
        BitSet owned = new BitSet();
        ownersOf.keySet().forEach(owned::set);
        return owned;
    }
}
