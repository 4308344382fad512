package dev.cordon.bench.learn;

import dev.cordon.bench.accuracy.Half;
import dev.cordon.names.Comparison;
import dev.cordon.names.NameReader;
import dev.cordon.names.Naming;
import dev.cordon.names.PreparedName;
import dev.cordon.names.Token;
import dev.cordon.names.Weights;
import dev.cordon.terms.Name;
import dev.cordon.terms.NameKind;
import dev.cordon.terms.Party;
import dev.cordon.terms.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Examples from real lists: names of one party against its other names and against damage of them; names of different
 * parties that stand near; names of which one word is another party's.
 */
final class ListExamples {

    private static final long SEED = 20231116;
    private static final int ALIASES = 3;
    private static final int NEIGHBOURS = 3;
    private static final int FREQUENT = 400;

    private final NameReader reader;
    private final Naming naming;
    private final Weights weights;
    private final Random random = new Random(SEED);
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private final List<Example> examples = new ArrayList<>();

    /** A party's names of one naming; the first is its main one. */
    private record Entry(String list, String number, List<String> texts, List<PreparedName> names) {

        PreparedName main() {
            return names.getFirst();
        }

        boolean bears(PreparedName name) {
            return names.stream().anyMatch(own -> sameWords(own, name));
        }
    }

    ListExamples(NameReader reader, Naming naming, Weights weights) {
        this.reader = reader;
        this.naming = naming;
        this.weights = weights;
    }

    /** Whether a party is one to learn from: 70 of 100 by a hash of its number. The others are for measuring. */
    static boolean isForLearning(State state) {
        return Half.ofParty(state.list(), state.party().number()) == Half.TUNING;
    }

    /** Adds the states' parties that the filter lets through. */
    ListExamples add(List<State> states, Predicate<State> which) {
        for (State state : states) {
            if (which.test(state)) {
                add(state.list(), state.party());
            }
        }
        return this;
    }

    private void add(String list, Party party) {
        List<String> texts = new ArrayList<>();
        List<PreparedName> names = new ArrayList<>();
        for (Name name : party.names()) {
            if (!name.weak() && name.kind() != NameKind.FORMER && reader.naming(party.type(), name.text()) == naming) {
                PreparedName prepared = reader.read(name, naming);
                if (!prepared.tokens().isEmpty()) {
                    texts.add(name.text());
                    names.add(prepared);
                }
            }
        }
        if (!names.isEmpty()) {
            Entry entry = new Entry(list, party.number(), texts, names);
            entries.add(entry);
            for (Token token : entry.main().tokens()) {
                byWord.computeIfAbsent(token.text(), word -> new ArrayList<>()).add(entry);
            }
        }
    }

    List<Example> list() {
        for (Entry entry : entries) {
            aliases(entry);
            damaged(entry);
            neighbours(entry);
            replaced(entry);
        }
        return examples;
    }

    private void aliases(Entry entry) {
        int taken = 0;
        for (int i = 1; i < entry.names.size() && taken < ALIASES; i++) {
            PreparedName other = entry.names.get(i);
            // Names that share nothing are other names of a party and not other forms of one name.
            if (!sameWords(entry.main(), other) && millibits(entry.main(), other) > -4_500) {
                examples.add(new Example(entry.main(), other, true, "alias", 1));
                taken++;
            }
        }
    }

    private void damaged(Entry entry) {
        Damage damage = Damage.values()[random.nextInt(Damage.values().length)];
        PreparedName name = reader.read(damage.apply(entry.texts.getFirst(), random), naming);
        if (entry.main().tokens().size() > 1
                && !sameWords(name, entry.main())
                && !name.tokens().isEmpty()) {
            examples.add(new Example(entry.main(), name, true, "damage " + damage, 0.7));
        }
    }

    /** The parties of the same list whose main names come nearest: two lists may name one party. */
    private void neighbours(Entry entry) {
        Set<Entry> near = new HashSet<>();
        for (Token token : entry.main().tokens()) {
            List<Entry> bearers = byWord.getOrDefault(token.text(), List.of());
            for (int i = 0; i < Math.min(FREQUENT, bearers.size()); i++) {
                near.add(bearers.get(i));
            }
        }
        near.stream()
                .filter(other -> other != entry && other.list.equals(entry.list) && !other.bears(entry.main()))
                .filter(other -> entry.names.stream().noneMatch(other::bears))
                .sorted(Comparator.comparingInt((Entry other) -> -millibits(entry.main(), other.main()))
                        .thenComparing(Entry::number))
                .limit(NEIGHBOURS)
                .forEach(other -> examples.add(new Example(entry.main(), other.main(), false, "neighbour", 1)));
    }

    /** The name with one word taken from another party's name, which stood in the same place there. */
    private void replaced(Entry entry) {
        int count = entry.main().tokens().size();
        if (count < 2) {
            return;
        }
        for (int tries = 0; tries < 2; tries++) {
            Entry other = entries.get(random.nextInt(entries.size()));
            int at = random.nextInt(count);
            int from = at == count - 1 ? other.main().tokens().size() - 1 : at;
            if (from >= other.main().tokens().size()) {
                continue;
            }
            Token mine = entry.main().tokens().get(at);
            Token theirs = other.main().tokens().get(from);
            if (mine.text().equals(theirs.text()) || theirs.text().length() < 2) {
                continue;
            }
            List<Token> tokens = new ArrayList<>(entry.main().tokens());
            tokens.set(at, new Token(theirs.word(), mine.role() == theirs.role() ? mine.role() : theirs.role()));
            PreparedName name = new PreparedName(
                    naming,
                    tokens,
                    entry.main().forms(),
                    entry.main().generation(),
                    entry.main().fathers());
            if (!entry.bears(name)) {
                examples.add(new Example(entry.main(), name, false, "replaced", 1));
            }
        }
    }

    /** Innocent people, each against the listed name that comes nearest. */
    List<Example> strangers(List<PreparedName> innocents) {
        List<Example> found = new ArrayList<>();
        for (PreparedName innocent : innocents) {
            Set<Entry> near = new HashSet<>();
            for (Token token : innocent.tokens()) {
                near.addAll(byWord.getOrDefault(token.text(), List.of()));
            }
            near.stream()
                    .max(Comparator.comparingInt((Entry other) -> millibits(innocent, other.main()))
                            .thenComparing(Entry::number))
                    .filter(other -> !other.bears(innocent))
                    .ifPresent(other -> found.add(new Example(innocent, other.main(), false, "stranger", 1)));
        }
        return found;
    }

    private int millibits(PreparedName a, PreparedName b) {
        return Comparison.millibits(a, b, false, weights);
    }

    private static boolean sameWords(PreparedName a, PreparedName b) {
        return a.tokens().stream()
                .map(Token::text)
                .sorted()
                .toList()
                .equals(b.tokens().stream().map(Token::text).sorted().toList());
    }
}
