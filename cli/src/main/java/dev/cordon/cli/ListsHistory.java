package dev.cordon.cli;

import dev.cordon.history.HomeException;
import dev.cordon.history.ListHistory;
import dev.cordon.history.PartyFields;
import dev.cordon.history.View;
import dev.cordon.terms.State;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How did a party stand, and what shows it? */
@Command(
        name = "history",
        description = "Shows every state a party has had on a list, with its days and the editions that show it.",
        mixinStandardHelpOptions = true)
final class ListsHistory implements Callable<Integer> {

    /** A piece of a name may be in very many; --json has all of them. */
    private static final int MOST_SHOWN = 20;

    @Parameters(index = "0", paramLabel = "PARTY", description = "a number on a list, a name, or a piece of a name")
    private String asked = "";

    @Option(names = "--list", paramLabel = "ID", description = "look on that list only")
    private Optional<String> list = Optional.empty();

    @Option(names = "--json", description = "answer as JSON, schema " + ListsJson.HISTORY)
    private boolean json;

    @Mixin
    private HomeOption home = new HomeOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before it calls
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, HomeException {
        if (asked.isBlank()) {
            throw new ParameterException(spec.commandLine(), "PARTY is blank; expected a number or a name");
        }
        PrintWriter out = spec.commandLine().getOut();
        try (DataHome data = home.open(spec.commandLine().getErr())) {
            View view = data.view();
            list.ifPresent(id -> Lists.requireList(spec.commandLine(), "--list", id, view.lists()));
            List<PartyHistory> found = new ArrayList<>();
            for (String id : list.map(List::of).orElse(view.lists())) {
                ListHistory history = view.list(id);
                for (String number : history.find(asked)) {
                    found.add(PartyHistory.of(data.home(), history, number));
                }
            }
            if (json) {
                out.print(ListsJson.history(asked, found));
            } else {
                print(found, out);
            }
        }
        out.flush();
        return Exit.NOTHING;
    }

    private void print(List<PartyHistory> found, PrintWriter out) {
        if (found.isEmpty()) {
            out.println("No list in the home has ever had a party of the number or name \"" + asked
                    + "\". \"cordon screen\" finds names that are only alike.");
        }
        for (int i = 0; i < Math.min(MOST_SHOWN, found.size()); i++) {
            if (i > 0) {
                out.println();
            }
            print(found.get(i), out);
        }
        if (found.size() > MOST_SHOWN) {
            out.println("… and " + (found.size() - MOST_SHOWN) + " more; give more of the name, or the number");
        }
    }

    private static void print(PartyHistory party, PrintWriter out) {
        State last = party.states().getLast().state();
        out.println(party.list() + "  " + party.number() + "  " + last.party().caption());
        Map<String, List<String>> before = Map.of();
        for (PartyHistory.Shown shown : party.states()) {
            Map<String, List<String>> now = PartyFields.of(shown.state().party());
            print(shown, differing(before, now), out);
            before = now;
        }
    }

    private static void print(PartyHistory.Shown shown, Set<String> changed, PrintWriter out) {
        State state = shown.state();
        out.println(
                "  " + state.from() + " to " + state.to().map(Object::toString).orElse("today") + "  " + under(state));
        line(
                out,
                "listed",
                "since " + state.listedSince()
                        + state.listedUntil().map(day -> ", until " + day).orElse(""));
        line(out, "changed", String.join(", ", changed));
        line(out, "shown by", shown.by().stream().map(State.Source::title).collect(Collectors.joining(", ")));
        state.borrowed()
                .forEach(borrowed -> line(
                        out,
                        "borrowed",
                        ListsJson.words(List.of(borrowed.part())).getFirst() + " from the edition of "
                                + borrowed.published() + (borrowed.later() ? ", a later one" : "")));
        state.ending().ifPresent(ending -> line(out, "ended by", ending.title()));
        line(out, "known since", shown.knownSince().map(Object::toString).orElse(""));
    }

    private static String under(State state) {
        List<String> words = new ArrayList<>();
        if (!state.party().listing().section().isEmpty()) {
            words.add(state.party().listing().section());
        }
        words.addAll(state.party().listing().programmes());
        return String.join(", ", words);
    }

    private static Set<String> differing(Map<String, List<String>> before, Map<String, List<String>> now) {
        Set<String> fields = new LinkedHashSet<>();
        before.forEach((field, values) -> {
            if (!values.equals(now.get(field))) {
                fields.add(field);
            }
        });
        return fields;
    }

    private static void line(PrintWriter out, String label, String text) {
        if (!text.isEmpty()) {
            out.printf("    %-12s %s%n", label, text);
        }
    }
}
