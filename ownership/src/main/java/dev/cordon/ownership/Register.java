package dev.cordon.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * The holdings of one day, one stake for each pair of parties and class of interest: what sources state about it is brought
 * together.
 *
 * <p>Within one source, several statements are several lots and are added; the very same statement twice counts once. Of
 * several sources, what all of them allow is taken; where nothing is, they contradict one another and the stake lies between
 * the least and the most that one of them says.
 */
final class Register {

    /** Classes: shares (with interests whose share is not said), votes, and each other interest by itself. */
    private static final Interest[] INTERESTS = Interest.values();

    private final Holdings holdings;
    private final int[] numbers;
    private final int[] owner;
    private final int[] owned;
    private final byte[] interest;
    private final int[] also;
    private final int[] joint;
    private final long[] low;
    private final long[] high;
    private final boolean[] held;
    private final int[] firstStated;
    private final int[] stated;
    private final BitSet contradictory;
    private final BitSet repeated;
    private final Adjacency into;
    private final Adjacency outOf;
    private final long[] sharesSurely;
    private final long[] votesSurely;

    /** The whole graph on that day. */
    static Register of(Holdings holdings, LocalDate day) {
        int[] all = new int[holdings.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = i;
        }
        return new Making(holdings, all, day).register();
    }

    /** The part of the graph that decides on a party: it, its owners, theirs, and so on. */
    static Register above(Holdings holdings, int party, LocalDate day) {
        BitSet above = holdings.above(party);
        Ints found = new Ints();
        above.stream().forEach(owned -> {
            for (int at = holdings.into().start(owned); at < holdings.into().end(owned); at++) {
                found.add(holdings.into().edge(at));
            }
        });
        return new Making(holdings, found.toArray(), above.stream().toArray(), day).register();
    }

    private Register(Making made) {
        holdings = made.holdings;
        numbers = made.numbers;
        owner = made.owner.toArray();
        owned = made.owned.toArray();
        interest = made.interest.toBytes();
        also = made.also.toArray();
        joint = made.joint.toArray();
        low = made.low.toArray();
        high = made.high.toArray();
        held = new boolean[owner.length];
        for (int edge = made.held.nextSetBit(0); edge >= 0; edge = made.held.nextSetBit(edge + 1)) {
            held[edge] = true;
        }
        firstStated = made.firstStated.toArray();
        stated = made.sorted;
        contradictory = made.contradictory;
        repeated = made.repeated;
        into = Adjacency.by(owned, numbers.length);
        outOf = Adjacency.by(owner, numbers.length);
        sharesSurely = new long[numbers.length];
        votesSurely = new long[numbers.length];
        for (int edge = 0; edge < owner.length; edge++) {
            long[] sums = interest[edge] == Interest.VOTING.ordinal() ? votesSurely : sharesSurely;
            if (isCounted(edge)) {
                sums[owned[edge]] = added(sums[owned[edge]], low[edge]);
            }
        }
    }

    /** Sums stop far above the whole, so that none runs over. */
    static long added(long sum, long share) {
        return Math.min(Long.MAX_VALUE / 4, sum + share);
    }

    int partyCount() {
        return numbers.length;
    }

    int edgeCount() {
        return owner.length;
    }

    String name(int party) {
        return holdings.party(numbers[party]);
    }

    /** Where the party of that number in the holdings stands here. */
    int place(int number) {
        return Arrays.binarySearch(numbers, number);
    }

    int owner(int edge) {
        return owner[edge];
    }

    int owned(int edge) {
        return owned[edge];
    }

    Interest interest(int edge) {
        return INTERESTS[interest[edge]];
    }

    /** Whether a statement behind it names that interest. */
    boolean names(int edge, Interest asked) {
        return (also[edge] >>> asked.ordinal() & 1) == 1;
    }

    /** The interests behind it, one bit each. */
    int interests(int edge) {
        return also[edge];
    }

    boolean isCounted(int edge) {
        return interest[edge] == Interest.SHARES.ordinal() || interest[edge] == Interest.VOTING.ordinal();
    }

