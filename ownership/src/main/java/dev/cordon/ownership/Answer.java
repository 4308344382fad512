package dev.cordon.ownership;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Whether a party is caught through its owners under the rules of one regime, with the proof. */
public sealed interface Answer {

    /** What was asked, and under which rules it is answered. */
    About about();

    Proof proof();

    /** What would change the answer, a sentence each. */
    List<String> wouldChange();

    /** What is odd in the holdings that it rests on. */
    List<Oddity> oddities();

    /** What should make somebody look closer although it decides nothing: a director, a minority, ties. */
    List<String> signs();

    default Standing standing() {
        return switch (this) {
            case Caught caught -> Standing.CAUGHT;
            case CannotBeKnown unknown -> Standing.CANNOT_BE_KNOWN;
            case NotCaught free -> Standing.NOT_CAUGHT;
        };
    }

    /**
     * What was asked.
     *
     * @param party as it was named
     * @param asOf the day
     * @param rules the rules in force
     */
    record About(String party, LocalDate asOf, RuleSet rules) {

        /** What is not confirmed about the rules, or not yet verified; to be shown with the answer. */
        public List<String> cautions() {
            return rules.rules().stream()
                    .flatMap(rule -> Stream.concat(
                            rule.status().isEmpty()
                                    ? Stream.empty()
                                    : Stream.of("rule " + rule.id() + ": " + rule.status()),
                            rule.basis().equals("read")
                                    ? Stream.empty()
                                    : Stream.of("rule " + rule.id()
                                            + ": stated from general knowledge, to be verified against the law")))
                    .toList();
        }
    }

    /**
     * The party is caught.
     *
     * @param listed whether it is listed itself, so that owners do not matter
     */
    record Caught(
            About about,
            boolean listed,
            Proof proof,
            List<String> wouldChange,
            List<Oddity> oddities,
            List<String> signs)
            implements Answer {
        public Caught {
            wouldChange = List.copyOf(wouldChange);
            oddities = List.copyOf(oddities);
            signs = List.copyOf(signs);
        }
    }

    /** The party is not caught, whatever the ranges turn out to be. */
    record NotCaught(About about, Proof proof, List<String> wouldChange, List<Oddity> oddities, List<String> signs)
            implements Answer {
        public NotCaught {
            wouldChange = List.copyOf(wouldChange);
            oddities = List.copyOf(oddities);
            signs = List.copyOf(signs);
        }
    }

    /**
     * It depends on what is not known.
     *
     * @param deciding the stakes whose true share, dates or nature would decide
     */
    record CannotBeKnown(
            About about,
            List<Stake> deciding,
            Proof proof,
            List<String> wouldChange,
            List<Oddity> oddities,
            List<String> signs)
            implements Answer {
        public CannotBeKnown {
            deciding = List.copyOf(deciding);
            wouldChange = List.copyOf(wouldChange);
            oddities = List.copyOf(oddities);
            signs = List.copyOf(signs);
        }
    }
}
