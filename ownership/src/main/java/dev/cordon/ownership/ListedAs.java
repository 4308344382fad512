package dev.cordon.ownership;

import dev.cordon.terms.Measure;
import dev.cordon.terms.Party;
import dev.cordon.terms.State;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A listing that a party of the ownership graph bears.
 *
 * @param list the list's id
 * @param number the party's number on it
 * @param name its name there
 * @param section the list inside the list, or ""
 * @param programmes as the authority writes them
 * @param measures what the listing does; empty where it is not said
 * @param directives sectoral directives it is subject to: "Directive 1"
 * @param since the first day
 * @param until the first day after it; empty while it stands
 * @param how how the party of the graph was found to be this one
 */
public record ListedAs(
        String list,
        String number,
        String name,
        String section,
        List<String> programmes,
        List<Measure.Kind> measures,
        SortedSet<String> directives,
        LocalDate since,
        Optional<LocalDate> until,
        Identified how) {

    private static final Pattern DIRECTIVE = Pattern.compile("Directive \\d+[A-Z]?");

    /** How it is known that a party of the graph is the listed one. */
    public sealed interface Identified {
        /** The graph names the list and the number. */
        record ByNumber() implements Identified {}

        /**
         * By screening.
         *
         * @param score 0 to 1
         * @param subject the name in the graph
         * @param listed the listed name that it met
         */
        record ByName(double score, String subject, String listed) implements Identified {}

        /**
         * Somebody says so: a scenario, a user.
         *
         * @param word on what ground
         */
        record Supposed(String word) implements Identified {}
    }

    public ListedAs {
        programmes = List.copyOf(programmes);
        measures = List.copyOf(measures);
        directives = Collections.unmodifiableSortedSet(new TreeSet<>(directives));
    }

    /** The listing of a state. */
    public static ListedAs of(State state, Identified how) {
        return of(state.list(), state.party(), state.listedSince(), state.listedUntil(), how);
    }

    /** The listing of a party on a list that no edition shows, as in a scenario. */
    public static ListedAs of(String list, Party party, LocalDate since, Optional<LocalDate> until, Identified how) {
        TreeSet<String> directives = new TreeSet<>();
        party.listing().measures().forEach(measure -> addDirectives(measure.text(), directives));
        party.remarks().forEach(remark -> addDirectives(remark.label() + " " + remark.text(), directives));
        return new ListedAs(
                list,
                party.number(),
                party.caption(),
                party.listing().section(),
                party.listing().programmes(),
                party.listing().measures().stream()
                        .map(Measure::kind)
                        .distinct()
                        .toList(),
                directives,
                since,
                until,
                how);
    }

    private static void addDirectives(String text, TreeSet<String> to) {
        DIRECTIVE.matcher(text).results().forEach(found -> to.add(found.group()));
    }

    /** Whether it stands on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(since) && until.filter(end -> !day.isBefore(end)).isEmpty();
    }

    /** {@code us-ofac-sdn:41297}. */
    public String key() {
        return list + ":" + number;
    }
}
