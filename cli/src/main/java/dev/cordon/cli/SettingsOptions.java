package dev.cordon.cli;

import dev.cordon.lists.Nearest;
import dev.cordon.screen.Settings;
import dev.cordon.terms.ListInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How a screening is done, as options of a command. */
final class SettingsOptions {

    @Option(
            names = "--list",
            paramLabel = "ID",
            description = "ask this list only (us-csl, or us-csl:Entity List for a list inside it); may be repeated")
    private List<String> lists = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "DATE", converter = Day.class, description = "as lists stood on that day")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--strict", description = "use nothing that was published after that day")
    private boolean strict;

    @Option(
            names = "--threshold",
            paramLabel = "SCORE",
            defaultValue = "0.7",
            description = "score from which a party is a match, 0.01 to 0.999999 (default: ${DEFAULT-VALUE})")
    private double threshold;

    /** The day, where one is said. */
    Optional<LocalDate> day() {
        return asOf;
    }

    /**
     * The settings.
     *
     * @param limit most matches of a subject
     * @throws ParameterException if a value is out of range or a list unknown; the nearest are offered
     */
    Settings settings(CommandLine command, LocalDate today, List<ListInfo> known, int limit) {
        for (String asked : lists) {
            String id = asked.contains(":") ? asked.substring(0, asked.indexOf(':')) : asked;
            List<String> ids = known.stream().map(ListInfo::id).toList();
            if (!ids.contains(id)) {
                throw new ParameterException(
                        command,
                        "--list: there is no list \"" + id + "\"; the nearest are "
                                + String.join(", ", Nearest.of(id, ids, 3)));
            }
        }
        try {
            return new Settings(asOf.orElse(today), strict, threshold, limit, new TreeSet<>(lists));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command, String.valueOf(e.getMessage()), e);
        }
    }
}
