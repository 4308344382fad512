package dev.cordon.history;

import dev.cordon.lists.Report;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says whether a new publication is sound enough to go live (docs/decisions/0003). */
final class Judge {
    private static final double DAYS_A_YEAR = 365.25;

    /** However many years lie between two editions, a list that has lost more than this is looked at by a person. */
    private static final double LEAST_LEFT = 0.5;

    /** On a short list a few parties are a large share, and nothing strange. */
    private static final int FEW_LOST = 2;

    private static final int FEW_GAINED = 10;

    private final Soundness limits;

    Judge(Soundness limits) {
        this.limits = limits;
    }

    /**
     * What speaks against a publication.
     *
     * @param reason a sentence
     * @param overridable whether a person may accept it all the same
     */
    record Objection(String reason, boolean overridable) {}

    /**
     * @param parsed the new publication
     * @param live the list's live publications, the new one not among them
     */
    Optional<Objection> objection(
            ArchivedPublication publication,
            Parsed parsed,
            Report report,
            List<ArchivedPublication> live,
            HistoryBuilder.Loader loader)
            throws IOException, HomeException {
        if (parsed.parties() == 0) {
            boolean hadSome = live.stream().anyMatch(other -> other.parties() > 0);
            return Optional.of(new Objection("there is no party in it, only " + read(report), !hadSome));
        }
        long borne = Math.max(limits.rejectedRows(), (long) (report.read() * limits.rejectedShare()));
        if (report.rejected() > borne) {
            return Optional.of(new Objection(
                    "%d of %d rows were rejected; up to %d are borne"
                            .formatted(report.rejected(), report.read(), borne),
                    true));
        }
        if (parsed instanceof Parsed.Whole whole && Parts.tellWhoIsListed(whole.carries())) {
            Optional<ArchivedPublication> neighbour = neighbour(publication, live);
            if (neighbour.isPresent()) {
                return size(publication, whole, neighbour.get(), loader);
            }
        }
        return Optional.empty();
    }

    private static String read(Report report) {
        return report.read() + " rows";
    }

    /** The nearest earlier live edition, else the nearest later one. */
    private static Optional<ArchivedPublication> neighbour(
            ArchivedPublication publication, List<ArchivedPublication> live) {
        List<ArchivedPublication> editions = live.stream()
                .filter(other -> other.kind() == ArchivedPublication.Kind.EDITION)
                .filter(other -> other.parties() > 0 && Parts.tellWhoIsListed(other.carries()))
                .sorted(ArchivedPublication.IN_ORDER)
                .toList();
        LocalDate day = publication.published();
        return editions.stream()
                .filter(other -> !other.published().isAfter(day))
                .max(ArchivedPublication.IN_ORDER)
                .or(() -> editions.stream().min(ArchivedPublication.IN_ORDER));
    }

    private Optional<Objection> size(
            ArchivedPublication publication,
            Parsed.Whole whole,
            ArchivedPublication neighbour,
            HistoryBuilder.Loader loader)
            throws IOException, HomeException {
        int change = whole.parties() - neighbour.parties();
        if (change >= -FEW_LOST && change <= FEW_GAINED) {
            return Optional.empty();
        }
        double years = ChronoUnit.DAYS.between(neighbour.published(), publication.published()) / DAYS_A_YEAR;
        Band band = band(years);
        double ratio = (double) whole.parties() / neighbour.parties();
        if (ratio < band.least() || ratio > band.most()) {
            return Optional.of(new Objection(
                    compared(whole, neighbour)
                            + "; between %d and %d were expected"
                                    .formatted((long) Math.ceil(band.least() * neighbour.parties()), (long)
                                            (band.most() * neighbour.parties())),
                    true));
        }
        if (years >= 0 && ratio < 1 - limits.mostLost() && gainedNone(whole, loader.load(neighbour))) {
            return Optional.of(
                    new Objection(compared(whole, neighbour) + ", and not one is new: it looks cut off", true));
        }
        return Optional.empty();
    }

    /** How many parties there may be for each one of the neighbour. */
    private record Band(double least, double most) {}

    /** @param years from the neighbour to the new edition; below 0 if the new edition is the earlier one */
    private Band band(double years) {
        double left = 1 - limits.mostLost();
        double grown = Math.pow(1 + limits.mostGained(), Math.abs(years));
        double shrunk = Math.max(Math.pow(left, Math.abs(years)), left == 0 ? 0 : Math.min(1, LEAST_LEFT / left));
        return years >= 0
                ? new Band(left * shrunk, (1 + limits.mostGained()) * grown)
                : new Band(left / grown, (1 + limits.mostGained()) / shrunk);
    }

    private static boolean gainedNone(Parsed.Whole whole, Parsed before) {
        return before instanceof Parsed.Whole other
                && other.entries().keySet().containsAll(whole.entries().keySet());
    }

    private static String compared(Parsed.Whole whole, ArchivedPublication neighbour) {
        return String.format(
                Locale.ROOT,
                "it holds %d parties where the %s holds %d (%+.0f %%)",
                whole.parties(),
                neighbour.title(),
                neighbour.parties(),
                100.0 * whole.parties() / neighbour.parties() - 100);
    }
}
