package dev.cordon.bench.accuracy;

import dev.cordon.bench.Innocents;
import dev.cordon.bench.RealNames;
import dev.cordon.screen.Match;
import dev.cordon.terms.Name;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** People who are put together by a seed, and companies that are not listed: how many of them are alerted? */
final class InnocentSubjects implements Chapter {

    /** People are made anew for each half. */
    private static final Map<Half, Long> SEEDS = Map.of(Half.TUNING, 1917L, Half.TEST, 1967L);

    private static final int PEOPLE_OF_A_HALF = 20_000;

    private final RealLists.RealList list;
    private final Halves halves;
    private final List<Alert> byName = new ArrayList<>();
    private final List<Alert> withAll = new ArrayList<>();
    private final List<Alert> companies = new ArrayList<>();
    private int asked;
    private int companiesAsked;

    /** An innocent subject and the best of what it met. */
    private record Alert(Party subject, Match match) {

        String line() {
            Party listed = match.state().party();
            return String.format(
                    Locale.ROOT,
                    "%.3f %s%s ~ %s (%s %s%s)%n      %s",
                    match.score(),
                    LabelledPair.names(subject),
                    more(subject),
                    match.matchedName(),
                    listed.number(),
                    listed.caption(),
                    more(listed),
                    Reason.of(match.explanation()));
        }

        private static String more(Party party) {
            String born = party.births().stream().map(Object::toString).collect(Collectors.joining(", "));
            String countries = party.countries().stream()
                    .flatMap(tie -> tie.code().stream())
                    .distinct()
                    .collect(Collectors.joining(" "));
            return (born.isEmpty() ? "" : ", born " + born) + (countries.isEmpty() ? "" : ", " + countries);
        }
    }

    private InnocentSubjects(RealLists.RealList list, Halves halves) {
        this.list = list;
        this.halves = halves;
    }

    static InnocentSubjects screen(Path shared, RealLists.RealList list, Halves halves, ListScreener screener)
            throws IOException {
        InnocentSubjects chapter = new InnocentSubjects(list, halves);
        for (Half half : halves.asked()) {
            for (Party person : Innocents.people(shared, seed(half), PEOPLE_OF_A_HALF)) {
                chapter.asked++;
                alert(LabelledPair.namesAlone(person), screener, chapter.byName);
                alert(person, screener, chapter.withAll);
            }
        }
        for (String name : RealNames.companies(shared)) {
            if (!halves.asked().contains(Half.ofPair(name))) {
                continue;
            }
            chapter.companiesAsked++;
            Party company = Party.builder("innocent")
                    .type(PartyType.ORGANIZATION)
                    .name(Name.primary(name))
                    .build();
            alert(company, screener, chapter.companies);
        }
        return chapter;
    }

    private static long seed(Half half) {
        return SEEDS.getOrDefault(half, 0L);
    }

    private static void alert(Party subject, ListScreener screener, List<Alert> alerts) {
        screener.matches(subject, false).stream().findFirst().ifPresent(match -> alerts.add(new Alert(subject, match)));
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("## Innocent people and companies");
        lines.add("");
        lines.add("Against the list " + list.id() + " of " + list.edition() + "; "
                + halves.asked().stream().map(half -> "seed " + seed(half)).collect(Collectors.joining(", ")) + ".");
        lines.add("");
        lines.addAll(new Table("subjects", "asked", "alerted", "share")
                .row("people, by name alone", "" + asked, "" + byName.size(), Table.percent(byName.size(), asked))
                .row(
                        "people, with birth date and country",
                        "" + asked,
                        "" + withAll.size(),
                        Table.percent(withAll.size(), asked))
                .row(
                        "companies, by name alone",
                        "" + companiesAsked,
                        "" + companies.size(),
                        Table.percent(companies.size(), companiesAsked))
                .lines());
        return lines;
    }

    @Override
    public List<String> errors() {
        List<String> errors = new ArrayList<>();
        add("people alerted with birth date and country", withAll, errors);
        add("people alerted by name alone", byName, errors);
        add("companies alerted", companies, errors);
        return errors;
    }

    private static void add(String what, List<Alert> alerts, List<String> errors) {
        errors.add(what + ": " + alerts.size());
        alerts.stream()
                .sorted(Comparator.comparingDouble((Alert alert) -> alert.match.score())
                        .reversed())
                .forEach(alert -> errors.add(alert.line()));
    }
}
