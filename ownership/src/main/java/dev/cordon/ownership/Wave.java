package dev.cordon.ownership;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Who is reached from listed owners downwards: the least fixed point of the rules, so that a circle of parties that hold one
 * another reaches nobody by itself.
 *
 * <p>Each stake is looked at once, when its owner is reached: a wave takes time in proportion to the stakes of those it
 * reaches. It is run twice. The lower wave counts what is sure; whoever it reaches is caught. The upper wave counts what may
 * be; whoever it does not reach is not caught. It takes account of what others surely hold: where a party that is not
 * reached has 60 per cent, at most 40 are left for those that are, unless the register is contradictory there.
 */
final class Wave {

    private final Register register;
    private final boolean upper;
    private final boolean single;
    private final int sure;
    private final int perhaps;
    private final int counted;
    private final long sharesNeeded;
    private final long votesNeeded;
    private final BitSet reached = new BitSet();
    private final Sums shares;
    private final Sums votes;
    private final Ints touched = new Ints();
    private final Ints queue = new Ints();
    private final Set<Long> jointsSeen = new HashSet<>();

    /** What the parties reached hold of each party. */
    private record Sums(long[] low, long[] high) {
        static Sums of(int parties) {
            return new Sums(new long[parties], new long[parties]);
        }
    }

    private Wave(Register register, RuleSet rules, boolean upper) {
        this.register = register;
        this.upper = upper;
        this.single = rules.isSingle();
        this.sure = rules.rules().stream().mapToInt(rule -> bits(rule.sure())).reduce(0, (a, b) -> a | b);
        this.perhaps =
                rules.rules().stream().mapToInt(rule -> bits(rule.perhaps())).reduce(0, (a, b) -> a | b);
        this.counted =
                rules.rules().stream().mapToInt(rule -> bits(rule.counts())).reduce(0, (a, b) -> a | b);
        this.sharesNeeded = needed(rules, Interest.SHARES);
        this.votesNeeded = needed(rules, Interest.VOTING);
        this.shares = Sums.of(register.partyCount());
        this.votes = Sums.of(register.partyCount());
    }

    private static int bits(Set<Interest> interests) {
        return interests.stream().mapToInt(interest -> 1 << interest.ordinal()).reduce(0, (a, b) -> a | b);
    }

    private static long needed(RuleSet rules, Interest interest) {
        return rules.rules().stream()
                .filter(rule -> rule.counts().contains(interest))
                .mapToLong(OwnershipRule::needed)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /**
     * The parties reached from all of these; those themselves included.
     *
     * @param upper what may be, and not only what is sure
     */
    static BitSet from(BitSet listed, Register register, RuleSet rules, boolean upper) {
        Wave wave = new Wave(register, rules, upper);
        if (!wave.single) {
            return wave.reach(listed);
        }
        BitSet all = (BitSet) listed.clone();
        BitSet one = new BitSet();
        for (int person = listed.nextSetBit(0); person >= 0; person = listed.nextSetBit(person + 1)) {
            if (register.outOf().start(person) < register.outOf().end(person)) {
                one.set(person);
                wave.spread(one);
                wave.visited(all);
                wave.rest();
                one.clear();
            }
        }
        return all;
    }

    private BitSet reach(BitSet listed) {
        spread(listed);
        return reached;
    }

    private void visited(BitSet to) {
        to.or(reached);
    }

    private void spread(BitSet from) {
        for (int party = from.nextSetBit(0); party >= 0; party = from.nextSetBit(party + 1)) {
            reached.set(party);
            queue.add(party);
        }
        Adjacency outOf = register.outOf();
        while (queue.size() > 0) {
            int owner = queue.removeLast();
            for (int at = outOf.start(owner); at < outOf.end(owner); at++) {
                int edge = outOf.edge(at);
                int owned = register.owned(edge);
                if (!reached.get(owned) && catches(edge, owned)) {
                    reached.set(owned);
                    queue.add(owned);
                }
            }
        }
    }

    /** Makes ready for the next person. */
    private void rest() {
        for (int i = 0; i < touched.size(); i++) {
            int party = touched.get(i);
            shares.low[party] = shares.high[party] = votes.low[party] = votes.high[party] = 0;
        }
        touched.clear();
        reached.clear();
        jointsSeen.clear();
    }

    private boolean catches(int edge, int owned) {
        int interests = register.interests(edge);
        if ((interests & sure) != 0 && (upper || register.isHeld(edge))) {
            return true;
        }
        if (upper && (interests & perhaps) != 0 && (!register.isCounted(edge) || register.high(edge) > 0)) {
            return true;
        }
        if (!register.isCounted(edge) || (interests & counted) == 0) {
            return false;
        }
        boolean isVotes = register.isVotes(edge);
        Sums sums = isVotes ? votes : shares;
        add(edge, owned, sums);
        long needed = isVotes ? votesNeeded : sharesNeeded;
        return (upper ? most(owned, isVotes, sums) : sums.low[owned]) >= needed;
    }

    private void add(int edge, int owned, Sums sums) {
        touched.add(owned);
        if (single && register.joint(edge) != 0) {
            addJointly(edge, owned, sums);
            return;
        }
        sums.low[owned] = Register.added(sums.low[owned], register.low(edge));
        sums.high[owned] = Register.added(sums.high[owned], register.high(edge));
    }

    /** Whoever is party to a joint arrangement is taken to hold what all of them hold. */
    private void addJointly(int edge, int owned, Sums sums) {
        int joint = register.joint(edge);
        long arrangement = ((long) owned << 32 | joint) * 2 + (register.isVotes(edge) ? 1 : 0);
        if (!jointsSeen.add(arrangement)) {
            return;
        }
        Adjacency into = register.into();
        for (int at = into.start(owned); at < into.end(owned); at++) {
            int other = into.edge(at);
            if (register.joint(other) == joint
                    && register.isCounted(other)
                    && register.isVotes(other) == register.isVotes(edge)) {
                sums.low[owned] = Register.added(sums.low[owned], register.low(other));
                sums.high[owned] = Register.added(sums.high[owned], register.high(other));
            }
        }
    }

    private long most(int owned, boolean isVotes, Sums sums) {
        long surely = register.surely(owned, isVotes);
        return surely > Share.WHOLE
                ? sums.high[owned]
                : Math.min(sums.high[owned], Share.WHOLE - (surely - sums.low[owned]));
    }
}
