package dev.cordon.history;

import dev.cordon.terms.Part;
import dev.cordon.terms.State;
import java.util.Set;

/**
 * A live publication that made the history; when it was archived says {@link Home#publications(String)}.
 *
 * @param source how answers cite it
 * @param kind edition or amendment
 * @param carries the parts it carries; what it lacks was borrowed
 * @param parties how many parties it holds, or changes
 * @param listed how many parties were on the list when it had been applied
 */
public record TimelineEntry(
        State.Source source, ArchivedPublication.Kind kind, Set<Part> carries, int parties, int listed) {

    /** {@link ArchivedPublication#id()}. */
    public String id() {
        return source.sha256().substring(0, 16);
    }

    boolean isEdition() {
        return kind == ArchivedPublication.Kind.EDITION;
    }
}
