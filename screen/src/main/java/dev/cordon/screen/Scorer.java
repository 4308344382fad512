package dev.cordon.screen;

import dev.cordon.names.Clue;
import dev.cordon.names.Comparison;
import dev.cordon.names.NameMatch;
import dev.cordon.names.PreparedName;
import dev.cordon.names.Weights;
import dev.cordon.terms.Name;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How strongly does everything known of two parties speak for their being one?
 *
 * <p>The best pair of names gives the name's evidence; numbers, birth dates, countries, gender, addresses and types add
 * or take away. What agrees beyond name and number corroborates a name and cannot make one: see {@link #limit}.
 */
final class Scorer {

    /** The name's evidence where neither side's names can be compared. */
    private static final int NO_NAMES = Integer.MIN_VALUE;

    /** Evidence where neither names nor numbers could be compared. */
    private static final int NOTHING = -8_000;

    private final Weights weights;

    Scorer(Weights weights) {
        this.weights = weights;
    }

    /**
     * A pair of parties, scored.
     *
     * @param evidence the parts
     * @param subjectName the subject's name that met best, or ""
     * @param listedName the listed name it met, or ""
     */
    record Scored(List<Evidence> evidence, String subjectName, String listedName) {
        int millibits() {
            return evidence.stream().mapToInt(Evidence::millibits).sum();
        }
    }

    /** Best pair of names: which, and its weight. */
    private record BestNames(int subject, int listed, int millibits) {}

    /**
     * Everything but the details of the names' comparison.
     *
     * @param listedNames the listed party's names, prepared, in its order
     */
    Scored score(PreparedSubject subject, Party listed, List<PreparedName> listedNames) {
        return assemble(subject, listed, listedNames, false);
    }

    /** The same, with the details. */
    Scored explain(PreparedSubject subject, Party listed, List<PreparedName> listedNames) {
        return assemble(subject, listed, listedNames, true);
    }

    /** How much corroboration a name of that strength admits. */
    static int admitted(int name) {
        long above = (long) name - EvidenceWeight.CORROBORATION_FROM.millibits();
        return (int) Math.max(0, above * EvidenceWeight.CORROBORATION_SLOPE.millibits() / 1000);
    }

    private Scored assemble(PreparedSubject subject, Party listed, List<PreparedName> listedNames, boolean details) {
        List<Evidence> parts = new ArrayList<>();
        Optional<Evidence> number = IdentifierEvidence.of(subject.party(), listed);
        boolean numberDecides = number.filter(IdentifierEvidence::decides).isPresent();
        BestNames best = bestNames(subject, listed, listedNames);
        int name = best.millibits;
        if (name != NO_NAMES) {
            if (numberDecides) {
                name = Math.max(name, EvidenceWeight.NAME_UNDER_NUMBER.millibits());
            }
            parts.add(nameEvidence(subject, listed, listedNames, best, name, details));
        }
        number.ifPresent(parts::add);
        int corroborated = parts.size();
        BirthEvidence.of(subject.party(), listed).ifPresent(parts::add);
        CountryEvidence.of(subject.party(), listed).ifPresent(parts::add);
        gender(subject.party(), listed).ifPresent(parts::add);
        AddressEvidence.of(subject.party(), listed).ifPresent(parts::add);
        if (name == NO_NAMES && number.filter(found -> found.millibits() > 0).isEmpty()) {
            parts.addFirst(
                    Evidence.of(Evidence.Kind.NAME, NOTHING, "", "", "nothing that identifies could be compared"));
            corroborated++;
            name = NOTHING;
        }
        if (name != NO_NAMES && !numberDecides) {
            limit(name, parts.subList(corroborated, parts.size())).ifPresent(parts::add);
        }
        type(subject.party().type(), listed.type()).ifPresent(parts::add);
        if (numberDecides) {
            contradictionLimit(parts).ifPresent(parts::add);
        }
        return new Scored(
                List.copyOf(parts),
                best.subject < 0
                        ? ""
                        : subject.party().names().get(best.subject).text(),
                best.subject < 0 ? "" : listed.names().get(best.listed).text());
    }

    private BestNames bestNames(PreparedSubject subject, Party listed, List<PreparedName> listedNames) {
        BestNames best = new BestNames(-1, -1, NO_NAMES);
        for (int l = 0; l < listedNames.size(); l++) {
            PreparedName theirs = listedNames.get(l);
            List<PreparedName> ours = subject.names(theirs.naming());
            for (int s = 0; s < ours.size(); s++) {
                int millibits = Comparison.millibits(ours.get(s), theirs, weak(subject, s, listed, l), weights);
                if (millibits > best.millibits) {
                    best = new BestNames(s, l, millibits);
                }
            }
        }
        return best;
    }

    private static boolean weak(PreparedSubject subject, int s, Party listed, int l) {
        return subject.party().names().get(s).weak() || listed.names().get(l).weak();
    }

    private Evidence nameEvidence(
            PreparedSubject subject,
            Party listed,
            List<PreparedName> listedNames,
            BestNames best,
            int counted,
            boolean details) {
        Name ours = subject.party().names().get(best.subject);
        Name theirs = listed.names().get(best.listed);
        if (!details) {
            return Evidence.of(Evidence.Kind.NAME, counted, ours.text(), theirs.text(), "");
        }
        PreparedName prepared = listedNames.get(best.listed);
        NameMatch match = Comparison.explain(
                subject.names(prepared.naming()).get(best.subject),
                prepared,
                weak(subject, best.subject, listed, best.listed),
                weights);
        List<Evidence> clues = new ArrayList<>();
        for (Clue clue : match.clues()) {
            clues.add(Evidence.of(
                    Evidence.Kind.CLUE, clue.millibits(), clue.first(), clue.second(), Words.of(clue.trait())));
        }
        if (counted != match.millibits()) {
            clues.add(Evidence.of(
                    Evidence.Kind.CLUE,
                    counted - match.millibits(),
                    "",
                    "",
                    "another name counts only so much where a number agrees"));
        }
        return new Evidence(
                Evidence.Kind.NAME, counted, ours.text(), theirs.text(), Words.summary(match.clues()), clues);
    }

    /** What birth date, country, gender and address give together is cut to what a name of that strength admits. */
    private static Optional<Evidence> limit(int name, List<Evidence> corroboration) {
        int positive = corroboration.stream()
                .mapToInt(Evidence::millibits)
                .filter(bits -> bits > 0)
                .sum();
        int admitted = admitted(name);
        return positive <= admitted
                ? Optional.empty()
                : Optional.of(Evidence.of(
                        Evidence.Kind.LIMIT,
                        admitted - positive,
                        "",
                        "",
                        "what else agrees cannot make good a name this different"));
    }

    /** A number finds its party whatever else is said of it: people and ships change names, years and countries. */
    private static Optional<Evidence> contradictionLimit(List<Evidence> parts) {
        int negative = parts.stream()
                .mapToInt(Evidence::millibits)
                .filter(bits -> bits < 0)
                .sum();
        int most = EvidenceWeight.CONTRADICTION_UNDER_NUMBER.millibits();
        return negative >= most
                ? Optional.empty()
                : Optional.of(Evidence.of(
                        Evidence.Kind.LIMIT,
                        most - negative,
                        "",
                        "",
                        "what else differs cannot outweigh a number that agrees"));
    }

    private static Optional<Evidence> gender(Party subject, Party listed) {
        if (subject.genders().isEmpty() || listed.genders().isEmpty()) {
            return Optional.empty();
        }
        boolean shared = subject.genders().stream().anyMatch(listed.genders()::contains);
        return Optional.of(Evidence.of(
                Evidence.Kind.GENDER,
                shared ? EvidenceWeight.GENDER_EQUAL : EvidenceWeight.GENDER_DIFFERS,
                Words.of(subject.genders()),
                Words.of(listed.genders()),
                shared ? "same gender" : "another gender"));
    }

    private static Optional<Evidence> type(PartyType subject, PartyType listed) {
        if (subject == PartyType.UNKNOWN || listed == PartyType.UNKNOWN || subject == listed) {
            return Optional.empty();
        }
        return Optional.of(Evidence.of(
                Evidence.Kind.TYPE,
                EvidenceWeight.TYPE_DIFFERS,
                Words.of(subject),
                Words.of(listed),
                "another type of party"));
    }
}
