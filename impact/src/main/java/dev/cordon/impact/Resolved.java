package dev.cordon.impact;

import dev.cordon.screen.Settings;
import dev.cordon.terms.State;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A scenario with everything in it found.
 *
 * @param scenario what was asked
 * @param before how it is screened before
 * @param after how it is screened after
 * @param lifted parties that are not listed after, as {@code list:number}
 * @param hidden their states in the index
 * @param added states that hold after, on top
 * @param rules ownership rules that are on or off after
 * @param words what it comes to, a line each, with the parties that are meant
 */
record Resolved(
        Scenario scenario,
        Settings before,
        Settings after,
        Set<String> lifted,
        BitSet hidden,
        List<State> added,
        Map<String, Boolean> rules,
        List<String> words) {

    Resolved {
        added = List.copyOf(added);
        words = List.copyOf(words);
    }
}
