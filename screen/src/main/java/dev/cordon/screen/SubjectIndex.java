package dev.cordon.screen;

import dev.cordon.index.Index;
import dev.cordon.index.IndexBuilder;
import dev.cordon.names.Comparison;
import dev.cordon.names.NameReader;
import dev.cordon.names.PreparedName;
import dev.cordon.names.Weights;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.Listing;
import dev.cordon.terms.Name;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.State;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Whom of many subjects can this listed party be? Screening turned round, for when few listed parties change and many
 * subjects do not.
 *
 * <p>Complete: every subject that a {@link Screener} would match with the party is among those found; others may be, and
 * screening them tells. It holds because two names weigh the same whichever asks, and the bound asked for is the least
 * that any of the subjects needs ({@link Scorer#leastName}). Each subject stands in the index twice, its names read once
 * as a person's and once as an organization's, since the listed party's type decides how they are read.
 */
public final class SubjectIndex {

    /** Times each subject stands in the index. */
    private static final int READINGS = 2;

    private static final State.Source SOURCE = new State.Source(LocalDate.EPOCH, "subjects", "", "");

    private final Index index;
    private final List<Party> subjects;
    private final NameReader reader;
    private final Weights weights;

    private SubjectIndex(Index index, List<Party> subjects, NameReader reader, Weights weights) {
        this.index = index;
        this.subjects = subjects;
        this.reader = reader;
        this.weights = weights;
    }

    /**
     * Writes the index of these subjects into an empty folder.
     *
     * @param version what identifies the subjects
     */
    public static void write(Path folder, List<Party> subjects, NameReader reader, String version) throws IOException {
        IndexBuilder builder = new IndexBuilder(reader);
        for (int i = 0; i < subjects.size(); i++) {
            Party opened = NameFields.opened(subjects.get(i), reader);
            builder.add(state(i, PartyType.PERSON, opened));
            builder.add(state(i, PartyType.ORGANIZATION, opened));
        }
        builder.write(folder, version, List.of());
    }

    private static State state(int number, PartyType type, Party subject) {
        Party bare = new Party(
                String.valueOf(number),
                type,
                subject.names(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                subject.identifiers(),
                List.of(),
                Listing.UNSAID,
                List.of());
        return new State(
                "subjects",
                bare,
                LocalDate.EPOCH,
                Optional.empty(),
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                Optional.empty(),
                SOURCE,
                List.of(),
                Optional.empty());
    }

    /**
     * Opens what {@link #write} has written.
     *
     * @param subjects the same subjects in the same order
     */
    public static SubjectIndex open(Path folder, List<Party> subjects, NameReader reader, Weights weights)
            throws IOException {
        Index index = Index.open(folder);
        if (index.stateCount() != READINGS * subjects.size()) {
            throw new IOException("the index in " + folder + " holds " + index.stateCount() / READINGS
                    + " subjects and not " + subjects.size() + "; delete it, and it is made anew");
        }
        return new SubjectIndex(index, subjects, reader, weights);
    }

    /** What {@link #write} was told. */
    public String version() {
        return index.version();
    }

    /** The least evidence of names that any of the subjects needs to be matched without a number. */
    public int bound(double threshold) {
        int target = Score.millibits(threshold);
        int[] byFields = new int[8];
        Arrays.fill(byFields, Integer.MAX_VALUE);
        for (Party subject : subjects) {
            int fields = (subject.births().isEmpty() ? 0 : 1)
                    + (subject.genders().isEmpty() ? 0 : 2)
                    + (subject.addresses().isEmpty() ? 0 : 4);
            if (byFields[fields] == Integer.MAX_VALUE) {
                byFields[fields] = Scorer.leastName(subject, target);
            }
        }
        return Arrays.stream(byFields).min().orElse(target);
    }

    /**
     * The subjects that can be this party.
     *
     * @param bound as {@link #bound} has it for the threshold
     * @return their places in the list
     */
    public BitSet mayBe(Party listed, int bound) {
        BitSet states = new BitSet();
        for (Name name : listed.names()) {
            PreparedName theirs = reader.read(name, reader.naming(listed.type(), name.text()));
            for (int ours : index.byName(theirs, bound, weights)) {
                if (Comparison.millibits(index.name(ours), theirs, false, weights) >= bound) {
                    index.statesOf(ours, states);
                }
            }
        }
        for (Identifier identifier : listed.identifiers()) {
            states.or(index.byNumber(identifier));
        }
        BitSet found = new BitSet();
        states.stream().forEach(state -> found.set(state / READINGS));
        return found;
    }
}
