package dev.cordon.bench.learn;

import dev.cordon.bench.Innocents;
import dev.cordon.bench.RealNames;
import dev.cordon.bench.ShippedHome;
import dev.cordon.bench.accuracy.Half;
import dev.cordon.index.Index;
import dev.cordon.lists.Csv;
import dev.cordon.lists.SourceFile;
import dev.cordon.names.Clue;
import dev.cordon.names.Comparison;
import dev.cordon.names.Naming;
import dev.cordon.names.PreparedName;
import dev.cordon.names.Trait;
import dev.cordon.names.Weights;
import dev.cordon.terms.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Learns the weights of names and prints them as a table.
 *
 * <p>{@code java -cp 'bench/target/benchmarks/*' dev.cordon.bench.learn.Learn [folder of a filled home] [folder of labelled
 * pairs]}. Learns from 70 of 100 parties of the shipped lists and from the half of the labelled pairs that is for tuning;
 * the rest is measured and not learnt from.
 */
public final class Learn {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final int INNOCENTS = 12_000;
    private static final double LABELLED = 20;
    private static final int FIXED = Integer.MAX_VALUE;

    private Learn() {}

    public static void main(String[] arguments) throws IOException {
        List<State> states = states(Path.of(arguments[0]));
        for (Naming naming : Naming.values()) {
            learn(naming, states, Path.of(arguments[1]));
        }
    }

    private static List<State> states(Path folder) throws IOException {
        Path filled = folder.resolve("index-at");
        if (!Files.exists(filled)) {
            Files.createDirectories(folder);
            Files.writeString(filled, ShippedHome.fill(folder.resolve("home")).toString());
        }
        Index index = Index.open(Path.of(Files.readString(filled)));
        List<State> states = new ArrayList<>();
        for (int number = 0; number < index.stateCount(); number++) {
            if (index.holdsOn(number, DAY, false)) {
                states.add(index.state(number));
            }
        }
        return states;
    }

    private static void learn(Naming naming, List<State> states, Path pairs) throws IOException {
        Weights now = Weights.shipped();
        List<Example> tuning = new ArrayList<>();
        List<Example> test = new ArrayList<>();
        ListExamples learnt =
                new ListExamples(ShippedHome.READER, naming, now).add(states, ListExamples::isForLearning);
        tuning.addAll(learnt.list());
        ListExamples held = new ListExamples(ShippedHome.READER, naming, now)
                .add(states, state -> !ListExamples.isForLearning(state));
        test.addAll(held.list());
        tuning.addAll(learnt.strangers(innocents(naming, Half.TUNING)));
        test.addAll(held.strangers(innocents(naming, Half.TEST)));
        labelled(pairs, naming, tuning, test);
        System.out.printf("%n== %s: %d to learn from, %d to measure%n", naming, tuning.size(), test.size());
        double[] start = new double[Trait.values().length];
        for (Trait trait : Trait.values()) {
            start[trait.ordinal()] = now.of(trait, naming) / 1000.0;
        }
        measure("now, learnt from", naming, tuning, start);
        measure("now, held out", naming, test, start);
        double[] fitted = fit(naming, tuning, start);
        measure("fitted, learnt from", naming, tuning, fitted);
        measure("fitted, held out", naming, test, fitted);
        for (Trait trait : Trait.values()) {
            System.out.printf(
                    Locale.ROOT,
                    "%-22s %7.0f -> %7.0f%n",
                    trait,
                    1000 * start[trait.ordinal()],
                    1000 * fitted[trait.ordinal()]);
        }
    }

    private static List<PreparedName> innocents(Naming naming, Half half) throws IOException {
        List<String> texts = new ArrayList<>();
        if (naming == Naming.PERSON) {
            Innocents.people(INNOCENTS)
                    .forEach(person -> texts.add(person.names().getFirst().text()));
        } else {
            texts.addAll(RealNames.companies(RealNames.SHARED));
        }
        return texts.stream()
                .filter(text -> Half.ofPair(text) == half)
                .map(text -> ShippedHome.READER.read(text, naming))
                .toList();
    }

