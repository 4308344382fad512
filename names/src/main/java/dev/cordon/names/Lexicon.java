package dev.cordon.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is known of words: legal forms, titles, particles, numbers, words that tell little, words that mean the same, and
 * how rare each is. The tables stand beside this class; {@code README.md} there tells their sources.
 */
public final class Lexicon {

    private static final int COMMONEST_PEOPLE = 2_500;
    private static final int COMMONEST_ORGANIZATIONS = 1_500;

    /** Forms of so many letters are taken for forms in the middle of a name, too. */
    private static final int TELLING_ANYWHERE = 7;

    private static final Set<String> STOP_WORDS = Set.of(
            "of", "the", "and", "for", "in", "at", "on", "to", "de", "la", "le", "les", "el", "los", "las", "del", "di",
            "da", "do", "dos", "des", "du", "y", "e", "et", "und", "der", "die", "das", "fur", "i", "al", "a", "an",
            "van", "von", "dlya", "para", "por", "con", "pour", "och", "ve", "dan", "po", "na", "za", "z", "w", "v",
            "pri", "imeni", "im", "named", "after", "ye", "lil", "bil", "wal", "wa", "ul", "ud", "ur", "fi", "della",
            "dei", "tis", "tou", "kai");

    private static final int[] NO_GROUPS = {};

    /** In thousandths of a bit: what a number, a word that tells little, and any word at most say of the type. */
    private static final int NUMBER_OF_ORGANIZATION = 2_000;

    private static final int GENERIC_OF_ORGANIZATION = 3_000;
    private static final int MOST_LEANING = 6_000;
    /** A word of so many names on lists is known. */
    private static final int KNOWN = 6;

    /** A word of so many names of other sources is known. */
    private static final int BEARERS = 2;

    /** Groups of father's names lie this far behind those of the names. */
    private static final int FATHERS = 100_000;

    /** Words of two letters are forms (Co, SA), names and initials alike. */
    private static final int SHORTEST_TELLING = 3;

    private static final int[] NEVER = {0, 0};

    private static final Lexicon SHIPPED = new Lexicon();

    private final Tables tables = new Tables();
    private final PeopleWords peopleWords;
    private final Map<String, String> formsAtEnd = new HashMap<>();
    private final Map<String, String> formsAtStart = new HashMap<>();
    private final Set<String> formsAnywhere = new HashSet<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Set<String> generic;
    private final BusinessWords business;
    private final WordsInScript inScript;
    private final VowellessWords vowelless;
    private final SyllableReadings syllables;
    private final GivenSyllables givenSyllables;
    private final Places places;
    private final Map<String, String> institutions = new HashMap<>();
    private final Map<String, List<String>> expansions = new HashMap<>();
    private final Set<String> formOpenings = new HashSet<>();
    private final Set<String> formEndings = new HashSet<>();
    private final Map<String, Set<Integer>> groups = new HashMap<>();
    private final Map<String, int[]> frequencies = new HashMap<>();
    private int groupCount;
    private int groupsOfNames;
    private double people = 1;
    private double organizations = 1;

