package dev.cordon.history;

import dev.cordon.terms.Listing;
import dev.cordon.terms.Part;
import dev.cordon.terms.State.Borrowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One party's way through the publications, told day by day.
 *
 * <p>An unbroken stay on the list is a run; a run is one state or several. The entry's own dates speak where no
 * publication does: {@code since} moves the beginning of a run back, {@code until} is the last day that an entry holds.
 * A publication that still shows the party after that day outranks it; the days between are then not shown, only known
 * from it.
 */
final class PartyTrack {

    /** How a publication shows a party. */
    record Shown(PieceIds pieces, List<Borrowed> borrowed, int order) {

        /** Strict answers tell states apart by what is borrowed from later editions, so such a change begins a state. */
        boolean sameAs(Shown other) {
            return pieces.equals(other.pieces) && later().equals(other.later());
        }

        private Set<Part> later() {
            Set<Part> parts = EnumSet.noneOf(Part.class);
            borrowed.stream().filter(Borrowed::later).forEach(loan -> parts.add(loan.part()));
            return parts;
        }
    }

    private record Stay(Shown shown, LocalDate from, LocalDate shownFrom, Optional<LocalDate> to) {
        Stay until(LocalDate day) {
            return new Stay(shown, from, shownFrom, Optional.of(day));
        }
    }

    private final PiecePool pool;
    private final List<StateRow> past = new ArrayList<>();
    private final List<Stay> run = new ArrayList<>();
    private LocalDate lastShown = LocalDate.MIN;
    private LocalDate lastGone = LocalDate.MIN;

    PartyTrack(PiecePool pool) {
        this.pool = pool;
    }

    /**
     * A publication shows the party.
     *
     * @param wholeList whether an edition shows it; an amendment's addition begins on its effective day, whatever the
     *     entry says
     * @param absent the last day before on which an edition lacked the party, or {@link LocalDate#MIN}
     */
    void show(LocalDate day, Shown shown, boolean wholeList, LocalDate absent) {
        if (run.isEmpty()) {
            LocalDate from = wholeList ? beginning(day, shown, absent) : day;
            run.add(new Stay(shown, from, day, Optional.empty()));
        } else if (expiry().filter(day::isAfter).isPresent()) {
            LocalDate expired = expiry().get();
            changeTo(new Stay(shown, expired, day, Optional.empty()));
        } else if (!run.getLast().shown().sameAs(shown)) {
            changeTo(new Stay(shown, day, day, Optional.empty()));
        }
        lastShown = day;
    }

    private LocalDate beginning(LocalDate day, Shown shown, LocalDate absent) {
        LocalDate lastAbsent = absent.isAfter(lastGone) ? absent : lastGone;
        return listing(shown)
                .since()
                .filter(since -> since.isBefore(day) && since.isAfter(lastAbsent))
                .orElse(day);
    }

    private void changeTo(Stay next) {
        run.set(run.size() - 1, run.getLast().until(next.from()));
        run.add(next);
    }

    /** The party is off the list from that day on, by that publication. */
    void gone(LocalDate day, int order) {
        if (run.isEmpty()) {
            return;
        }
        Optional<LocalDate> expired = expiry().filter(day::isAfter);
        if (expired.isPresent()) {
            end(expired.get(), StateRow.NONE);
        } else {
            end(day, order);
        }
        lastGone = day;
    }

    /** No publication follows. */
    List<StateRow> finish() {
        if (!run.isEmpty()) {
            expiry().ifPresentOrElse(day -> end(day, StateRow.NONE), () -> settle(Optional.empty(), StateRow.NONE));
        }
        return past;
    }

    private void end(LocalDate day, int order) {
        run.set(run.size() - 1, run.getLast().until(day));
        settle(Optional.of(day), order);
    }

    private void settle(Optional<LocalDate> listedUntil, int ending) {
        LocalDate listedSince = run.getFirst().from();
        for (Stay stay : run) {
            past.add(new StateRow(
                    stay.shown().pieces(),
                    stay.from(),
                    stay.to(),
                    stay.shownFrom(),
                    listedSince,
                    listedUntil,
                    stay.shown().order(),
                    stay.shown().borrowed(),
                    ending));
        }
        run.clear();
    }

    /** The first day on which the present entry holds no more by its own word, unless a publication outranks that word. */
    private Optional<LocalDate> expiry() {
        return listing(run.getLast().shown())
                .until()
                .filter(until -> !until.isBefore(lastShown))
                .map(until -> until.plusDays(1));
    }

    private Listing listing(Shown shown) {
        return pool.listing(shown.pieces().first());
    }
}
