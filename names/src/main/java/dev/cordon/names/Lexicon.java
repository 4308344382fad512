package dev.cordon.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known of words: legal forms, titles, particles, numbers, words that tell little, words that mean the same, and
 * how rare each is. The tables stand beside this class; {@code README.md} there tells their sources.
 */
public final class Lexicon {

    /** Words that stand in no table are as rare as this, in thousandths of a bit. */
    private static final int RAREST = 13_000;

    private static final int COMMONEST_PEOPLE = 2_500;
    private static final int COMMONEST_ORGANIZATIONS = 1_500;

    /** Forms of so many letters are taken for forms in the middle of a name, too. */
    private static final int TELLING_ANYWHERE = 7;

    private static final Set<String> STOP_WORDS = Set.of(
            "of", "the", "and", "for", "in", "at", "on", "to", "de", "la", "le", "les", "el", "los", "las", "del", "di",
            "da", "do", "dos", "des", "du", "y", "e", "et", "und", "der", "die", "das", "fur", "i", "al", "a", "an",
            "van", "von");

    /** In thousandths of a bit: what a number, a word that tells little, and any word at most say of the type. */
    private static final int NUMBER_OF_ORGANIZATION = 2_000;

    private static final int GENERIC_OF_ORGANIZATION = 3_000;
    private static final int MOST_LEANING = 6_000;

    /** Words of two letters are forms (Co, SA), names and initials alike. */
    private static final int SHORTEST_TELLING = 3;

    private static final int[] NEVER = {0, 0};

    private static final Lexicon SHIPPED = new Lexicon();

    private final Tables tables = new Tables();
    private final PeopleWords peopleWords;
    private final Map<String, String> formsAtEnd = new HashMap<>();
    private final Map<String, String> formsAtStart = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Set<String> generic;
    private final Map<String, Set<Integer>> groups = new HashMap<>();
    private final Map<String, int[]> frequencies = new HashMap<>();
    private int groupCount;
    private double people = 1;
    private double organizations = 1;

    private Lexicon() {
        tables.rows("legal-forms.csv", ",").forEach(cells -> {
            String form = cells[0].replace(" ", "");
            formsAtEnd.putIfAbsent(form, cells[2]);
            if (cells[3].equals("either")) {
                formsAtStart.putIfAbsent(form, cells[2]);
            }
        });
        peopleWords = new PeopleWords(tables);
        tables.rows("numbers.csv", ",").stream()
                .filter(cells -> cells[2].equals("word"))
                .forEach(cells -> numbers.put(cells[0], cells[1]));
        generic = new HashSet<>(tables.lines("generic.txt"));
        tables.rows("nicknames.csv", ",").forEach(cells -> group((cells[0] + " " + cells[1]).split(" ")));
        abbreviations();
        words();
    }

    public static Lexicon shipped() {
        return SHIPPED;
    }

    /** Changes when any table does: what was prepared with other tables must be prepared again. */
    public String fingerprint() {
        return tables.fingerprint();
    }

    private void group(String... words) {
        for (String word : words) {
            if (!word.isEmpty()) {
                groups.computeIfAbsent(word, w -> new TreeSet<>()).add(groupCount);
            }
        }
        groupCount++;
    }

    /** All abbreviations of one word, and the word, are one group. */
    private void abbreviations() {
        Map<String, List<String>> byLongForm = new HashMap<>();
        List<String> order = new ArrayList<>();
        tables.rows("abbreviations.csv", ",")
                .forEach(cells -> byLongForm
                        .computeIfAbsent(cells[1], longForm -> {
                            order.add(longForm);
                            return new ArrayList<>(List.of(longForm));
                        })
                        .add(cells[0]));
        // What abbreviates a word that tells little tells as little.
        byLongForm.forEach((longForm, words) -> {
            if (generic.contains(longForm)) {
                generic.addAll(words);
            }
        });
        order.forEach(
                longForm -> group(byLongForm.getOrDefault(longForm, List.of()).toArray(new String[0])));
    }

    private void words() {
        for (String line : Table.everyLine("words.tsv")) {
            if (line.startsWith("# people=")) {
                people = Double.parseDouble(line.replaceFirst(".*people=(\\d+).*", "$1"));
                organizations = Double.parseDouble(line.replaceFirst(".*organizations=(\\d+).*", "$1"));
            }
        }
        tables.rows("words.tsv", "\t")
                .forEach(cells ->
                        frequencies.put(cells[0], new int[] {Integer.parseInt(cells[1]), Integer.parseInt(cells[2])}));
    }

    /**
     * The class of a legal form, if the words are one.
     *
     * @param glued the words without blanks
     * @param end whether they end the name
     * @param start whether they begin it
     */
    Optional<String> legalForm(String glued, boolean end, boolean start) {
        if (end && formsAtEnd.containsKey(glued)) {
            return Optional.ofNullable(formsAtEnd.get(glued));
        }
        return start || glued.length() >= TELLING_ANYWHERE
                ? Optional.ofNullable(formsAtStart.get(glued))
                : Optional.empty();
    }

    PeopleWords people() {
        return peopleWords;
    }

    /** The value of a number word, or "". */
    String number(String word) {
        return numbers.getOrDefault(word, "");
    }

    boolean isGeneric(String word) {
        return generic.contains(word);
    }

    /** Whether it says nothing in an organization's name. */
    boolean isStopWord(String word) {
        return STOP_WORDS.contains(word);
    }

    /** A word that is known by its sound alone, with all that comparing needs. */
    public Word word(String text, boolean consonantsOnly) {
        return word(text, consonantsOnly, "");
    }

    /** A word as it was read, with all that comparing needs. */
    Word word(Piece piece) {
        return word(piece.latin(), piece.consonantsOnly(), piece.written());
    }

    private Word word(String text, boolean consonantsOnly, String written) {
        int[] count = frequencies.getOrDefault(text, new int[] {1, 1});
        Set<Integer> member = groups.getOrDefault(text, Set.of());
        return Word.of(
                text,
                consonantsOnly,
                written,
                consonantsOnly
                        ? new int[0]
                        : member.stream().mapToInt(i -> i).sorted().toArray(),
                rarity(people, count[0], COMMONEST_PEOPLE),
                rarity(organizations, count[1], COMMONEST_ORGANIZATIONS));
    }

    /**
     * How much more usual a word is in people's names than in organizations', in thousandths of a bit; below 0 where it is
     * more usual in those of organizations.
     */
    int personLeaning(String word) {
        if (isStopWord(word) || word.length() < SHORTEST_TELLING) {
            return 0;
        }
        if (Character.isDigit(word.charAt(0))) {
            return -NUMBER_OF_ORGANIZATION;
        }
        int[] count = frequencies.getOrDefault(word, NEVER);
        int bearers = count[0] + peopleWords.bearers(word);
        if (bearers + count[1] == 0 && !isGeneric(word)) {
            return 0;
        }
        double asPerson = (bearers + 1.0) / people;
        double asOrganization = (count[1] + 1.0) / organizations;
        int bits = (int) (1000 * (StrictMath.log(asPerson / asOrganization) / StrictMath.log(2)));
        return Math.clamp(bits - (isGeneric(word) ? GENERIC_OF_ORGANIZATION : 0), -MOST_LEANING, MOST_LEANING);
    }

    private static int rarity(double all, int bearing, int least) {
        double bits = StrictMath.log(all / Math.max(1, bearing)) / StrictMath.log(2);
        return Math.clamp((int) (1000 * bits), least, RAREST);
    }
}
