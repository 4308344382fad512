package dev.cordon.screen;

import dev.cordon.names.NameReader;
import dev.cordon.names.PreparedName;
import dev.cordon.names.Weights;
import dev.cordon.terms.Name;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import java.util.ArrayList;
import java.util.List;

/** Are these two parties, listed or not, one? Needs no lists. Safe for several threads. */
public final class Comparer {

    /** What one record compared with itself reaches at least, in thousandths of a bit. */
    private static final int SAME = 2_000;

    private final NameReader reader;
    private final Scorer scorer;

    public Comparer(NameReader reader, Weights weights) {
        this.reader = reader;
        this.scorer = new Scorer(weights);
    }

    /**
     * Compares two parties.
     *
     * @return the explanation, whose score is the answer; the score is the same when the two are exchanged
     */
    public Explanation compare(Party a, Party b) {
        Scorer.Scored there = asListed(a, b);
        Scorer.Scored back = asListed(b, a);
        List<Evidence> parts = there.millibits() >= back.millibits() ? there.evidence() : turned(back.evidence());
        return new Explanation(isSame(a, b) ? lifted(parts) : parts);
    }

    /** One record on both sides, whatever its id. */
    private static boolean isSame(Party a, Party b) {
        return a.names().equals(b.names())
                && a.identifiers().equals(b.identifiers())
                && a.births().equals(b.births())
                && a.countries().equals(b.countries())
                && (!a.names().isEmpty() || !a.identifiers().isEmpty());
    }

    /** A record matches itself, however little it says. */
    private static List<Evidence> lifted(List<Evidence> parts) {
        int sum = parts.stream().mapToInt(Evidence::millibits).sum();
        if (sum >= SAME) {
            return parts;
        }
        List<Evidence> lifted = new ArrayList<>(parts);
        lifted.add(Evidence.of(Evidence.Kind.NAME, SAME - sum, "", "", "one and the same record"));
        return lifted;
    }

    /** One as the subject, the other as listed, read as its type has it, or the subject's where it has none. */
    private Scorer.Scored asListed(Party subject, Party other) {
        PartyType type = other.type() == PartyType.UNKNOWN ? subject.type() : other.type();
        Party listed = NameFields.opened(other, type, reader);
        List<PreparedName> names = new ArrayList<>();
        for (Name name : listed.names()) {
            names.add(reader.read(name, reader.naming(type, name.text())));
        }
        return scorer.explain(new PreparedSubject(subject, reader), listed, names);
    }

    private static List<Evidence> turned(List<Evidence> parts) {
        return parts.stream()
                .map(part -> new Evidence(
                        part.kind(),
                        part.millibits(),
                        part.listed(),
                        part.subject(),
                        part.why(),
                        turned(part.details())))
                .toList();
    }
}
