package dev.cordon.lists.ofac;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Free text of the remarks that is of a known sort: {@code phrases.csv} and {@code titles.txt}. */
final class Phrases {

    private record Phrase(Pattern pattern, String label) {}

    private static final List<Phrase> PHRASES = Tables.rows("phrases.csv", 2).stream()
            .map(row -> new Phrase(Pattern.compile(row.get(0), Pattern.CASE_INSENSITIVE), row.get(1)))
            .toList();

    private static final Set<String> TITLES =
            Tables.rows("titles.txt", 1).stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}-]+");

    private Phrases() {}

    /** The label of the sort of sentence that this is, {@code Scope} for {@code all offices worldwide}. */
    static Optional<String> label(String statement) {
        return PHRASES.stream()
                .filter(phrase -> phrase.pattern.matcher(statement).matches())
                .map(Phrase::label)
                .findFirst();
    }

    /** Whether an office, a rank or an honorific is named: {@code Former Minister of Education}. */
    static boolean namesOffice(String statement) {
        return Arrays.stream(NO_LETTER.split(statement))
                .map(word -> word.toLowerCase(Locale.ROOT).replaceFirst("^ex-", ""))
                .anyMatch(TITLES::contains);
    }
}
