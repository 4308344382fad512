package dev.cordon.cli;

import dev.cordon.names.NameAnatomy;
import dev.cordon.names.NameReader;
import dev.cordon.names.Naming;
import dev.cordon.terms.Name;
import dev.cordon.terms.PartyType;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How is this name understood? Needs no lists and fills no home. */
@Command(
        name = "name",
        description =
                "Shows how a name is understood: script, words with roles, what is left out, other forms, rarity.",
        mixinStandardHelpOptions = true)
final class NameCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "the name, or a field that holds several")
    private String name = "";

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            converter = SubjectOptions.TypeWord.class,
            description = "person, organization, vessel, aircraft or wallet; without it, what the name looks like")
    private PartyType type = PartyType.UNKNOWN;

    @Option(names = "--json", description = "answer as JSON")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before it calls
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (name.isBlank()) {
            throw new ParameterException(spec.commandLine(), "the name is blank");
        }
        NameReader reader = Engine.READER;
        Naming naming = reader.naming(type, name);
        List<NameAnatomy> names = reader.names(Name.primary(name), naming).stream()
                .map(held -> reader.anatomy(held.text(), naming))
                .toList();
        boolean guessed = type == PartyType.UNKNOWN;
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? NameJson.of(names, guessed) : NameText.of(names, guessed));
        out.flush();
        return Exit.NOTHING;
    }
}
