package dev.cordon.ownership;

import dev.cordon.terms.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One party holds another, as somebody states it.
 *
 * @param owner the holder: {@code list:number}, an id of the file, or a name
 * @param owned the party held, likewise
 * @param share how much, in per cent; {@link Share#UNKNOWN} where it is not said, or means nothing (control)
 * @param interest how
 * @param from the first day; empty: since ever
 * @param to the last day; empty: to this day
 * @param source on whose word; "" where the file does not say
 * @param joint the name of a joint arrangement to exercise the rights together with others; "" for none
 */
public record Holding(
        String owner,
        String owned,
        Share share,
        Interest interest,
        Optional<PartialDate> from,
        Optional<PartialDate> to,
        String source,
        String joint) {

    public Holding {
        if (owner.isBlank() || owned.isBlank()) {
            throw new IllegalArgumentException("a holding lacks its owner or what is owned");
        }
        if (from.isPresent()
                && to.isPresent()
                && to.get().latest().isBefore(from.get().earliest())) {
            throw new IllegalArgumentException("a holding from " + from.get() + " to " + to.get() + " ends too early");
        }
    }

    /** Shares, for all time, without a source. */
    public static Holding shares(String owner, String owned, String percent) {
        return new Holding(
                owner,
                owned,
                Share.parse(percent).orElseThrow(() -> new IllegalArgumentException("\"" + percent + "\" is no share")),
                Interest.SHARES,
                Optional.empty(),
                Optional.empty(),
                "",
                "");
    }

    /** Another interest, for all time, without a source or per cent. */
    public static Holding of(String owner, String owned, Interest interest) {
        return new Holding(owner, owned, Share.UNKNOWN, interest, Optional.empty(), Optional.empty(), "", "");
    }

    /** The same between parties that are called so. */
    public Holding among(String holder, String held) {
        return new Holding(holder, held, share, interest, from, to, source, joint);
    }

    /** The same between these days. */
    public Holding between(Optional<PartialDate> first, Optional<PartialDate> last) {
        return new Holding(owner, owned, share, interest, first, last, source, joint);
    }

    /** The same on somebody's word. */
    public Holding by(String word) {
        return new Holding(owner, owned, share, interest, from, to, word, joint);
    }

    /** The same under a joint arrangement. */
    public Holding jointly(String arrangement) {
        return new Holding(owner, owned, share, interest, from, to, source, arrangement);
    }

    /** Whether it held on that day, as far as its dates tell. */
    public Held on(LocalDate day) {
        boolean never = from.filter(date -> date.earliest().isAfter(day)).isPresent()
                || to.filter(date -> date.latest().isBefore(day)).isPresent();
        boolean surely = from.filter(date -> date.latest().isAfter(day)).isEmpty()
                && to.filter(date -> date.earliest().isBefore(day)).isEmpty();
        return never ? Held.NO : surely ? Held.YES : Held.PERHAPS;
    }

    /** Whether a holding held on a day; perhaps, where its dates are partial. */
    public enum Held {
        YES,
        PERHAPS,
        NO
    }
}
