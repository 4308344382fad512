package dev.cordon.impact;

import dev.cordon.index.Index;
import dev.cordon.screen.SubjectIndex;
import dev.cordon.terms.Party;
import dev.cordon.terms.State;
import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * Whom of the book a scenario touches by name or number: those who match a listing that holds on one side of it alone.
 *
 * <p>Everybody else is matched on both sides with the same states, since a screening scores each state by itself. So it is
 * enough to go from the changed listings to the book, which is the {@link SubjectIndex}'s business, and to ask of each
 * party found whether it truly matches.
 */
final class Reach {

    private final Index index;
    private final World before;
    private final World after;
    private final Book book;
    private final SubjectIndex subjects;
    private final double threshold;
    private final BitSet touched = new BitSet();
    private int changed;

    Reach(Index index, World before, World after, Book book, SubjectIndex subjects) {
        this.index = index;
        this.before = before;
        this.after = after;
        this.book = book;
        this.subjects = subjects;
        this.threshold = before.settings().threshold();
    }

    /** The subjects of the book that are touched, by their places. */
    BitSet touched() {
        for (int number = 0; number < index.stateCount(); number++) {
            boolean held = before.holds(number);
            if (held != after.holds(number)) {
                World there = held ? before : after;
                int state = number;
                touch(index.state(number), subject -> there.matches(book.subject(subject), state));
            }
        }
        for (int number = 0; number < after.addedCount(); number++) {
            int state = number;
            touch(after.added(number), subject -> after.matchesAdded(book.subject(subject), state));
        }
        return touched;
    }

    /** How many listings hold on one side alone. */
    int changed() {
        return changed;
    }

    private void touch(State state, IntPredicate matches) {
        changed++;
        Party listed = state.party();
        BitSet may = subjects.mayBe(listed, threshold);
        may.andNot(touched);
        may.stream().parallel().filter(matches).boxed().toList().forEach(touched::set);
        book.named(Resolver.key(state)).ifPresent(touched::set);
    }
}