    private Lexicon() {
        tables.rows("legal-forms.csv", ",").forEach(cells -> {
            String form = cells[0].replace(" ", "");
            formsAtEnd.putIfAbsent(form, cells[2]);
            formEndings.add(cells[0].substring(cells[0].lastIndexOf(' ') + 1));
            if (cells[3].equals("anywhere")) {
                formsAnywhere.add(form);
            }
            if (!cells[3].equals("end")) {
                formsAtStart.putIfAbsent(form, cells[2]);
                formOpenings.add(cells[0].split(" ", 2)[0]);
            }
        });
        peopleWords = new PeopleWords(tables);
        tables.rows("numbers.csv", ",").stream()
                .filter(cells -> cells[2].equals("word"))
                .forEach(cells -> numbers.put(cells[0], cells[1]));
        generic = new HashSet<>(tables.lines("generic.txt"));
        tables.rows("nicknames.csv", ",").forEach(cells -> group((cells[0] + " " + cells[1]).split(" ")));
        tables.rows("variants.csv", ",").forEach(cells -> group(cells[0], cells[1]));
        syllables = new SyllableReadings(tables, this::group);
        givenSyllables = new GivenSyllables(tables, peopleWords::isFamilyFirst);
        groupsOfNames = groupCount;
        abbreviations();
        tables.lines("synonyms.txt").forEach(line -> group(line.split(" ")));
        List<String> businessRows = tables.lines("business-words.csv");
        List<String> placeRows = tables.lines("places.csv");
        business = new BusinessWords(businessRows);
        inScript = new WordsInScript(businessRows, placeRows);
        places = new Places(placeRows);
        tables.rows("institutions.csv", ",").forEach(cells -> institutions.put(cells[0], cells[1]));
        business.all().stream().filter(word -> !groups.containsKey(word)).forEach(this::group);
        places.localities().forEach(this::group);
        vowelless =
                new VowellessWords(generic.stream().filter(groups::containsKey).toList());
        words();
    }

    public static Lexicon shipped() {
        return SHIPPED;
    }

    /** Changes when any table does: what was prepared with other tables must be prepared again. */
    public String fingerprint() {
        return tables.fingerprint();
    }

