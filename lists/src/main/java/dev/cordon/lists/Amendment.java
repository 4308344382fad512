package dev.cordon.lists;

import dev.cordon.terms.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a rule or a press release adds to, changes on or removes from a list, from a day on.
 *
 * @param format the reader's format
 * @param effective the first day on which the changes hold
 * @param citation how answers cite it: "2023-25557 (88 FR, Nov 2023)"
 * @param title what it is, in words
 * @param changes in the order of the document
 * @param report counts and problems
 */
public record Amendment(
        String format, LocalDate effective, String citation, String title, List<Change> changes, Report report)
        implements Publication {

    public Amendment {
        changes = List.copyOf(changes);
    }

    /** One change. */
    public sealed interface Change {}

    /** A party comes onto the list. */
    public record Add(Party party) implements Change {}

    /** A party's record is another from now on. */
    public record Replace(Target target, Party party) implements Change {}

    /** A party leaves the list. */
    public record Remove(Target target) implements Change {}

    /**
     * The party that is meant. By its number where the document has one; otherwise by its name (any name of the party,
     * compared without regard to case, accents and punctuation) and section.
     *
     * @param number the authority's number
     * @param name a name of the party, as the document writes it
     * @param section the list inside the list, or ""
     */
    public record Target(Optional<String> number, String name, String section) {}
}
