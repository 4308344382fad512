package dev.cordon.ownership;

import dev.cordon.terms.Listing;
import dev.cordon.terms.Measure;
import dev.cordon.terms.Name;
import dev.cordon.terms.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Holdings and listings for tests, in few words. */
final class Given {

    static final OwnershipRules RULES = OwnershipRules.shipped();

    private Given() {}

    /** {@code "A 25 Target"}: A has 25 % of Target's shares; {@code "A control Target"}: A controls it. */
    static Holdings holdings(String... lines) {
        Holdings.Builder holdings = Holdings.builder();
        for (String line : lines) {
            holdings.add(holding(line));
        }
        return holdings.build();
    }

    static Holding holding(String line) {
        String[] words = line.split(" ");
        return Interest.of(words[1])
                .map(interest -> Holding.of(words[0], words[2], interest))
                .orElseGet(() -> Holding.shares(words[0], words[2], words[1]));
    }

    /** Listed on that list for ever, but for sections that the list needs. */
    static Listed listed(String list, String... parties) {
        Listed.Builder listed = Listed.builder();
        for (String party : parties) {
            listed.add(party, listing(list, "", party, LocalDate.of(1990, 1, 1)));
        }
        return listed.build();
    }

    static ListedAs listing(String list, String section, String party, LocalDate since, String... measures) {
        List<Measure> done = List.of(measures).stream()
                .map(text -> new Measure(Measure.Kind.SECTORAL, text))
                .toList();
        Listing place = new Listing(
                section, List.of(), done, List.of(), "", "", "", Optional.empty(), Optional.empty(), Optional.empty());
        Party record =
                Party.builder(party).name(Name.primary(party)).listing(place).build();
        return ListedAs.of(list, record, since, Optional.empty(), new ListedAs.Identified.ByNumber());
    }

    /** The answer of the rule set of that id. */
    static Answer answer(Holdings holdings, Listed listed, String party, String rules, String day) {
        Question question = Question.asOf(LocalDate.parse(day));
        return new Ownership(holdings, RULES)
                .answers(party, listed, question).stream()
                        .filter(answer -> answer.about().rules().id().equals(rules))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no rule of " + rules + " on " + day));
    }
}
