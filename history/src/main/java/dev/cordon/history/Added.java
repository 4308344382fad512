package dev.cordon.history;

import dev.cordon.lists.Report;
import java.util.Optional;

/** What became of a publication that was handed over. */
public sealed interface Added {

    /** The list it was meant for. */
    String list();

    /** It is live, whole. */
    record Live(ArchivedPublication publication, Report report) implements Added {
        @Override
        public String list() {
            return publication.list();
        }
    }

    /** It is live; some of its rows were rejected. */
    record LiveWithRejects(ArchivedPublication publication, Report report) implements Added {
        @Override
        public String list() {
            return publication.list();
        }
    }

    /** The same bytes for the same list and day are live already; nothing has changed. */
    record AlreadyThere(ArchivedPublication publication) implements Added {
        @Override
        public String list() {
            return publication.list();
        }
    }

    /**
     * It is not live; what was live before still is.
     *
     * @param reason a sentence for the user: what is wrong and what to do
     * @param archived its record, if it could be kept; a publication without a day, for one, cannot
     * @param report what was read, if it could be read
     */
    record Refused(String list, String reason, Optional<ArchivedPublication> archived, Optional<Report> report)
            implements Added {}
}
