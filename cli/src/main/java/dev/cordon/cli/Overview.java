package dev.cordon.cli;

import dev.cordon.history.ArchivedPublication;
import dev.cordon.history.HomeException;
import dev.cordon.history.ListHistory;
import dev.cordon.history.TimelineEntry;
import dev.cordon.history.View;
import dev.cordon.lists.ListCatalog;
import dev.cordon.lists.ListCatalog.Known;
import dev.cordon.terms.ListInfo;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list at a glance.
 *
 * @param info id, title, authority; day, number and size of its editions
 * @param days how many days ago its newest edition was published; below 0 if that day is still to come
 * @param staleAfter from how many days on it counts as old
 * @param first the day of its first publication
 * @param from where the newest edition was had, or ""
 * @param amendments how many rules change its editions
 * @param refused publications that are newer than the newest edition and did not go live
 */
record Overview(
        ListInfo info,
        long days,
        int staleAfter,
        LocalDate first,
        String from,
        int amendments,
        List<ArchivedPublication> refused) {

    boolean stale() {
        return days > staleAfter;
    }

    /** Every list of the home, by id. */
    static List<Overview> of(DataHome data, LocalDate today, Optional<Integer> stale)
            throws IOException, HomeException {
        Optional<View> view = data.home().view();
        List<Overview> lists = new ArrayList<>();
        if (view.isPresent()) {
            for (String id : view.get().lists()) {
                int staleAfter = stale.orElse(data.settings().staleDays(id));
                lists.add(of(view.get().list(id), data.home().publications(id), today, staleAfter));
            }
        }
        return lists;
    }

    private static Overview of(
            ListHistory history, List<ArchivedPublication> publications, LocalDate today, int staleAfter) {
        Known known = ListCatalog.shipped().find(history.list()).orElse(ListCatalog.own(history.list()));
        ListInfo info = history.info(known.title(), known.authority());
        List<TimelineEntry> timeline = history.timeline();
        String from = timeline.stream()
                .filter(entry -> entry.source().published().equals(info.newest()))
                .map(entry -> entry.source().from())
                .findFirst()
                .orElse("");
        return new Overview(
                info,
                ChronoUnit.DAYS.between(info.newest(), today),
                staleAfter,
                timeline.getFirst().source().published(),
                from,
                timeline.size() - info.editions(),
                publications.stream()
                        .filter(publication -> !publication.live())
                        .filter(publication -> publication.published().isAfter(info.newest()))
                        .toList());
    }
}
