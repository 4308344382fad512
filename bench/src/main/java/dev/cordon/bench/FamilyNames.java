package dev.cordon.bench;

import dev.cordon.names.Lexicon;
import dev.cordon.names.NameReader;
import dev.cordon.names.Naming;
import dev.cordon.names.PreparedName;
import dev.cordon.names.Role;
import dev.cordon.terms.Name;
import dev.cordon.terms.NamePart;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How often is the family name found in names whose parts nobody marked? Names of listed people whose parts are known are
 * written without marks, family last and family first, and read.
 */
public final class FamilyNames {

    private static final Map<String, Set<String>> REGIONS = new LinkedHashMap<>();

    static {
        REGIONS.put("Chinese", Set.of("CN", "TW", "HK"));
        REGIONS.put("Korean", Set.of("KP", "KR"));
        REGIONS.put("Japanese", Set.of("JP"));
        REGIONS.put("Vietnamese, Burmese, Thai, Indonesian", Set.of("VN", "MM", "TH", "ID", "PH", "MY"));
        REGIONS.put("Spanish", Set.of("ES", "MX", "CO", "VE", "CU", "GT", "HN", "NI", "EC", "PE", "SV", "PA"));
        REGIONS.put("Russian, Ukrainian, Belarusian", Set.of("RU", "UA", "BY"));
        REGIONS.put("Serbian, Croatian, Bosnian", Set.of("RS", "HR", "BA", "ME", "XK"));
        REGIONS.put(
                "Arabic",
                Set.of("IQ", "SY", "LB", "EG", "SA", "YE", "LY", "TN", "DZ", "MA", "JO", "PS", "SD", "KW", "AE", "QA"));
        REGIONS.put("Persian, Afghan, Pakistani", Set.of("IR", "AF", "PK"));
        REGIONS.put("African", Set.of("CD", "RW", "UG", "ZW", "SO", "SS", "CF", "NG", "KE", "CI", "BI", "ML"));
        REGIONS.put("others", Set.of());
    }

    private static final class Tally {
        private int right;
        private int partly;
        private int wrong;
        private int unknown;
        private final List<String> errors = new ArrayList<>();

        String row(String title) {
            int all = Math.max(1, right + partly + wrong + unknown);
            return String.format(
                    Locale.ROOT,
                    "%-50s %6d %6.1f %6.1f %6.1f %6.1f",
                    title,
                    right + partly + wrong + unknown,
                    100.0 * right / all,
                    100.0 * partly / all,
                    100.0 * wrong / all,
                    100.0 * unknown / all);
        }
    }

    private final NameReader reader = new NameReader(Lexicon.shipped());
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    private FamilyNames() {}

    /** {@code FamilyNames SHARED [learnt]}: prints a table of the people held out, or of those learnt from, and errors. */
    public static void main(String[] arguments) throws IOException {
        ListedPeople people = ListedPeople.read(Path.of(arguments[0], "lists"));
        FamilyNames accuracy = new FamilyNames();
        (arguments.length > 1 ? people.learnt() : people.heldOut()).forEach(accuracy::measure);
        accuracy.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private void measure(ListedPeople.Person person) {
        Set<String> measured = new HashSet<>();
        for (Name name : person.names()) {
            List<TaggedWord> words = TaggedWord.of(name);
            String family = words(words, true);
            String given = words(words, false);
            if (!family.isEmpty() && !given.isEmpty() && measured.add(given + "|" + family)) {
                String region = region(person.countries());
                tally(region + ", family last", given + " " + family, family);
                tally(region + ", family first", family + " " + given, family);
            }
        }
    }

    private static String words(List<TaggedWord> words, boolean family) {
        return words.stream()
                .filter(word -> (word.role() == NamePart.Role.FAMILY) == family)
                .map(TaggedWord::latin)
                .collect(Collectors.joining(" "));
    }

    private static String region(Set<String> countries) {
        return REGIONS.keySet().stream()
                .filter(region -> countries.stream().anyMatch(REGIONS.getOrDefault(region, Set.of())::contains))
                .findFirst()
                .orElse("others");
    }

    private void tally(String row, String text, String family) {
        Tally tally = tallies.computeIfAbsent(row, key -> new Tally());
        Set<String> expected = family(reader.read(family + ", x", Naming.PERSON));
        PreparedName name = reader.read(text, Naming.PERSON);
        Set<String> found = family(name);
        if (found.isEmpty()) {
            tally.unknown++;
        } else if (found.equals(expected)) {
            tally.right++;
        } else if (expected.containsAll(found) || found.containsAll(expected)) {
            tally.partly++;
        } else {
            tally.wrong++;
            tally.errors.add(text + " -> " + name.tokens() + " family " + found);
        }
    }

    private static Set<String> family(PreparedName name) {
        return name.tokens().stream()
                .filter(token -> token.role() == Role.FAMILY)
                .map(token -> token.text())
                .collect(Collectors.toSet());
    }

    private void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-50s %6s %6s %6s %6s %6s%n",
                "names, order",
                "names",
                "right",
                "partly",
                "wrong",
                "told no");
        tallies.keySet().stream().sorted().forEach(row -> {
            Tally tally = tallies.getOrDefault(row, new Tally());
            out.println(tally.row(row));
        });
        tallies.forEach(
                (row, tally) -> tally.errors.stream().limit(12).forEach(error -> out.println(row + ": " + error)));
    }
}
