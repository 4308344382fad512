package dev.cordon.names;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32C;

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

    /** Articles that stand as words of their own; others only where they are glued to the next word by a hyphen. */
    private static final Set<String> FREE_ARTICLES = Set.of("al", "el", "il", "ul", "the", "la", "le", "los", "las");

    private static final Set<String> STOP_WORDS = Set.of(
            "of", "the", "and", "for", "in", "at", "on", "to", "de", "la", "le", "les", "el", "los", "las", "del", "di",
            "da", "do", "dos", "des", "du", "y", "e", "et", "und", "der", "die", "das", "fur", "i", "al", "a", "an",
            "van", "von", "dlya", "para", "por", "con", "pour", "och", "ve", "dan", "po", "na", "za", "z", "w", "v",
            "pri", "imeni", "im", "com", "named", "after");

    private static final int[] NO_GROUPS = {};

    private static final Lexicon SHIPPED = new Lexicon();

    private final CRC32C fingerprint = new CRC32C();
    private final Map<String, String> formsAtEnd = new HashMap<>();
    private final Map<String, String> formsAtStart = new HashMap<>();
    private final Set<String> titles;
    private final Map<String, Particle> particles = new HashMap<>();
    private final Map<String, String> generations = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Set<String> generic;
    private final Set<String> familyFirst;
    private final BusinessWords business;
    private final WordsInScript inScript;
    private final Places places;
    private final Map<String, String> institutions = new HashMap<>();
    private final Map<String, List<String>> expansions = new HashMap<>();
    private final Set<String> formOpenings = new HashSet<>();
    private final Set<String> formEndings = new HashSet<>();
    private final Map<String, Set<Integer>> groups = new HashMap<>();
    private final Map<String, int[]> frequencies = new HashMap<>();
    private int groupCount;
    private double people = 1;
    private double organizations = 1;

    private Lexicon() {
        rows("legal-forms.csv", ",").forEach(cells -> {
            String form = cells[0].replace(" ", "");
            formsAtEnd.putIfAbsent(form, cells[2]);
            formEndings.add(cells[0].substring(cells[0].lastIndexOf(' ') + 1));
            if (cells[3].equals("either")) {
                formsAtStart.putIfAbsent(form, cells[2]);
                formOpenings.add(cells[0].split(" ", 2)[0]);
            }
        });
        titles = new HashSet<>(lines("titles.txt"));
        rows("particles.csv", ",").forEach(cells -> particle(cells[0], cells[2].equals("yes"), cells[3]));
        rows("numbers.csv", ",").stream()
                .filter(cells -> cells[2].equals("word"))
                .forEach(cells -> numbers.put(cells[0], cells[1]));
        generic = new HashSet<>(lines("generic.txt"));
        familyFirst = new HashSet<>(lines("family-first.txt"));
        rows("nicknames.csv", ",").forEach(cells -> group((cells[0] + " " + cells[1]).split(" ")));
        abbreviations();
        lines("synonyms.txt").forEach(line -> group(line.split(" ")));
        List<String[]> businessRows = rows("business-words.csv", ",");
        List<String[]> placeRows = rows("places.csv", ",");
        business = new BusinessWords(businessRows);
        inScript = new WordsInScript(businessRows, placeRows);
        places = new Places(placeRows);
        rows("institutions.csv", ",").forEach(cells -> institutions.put(cells[0], cells[1]));
        business.all().stream().filter(word -> !groups.containsKey(word)).forEach(this::group);
        places.localities().forEach(this::group);
        words();
    }

    public static Lexicon shipped() {
        return SHIPPED;
    }

    /** Changes when any table does: what was prepared with other tables must be prepared again. */
    public String fingerprint() {
        return Long.toHexString(fingerprint.getValue());
    }

    private List<String> lines(String table) {
        List<String> lines = Table.lines(table);
        lines.forEach(line -> fingerprint.update(line.getBytes(StandardCharsets.UTF_8)));
        return lines;
    }

    /** Rows without the header. */
    private List<String[]> rows(String table, String separator) {
        List<String> lines = lines(table);
        return lines.subList(1, lines.size()).stream()
                .map(line -> line.split(separator, -1))
                .toList();
    }

    private void particle(String word, boolean joins, String role) {
        if (role.startsWith("generation:")) {
            generations.put(word, role.substring(role.indexOf(':') + 1));
            return;
        }
        Particle particle = switch (role) {
            case "article" -> !joins || FREE_ARTICLES.contains(word) ? Particle.ARTICLE : Particle.NONE;
            case "filiation" -> joins ? Particle.NONE : Particle.FILIATION;
            case "kunya" -> Particle.KUNYA;
            case "servant" -> Particle.SERVANT;
            case "preposition", "conjunction" -> Particle.PREPOSITION;
            default -> Particle.NONE;
        };
        particles.putIfAbsent(word, particle);
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
        rows("abbreviations.csv", ",")
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
        rows("words.tsv", "\t")
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

    /** Whether the words (one to four, parted by a blank) are an honorific or rank. */
    boolean isTitle(String words) {
        return titles.contains(words);
    }

    Particle particle(String word) {
        return particles.getOrDefault(word, Particle.NONE);
    }

    /** The number of a generation mark ("2" for junior), or "". */
    String generation(String word) {
        return generations.getOrDefault(word, "");
    }

    /** The value of a number word, or "". */
    String number(String word) {
        return numbers.getOrDefault(word, "");
    }

    boolean isGeneric(String word) {
        return generic.contains(word) || business.meanings(word).stream().anyMatch(generic::contains);
    }

    /** Whether a word tells an organization's name from a person's: generic, and borne by no known person. */
    boolean tellsOrganization(String word) {
        int[] count = frequencies.get(word);
        return (count == null || count[0] == 0)
                && !isFamilyFirst(word)
                && (generic.contains(word)
                        || business.exactMeanings(word).stream().anyMatch(generic::contains));
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

    /** Whether it is a family name of a people that puts it first. */
    boolean isFamilyFirst(String word) {
        return familyFirst.contains(word);
    }

    /** The word with all that comparing needs. */
    public Word word(String text, boolean consonantsOnly) {
        int[] count = frequencies.getOrDefault(text, new int[] {1, 1});
        return Word.of(
                text,
                consonantsOnly,
                consonantsOnly ? NO_GROUPS : groups(text),
                rarity(people, count[0], COMMONEST_PEOPLE),
                rarity(organizations, count[1], COMMONEST_ORGANIZATIONS));
    }

    /** The groups of the word itself, of what it means and of the place it names. */
    private int[] groups(String text) {
        Set<Integer> own = groups.getOrDefault(text, Set.of());
        List<String> meanings = business.meanings(text);
        String locality = places.locality(text);
        if (own.isEmpty() && meanings.isEmpty() && locality.isEmpty()) {
            return NO_GROUPS;
        }
        Set<Integer> all = new TreeSet<>(own);
        meanings.forEach(meaning -> all.addAll(groups.getOrDefault(meaning, Set.of())));
        all.addAll(groups.getOrDefault(locality, Set.of()));
        return all.stream().mapToInt(group -> group).toArray();
    }

    private static int rarity(double all, int bearing, int least) {
        double bits = StrictMath.log(all / Math.max(1, bearing)) / StrictMath.log(2);
        return Math.clamp((int) (1000 * bits), least, RAREST);
    }
}
