package dev.cordon.cli;

import dev.cordon.screen.Match;
import dev.cordon.screen.Screening;
import dev.cordon.terms.Party;
import dev.cordon.terms.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A match as a row of CSV (RFC 4180). */
final class MatchRow {

    static final String HEADER = "subject,subject_name,list,section,party,name,matched_name,score,listed_since,"
            + "listed_until,programmes,measures,legal_basis,as_of,index";

    private MatchRow() {}

    static List<String> of(Screening screening) {
        List<String> rows = new ArrayList<>();
        for (Match match : screening.matches()) {
            State state = match.state();
            Party party = state.party();
            rows.add(Stream.of(
                            screening.subject().number(),
                            match.subjectName(),
                            state.list(),
                            party.listing().section(),
                            party.number(),
                            party.caption(),
                            match.matchedName(),
                            String.format(Locale.ROOT, "%.6f", match.score()),
                            state.listedSince().toString(),
                            match.listedUntil(screening.settings())
                                    .map(LocalDate::toString)
                                    .orElse(""),
                            String.join("|", party.listing().programmes()),
                            party.listing().measures().stream()
                                    .map(measure -> measure.kind().word())
                                    .distinct()
                                    .collect(Collectors.joining("|")),
                            String.join("|", party.listing().legalBasis()),
                            screening.settings().asOf().toString(),
                            screening.index())
                    .map(MatchRow::cell)
                    .collect(Collectors.joining(",")));
        }
        return rows;
    }

    private static String cell(String text) {
        boolean quote = text.contains(",") || text.contains("\"") || text.contains("\n") || text.contains("\r");
        return quote ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
