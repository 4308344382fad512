package dev.cordon.ownership;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * As of when, and under which rules, is it asked?
 *
 * @param asOf the day as of which holdings, listings and rules are taken
 * @param regimes the regimes asked; empty for all
 * @param switched rules that are switched on or off whatever their dates say, by id
 */
public record Question(LocalDate asOf, Set<String> regimes, Map<String, Boolean> switched) {

    public Question {
        regimes = Collections.unmodifiableSortedSet(new TreeSet<>(regimes));
        switched = Collections.unmodifiableSortedMap(new TreeMap<>(switched));
    }

    /** All regimes on that day. */
    public static Question asOf(LocalDate day) {
        return new Question(day, Set.of(), Map.of());
    }

    /** One regime on that day. */
    public Question under(String regime) {
        return new Question(asOf, Set.of(regime), switched);
    }

    /** With a rule switched on or off. */
    public Question with(String rule, boolean on) {
        Map<String, Boolean> more = new TreeMap<>(switched);
        more.put(rule, on);
        return new Question(asOf, regimes, more);
    }

    /** On another day. */
    public Question on(LocalDate day) {
        return new Question(day, regimes, switched);
    }
}
