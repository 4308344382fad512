package dev.cordon.terms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Countries by code and by name: ISO 3166 codes, the names of CLDR in many languages, and what authorities write
 * ("Korea, North", "Burma / Birmanie", "Iranian", "Region: Crimea").
 *
 * <p>Names are compared as bags of words without case, accents, punctuation, "the", "of" and "and", so that "Congo,
 * Democratic Republic of the" is "Democratic Republic of the Congo". Former states keep the alpha-2 code that ISO
 * 3166-3 withdrew: SU, YU (also for Serbia and Montenegro), CS (Czechoslovakia only), DD, AN. Kosovo is XK.
 */
public final class Countries {

    /** What a text may be cut at, from the strongest sign to the weakest; see {@link #named}. */
    private static final List<Pattern> CUTS = List.of(
            Pattern.compile("(?:^|(?<=[\\s(.;,]))\\(?(?:\\d{1,2}|[a-h])\\)(?:\\s*(?:to|-)\\s*\\(\\d{1,2}\\))?|;"),
            Pattern.compile("[/|:]|\\.\\s"),
            Pattern.compile("[()\\[\\]]"),
            Pattern.compile(","),
            Pattern.compile("(?i)\\s(?:and|or|now|currently)\\s|&"));

    private static final int COMMA = 3;

    /** Inside a text, "de" and "per" are words, and only "DE" and "PER" are codes. */
    private static final int LONGEST_CODE = 3;

    /** Words around a country's name that leave it the same country. */
    private static final Pattern QUALIFIERS = Pattern.compile(
            "^(?:(?:in|also|possibly|probably|presumably|believed|reportedly|former|formerly|ex|now|currently|dual|or|and)\\b\\W*)+"
                    + "|\\W+(?:citizen|citizenship|national|nationality|passport|origin|by birth|region|as (?:at|of)\\b.*|\\d[\\d -]*)\\W*$",
            Pattern.CASE_INSENSITIVE);

    /** Accents, Hebrew points and Arabic vowel signs; the vowel signs of Indic scripts are letters in all but name. */
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036F\\u0591-\\u05C7\\u064B-\\u065F]+");

    private static final Set<String> EMPTY_WORDS = Set.of("the", "of", "and");

    /** Not available, not applicable, New Mexico: never Namibia, Korea or the like. */
    private static final Set<String> PLACEHOLDERS = Set.of("na", "n/a", "n.a.");

    /** The states into which a former one fell (ISO 3166-3): "USSR (now Belarus)" names Belarus. */
    private static final Map<String, Set<String>> SUCCESSORS = Map.of(
            "SU", Set.of("AM", "AZ", "BY", "EE", "GE", "KG", "KZ", "LT", "LV", "MD", "RU", "TJ", "TM", "UA", "UZ"),
            "YU", Set.of("BA", "HR", "ME", "MK", "RS", "SI", "XK"),
            "CS", Set.of("CZ", "SK"),
            "DD", Set.of("DE"),
            "AN", Set.of("BQ", "CW", "SX"));

    private Countries() {}

    /**
     * The country that a text names.
     *
     * @param published a code or a name in any shipped language, alone or with notes ("Iraq (previous address)")
     * @return ISO 3166-1 alpha-2, or a former code; empty if the text names no country or more than one
     */
    public static Optional<String> code(String published) {
        List<String> codes = codes(published);
        return codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.empty();
    }

    /**
     * All countries that a text names, each once, in their order: "(1) Jordan. (2) United States" names two. A former
     * state beside its successor is left out.
     */
    public static List<String> codes(String published) {
        if (PLACEHOLDERS.contains(published.strip())) {
            return List.of();
        }
        Set<String> named = named(published, 0);
        return named.stream()
                .filter(code -> SUCCESSORS.getOrDefault(code, Set.of()).stream().noneMatch(named::contains))
                .toList();
    }

    /** The English name of a country by its code ("KP": "North Korea"); the code itself where it is none. */
    public static String name(String code) {
        return Plain.ENGLISH.getOrDefault(code, code);
    }

    /**
     * Looks a text up whole, then in the pieces between ever weaker signs: "Congo (Democratic Republic)" is one country,
     * "Serbia and Russia" are two.
     */
    private static Set<String> named(String text, int cut) {
        String code = lookUp(text);
        if (code != null && (cut == 0 || text.length() > LONGEST_CODE || text.equals(text.toUpperCase(Locale.ROOT)))) {
            return Set.of(code);
        }
        Set<String> codes = new LinkedHashSet<>();
        for (int next = cut; next < CUTS.size(); next++) {
            String[] pieces = CUTS.get(next).split(text, -1);
            if (pieces.length > 1) {
                for (String piece : pieces) {
                    codes.addAll(named(piece, next + 1));
                }
                // "Lebanon, Tennessee" is in no country that this table can tell.
                return next == COMMA
                                && named(pieces[pieces.length - 1], next + 1).isEmpty()
                        ? Set.of()
                        : codes;
            }
        }
        return codes;
    }

    private static @Nullable String lookUp(String text) {
        String code = byKey(key(text));
        return code != null ? code : byKey(key(QUALIFIERS.matcher(text.strip()).replaceAll("")));
    }

    private static @Nullable String byKey(String key) {
        String code = Plain.CODES.get(key);
        return code != null || key.isEmpty() ? code : Folded.CODES.get(key);
    }

    /** The words of a name, folded and sorted. */
    private static String key(String name) {
        List<String> words = words(folded(name));
        if (words.size() > 1) {
            words.removeIf(EMPTY_WORDS::contains);
            words.sort(null);
        }
        return String.join(" ", words);
    }

    private static List<String> words(String folded) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || !isWord(folded.charAt(i))) {
                if (i > start) {
                    String word = folded.substring(start, i);
                    words.add(word.equals("st") ? "saint" : word);
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || (c >= 0x0900 && isMark(Character.getType(c)));
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static String folded(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return isAscii(lower)
                ? lower
                : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .replace('ı', 'i');
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static void eachRow(String resource, int columns, Consumer<String[]> take) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Countries.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            boolean header = true;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#")) {
                    continue;
                }
                if (!header) {
                    take.accept(line.split(";", columns));
                }
                header = false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** Codes, English names, and what the authorities write, as far as it is ASCII: nearly every text that lists hold. */
    private static final class Plain {
        static final Map<String, String> ENGLISH = new HashMap<>();
        static final Map<String, String> CODES = new HashMap<>(4096);

        static {
            eachRow("country-spellings.csv", 3, cells -> {
                put(cells[2], cells[0]);
                if (cells[1].equals("former")) {
                    ENGLISH.putIfAbsent(cells[0], cells[2]);
                }
            });
            eachRow("countries.csv", 4, cells -> {
                ENGLISH.put(cells[0], cells[2]);
                for (int i = 0; i < 3; i++) {
                    put(cells[i], cells[0]);
                }
            });
        }

        private static void put(String name, String code) {
            if (isAscii(name)) {
                CODES.putIfAbsent(key(name), code);
            }
        }
    }

    /** All names; read only when a text is none of the above, since folding eight thousand takes its time. */
    private static final class Folded {
        static final Map<String, String> CODES = new HashMap<>(16_384);

        static {
            CODES.putAll(Plain.CODES);
            eachRow("country-spellings.csv", 3, cells -> CODES.putIfAbsent(key(cells[2]), cells[0]));
            eachRow("countries.csv", 0, cells -> {
                for (int i = 2; i < cells.length; i++) {
                    CODES.putIfAbsent(key(cells[i]), cells[0]);
                }
            });
        }
    }
}
