package dev.cordon.bench;

import dev.cordon.names.Lexicon;
import dev.cordon.names.NameReader;
import dev.cordon.names.Naming;
import dev.cordon.names.PreparedName;
import dev.cordon.names.Relation;
import dev.cordon.names.Token;
import dev.cordon.names.Word;
import dev.cordon.terms.Name;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds words that stand for one another in names of one person: aliases that differ in just one word. Only of people that
 * tables are learnt from (see {@link ListedPeople}), so that the others can measure what the table is worth.
 */
public final class Variants {

    /** In so many people's names two words must stand for one another if they are spelt alike … */
    private static final int LEAST_ALIKE = 2;

    /** … and in so many if they are not: one person's two names leak in otherwise. */
    private static final int LEAST_UNLIKE = 4;

    private static final int SHORTEST = 3;

    private final NameReader reader = new NameReader(Lexicon.shipped());
    private final Map<String, Integer> pairs = new TreeMap<>();

    private Variants() {}

    /** {@code Variants SHARED variants.csv}: reads SHARED/lists, writes the table. */
    public static void main(String[] arguments) throws IOException {
        Variants variants = new Variants();
        ListedPeople.read(Path.of(arguments[0], "lists")).learnt().forEach(variants::person);
        variants.write(Path.of(arguments[1]));
    }

    private void person(ListedPeople.Person person) {
        List<List<String>> names = new ArrayList<>();
        for (Name name : person.names()) {
            PreparedName prepared = reader.read(name, Naming.PERSON);
            if (prepared.tokens().stream().noneMatch(token -> token.word().consonantsOnly())) {
                names.add(prepared.tokens().stream().map(Token::text).toList());
            }
        }
        Set<String> found = new HashSet<>();
        for (List<String> a : names) {
            for (List<String> b : names) {
                if (a.size() == b.size() && a.size() > 1) {
                    differing(a, b, found);
                }
            }
        }
        found.forEach(pair -> pairs.merge(pair, 1, Integer::sum));
    }

    /** The pair of words in which two names differ, if they differ in one; the smaller word first. */
    private static void differing(List<String> a, List<String> b, Set<String> found) {
        int at = -1;
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).equals(b.get(i))) {
                if (at >= 0) {
                    return;
                }
                at = i;
            }
        }
        if (at >= 0 && a.get(at).compareTo(b.get(at)) < 0) {
            found.add(a.get(at) + "," + b.get(at));
        }
    }

    private boolean isClear(String pair, int people) {
        String[] words = pair.split(",", -1);
        if (Math.min(words[0].length(), words[1].length()) < SHORTEST) {
            return false;
        }
        Word first = Lexicon.shipped().word(words[0], false);
        Word second = Lexicon.shipped().word(words[1], false);
        int distance = Relation.distance(first, second);
        return people >= (distance == Relation.NONE ? LEAST_UNLIKE : LEAST_ALIKE);
    }

    private void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Words of people's names that stand for one another, and in how many people's names they do. Sources, licences and"
                        + " command: see README.md.");
        lines.add("word,also,people");
        pairs.forEach((pair, people) -> {
            if (isClear(pair, people)) {
                lines.add(pair + "," + people);
            }
        });
        Files.write(file, lines);
    }
}
