package dev.cordon.impact;

import dev.cordon.screen.Match;
import dev.cordon.terms.Listing;
import java.util.List;

/** One ground on which a party is held. */
public sealed interface Hold {

    /** What tells it from others. */
    String key();

    /** What it rests on, each the same before and after: a listing, or a rule through a listing of an owner's. */
    List<String> grounds();

    /** For people. */
    String words();

    /** For people, in few words. */
    String brief();

    /** What it does: the listing's own, or the one that reaches the party through its owners. */
    Listing listing();

    /**
     * The party is listed itself.
     *
     * @param match the listed party, and why it is taken for this one
     */
    record Listed(Match match) implements Hold {
        @Override
        public String key() {
            return match.state().list() + ":" + match.state().party().number();
        }

        @Override
        public List<String> grounds() {
            return List.of(key());
        }

        @Override
        public String words() {
            return ListingWords.of(match.state());
        }

        @Override
        public String brief() {
            return match.state().party().caption() + " on " + match.state().list();
        }

        @Override
        public Listing listing() {
            return match.state().party().listing();
        }
    }

    /**
     * The party is caught through those who own or control it.
     *
     * @param rule the rule's id
     * @param regime whose rule it is
     * @param name the rule's name
     * @param byControl whether it is control and not a share that catches
     * @param owners the keys of the listings on which it rests
     * @param proof the paths and sums, a line each
     * @param caution what a person must know of the rule, as that its status is not confirmed; or ""
     * @param source on what the rule rests
     * @param listing what reaches the party
     */
    record Owned(
            String rule,
            String regime,
            String name,
            boolean byControl,
            List<String> owners,
            List<String> proof,
            String caution,
            String source,
            Listing listing)
            implements Hold {
        public Owned {
            owners = List.copyOf(owners);
            proof = List.copyOf(proof);
        }

        @Override
        public String key() {
            return rule + " through " + String.join(" and ", owners);
        }

        @Override
        public List<String> grounds() {
            return owners.stream().map(owner -> rule + " through " + owner).toList();
        }

        @Override
        public String brief() {
            return name + " through " + String.join(" and ", owners);
        }

        @Override
        public String words() {
            return name + " (" + rule + "): " + String.join("; ", proof)
                    + (caution.isEmpty() ? "" : " [" + caution + "]");
        }
    }
}
