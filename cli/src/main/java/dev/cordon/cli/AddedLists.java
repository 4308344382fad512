package dev.cordon.cli;

import dev.cordon.history.Added;
import dev.cordon.history.ArchivedPublication;
import dev.cordon.lists.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of several publications of one list, summed up. */
record AddedLists(String list, List<Added> all) {

    /** List by list, in the order in which each first comes. */
    static List<AddedLists> of(List<Added> added) {
        Map<String, List<Added>> byList = new LinkedHashMap<>();
        added.forEach(each ->
                byList.computeIfAbsent(each.list(), anew -> new ArrayList<>()).add(each));
        return byList.entrySet().stream()
                .map(entry -> new AddedLists(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** {@code us-csl: 1 edition, 2 amendments, newest of 2022-05-06: 14,160 read = 14,160 accepted + 0 rejected}. */
    String counts() {
        long editions = live(ArchivedPublication.Kind.EDITION).count();
        long amendments = live(ArchivedPublication.Kind.AMENDMENT).count();
        Optional<ArchivedPublication> newest =
                live(ArchivedPublication.Kind.EDITION).max(Comparator.comparing(ArchivedPublication::published));
        return String.format(
                Locale.ROOT,
                "%-13s %s%s%s: %s",
                list,
                number(editions, "edition"),
                amendments == 0 ? "" : ", " + number(amendments, "amendment"),
                newest.map(edition -> ", newest " + edition.published()).orElse(""),
                readings(all.stream().flatMap(AddedLists::report).toList()));
    }

    List<String> refused() {
        return all.stream()
                .filter(Added.Refused.class::isInstance)
                .map(each -> ((Added.Refused) each).reason())
                .toList();
    }

    private Stream<ArchivedPublication> live(ArchivedPublication.Kind kind) {
        return all.stream().flatMap(AddedLists::liveOne).filter(publication -> publication.kind() == kind);
    }

    /** The publication, if it is live now. */
    static Stream<ArchivedPublication> liveOne(Added added) {
        return switch (added) {
            case Added.Live live -> Stream.of(live.publication());
            case Added.LiveWithRejects live -> Stream.of(live.publication());
            case Added.AlreadyThere there -> Stream.of(there.publication());
            case Added.Refused refused -> Stream.of();
        };
    }

    /** What was read now; nothing of a publication that is there already. */
    static Stream<Report> report(Added added) {
        return switch (added) {
            case Added.Live live -> Stream.of(live.report());
            case Added.LiveWithRejects live -> Stream.of(live.report());
            case Added.AlreadyThere there ->
                Stream.of(new Report(there.publication().tallies(), List.of()));
            case Added.Refused refused -> refused.report().stream();
        };
    }

    private static String readings(List<Report> reports) {
        long read = reports.stream().mapToLong(Report::read).sum();
        long accepted = reports.stream().mapToLong(Report::accepted).sum();
        return readings(read, accepted, read - accepted);
    }

    /** {@code 14,160 read = 14,158 accepted + 2 rejected}. */
    static String readings(long read, long accepted, long rejected) {
        return String.format(Locale.ROOT, "%,d read = %,d accepted + %,d rejected", read, accepted, rejected);
    }

    /** {@code 1 edition}, {@code 13 editions}, {@code 2 parties}. */
    static String number(long count, String what) {
        String several = what.equals("party") ? "parties" : what + "s";
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? what : several);
    }
}
