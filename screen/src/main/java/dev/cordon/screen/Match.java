package dev.cordon.screen;

import dev.cordon.terms.State;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A listed party and how strongly it speaks for being the subject.
 *
 * @param state the party as it stood on the day asked for (or, where it was no longer listed, as it last stood)
 * @param subjectName the subject's name that met best, or "" where names did not decide
 * @param matchedName the listed name it met, as published, or ""
 * @param match whether the score reaches the threshold
 * @param explanation why
 */
public record Match(State state, String subjectName, String matchedName, boolean match, Explanation explanation) {

    public double score() {
        return explanation.score();
    }

    /**
     * The first day after the listing, as far as an answer may tell it: a strict one knows no end that came after its day.
     *
     * @param settings how the answer was asked for
     */
    public Optional<LocalDate> listedUntil(Settings settings) {
        return state.listedUntil().filter(day -> !settings.strict() || !day.isAfter(settings.asOf()));
    }
}
