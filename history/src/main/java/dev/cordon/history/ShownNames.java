package dev.cordon.history;

import dev.cordon.lists.Amendment;
import dev.cordon.lists.Edition;
import dev.cordon.lists.Publication;
import dev.cordon.lists.Report;
import dev.cordon.terms.Problem;
import java.nio.file.Path;
import java.util.List;

/**
 * Turns the paths of Cordon's own copies back into the names that the user knows: readers name a file by its path, and a
 * home may hold none.
 */
record ShownNames(List<Path> copies) {

    ShownNames {
        copies = List.copyOf(copies);
    }

    String in(String text) {
        String shown = text;
        for (Path copy : copies) {
            shown = shown.replace(copy.toString(), String.valueOf(copy.getFileName()));
        }
        return shown;
    }

    Publication in(Publication publication) {
        return switch (publication) {
            case Edition edition ->
                new Edition(
                        edition.format(),
                        edition.published(),
                        edition.carries(),
                        edition.entries(),
                        in(edition.report()));
            case Amendment amendment ->
                new Amendment(
                        amendment.format(),
                        amendment.effective(),
                        amendment.citation(),
                        amendment.title(),
                        amendment.changes(),
                        in(amendment.report()));
        };
    }

    private Report in(Report report) {
        return new Report(
                report.tallies().stream()
                        .map(tally ->
                                new Report.Tally(in(tally.file()), tally.read(), tally.accepted(), tally.rejected()))
                        .toList(),
                report.problems().stream().map(this::in).toList());
    }

    private Problem in(Problem problem) {
        return new Problem(
                problem.kind(),
                in(problem.file()),
                problem.line(),
                problem.field(),
                in(problem.found()),
                problem.expected(),
                in(problem.effect()));
    }
}
