package dev.cordon.impact;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What if: changes to the lists and rules, all at once.
 *
 * @param title what it is called, or ""
 * @param asOf the day on which it is asked; empty for today, or where {@code from} and {@code to} say it
 * @param from the day before: how it stood then is compared with {@code to}
 * @param to the day after
 * @param lifts parties that leave a list
 * @param designations files of parties that come onto a list
 * @param editions editions or amendments that are not live
 * @param rules ownership rules by id, on or off whatever their dates say
 */
public record Scenario(
        String title,
        Optional<LocalDate> asOf,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<Lift> lifts,
        List<Designation> designations,
        List<NotLive> editions,
        Map<String, Boolean> rules) {

    public static final Scenario NOTHING = new Scenario(
            "", Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), Map.of());

    public Scenario {
        lifts = List.copyOf(lifts);
        designations = List.copyOf(designations);
        editions = List.copyOf(editions);
        rules = Map.copyOf(new TreeMap<>(rules));
        if (from.isPresent() != to.isPresent()) {
            throw new IllegalArgumentException("from and to are both needed, or neither");
        }
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new IllegalArgumentException(from.get() + " is after " + to.get() + "; give the earlier day first");
        }
        if (from.isPresent() && asOf.isPresent()) {
            throw new IllegalArgumentException("as-of has no place beside from and to");
        }
    }

    /**
     * A party that leaves a list.
     *
     * @param party its number there, its name, or a piece of its name that no other party there has
     * @param list the list's id
     */
    public record Lift(String party, String list) {

        /**
         * Reads {@code PARTY@LIST}.
         *
         * @throws IllegalArgumentException if it has another shape
         */
        public static Lift of(String text) {
            int at = text.lastIndexOf('@');
            if (at <= 0 || at == text.length() - 1) {
                throw new IllegalArgumentException("\"" + text
                        + "\" is not PARTY@LIST, as 41379@us-ofac-sdn or \"Institute of Forensic Science@us-csl\"");
            }
            return new Lift(
                    text.substring(0, at).strip(), text.substring(at + 1).strip());
        }

        @Override
        public String toString() {
            return party + "@" + list;
        }
    }

    /**
     * Parties that come onto a list, as in a press release before the edition lands.
     *
     * @param file their file: any format that lists come in, or CSV and JSON lines with the columns of a bank's own list
     * @param list the list that they come onto; "" for one that is not there yet
     */
    public record Designation(Path file, String list) {}

    /**
     * A publication that is not live.
     *
     * @param list the list's id
     * @param files its files
     * @param published its day, where the files do not say it
     */
    public record NotLive(String list, List<Path> files, Optional<LocalDate> published) {
        public NotLive {
            files = List.copyOf(files);
        }
    }

    /**
     * Reads a scenario in YAML.
     *
     * @throws dev.cordon.lists.RefusedException naming the line that is no part of a scenario
     */
    public static Scenario read(Path file) throws IOException {
        return ScenarioFile.read(file);
    }

    /** Both at once: what either says; the other's days and title go before this one's. */
    public Scenario and(Scenario other) {
        Map<String, Boolean> both = new TreeMap<>(rules);
        both.putAll(other.rules);
        boolean dated = other.from.isPresent() || other.asOf.isPresent();
        return new Scenario(
                other.title.isEmpty() ? title : other.title,
                dated ? other.asOf : asOf,
                dated ? other.from : from,
                dated ? other.to : to,
                joined(lifts, other.lifts),
                joined(designations, other.designations),
                joined(editions, other.editions),
                both);
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    /** Whether it changes nothing at all. */
    public boolean isEmpty() {
        return from.isEmpty() && lifts.isEmpty() && designations.isEmpty() && editions.isEmpty() && rules.isEmpty();
    }
}