    boolean isVotes(int edge) {
        return interest[edge] == Interest.VOTING.ordinal();
    }

    int joint(int edge) {
        return joint[edge];
    }

    /** The least that surely counts, in units: nothing where it is not sure that it held. */
    long low(int edge) {
        return low[edge];
    }

    long high(int edge) {
        return high[edge];
    }

    boolean isHeld(int edge) {
        return held[edge];
    }

    boolean isContradictory(int edge) {
        return contradictory.get(edge);
    }

    boolean isRepeated(int edge) {
        return repeated.get(edge);
    }

    /** All that is surely held of a party, shares or votes. */
    long surely(int party, boolean votes) {
        return votes ? votesSurely[party] : sharesSurely[party];
    }

    Adjacency into() {
        return into;
    }

    Adjacency outOf() {
        return outOf;
    }

    /** What is stated about a stake. */
    List<Holding> stated(int edge) {
        List<Holding> all = new ArrayList<>();
        int end = edge + 1 < firstStated.length ? firstStated[edge + 1] : stated.length;
        for (int at = firstStated[edge]; at < end; at++) {
            all.add(holdings.holding(stated[at]));
        }
        return all;
    }

    /** Brings statements together, stake by stake. */
    private static final class Making {
        private final Holdings holdings;
        private final int[] numbers;
        private final int dayCode;
        private final int[] sorted;
        private final IntUnaryOperator local;
        private final Ints owner = new Ints();
        private final Ints owned = new Ints();
        private final Ints interest = new Ints();
        private final Ints also = new Ints();
        private final Ints joint = new Ints();
        private final Longs low = new Longs();
        private final Longs high = new Longs();
        private final BitSet held = new BitSet();
        private final Ints firstStated = new Ints();
        private final BitSet contradictory = new BitSet();
        private final BitSet repeated = new BitSet();

