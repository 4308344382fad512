package dev.cordon.lists.amend;

import dev.cordon.lists.Amendment;
import dev.cordon.lists.PartyColumns;
import dev.cordon.lists.RefusedException;
import dev.cordon.lists.Report;
import dev.cordon.terms.Party;
import dev.cordon.terms.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers the rows of an amendment; all have the day and citation of the first one. */
final class AmendmentRows {
    private static final Set<String> OF_REMOVALS =
            Set.of("action", "effective", "citation", "title", "number", "id", "name", "section");

    private final String format;
    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Report.Counter counter;
    private final List<Amendment.Change> changes = new ArrayList<>();
    private Optional<LocalDate> effective = Optional.empty();
    private String citation = "";
    private String title = "";

    AmendmentRows(String format, String file) {
        this.format = format;
        this.file = file;
        this.counter = new Report.Counter(file, problems);
    }

    Report.Counter counter() {
        return counter;
    }

    void add(long line, Map<String, String> row) {
        if (!belongs(line, row)) {
            return;
        }
        String number = cell(row, "number").isEmpty() ? cell(row, "id") : cell(row, "number");
        String action = cell(row, "action");
        switch (action) {
            case "add" -> party(line, row, number).ifPresent(party -> accept(new Amendment.Add(party)));
            case "change" ->
                party(line, row, number).ifPresent(party -> accept(new Amendment.Replace(target(row, number), party)));
            case "remove" -> remove(line, row, number);
            default -> counter.reject(line, "action", action, "add, change or remove", "row left out");
        }
    }

    private void accept(Amendment.Change change) {
        changes.add(change);
        counter.accept();
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").strip();
    }

    /** Whether the row has the day and the citation of the rows before. */
    private boolean belongs(long line, Map<String, String> row) {
        String day = cell(row, "effective");
        Optional<LocalDate> read = PartyColumns.day(day);
        if (read.isEmpty()) {
            counter.reject(line, "effective", day, "the first day on which it holds, YYYY-MM-DD", "row left out");
            return false;
        }
        if (cell(row, "citation").isEmpty()) {
            counter.reject(
                    line, "citation", "", "the rule or press release, as answers are to cite it", "row left out");
            return false;
        }
        if (effective.isEmpty()) {
            effective = read;
            citation = cell(row, "citation");
            title = cell(row, "title");
        }
        if (!effective.equals(read) || !citation.equals(cell(row, "citation"))) {
            counter.reject(
                    line,
                    effective.equals(read) ? "citation" : "effective",
                    effective.equals(read) ? cell(row, "citation") : day,
                    "one day and one citation in a file, " + effective.get() + " and " + citation,
                    "row left out; put it into a file of its own");
            return false;
        }
        return true;
    }

    private void remove(long line, Map<String, String> row, String number) {
        if (number.isEmpty() && cell(row, "name").isEmpty()) {
            counter.reject(line, "number", "", "a number or a name", "row left out");
            return;
        }
        row.forEach((column, text) -> {
            if (!text.isBlank() && !OF_REMOVALS.contains(column)) {
                counter.odd(line, column, text, "nothing, since a removal is its target alone", "not kept");
            }
        });
        accept(new Amendment.Remove(target(row, number)));
    }

    private static Amendment.Target target(Map<String, String> row, String number) {
        return new Amendment.Target(
                Optional.of(number).filter(text -> !text.isEmpty()), cell(row, "name"), cell(row, "section"));
    }

    private Optional<Party> party(long line, Map<String, String> row, String number) {
        Map<String, String> columns = new LinkedHashMap<>(row);
        AmendmentFile.OWN.forEach(columns::remove);
        columns.put("id", number);
        PartyColumns.Read read = PartyColumns.read(file, line, columns, Optional.empty());
        if (read.party().isEmpty()) {
            Problem last = read.problems().getLast();
            problems.addAll(read.problems().subList(0, read.problems().size() - 1));
            String field = last.field().equals("id") ? "number" : last.field();
            counter.reject(line, field, last.found(), last.expected(), last.effect());
        } else {
            problems.addAll(read.problems());
        }
        return read.party();
    }

    Amendment amendment() throws RefusedException {
        if (effective.isEmpty()) {
            Optional<Problem> first = problems.stream().filter(Problem::rejects).findFirst();
            throw first.map(RefusedException::new)
                    .orElseGet(() -> RefusedException.of(
                            file, 0, "no rows", "at least one change, with the day from which it holds", "add a row"));
        }
        return new Amendment(format, effective.get(), citation, title, changes, Report.of(counter));
    }
}
