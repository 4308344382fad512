package dev.cordon.lists.own;

import dev.cordon.lists.Edition;
import dev.cordon.lists.PartyColumns;
import dev.cordon.lists.Report;
import dev.cordon.terms.Part;
import dev.cordon.terms.Party;
import dev.cordon.terms.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers rows to an edition; an id counts once. */
final class OwnEdition {
    private final String format;
    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Report.Counter counter;
    private final Map<String, Party> parties = new LinkedHashMap<>();

    OwnEdition(String format, String file) {
        this.format = format;
        this.file = file;
        this.counter = new Report.Counter(file, problems);
    }

    Report.Counter counter() {
        return counter;
    }

    void add(long line, Map<String, String> row) {
        PartyColumns.Read read = PartyColumns.read(file, line, row, Optional.empty());
        if (read.party().isEmpty()) {
            Problem last = read.problems().getLast();
            problems.addAll(read.problems().subList(0, read.problems().size() - 1));
            counter.reject(line, last.field(), last.found(), last.expected(), last.effect());
            return;
        }
        Party party = read.party().get();
        if (parties.containsKey(party.number())) {
            counter.reject(
                    line,
                    "id",
                    party.number(),
                    "an id that no other row has",
                    "row left out; " + parties.get(party.number()).caption() + " has that id");
            return;
        }
        problems.addAll(read.problems());
        parties.put(party.number(), party);
        counter.accept();
    }

    Edition edition() {
        return new Edition(
                format,
                Optional.empty(),
                Set.of(Part.MAIN),
                parties.values().stream().map(Edition.Entry::whole).toList(),
                Report.of(counter));
    }
}
