package dev.cordon.history;

import dev.cordon.terms.State.Borrowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A {@link dev.cordon.terms.State} with numbers for its pieces and publications.
 *
 * @param edition the place of the publication that first showed it
 * @param ending the place of the publication that ended the run, or {@link #NONE}
 */
record StateRow(
        PieceIds pieces,
        LocalDate from,
        Optional<LocalDate> to,
        LocalDate shownFrom,
        LocalDate listedSince,
        Optional<LocalDate> listedUntil,
        int edition,
        List<Borrowed> borrowed,
        int ending) {

    static final int NONE = -1;

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to.isEmpty() || day.isBefore(to.get()));
    }
}
