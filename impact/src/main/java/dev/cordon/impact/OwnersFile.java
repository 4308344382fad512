package dev.cordon.impact;

import dev.cordon.lists.RefusedException;
import dev.cordon.lists.Report;
import dev.cordon.ownership.Holding;
import dev.cordon.ownership.Holdings;
import dev.cordon.ownership.HoldingsFiles;
import dev.cordon.ownership.HoldingsReport;
import dev.cordon.terms.Name;
import dev.cordon.terms.Party;
import dev.cordon.terms.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A book's file of owners: who holds whom, in any format that {@link HoldingsFiles} reads.
 *
 * @param holdings each side as the book calls it: the id of a party of the book where one is meant, else as in the file
 * @param owners what the file tells of parties that are none of the book's, by what the holdings call them
 * @param tally read = accepted + rejected
 * @param problems all that was odd
 */
record OwnersFile(List<Holding> holdings, Map<String, Party> owners, Report.Tally tally, List<Problem> problems) {

    static final String FILE = "owners";

    /** As what it may come. */
    static final List<String> ENDINGS = Stream.of(".csv", ".jsonl", ".json", ".xml")
            .flatMap(ending -> Stream.of(ending, ending + ".gz", ending + ".zip"))
            .toList();

    /**
     * Reads the file.
     *
     * @param called what a party is called in the book, given an id or a name; the same where the book has none such
     * @throws RefusedException if the file as a whole cannot be used
     */
    static OwnersFile read(Path path, UnaryOperator<String> called) throws IOException {
        HoldingsFiles.Read read = HoldingsFiles.read(List.of(path));
        HoldingsReport report = read.reports().getFirst();
        String file = String.valueOf(path.getFileName());
        List<Problem> problems =
                report.problems().stream().map(problem -> in(file, problem)).toList();
        if (report.isRefused()) {
            throw new RefusedException(problems.getLast());
        }
        Holdings graph = read.holdings();
        String[] names = new String[graph.partyCount()];
        Map<String, Party> owners = new LinkedHashMap<>();
        for (int number = 0; number < names.length; number++) {
            Party subject = graph.subject(number);
            names[number] = called(graph.party(number), subject, called);
            owners.put(names[number], subject);
        }
        List<Holding> holdings = new ArrayList<>(graph.size());
        for (int number = 0; number < graph.size(); number++) {
            Holding holding = graph.holding(number);
            holdings.add(holding.among(
                    names[graph.number(holding.owner()).orElseThrow()],
                    names[graph.number(holding.owned()).orElseThrow()]));
        }
        return new OwnersFile(
                holdings,
                owners,
                new Report.Tally(file, report.read(), report.accepted(), report.rejected()),
                problems);
    }

    /** By its id, or a name that the file gives it. */
    private static String called(String party, Party subject, UnaryOperator<String> called) {
        String byId = called.apply(party);
        return byId.equals(party)
                ? subject.names().stream()
                        .map(Name::text)
                        .filter(name -> !called.apply(name).equals(name))
                        .map(called)
                        .findFirst()
                        .orElse(party)
                : byId;
    }

    private static Problem in(String file, Problem problem) {
        return new Problem(
                problem.kind(),
                file,
                problem.line(),
                problem.field(),
                problem.found(),
                problem.expected(),
                problem.effect());
    }
}
