package dev.cordon.ownership;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What caught owners hold of one party, added up as the rules of a case say, and which rule decides. */
final class Tally {

    private final Case by;
    private final Register register;
    private final int owned;
    private final Share shares;
    private final Share votes;

    Tally(Case by, int owned) {
        this.by = by;
        this.register = by.register();
        this.owned = owned;
        this.shares = sum(false);
        this.votes = sum(true);
    }

    Share total(boolean ofVotes) {
        return ofVotes ? votes : shares;
    }

    /** The rule by which the party is caught, or, where that cannot be known, may be. */
    Optional<OwnershipRule> deciding() {
        return switch (by.standing(owned)) {
            case CAUGHT -> by.rules().rules().stream().filter(this::catches).findFirst();
            case CANNOT_BE_KNOWN ->
                by.rules().rules().stream().filter(this::mayCatch).findFirst();
            case NOT_CAUGHT -> Optional.empty();
        };
    }

    boolean isByVotes(OwnershipRule rule) {
        boolean byShares = rule.counts().contains(Interest.SHARES) && shares.high() >= rule.needed();
        return rule.counts().contains(Interest.VOTING)
                && votes.high() >= rule.needed()
                && (!byShares || votes.low() > shares.low());
    }

    private boolean catches(OwnershipRule rule) {
        return rule.counts().contains(Interest.SHARES) && shares.low() >= rule.needed()
                || rule.counts().contains(Interest.VOTING) && votes.low() >= rule.needed()
                || by.into(owned).stream()
                        .anyMatch(edge -> by.surely().get(register.owner(edge))
                                && register.isHeld(edge)
                                && Case.has(register.interests(edge), rule.sure()));
    }

    private boolean mayCatch(OwnershipRule rule) {
        return rule.counts().contains(Interest.SHARES) && shares.high() >= rule.needed()
                || rule.counts().contains(Interest.VOTING) && votes.high() >= rule.needed()
                || by.into(owned).stream()
                        .anyMatch(edge -> by.perhaps().get(register.owner(edge))
                                && (Case.has(register.interests(edge), rule.sure())
                                        || Case.has(register.interests(edge), rule.perhaps())));
    }

    /** As {@link Wave} adds up, but once the wave is over, so that all owners are in it. */
    private Share sum(boolean ofVotes) {
        List<OwnershipRule> counting = by.rules().rules().stream()
                .filter(rule -> rule.counts().contains(ofVotes ? Interest.VOTING : Interest.SHARES))
                .toList();
        long low = 0;
        long least = 0;
        long high = 0;
        Set<Integer> joints = new HashSet<>();
        for (int edge : by.into(owned)) {
            boolean counts = register.isCounted(edge)
                    && register.isVotes(edge) == ofVotes
                    && counting.stream().anyMatch(rule -> Case.has(register.interests(edge), rule.counts()));
            int owner = register.owner(edge);
            if (!counts || owner == owned || !by.perhaps().get(owner)) {
                continue;
            }
            Share share = share(edge, joints);
            low = by.surely().get(owner) ? Register.added(low, share.low()) : low;
            least = Register.added(least, share.low());
            high = Register.added(high, share.high());
        }
        long surely = register.surely(owned, ofVotes);
        long most = surely > Share.WHOLE ? high : Math.min(high, Share.WHOLE - (surely - least));
        return new Share(Math.min(Share.WHOLE, low), Math.clamp(most, Math.min(Share.WHOLE, low), Share.WHOLE));
    }

    private Share share(int edge, Set<Integer> joints) {
        int joint = register.joint(edge);
        if (joint == 0 || !by.rules().isSingle()) {
            return new Share(register.low(edge), register.high(edge));
        }
        if (!joints.add(joint)) {
            return new Share(0, 0);
        }
        return by.into(owned).stream()
                .filter(other -> register.joint(other) == joint
                        && register.isCounted(other)
                        && register.isVotes(other) == register.isVotes(edge))
                .map(other -> new Share(register.low(other), register.high(other)))
                .reduce(new Share(0, 0), Share::plus);
    }
}
