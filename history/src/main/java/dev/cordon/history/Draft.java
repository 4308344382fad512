package dev.cordon.history;

import dev.cordon.lists.Amendment;
import dev.cordon.lists.Edition;
import dev.cordon.lists.Publication;
import dev.cordon.lists.Report;
import dev.cordon.terms.Part;
import dev.cordon.terms.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a publication's record says of its content, before it is decided what becomes of it. */
record Draft(
        ArchivedPublication.Kind kind, String format, String title, Set<Part> carries, int parties, Report report) {

    /** Of files that could not be read. */
    static final Draft UNREAD =
            new Draft(ArchivedPublication.Kind.UNREAD, "", "unread", Set.of(), 0, new Report(List.of(), List.of()));

    static Draft of(Publication publication, Parsed parsed, LocalDate day) {
        return switch (publication) {
            case Edition edition ->
                new Draft(
                        ArchivedPublication.Kind.EDITION,
                        edition.format(),
                        "edition of " + day,
                        edition.carries(),
                        parsed.parties(),
                        edition.report());
            case Amendment amendment ->
                new Draft(
                        ArchivedPublication.Kind.AMENDMENT,
                        amendment.format(),
                        amendment.citation().isBlank() ? amendment.title() : "rule " + amendment.citation(),
                        Set.of(Part.MAIN),
                        parsed.parties(),
                        amendment.report());
        };
    }

    /** The day that the publication itself names. */
    static Optional<LocalDate> dayIn(Publication publication) {
        return switch (publication) {
            case Edition edition -> edition.published();
            case Amendment amendment -> Optional.of(amendment.effective());
        };
    }

    /** The same under another title. */
    Draft titled(String other) {
        return new Draft(kind, format, other, carries, parties, report);
    }

    /** @param now when it is recorded, in whole seconds */
    ArchivedPublication record(
            Incoming incoming,
            List<Staged> staged,
            LocalDate day,
            Instant now,
            ArchivedPublication.Status status,
            String reason) {
        List<ArchivedPublication.File> files = staged.stream().map(Staged::file).toList();
        Map<Problem.Kind, Integer> problems = new EnumMap<>(Problem.Kind.class);
        report.problems().forEach(problem -> problems.merge(problem.kind(), 1, Integer::sum));
        return new ArchivedPublication(
                Archive.identity(incoming.list(), day.toString(), files),
                incoming.list(),
                day,
                incoming.published().isPresent()
                        ? ArchivedPublication.Dated.BY_THE_USER
                        : ArchivedPublication.Dated.IN_THE_FILE,
                now,
                now,
                kind,
                format,
                title,
                carries,
                parties,
                files,
                report.tallies(),
                problems,
                status,
                reason,
                incoming.acceptReason(),
                incoming.from());
    }
}
