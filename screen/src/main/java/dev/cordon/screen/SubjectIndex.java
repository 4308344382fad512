package dev.cordon.screen;

import dev.cordon.index.Bound;
import dev.cordon.index.Facts;
import dev.cordon.index.Index;
import dev.cordon.index.IndexBuilder;
import dev.cordon.names.Comparison;
import dev.cordon.names.NameReader;
import dev.cordon.names.Naming;
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
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whom of many subjects can this listed party be? Screening turned round, for when few listed parties change and many
 * subjects do not.
 *
 * <p>Complete: every subject that a {@link Screener} would match with the party is among those found; others may be, and
 * screening them tells. It holds because two names weigh the same whichever asks, and the bound asked for is the least
 * that a subject of whom so much is known needs ({@link LeastName}). Each subject stands in the index twice, its names read once as a person's and
 * once as an organization's, since the listed party's type decides how they are read.
 */
public final class SubjectIndex {

    /** Times each subject stands in the index. */
    private static final int READINGS = 2;

    private static final State.Source SOURCE = new State.Source(LocalDate.EPOCH, "subjects", "", "");

    private final Index index;
    private final List<Party> subjects;
    private final Map<Integer, Party> examples = new TreeMap<>();
    private final NameReader reader;
    private final Weights weights;

    private SubjectIndex(Index index, List<Party> subjects, NameReader reader, Weights weights) {
        this.index = index;
        this.subjects = List.copyOf(subjects);
        for (Party subject : subjects) {
            examples.putIfAbsent(kind(subject), subject);
        }
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

    /**
     * The subjects that can be this party.
     *
     * @param threshold the score from which a subject is matched
     * @return their places in the list
     */
    public BitSet mayBe(Party listed, double threshold) {
        int target = Score.millibits(threshold);
        Facts facts = Facts.of(listed);
        Bound least = Bound.of(least(target));
        BitSet found = new BitSet();
        BitSet bearing = new BitSet();
        for (Name name : listed.names()) {
            PreparedName theirs = reader.read(name, reader.naming(listed.type(), name.text()));
            for (int ours : index.byName(theirs, least, weights)) {
                int reached = Comparison.millibits(index.name(ours), theirs, false, weights);
                bearing.clear();
                index.statesOf(ours, reached, least, bearing);
                bearing.stream()
                        .map(state -> state / READINGS)
                        .filter(subject -> reached >= new LeastName(subjects.get(subject), target).of(facts))
                        .forEach(found::set);
            }
        }
        for (Identifier identifier : listed.identifiers()) {
            index.byNumber(identifier).stream().map(state -> state / READINGS).forEach(found::set);
        }
        return found;
    }

    /** The least evidence of names that any subject needs to be matched without a number. */
    private int least(int target) {
        return examples.values().stream()
                .mapToInt(subject ->
                        new LeastName(subject, target).in(Naming.PERSON).eased())
                .min()
                .orElse(0);
    }

    /** What may make good some of a subject's name: birth date, gender, address, country. */
    private static int kind(Party subject) {
        return (subject.births().isEmpty() ? 0 : 1)
                + (subject.genders().isEmpty() ? 0 : 2)
                + (subject.addresses().isEmpty() ? 0 : 4)
                + (subject.allCountries().isEmpty() ? 0 : 8);
    }
}
