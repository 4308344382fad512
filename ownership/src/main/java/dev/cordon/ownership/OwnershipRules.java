package dev.cordon.ownership;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.cordon.terms.Measure;
import dev.cordon.terms.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The dated rules that ship with Cordon, and which of them are in force when. */
public final class OwnershipRules {

    private final List<OwnershipRule> rules;
    private final List<Counted> counted;

    private OwnershipRules(List<OwnershipRule> rules, List<Counted> counted) {
        this.rules = List.copyOf(rules);
        this.counted = List.copyOf(counted);
    }

    /** The rules of {@code ownership-rules.csv}, with the owners of {@code listed-owners.csv}. */
    public static OwnershipRules shipped() {
        return new OwnershipRules(
                rows("ownership-rules.csv", OwnershipRules::rule), rows("listed-owners.csv", OwnershipRules::counted));
    }

    /** All rules, in the order of the file. */
    public List<OwnershipRule> all() {
        return rules;
    }

    /** The regimes that have rules. */
    public SortedSet<String> regimes() {
        return rules.stream().map(OwnershipRule::regime).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rule of that id. */
    public Optional<OwnershipRule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /**
     * The rules that apply, by regime and by whose listings count.
     *
     * @return without those that no rule is in force for on that day
     */
    List<RuleSet> inForce(Question question) {
        Map<List<String>, List<OwnershipRule>> sets = rules.stream()
                .filter(rule ->
                        question.regimes().isEmpty() || question.regimes().contains(rule.regime()))
                .filter(rule -> applies(rule, question))
                .collect(Collectors.groupingBy(
                        rule -> List.of(rule.regime(), rule.owners()), LinkedHashMap::new, Collectors.toList()));
        return sets.entrySet().stream()
                .map(set -> new RuleSet(set.getKey().get(0), set.getKey().get(1), "", set.getValue()))
                .toList();
    }

    private boolean applies(OwnershipRule rule, Question question) {
        Boolean switched = question.switched().get(rule.id());
        if (switched != null) {
            return switched;
        }
        boolean inItsPlace = Boolean.FALSE.equals(question.switched().get(rule.insteadOf()))
                && rule(rule.insteadOf())
                        .filter(other -> other.holdsOn(question.asOf()))
                        .isPresent();
        return inItsPlace || rule.holdsOn(question.asOf());
    }

    /** Whether owners of that set count only together with those of the same directive. */
    boolean isApart(String owners) {
        return counted.stream().anyMatch(row -> row.owners().equals(owners) && row.apart());
    }

    /** Whether that listing makes an owner under the rules of that set. */
    boolean counts(ListedAs listing, RuleSet rules) {
        return counted.stream()
                        .filter(row -> row.owners().equals(rules.owners()))
                        .anyMatch(row -> row.takes(listing))
                && (rules.apart().isEmpty() || RuleSet.directives(listing).contains(rules.apart()));
    }

    /** A row of {@code listed-owners.csv}. */
    private record Counted(
            String owners,
            String list,
            String section,
            Set<String> programmes,
            Optional<Measure.Kind> measure,
            boolean apart) {

        boolean takes(ListedAs listing) {
            return list.equals(listing.list())
                    && (section.isEmpty() || section.equals(listing.section()))
                    && (programmes.isEmpty() || listing.programmes().stream().anyMatch(programmes::contains))
                    && (measure.isEmpty()
                            || listing.measures().isEmpty()
                            || listing.measures().contains(measure.get()));
        }
    }

    private static OwnershipRule rule(NamedCsvRecord row) {
        String threshold = row.getField("threshold");
        return new OwnershipRule(
                row.getField("id"),
                row.getField("regime"),
                row.getField("owners"),
                row.getField("name"),
                OwnershipRule.Test.valueOf(row.getField("test").toUpperCase(Locale.ROOT)),
                threshold.isEmpty() ? Optional.empty() : Optional.of(Share.exactly(threshold)),
                row.getField("comparison").equals("gt"),
                OwnershipRule.Aggregation.valueOf(row.getField("aggregation").toUpperCase(Locale.ROOT)),
                interests(row.getField("counts")),
                interests(row.getField("sure")),
                interests(row.getField("perhaps")),
                PartialDate.parse(row.getField("from")).orElseThrow(),
                PartialDate.parse(row.getField("to")),
                row.getField("measure"),
                row.getField("text"),
                row.getField("indirect"),
                row.getField("basis"),
                row.getField("source"),
                row.getField("instead_of"),
                row.getField("status"));
    }

    private static Counted counted(NamedCsvRecord row) {
        return new Counted(
                row.getField("owners"),
                row.getField("list"),
                row.getField("section"),
                words(row.getField("programmes")).collect(Collectors.toUnmodifiableSet()),
                words(row.getField("measure")).map(Measure.Kind::valueOf).findFirst(),
                row.getField("apart").equals("directive"));
    }

    private static Set<Interest> interests(String cell) {
        Set<Interest> interests = EnumSet.noneOf(Interest.class);
        words(cell).map(word -> Interest.of(word).orElseThrow()).forEach(interests::add);
        return interests;
    }

    private static Stream<String> words(String cell) {
        return Arrays.stream(cell.split("\\|")).filter(word -> !word.isBlank());
    }

    private interface Row<T> {
        T of(NamedCsvRecord row);
    }

    private static <T> List<T> rows(String resource, Row<T> read) {
        try (InputStream bytes = Objects.requireNonNull(OwnershipRules.class.getResourceAsStream(resource), resource);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            List<T> rows = new ArrayList<>();
            csv.forEach(row -> rows.add(read.of(row)));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
