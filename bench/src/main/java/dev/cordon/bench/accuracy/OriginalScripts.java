package dev.cordon.bench.accuracy;

import dev.cordon.screen.Comparer;
import dev.cordon.terms.Name;
import dev.cordon.terms.PartyType;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that lists give in their own script, against Latin names of the same party and of others. */
final class OriginalScripts implements Chapter {

    static final long SEED = 31;

    /** Other parties drawn for each name. */
    private static final int OTHERS = 50;

    private final Halves halves;
    private final double threshold;
    private final List<String> lists = new ArrayList<>();
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final List<NamePair> wrong = new ArrayList<>();

    /** Of the names of one script. */
    private static final class Tally {
        private long names;
        private long primaryFound;
        private long oneFound;
        private long ownPairs;
        private long ownFound;
        private long others;
        private long othersThrough;
        private long nearest;
        private long nearestThrough;
    }

    private OriginalScripts(Halves halves, double threshold) {
        this.halves = halves;
        this.threshold = threshold;
    }

    static OriginalScripts compare(List<RealLists.RealList> lists, Halves halves, Comparer comparer, double threshold) {
        OriginalScripts chapter = new OriginalScripts(halves, threshold);
        for (RealLists.RealList list : lists) {
            chapter.lists.add(list.id() + " of " + list.edition());
            for (PartyType type : List.of(PartyType.PERSON, PartyType.ORGANIZATION)) {
                chapter.list(list, type, comparer);
            }
        }
        return chapter;
    }

    private void list(RealLists.RealList list, PartyType type, Comparer comparer) {
        NamedParties parties = new NamedParties(list, type, OriginalScripts::isLatin);
        for (int i = 0; i < parties.size(); i++) {
            if (!halves.have(list, parties.party(i))) {
                continue;
            }
            Optional<String> nearest = Optional.empty();
            for (Name name : parties.party(i).names()) {
                Optional<UnicodeScript> script = otherScript(name.text());
                if (script.isPresent()) {
                    Tally tally = tally(script.get(), type);
                    nearest = nearest.or(nearestOf(parties, i));
                    own(type, name.text(), parties.names(i), tally, comparer);
                    others(type, name.text(), others(parties, i, name.text()), tally, comparer);
                    nearest.ifPresent(other -> nearest(type, name.text(), other, tally, comparer));
                }
            }
        }
    }

    private static Supplier<Optional<String>> nearestOf(NamedParties parties, int own) {
        return () -> parties.nearest(own, parties.names(own).getFirst());
    }

    private Tally tally(UnicodeScript script, PartyType type) {
        String what = type == PartyType.PERSON ? "people" : "organizations";
        return tallies.computeIfAbsent(script.name().toLowerCase(Locale.ROOT) + ", " + what, key -> new Tally());
    }

    private void own(PartyType type, String original, List<String> latin, Tally tally, Comparer comparer) {
        tally.names++;
        boolean one = false;
        for (int i = 0; i < latin.size(); i++) {
            NamePair pair = NamePair.compare(type, original, latin.get(i), true, comparer);
            boolean found = pair.reaches(threshold);
            one |= found;
            tally.ownPairs++;
            tally.ownFound += found ? 1 : 0;
            if (i == 0) {
                tally.primaryFound += found ? 1 : 0;
                if (!found) {
                    wrong.add(pair);
                }
            }
        }
        tally.oneFound += one ? 1 : 0;
    }

    private static List<String> others(NamedParties parties, int own, String original) {
        SplittableRandom random = new SplittableRandom(SEED + original.hashCode());
        return Stream.generate(() -> parties.another(own, random))
                .limit(OTHERS)
                .flatMap(Optional::stream)
                .toList();
    }

    private void others(PartyType type, String original, List<String> others, Tally tally, Comparer comparer) {
        for (String other : others) {
            tally.others++;
            tally.othersThrough += through(type, original, other, comparer) ? 1 : 0;
        }
    }

    private void nearest(PartyType type, String original, String other, Tally tally, Comparer comparer) {
        tally.nearest++;
        tally.nearestThrough += through(type, original, other, comparer) ? 1 : 0;
    }

    private boolean through(PartyType type, String original, String other, Comparer comparer) {
        NamePair pair = NamePair.compare(type, original, other, false, comparer);
        if (pair.reaches(threshold)) {
            wrong.add(pair);
        }
        return pair.reaches(threshold);
    }

    private static boolean isLatin(Name name) {
        return !name.weak() && otherScript(name.text()).isEmpty();
    }

    /** The script of most letters, if that is not Latin. */
    static Optional<UnicodeScript> otherScript(String name) {
        Map<UnicodeScript, Long> letters = name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .filter(script -> script != UnicodeScript.COMMON)
                .collect(Collectors.groupingBy(script -> script, TreeMap::new, Collectors.counting()));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .filter(script -> script != UnicodeScript.LATIN);
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("## Names in their own script");
        lines.add("");
        lines.add(
                "Lists: " + String.join(", ", lists) + "; seed " + SEED + "; parties of the " + halves.inWords() + ".");
        lines.add("");
        Table table = new Table(
                "script",
                "names",
                "finds the primary Latin name",
                "finds at least one",
                "finds each (pairs)",
                "others let through",
                "nearest other let through");
        Tally all = new Tally();
        tallies.forEach((script, tally) -> {
            row(table, script, tally);
            add(all, tally);
        });
        row(table, "all", all);
        lines.addAll(table.lines());
        return lines;
    }

    private static void row(Table table, String script, Tally of) {
        table.row(
                script,
                "" + of.names,
                Table.percent(of.primaryFound, of.names),
                Table.percent(of.oneFound, of.names),
                Table.percent(of.ownFound, of.ownPairs),
                Table.percent(of.othersThrough, of.others),
                Table.percent(of.nearestThrough, of.nearest));
    }

    private static void add(Tally sum, Tally of) {
        sum.names += of.names;
        sum.primaryFound += of.primaryFound;
        sum.oneFound += of.oneFound;
        sum.ownPairs += of.ownPairs;
        sum.ownFound += of.ownFound;
        sum.others += of.others;
        sum.othersThrough += of.othersThrough;
        sum.nearest += of.nearest;
        sum.nearestThrough += of.nearestThrough;
    }

    @Override
    public List<String> errors() {
        Set<String> seen = new HashSet<>();
        return wrong.stream()
                .sorted(Comparator.comparingDouble(NamePair::wrongBy).reversed())
                .map(pair -> pair.line(pair.type().name().toLowerCase(Locale.ROOT)))
                .filter(seen::add)
                .toList();
    }
}
