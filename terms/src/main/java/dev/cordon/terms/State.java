package dev.cordon.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A party as it stood on a list, unchanged, from one day to another.
 *
 * @param list the list's id, "us-csl"
 * @param party the record
 * @param from the first day it held
 * @param to the first day it held no more; empty while it still holds
 * @param shownFrom the first day on which a publication showed this state; days before it rest on the designation date
 *     that the entry itself carries, and a strict answer leaves them out
 * @param listedSince the first day of the unbroken run of states to which this one belongs
 * @param listedUntil the first day after that run; empty while the party is listed
 * @param edition the publication that first showed this state
 * @param borrowed parts that the edition's files lacked and that another edition filled in
 * @param ending what ended the run, where it has ended: the amendment or the edition without the party
 */
public record State(
        String list,
        Party party,
        LocalDate from,
        Optional<LocalDate> to,
        LocalDate shownFrom,
        LocalDate listedSince,
        Optional<LocalDate> listedUntil,
        Source edition,
        List<Borrowed> borrowed,
        Optional<Source> ending) {

    public State {
        if (to.isPresent() && !from.isBefore(to.get())) {
            throw new IllegalArgumentException("a state from " + from + " to " + to.get() + " holds no day");
        }
        borrowed = List.copyOf(borrowed);
    }

    /** Whether it held on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to.isEmpty() || day.isBefore(to.get()));
    }

    /**
     * A publication, as answers cite it.
     *
     * @param published its day
     * @param title the edition's or rule's name: "edition of 2022-05-06", "rule 2023-25557 (88 FR …)"
     * @param from where it was had, in words or as an address; "" where unknown
     * @param sha256 the edition's identity, in hexadecimal
     */
    public record Source(LocalDate published, String title, String from, String sha256) {}

    /**
     * A part taken from another edition.
     *
     * @param part which part
     * @param published that edition's day
     * @param later whether that edition is later than the state (a strict answer leaves the part out)
     */
    public record Borrowed(Part part, LocalDate published, boolean later) {}
}
