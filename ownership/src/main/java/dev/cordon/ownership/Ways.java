package dev.cordon.ownership;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** The ways from listed owners to a party, the shortest first, none twice over the same party. */
final class Ways {

    /** So many are given. */
    static final int MOST = 24;

    /** So many beginnings are followed, before it is said that there are more. */
    private static final int MOST_BEGINNINGS = 20_000;

    private static final BigInteger WHOLE = BigInteger.valueOf(Share.WHOLE);

    private final Case asked;
    private final List<Proof.Path> paths = new ArrayList<>();
    private boolean more;

    /** A way as far as it has come, from its end upwards. */
    private record Way(int party, int edge, int length, List<Integer> edges) {}

    Ways(Case asked) {
        this.asked = asked;
        follow();
    }

    List<Proof.Path> paths() {
        return paths;
    }

    boolean areMore() {
        return more;
    }

    private void follow() {
        BitSet below = belowListed();
        Deque<Way> open = new ArrayDeque<>();
        open.add(new Way(asked.party(), -1, 0, List.of()));
        int begun = 0;
        while (!open.isEmpty()) {
            Way way = open.removeFirst();
            if (way.length > 0 && asked.listed().get(way.party)) {
                if (paths.size() == MOST) {
                    more = true;
                    return;
                }
                paths.add(path(way));
                continue;
            }
            for (int edge : asked.into(way.party)) {
                int owner = asked.register().owner(edge);
                if (!below.get(owner) || !asked.isLookedAt(edge) || isOn(way, owner)) {
                    continue;
                }
                if (++begun > MOST_BEGINNINGS) {
                    more = true;
                    return;
                }
                List<Integer> edges = new ArrayList<>(way.edges);
                edges.add(edge);
                open.addLast(new Way(owner, edge, way.length + 1, edges));
            }
        }
    }

    private boolean isOn(Way way, int party) {
        return party == asked.party()
                || way.edges.stream().anyMatch(edge -> asked.register().owner(edge) == party);
    }

    /** Listed parties and all that they hold, so that no way is followed that leads to none. */
    private BitSet belowListed() {
        BitSet below = (BitSet) asked.listed().clone();
        Ints queue = new Ints();
        below.stream().forEach(queue::add);
        Adjacency outOf = asked.register().outOf();
        while (queue.size() > 0) {
            int owner = queue.removeLast();
            for (int at = outOf.start(owner); at < outOf.end(owner); at++) {
                int owned = asked.register().owned(outOf.edge(at));
                if (!below.get(owned)) {
                    below.set(owned);
                    queue.add(owned);
                }
            }
        }
        return below;
    }

    private Proof.Path path(Way way) {
        List<String> parties = new ArrayList<>();
        List<Stake> stakes = new ArrayList<>();
        Share product = Share.ALL;
        for (int edge : way.edges.reversed()) {
            Stake stake = asked.stake(edge);
            parties.add(stake.owner());
            stakes.add(stake);
            product = times(product, stake.counted());
        }
        parties.add(asked.name(asked.party()));
        return new Proof.Path(parties, stakes, product);
    }

    /** Rounded outwards, to a unit. */
    private static Share times(Share a, Share b) {
        BigInteger low = BigInteger.valueOf(a.low()).multiply(BigInteger.valueOf(b.low()));
        BigInteger high = BigInteger.valueOf(a.high()).multiply(BigInteger.valueOf(b.high()));
        return new Share(
                low.divide(WHOLE).longValueExact(),
                high.add(WHOLE).subtract(BigInteger.ONE).divide(WHOLE).longValueExact());
    }
}
