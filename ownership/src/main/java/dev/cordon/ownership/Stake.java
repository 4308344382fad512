package dev.cordon.ownership;

import java.util.List;

/**
 * What one party holds of another on a day, by all that is stated about it.
 *
 * @param owner the holder
 * @param owned what is held
 * @param interest how; shares for all that counts as shares
 * @param share how much; where sources disagree, from the least to the most that one of them says
 * @param held whether it surely held that day
 * @param contradictory whether two sources say what cannot both be
 * @param standing how the owner itself stands under the rules
 * @param stated what is stated
 */
public record Stake(
        String owner,
        String owned,
        Interest interest,
        Share share,
        boolean held,
        boolean contradictory,
        Standing standing,
        List<Holding> stated) {

    public Stake {
        stated = List.copyOf(stated);
    }

    /** The share as far as it surely counts: none of it where the dates leave open whether it held. */
    public Share counted() {
        return held ? share : new Share(0, share.high());
    }
}
