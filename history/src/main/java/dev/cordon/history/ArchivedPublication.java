package dev.cordon.history;

import dev.cordon.lists.Report;
import dev.cordon.terms.Part;
import dev.cordon.terms.Problem;
import dev.cordon.terms.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The archive's record of one publication.
 *
 * @param identity SHA-256 over list, day and the files' hashes, 64 hexadecimal digits
 * @param list the list's id
 * @param published the day from which it counts: an edition's day, an amendment's effective day
 * @param dated who said that day
 * @param archivedAt when Cordon first had it ("known since")
 * @param decidedAt when its status was decided last
 * @param kind edition or amendment
 * @param format the reader's format, or "" for one that could not be read
 * @param title how answers cite it
 * @param carries the parts it carries; an amendment has whole records, so the main part
 * @param parties how many parties an edition holds, how many changes an amendment makes
 * @param files its files, in the order given
 * @param tallies what was read of each file
 * @param problems how many problems of each kind were met
 * @param status live or rejected
 * @param reason why it is rejected, or what would have had it rejected but for {@code acceptReason}; else ""
 * @param acceptReason why a person accepted it all the same
 * @param from where it was had, or ""
 */
public record ArchivedPublication(
        String identity,
        String list,
        LocalDate published,
        Dated dated,
        Instant archivedAt,
        Instant decidedAt,
        Kind kind,
        String format,
        String title,
        Set<Part> carries,
        int parties,
        List<File> files,
        List<Report.Tally> tallies,
        Map<Problem.Kind, Integer> problems,
        Status status,
        String reason,
        Optional<String> acceptReason,
        String from) {

    /** The order in which publications make history; it never depends on their arrival. */
    static final Comparator<ArchivedPublication> IN_ORDER = Comparator.comparing(ArchivedPublication::published)
            .thenComparing(ArchivedPublication::kind)
            .thenComparing(ArchivedPublication::identity);

    public ArchivedPublication {
        carries = Parts.ordered(carries);
        files = List.copyOf(files);
        tallies = List.copyOf(tallies);
        problems = Collections.unmodifiableMap(new TreeMap<>(problems));
    }

    /** The short form of the identity: the record's file name. */
    public String id() {
        return identity.substring(0, 16);
    }

    public boolean live() {
        return status == Status.LIVE;
    }

    /** As answers cite it. */
    public State.Source source() {
        return new State.Source(published, title, from, identity);
    }

    /** In the order of history: editions of a day before its amendments. */
    public enum Kind {
        EDITION,
        AMENDMENT,
        /** It could not be read. */
        UNREAD
    }

    /** Whether it counts. */
    public enum Status {
        LIVE,
        REJECTED
    }

    /** Who said its day. */
    public enum Dated {
        IN_THE_FILE,
        BY_THE_USER
    }

    /**
     * A file of it.
     *
     * @param name as the user gave it, without folders (and without {@code .gz}: it is kept unpacked)
     * @param sha256 of its bytes, 64 hexadecimal digits: its name in the archive
     * @param bytes its length
     */
    public record File(String name, String sha256, long bytes) {}

    ArchivedPublication decided(ArchivedPublication first) {
        return new ArchivedPublication(
                identity,
                list,
                published,
                dated,
                first.archivedAt,
                decidedAt,
                kind,
                format,
                title,
                carries,
                parties,
                files,
                tallies,
                problems,
                status,
                reason,
                acceptReason,
                from);
    }
}
