package dev.cordon.cli;

import dev.cordon.history.Added;
import dev.cordon.history.ArchivedPublication;
import dev.cordon.lists.Report;
import dev.cordon.terms.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Keeps, in the home, the problems of publications that no user's folder holds: shipped and fetched ones. */
final class ProblemFolder {
    private final Path folder;

    private ProblemFolder(Path folder) {
        this.folder = folder;
    }

    static ProblemFolder in(Path home) {
        return new ProblemFolder(home.resolve("problems"));
    }

    Path folder() {
        return folder;
    }

    /** @return how many problems there were in all */
    long keep(List<Added> added) throws IOException {
        long met = 0;
        for (Added each : added) {
            keep(each);
            met += AddedLists.report(each)
                    .mapToLong(report -> report.problems().size())
                    .sum();
        }
        return met;
    }

    /** @return the file, if there was a problem */
    Optional<Path> keep(Added added) throws IOException {
        List<Problem> problems = AddedLists.report(added)
                .map(Report::problems)
                .flatMap(List::stream)
                .toList();
        if (problems.isEmpty()) {
            return Optional.empty();
        }
        String id = archived(added).map(ArchivedPublication::id).orElse("unread");
        String day = archived(added).map(each -> each.published() + "-").orElse("");
        Path file = folder.resolve(added.list() + "-" + day + id + ".problems.jsonl");
        Files.createDirectories(folder);
        Files.write(file, problems.stream().map(Problems::json).toList());
        return Optional.of(file);
    }

    private static Optional<ArchivedPublication> archived(Added added) {
        return added instanceof Added.Refused refused
                ? refused.archived()
                : AddedLists.liveOne(added).findFirst();
    }
}
