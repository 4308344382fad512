package dev.cordon.cli;

import dev.cordon.screen.Evidence;
import dev.cordon.screen.Explanation;
import dev.cordon.screen.Match;
import dev.cordon.screen.Screening;
import dev.cordon.screen.Settings;
import dev.cordon.terms.ListInfo;
import dev.cordon.terms.Listing;
import dev.cordon.terms.Measure;
import dev.cordon.terms.State;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An answer as a person reads it. */
final class Answer {

    private static final String INDENT = "      ";
    private static final int WIDTH = 110;

    private final PrintWriter out;
    private final LocalDate today;
    private final Map<String, ListInfo> lists = new TreeMap<>();

    Answer(PrintWriter out, LocalDate today, List<ListInfo> known) {
        this.out = out;
        this.today = today;
        known.forEach(list -> lists.put(list.id(), list));
    }

    void print(Screening screening) {
        Settings settings = screening.settings();
        if (screening.matches().isEmpty()) {
            out.printf(
                    Locale.ROOT,
                    "Nothing listed as of %s at a threshold of %s.%n",
                    settings.asOf(),
                    settings.threshold());
        }
        screening.matches().forEach(match -> print(match, settings));
        if (screening.found() > screening.matches().size()) {
            out.printf(
                    "%n%d more reach the threshold; --limit shows them.%n",
                    screening.found() - screening.matches().size());
        }
        screening.formerly().forEach(match -> printFormer(match));
        out.println();
        printAges(settings.lists().stream()
                .map(asked -> asked.replaceFirst(":.*", ""))
                .collect(Collectors.toSet()));
        out.flush();
    }

    /** How old every list is that was asked; all of them if none is named. */
    private void printAges(Set<String> asked) {
        String ages = lists.values().stream()
                .filter(list -> asked.isEmpty() || asked.contains(list.id()))
                .map(list -> list.id() + " " + list.newest() + " (" + age(list.newest()) + ")")
                .collect(Collectors.joining(", "));
        out.println(wrapped("Newest editions: " + ages + ". `cordon lists refresh` fetches newer ones.", ""));
    }

    private String age(LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, today);
        return days == 1 ? "1 day old" : "%,d days old".formatted(days);
    }

    void print(Match match, Settings settings) {
        State state = match.state();
        Listing listing = state.party().listing();
        out.printf(Locale.ROOT, "%.3f  %s%n", match.score(), state.party().caption());
        line("list", title(state));
        line("number", state.party().number());
        line("listed", listed(match, settings));
        line("under", String.join("; ", listing.programmes()));
        line("rule", String.join("; ", listing.legalBasis()));
        line(
                "requires",
                listing.licenceRequirement().isEmpty()
                        ? measures(listing)
                        : "a licence. " + listing.licenceRequirement());
        line("policy", listing.licencePolicy());
        line("because", listing.reason());
        line("source", source(state, settings.asOf()));
        for (State.Borrowed part : state.borrowed()) {
            line(
                    "",
                    part.part().name().toLowerCase(Locale.ROOT) + " from the edition of " + part.published()
                            + (part.later() ? ", a later one" : ""));
        }
        print(match.explanation());
    }

    private void printFormer(Match match) {
        State state = match.state();
        out.println();
        out.println(wrapped(
                "Formerly listed: %s (%.3f), %s, %s to %s%s."
                        .formatted(
                                state.party().caption(),
                                match.score(),
                                title(state),
                                state.listedSince(),
                                state.listedUntil().map(LocalDate::toString).orElse("?"),
                                state.ending()
                                        .map(ending -> "; ended by " + ending.title())
                                        .orElse("")),
                ""));
        print(match.explanation());
    }

    /** The parts of the score, as points that add up to it. */
    void print(Explanation explanation) {
        List<Double> points = explanation.points();
        for (int i = 0; i < points.size(); i++) {
            Evidence part = explanation.parts().get(i);
            String sides = part.subject().isEmpty() && part.listed().isEmpty()
                    ? ""
                    : " " + quoted(part.subject()) + " ~ " + quoted(part.listed());
            String why = part.why().isEmpty() ? "" : ": " + part.why();
            out.println(wrapped(
                    String.format(
                            Locale.ROOT,
                            "%+.3f  %s%s%s",
                            points.get(i),
                            part.kind().name().toLowerCase(Locale.ROOT),
                            sides,
                            why),
                    INDENT));
        }
        out.printf(Locale.ROOT, "%s=%.3f%n", INDENT, explanation.score());
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "nothing" : "\"" + text + "\"";
    }

    private String title(State state) {
        String section = state.party().listing().section();
        ListInfo list = lists.get(state.list());
        String title = list == null ? state.list() : list.title() + " (" + state.list() + ")";
        return section.isEmpty() ? title : section + ", " + title;
    }

    private static String listed(Match match, Settings settings) {
        State state = match.state();
        StringBuilder listed = new StringBuilder("since ").append(state.listedSince());
        match.listedUntil(settings)
                .ifPresent(day -> listed.append(" until ")
                        .append(day)
                        .append(state.ending()
                                .map(ending -> ", ended by " + ending.title())
                                .orElse("")));
        return listed.toString();
    }

    private static String measures(Listing listing) {
        return listing.measures().stream().map(Answer::measure).distinct().collect(Collectors.joining("; "));
    }

    private static String measure(Measure measure) {
        return measure.kind().word().replace('-', ' ');
    }

    private static String source(State state, LocalDate asOf) {
        State.Source edition = state.edition();
        return edition.title()
                + (edition.from().isEmpty() ? "" : ", " + edition.from())
                + ", id "
                + edition.sha256().substring(0, Math.min(12, edition.sha256().length()))
                + (asOf.isBefore(state.shownFrom())
                        ? " — published after the day asked for; --strict leaves it out"
                        : "");
    }

    private void line(String label, String text) {
        if (!text.isBlank()) {
            out.println(wrapped(String.format(Locale.ROOT, "%-9s %s", label, text), INDENT));
        }
    }

    /** Broken at blanks to a readable width; what follows stands under the first line's text. */
    private static String wrapped(String text, String indent) {
        StringBuilder lines = new StringBuilder(indent);
        int column = indent.length();
        for (String word : text.split(" ")) {
            if (column + word.length() > WIDTH && column > indent.length()) {
                String hanging = indent.isEmpty() ? "" : indent + "          ";
                lines.setLength(lines.length() - 1); // the blank at which the line is broken
                lines.append(System.lineSeparator()).append(hanging);
                column = hanging.length();
            }
            lines.append(word).append(' ');
            column += word.length() + 1;
        }
        return lines.toString().stripTrailing();
    }
}
