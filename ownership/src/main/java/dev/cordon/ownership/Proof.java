package dev.cordon.ownership;

import java.util.List;
import java.util.Optional;

/**
 * How an answer comes about, from the listed owners down to the party asked about.
 *
 * @param owners listed parties above it, and the party itself if it is listed
 * @param steps the levels: each party between them whose standing counts, its owners before it; the party asked about last
 * @param paths the ways from listed owners to the party, the most direct first
 * @param pathsLeftOut whether there are more ways than are given
 */
public record Proof(List<Owner> owners, List<Step> steps, List<Path> paths, boolean pathsLeftOut) {

    public Proof {
        owners = List.copyOf(owners);
        steps = List.copyOf(steps);
        paths = List.copyOf(paths);
    }

    /**
     * A listed party.
     *
     * @param party as the holdings name it
     * @param listings its listings that count under the rules, at least one
     */
    public record Owner(String party, List<ListedAs> listings) {
        public Owner {
            listings = List.copyOf(listings);
        }
    }

    /**
     * One level: who holds a party, and what follows.
     *
     * @param owned the party
     * @param standing how it stands
     * @param rule the id of the rule that decides, or "" where it is not caught
     * @param person whose holdings are added up, where a rule adds up those of one listed owner only
     * @param total the shares of listed and caught owners together (of that one person); with votes where those decide
     * @param totalOf what the total counts: shares or votes
     * @param stakes what caught owners, and owners that may be caught, hold of it
     * @param others what all others hold of it
     */
    public record Step(
            String owned,
            Standing standing,
            String rule,
            Optional<String> person,
            Share total,
            Interest totalOf,
            List<Stake> stakes,
            List<Stake> others) {
        public Step {
            stakes = List.copyOf(stakes);
            others = List.copyOf(others);
        }
    }

    /**
     * A way from a listed owner to the party.
     *
     * @param parties the owner first, the party last
     * @param stakes what each holds of the next
     * @param product the shares multiplied, as a person reads it: no rule here decides by it
     */
    public record Path(List<String> parties, List<Stake> stakes, Share product) {
        public Path {
            parties = List.copyOf(parties);
            stakes = List.copyOf(stakes);
        }
    }
}