    private int group(String... words) {
        for (String word : words) {
            if (!word.isEmpty()) {
                groups.computeIfAbsent(word, w -> new TreeSet<>()).add(groupCount);
            }
        }
        return groupCount++;
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
        byLongForm.forEach((longForm, words) -> {
            if (longForm.contains(" ")) {
                words.forEach(word -> expansions.put(word, List.of(longForm.split(" "))));
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
     * @param words how many they are
     * @param end whether they end the name
     * @param start whether they begin it
     */
    Optional<String> legalForm(String glued, int words, boolean end, boolean start) {
        if (end && formsAtEnd.containsKey(glued)) {
            return Optional.ofNullable(formsAtEnd.get(glued));
        }
        return start || words > 1 && glued.length() >= TELLING_ANYWHERE || formsAnywhere.contains(glued)
                ? Optional.ofNullable(formsAtStart.get(glued))
                : Optional.empty();
    }

    GivenSyllables givenSyllables() {
        return givenSyllables;
    }

    /** Whether a group is of words that are one name, and not of words that mean the same thing. */
    boolean isOfNames(int group) {
        return group < groupsOfNames || group >= FATHERS;
    }

    PeopleWords people() {
        return peopleWords;
    }

    /** The value of a number word, or "". */
    String number(String word) {
        return numbers.getOrDefault(word, "");
    }

    boolean isGeneric(String word) {
        return generic.contains(word)
                || business.meanings(word).stream()
                        .anyMatch(meaning -> generic.containsAll(List.of(meaning.split(" "))))
                || !vowelless.of(word).isEmpty();
    }

    /** The text with English business words for those that scripts without alphabet or vowels write. */
    String inEnglish(String text) {
        return inScript.inEnglish(text);
    }

    Places places() {
        return places;
    }

    /** The words for which one stands: research and institute for NII; none where it stands for itself. */
    List<String> expansion(String word) {
        List<String> known = expansions.get(word);
        if (known != null) {
            return known;
        }
        List<String> meanings = business.meanings(word);
        return meanings.isEmpty() || meanings.getFirst().indexOf(' ') < 0 || !business.isInflected(word)
                ? List.of()
                : List.of(meanings.getFirst().split(" "));
    }

    /** Whether it names a kind of institution whose field tells it from others: university, ministry. */
    boolean isInstitution(String word) {
        return isOfKind(word, "head");
    }

    /** Whether it tells a rank or form and no field: national, company. */
    boolean isRank(String word) {
        return isOfKind(word, "rank");
    }

    private boolean isOfKind(String word, String kind) {
        return kind.equals(institutions.get(word))
                || business.meanings(word).stream().anyMatch(meaning -> kind.equals(institutions.get(meaning)));
    }

    /** Whether a legal form ends with that word. */
    boolean endsForm(String word) {
        return formEndings.contains(word);
    }

    /** Whether a legal form of several words that may stand anywhere begins with that word. */
    boolean opensForm(String word) {
        return formOpenings.contains(word);
    }

    /** Whether it says nothing in an organization's name. */
    boolean isStopWord(String word) {
        return STOP_WORDS.contains(word);
    }

    /** A word that is known by its sound alone, with all that comparing needs. */
    public Word word(String text, boolean consonantsOnly) {
        return word(text, consonantsOnly, "");
    }

    /** The name of a city or region, which no other place is misspelt, be it a letter off: Hebei, Hubei. */
    Word place(String text, String key) {
        return word(text, false, key);
    }

    /** A word as it was read, with all that comparing needs. */
    Word word(Piece piece) {
        return word(piece.latin(), piece.consonantsOnly(), piece.written());
    }

    private Word word(String text, boolean consonantsOnly, String written) {
        int[] count = frequencies.getOrDefault(text, NEVER);
        // Lists are full of other spellings: that they have a word twice does not make it a name of its own.
        boolean known = count[0] >= KNOWN || count[1] >= KNOWN || peopleWords.bearers(withoutServant(text)) >= BEARERS;
        return Word.of(
                text,
                consonantsOnly,
                written,
                consonantsOnly ? NO_GROUPS : written.isEmpty() ? groups(text) : syllables.groups(written),
                rarity(people, count[0], known, COMMONEST_PEOPLE),
                rarity(organizations, count[1], known, COMMONEST_ORGANIZATIONS));
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

    /** Other words of the tables that share a group with that one, sorted. For showing: it looks through all words. */
    List<String> likes(Word word) {
        Set<Integer> own = new TreeSet<>();
        for (int group : word.groups()) {
            own.add(group);
        }
        return groups.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(word.text()))
                .filter(entry -> entry.getValue().stream().anyMatch(own::contains))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The groups of the word itself, of what it means and of the place it names. */
    private int[] groups(String text) {
        Set<Integer> own = groupsOf(text);
        List<String> meanings = business.meanings(text);
        String locality = places.locality(text);
        if (own.isEmpty() && meanings.isEmpty() && locality.isEmpty()) {
            meanings = vowelless.of(text);
        }
        Set<Integer> all = new TreeSet<>(own);
        for (String meaning : meanings) {
            all.addAll(groups.getOrDefault(meaning, Set.of()));
        }
        all.addAll(groups.getOrDefault(locality, Set.of()));
        return all.stream().mapToInt(group -> group).toArray();
    }

    private static int rarity(double all, int bearing, boolean known, int least) {
        double bits = StrictMath.log(all / Math.max(1, bearing)) / StrictMath.log(2);
        return Math.clamp((int) (1000 * bits), least, known ? Word.RAREST_KNOWN : Word.UNKNOWN);
    }

    /** The groups of a word; those of a Slavic father's name are the groups of the father. */
    private Set<Integer> groupsOf(String word) {
        Set<Integer> member = groups.getOrDefault(word, Set.of());
        if (member.isEmpty()) {
            String father = Patronymic.stem(word);
            for (String ending : Patronymic.ENDINGS) {
                Set<Integer> ofFather = father.isEmpty() ? Set.of() : groups.getOrDefault(father + ending, Set.of());
                if (!ofFather.isEmpty()) {
                    return ofFather.stream().map(group -> group + FATHERS).collect(Collectors.toSet());
                }
            }
        }
        return member;
    }

    /** "Abd" with a name of God is as known as that name. */
    private static String withoutServant(String word) {
        return word.startsWith("abd") && word.length() > 5 ? word.substring(3) : word;
    }
}