    private static void labelled(Path folder, Naming naming, List<Example> tuning, List<Example> test)
            throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Csv.read(
                        SourceFile.of(file.toString(), Files.readAllBytes(file)), StandardCharsets.UTF_8, ',', line -> {
                            List<String> cells = line.cells();
                            if (line.number() > 1
                                    && cells.size() == 12
                                    && naming(cells.get(1)) == naming
                                    && cells.subList(4, 10).stream().allMatch(String::isEmpty)) {
                                Example example = new Example(
                                        ShippedHome.READER.read(cells.get(2), naming),
                                        ShippedHome.READER.read(cells.get(3), naming),
                                        cells.get(10).equals("1"),
                                        "labelled " + file.getFileName(),
                                        LABELLED);
                                (Half.ofPair(cells.getFirst()) == Half.TUNING ? tuning : test).add(example);
                            }
                        });
            }
        }
    }

    private static Naming naming(String type) {
        return type.equals("person") ? Naming.PERSON : Naming.ORGANIZATION;
    }

    private static double[] fit(Naming naming, List<Example> examples, double[] start) {
        List<double[]> rows = new ArrayList<>();
        List<Example> used = new ArrayList<>();
        for (Example example : examples) {
            double[] row = amounts(example, naming);
            if (row[Trait.NOTHING.ordinal()] == 0) {
                rows.add(row);
                used.add(example);
            }
        }
        Map<String, Integer> ofKind = new HashMap<>();
        used.forEach(example -> ofKind.merge(kind(example), 1, Integer::sum));
        boolean[] same = new boolean[used.size()];
        double[] counts = new double[used.size()];
        for (int i = 0; i < same.length; i++) {
            same[i] = used.get(i).same();
            counts[i] = share(used.get(i)) / ofKind.getOrDefault(kind(used.get(i)), 1);
        }
        return new Regression(rows, same, counts).fit(start, signs());
    }

    private static String kind(Example example) {
        return example.kind().split(" ")[0] + example.same();
    }

    /** How much all examples of a kind count together: what people labelled as much as all that lists give. */
    private static double share(Example example) {
        return switch (kind(example)) {
            case "aliastrue" -> 2;
            case "damagetrue" -> 2;
            case "neighbourfalse" -> 1;
            case "replacedfalse" -> 1.5;
            case "strangerfalse" -> 1.5;
            default -> 4;
        };
    }

    private static int[] signs() {
        int[] signs = new int[Trait.values().length];
        for (Trait trait : Trait.values()) {
            signs[trait.ordinal()] = switch (trait) {
                case PRIOR -> 0;
                case COMPLETE, JOINED, ACRONYM -> 1;
                // Pairs are chosen to be near, so that they teach too little of how much rare words tell.
                case RARITY, COMMON, EQUAL_FLOOR, NOTHING, WEAK_ALIAS, GENERATION, FATHERS_TURNED, ONLY_INITIALS ->
                    FIXED;
                default -> -1;
            };
        }
        return signs;
    }

    private static double[] amounts(Example example, Naming naming) {
        double[] row = new double[Trait.values().length];
        for (Clue clue : Comparison.explain(example.first(), example.second(), false, EVERYTHING)
                .clues()) {
            if (clue.trait() != Trait.EQUAL_FLOOR) {
                row[clue.trait().ordinal()] = clue.amount() / 1000.0;
            }
        }
        return row;
    }

    /** Weights that let every finding show. */
    private static final Weights EVERYTHING = Weights.read(Stream.concat(
                    Stream.of("trait,people,organizations,"),
                    Stream.of(Trait.values()).map(trait -> trait + ",1000,1000,"))
            .toList());

    private static void measure(String what, Naming naming, List<Example> examples, double[] weights) {
        Map<String, int[]> byKind = new TreeMap<>();
        int[] all = new int[4];
        for (Example example : examples) {
            double bits = 0;
            double[] row = amounts(example, naming);
            for (int t = 0; t < row.length; t++) {
                bits += weights[t] * row[t];
            }
            int cell = (example.same() ? 0 : 2) + (bits >= 1.2224 ? 0 : 1);
            byKind.computeIfAbsent(example.kind(), kind -> new int[4])[cell]++;
            if (example.kind().startsWith("labelled")) {
                all[cell]++;
            }
        }
        System.out.printf("-- %s%n", what);
        byKind.put("labelled, all", all);
        byKind.forEach((kind, c) -> System.out.printf(
                Locale.ROOT,
                "   %-36s found %5d of %5d (%.3f), let through %5d of %5d (%.3f), F1 %.3f%n",
                kind,
                c[0],
                c[0] + c[1],
                (double) c[0] / Math.max(1, c[0] + c[1]),
                c[2],
                c[2] + c[3],
                (double) c[2] / Math.max(1, c[2] + c[3]),
                2.0 * c[0] / Math.max(1, 2 * c[0] + c[1] + c[2])));
    }
}
