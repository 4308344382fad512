package dev.cordon.bench.accuracy;

import static dev.cordon.bench.accuracy.Table.figure;

import dev.cordon.screen.Comparer;
import dev.cordon.terms.PartyType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Pairs that the lists themselves label: two strong names of one party are one; the name that looks most like it of
 * another party, and a name with one word of a real other name in the place of its own, are two.
 */
final class ListAliases implements Chapter {

    static final long SEED = 70;

    /** Pairs of aliases taken from one party at most, so that those with fifty do not decide. */
    private static final int MOST = 2;

    /** Two names of one party that look less alike are other names altogether: a nom de guerre, a new company name. */
    private static final double ONE_NAME = 0.4;

    /** Sorts of pairs. */
    enum Sort {
        ALIASES("two spellings of one name", true),
        OTHER_NAMES("two other names of one party (not in F1 and AUC)", true),
        NEAREST("nearest name of another party", false),
        REPLACED("one word replaced by another name's", false);

        private final String words;
        private final boolean match;

        Sort(String words, boolean match) {
            this.words = words;
            this.match = match;
        }
    }

    private final Halves halves;
    private final double threshold;
    private final List<String> lists = new ArrayList<>();
    private final Map<Sort, List<NamePair>> pairs = new EnumMap<>(Sort.class);

    private ListAliases(Halves halves, double threshold) {
        this.halves = halves;
        this.threshold = threshold;
        for (Sort sort : Sort.values()) {
            pairs.put(sort, new ArrayList<>());
        }
    }

    static ListAliases compare(List<RealLists.RealList> lists, Halves halves, Comparer comparer, double threshold) {
        ListAliases chapter = new ListAliases(halves, threshold);
        for (RealLists.RealList list : lists) {
            chapter.lists.add(list.id() + " of " + list.edition());
            for (PartyType type : List.of(PartyType.PERSON, PartyType.ORGANIZATION)) {
                chapter.list(list, type, comparer);
            }
        }
        return chapter;
    }

    private void list(RealLists.RealList list, PartyType type, Comparer comparer) {
        NamedParties parties = new NamedParties(list, type, DamagedNames::isStrong);
        for (int i = 0; i < parties.size(); i++) {
            List<String> names = parties.names(i);
            String number = parties.party(i).number();
            if (!halves.have(list, parties.party(i)) || names.size() < 2) {
                continue;
            }
            SplittableRandom random = new SplittableRandom(SEED + (list.id() + number).hashCode());
            for (int k = 0; k < MOST; k++) {
                String name = names.get(random.nextInt(names.size()));
                alias(type, name, names, random, comparer);
                parties.nearest(i, name).ifPresent(other -> add(Sort.NEAREST, type, name, other, comparer));
                parties.another(i, random)
                        .flatMap(other -> replaced(name, other, random))
                        .ifPresent(made -> add(Sort.REPLACED, type, name, made, comparer));
            }
        }
    }

    private void alias(PartyType type, String name, List<String> names, SplittableRandom random, Comparer comparer) {
        List<String> others = names.stream()
                .filter(other -> !LookAlikes.plain(other).equals(LookAlikes.plain(name)))
                .toList();
        if (!others.isEmpty()) {
            String other = others.get(random.nextInt(others.size()));
            Sort sort = LookAlikes.likeness(name, other) >= ONE_NAME ? Sort.ALIASES : Sort.OTHER_NAMES;
            add(sort, type, name, other, comparer);
        }
    }

    private void add(Sort sort, PartyType type, String left, String right, Comparer comparer) {
        pairs.getOrDefault(sort, new ArrayList<>()).add(NamePair.compare(type, left, right, sort.match, comparer));
    }

    /** A word of the name gives way to one of the other, unless the two look like spellings of one word. */
    static Optional<String> replaced(String name, String other, SplittableRandom random) {
        List<String> words = Damage.words(name);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (Damage.isName(words.get(i))) {
                places.add(i);
            }
        }
        List<String> others = Damage.words(other).stream()
                .filter(Damage::isName)
                .filter(word -> words.stream().noneMatch(has -> LookAlikes.likeness(has, word) >= ONE_NAME))
                .toList();
        if (places.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        words.set(places.get(random.nextInt(places.size())), others.get(random.nextInt(others.size())));
        return Optional.of(String.join(" ", words));
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("## Names that the lists themselves label");
        lines.add("");
        lines.add(
                "Lists: " + String.join(", ", lists) + "; seed " + SEED + "; parties of the " + halves.inWords() + ".");
        lines.add("");
        Table shares = new Table("pairs", "people", "reach 0.7", "organizations", "reach 0.7");
        for (Sort sort : Sort.values()) {
            List<NamePair> people = of(sort, pair -> pair.type() == PartyType.PERSON);
            List<NamePair> others = of(sort, pair -> pair.type() != PartyType.PERSON);
            shares.row(sort.words, "" + people.size(), reaching(people), "" + others.size(), reaching(others));
        }
        lines.addAll(shares.lines());
        lines.add("");
        Table table = new Table("", "precision", "recall", "F1", "AUC", "mean score of matches", "of others");
        row(table, "people", measures(pair -> pair.type() == PartyType.PERSON));
        row(table, "organizations", measures(pair -> pair.type() != PartyType.PERSON));
        row(table, "all", measures(pair -> true));
        lines.addAll(table.lines());
        return lines;
    }

    private static void row(Table table, String what, Measures measures) {
        table.row(
                what,
                figure(measures.counts().precision()),
                figure(measures.counts().recall()),
                figure(measures.counts().f1(), measures.f1Interval()),
                figure(measures.auc(), measures.aucInterval()),
                figure(measures.meanOfMatches()),
                figure(measures.meanOfOthers()));
    }

    private String reaching(List<NamePair> of) {
        return Table.percent(of.stream().filter(pair -> pair.reaches(threshold)).count(), of.size());
    }

    private List<NamePair> of(Sort sort, Predicate<NamePair> kept) {
        return pairs.getOrDefault(sort, List.of()).stream().filter(kept).toList();
    }

    private Measures measures(Predicate<NamePair> kept) {
        return new Measures(
                Stream.of(Sort.ALIASES, Sort.NEAREST, Sort.REPLACED)
                        .flatMap(sort -> of(sort, kept).stream())
                        .map(NamePair::judged)
                        .toList(),
                threshold);
    }

    @Override
    public List<String> errors() {
        return Stream.of(Sort.ALIASES, Sort.NEAREST, Sort.REPLACED)
                .flatMap(sort -> of(sort, pair -> pair.wrong(threshold)).stream()
                        .sorted(Comparator.comparingDouble(NamePair::wrongBy).reversed())
                        .map(pair -> pair.line(sort.words)))
                .toList();
    }
}
