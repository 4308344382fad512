package dev.cordon.cli;

import dev.cordon.lists.Nearest;
import dev.cordon.ownership.OwnershipRule;
import dev.cordon.ownership.OwnershipRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Ownership rules that are switched on or off, as an option of a command. */
final class RuleSwitches {
    private static final int OFFERED = 3;

    @Option(
            names = "--rule",
            paramLabel = "ID=on|off",
            description = "switch an ownership rule on or off whatever its dates say; may be repeated")
    private Map<String, String> switches = new LinkedHashMap<>();

    /**
     * The rules by id.
     *
     * @throws ParameterException if a rule is unknown (the nearest are offered), or switched to another word
     */
    Map<String, Boolean> switched(CommandLine command, OwnershipRules rules) {
        List<String> known = rules.all().stream().map(OwnershipRule::id).toList();
        Map<String, Boolean> switched = new TreeMap<>();
        switches.forEach((rule, to) -> {
            if (!known.contains(rule)) {
                throw new ParameterException(
                        command,
                        "--rule: there is no rule \"" + rule + "\"; the nearest are "
                                + String.join(", ", Nearest.of(rule, known, OFFERED)));
            }
            if (!to.equals("on") && !to.equals("off")) {
                throw new ParameterException(
                        command,
                        "--rule: \"" + rule + "=" + to + "\" is not ID=on or ID=off; expected " + rule + "=on or =off");
            }
            switched.put(rule, to.equals("on"));
        });
        return switched;
    }
}