        Making(Holdings holdings, int[] all, LocalDate day) {
            this.holdings = holdings;
            this.dayCode = (day.getYear() * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
            this.numbers = new int[holdings.partyCount()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = i;
            }
            this.local = IntUnaryOperator.identity();
            this.sorted = sorted(onDay(all));
        }

        Making(Holdings holdings, int[] some, int[] parties, LocalDate day) {
            this.holdings = holdings;
            this.dayCode = (day.getYear() * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
            this.numbers = parties;
            Map<Integer, Integer> places = new HashMap<>();
            for (int i = 0; i < parties.length; i++) {
                places.put(parties[i], i);
            }
            this.local = number -> places.getOrDefault(number, -1);
            this.sorted = sorted(onDay(some));
        }

        private int[] onDay(int[] all) {
            int[] kept = new int[all.length];
            int count = 0;
            for (int holding : all) {
                int from = holdings.from(holding);
                int to = holdings.to(holding);
                // a date that is partial has zeros for what is unknown, and with nines it is the latest it can be
                if ((from == 0 || from <= dayCode) && (to == 0 || latest(to) >= dayCode)) {
                    kept[count++] = holding;
                }
            }
            return Arrays.copyOf(kept, count);
        }

        private static int latest(int packed) {
            int day = packed % 100 == 0 ? 99 : packed % 100;
            int month = packed / 100 % 100 == 0 ? 99 : packed / 100 % 100;
            return packed / 10_000 * 10_000 + month * 100 + day;
        }

        private static int earliest(int packed) {
            int day = packed % 100 == 0 ? 1 : packed % 100;
            int month = packed / 100 % 100 == 0 ? 1 : packed / 100 % 100;
            return packed / 10_000 * 10_000 + month * 100 + day;
        }

        private boolean isSurelyHeld(int holding) {
            int from = holdings.from(holding);
            int to = holdings.to(holding);
            return (from == 0 || latest(from) <= dayCode) && (to == 0 || earliest(to) >= dayCode);
        }

        /** By owned, owner, class and joint arrangement: four passes of a stable counting sort, the last key first. */
        private int[] sorted(int[] kept) {
            int[] order = byKey(kept, holdings::joint);
            order = byKey(order, holding -> classOf(holdings.interest(holding)).ordinal());
            order = byKey(order, holding -> local.applyAsInt(holdings.ownerOf(holding)));
            return byKey(order, holding -> local.applyAsInt(holdings.ownedBy(holding)));
        }

        private static int[] byKey(int[] holdings, IntUnaryOperator key) {
            int[] keys = new int[holdings.length];
            int largest = 0;
            for (int i = 0; i < holdings.length; i++) {
                keys[i] = key.applyAsInt(holdings[i]);
                largest = Math.max(largest, keys[i]);
            }
            if (largest == 0) {
                return holdings;
            }
            int[] next = new int[largest + 2];
            for (int each : keys) {
                next[each + 1]++;
            }
            for (int i = 0; i <= largest; i++) {
                next[i + 1] += next[i];
            }
            int[] order = new int[holdings.length];
            for (int i = 0; i < holdings.length; i++) {
                order[next[keys[i]]++] = holdings[i];
            }
            return order;
        }

        private static Interest classOf(Interest interest) {
            return switch (interest) {
                case SHARES, UNKNOWN, CONSOLIDATED -> Interest.SHARES;
                case VOTING -> Interest.VOTING;
                case BOARD, CONTROL, BRANCH, INFLUENCE, DIRECTOR, MANAGER, LINKED -> interest;
            };
        }

        Register register() {
            for (int start = 0, end; start < sorted.length; start = end) {
                end = start + 1;
                while (end < sorted.length && isSameStake(sorted[start], sorted[end])) {
                    end++;
                }
                stake(start, end);
            }
            return new Register(this);
        }

        private boolean isSameStake(int a, int b) {
            return holdings.ownedBy(a) == holdings.ownedBy(b)
                    && holdings.ownerOf(a) == holdings.ownerOf(b)
                    && classOf(holdings.interest(a)) == classOf(holdings.interest(b))
                    && holdings.joint(a) == holdings.joint(b);
        }

        private void stake(int start, int end) {
            int first = sorted[start];
            int edge = owner.size();
            owner.add(local.applyAsInt(holdings.ownerOf(first)));
            owned.add(local.applyAsInt(holdings.ownedBy(first)));
            interest.add(classOf(holdings.interest(first)).ordinal());
            joint.add(holdings.joint(first));
            firstStated.add(start);
            if (end == start + 1) {
                boolean surely = isSurelyHeld(first);
                add(edge, surely ? holdings.low(first) : 0, holdings.high(first), surely);
                also.add(1 << holdings.interest(first).ordinal());
            } else {
                severalStatements(edge, start, end);
            }
        }

        private void severalStatements(int edge, int start, int end) {
            Map<Integer, Share> bySource = new LinkedHashMap<>();
            Set<Holding> seen = new HashSet<>();
            int named = 0;
            boolean surely = false;
            for (int at = start; at < end; at++) {
                int holding = sorted[at];
                named |= 1 << holdings.interest(holding).ordinal();
                surely |= isSurelyHeld(holding);
                if (!seen.add(holdings.holding(holding))) {
                    repeated.set(edge);
                    continue;
                }
                long least = isSurelyHeld(holding) ? holdings.low(holding) : 0;
                bySource.merge(holdings.source(holding), new Share(least, holdings.high(holding)), Share::plus);
            }
            long least = 0;
            long most = Share.WHOLE;
            for (Share one : bySource.values()) {
                least = Math.max(least, one.low());
                most = Math.min(most, one.high());
            }
            if (least > most) {
                contradictory.set(edge);
                least = bySource.values().stream().mapToLong(Share::low).min().orElse(0);
                most = bySource.values().stream().mapToLong(Share::high).max().orElse(Share.WHOLE);
            }
            add(edge, least, most, surely);
            also.add(named);
        }

        private void add(int edge, long least, long most, boolean surely) {
            low.add(least);
            high.add(most);
            held.set(edge, surely);
        }
    }
}
