package dev.cordon.lists.ofac;

import dev.cordon.terms.IdentifierKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A label of OFAC's and what its value is: {@code labels.csv}. The flat files put label and value into one sentence ({@code
 * Tax ID No. 7704274402 (Russia)}), the XML into two elements; one table serves both.
 *
 * @param text as OFAC writes it
 * @param meaning the field its value goes to
 * @param kind the kind of identifier, where the meaning is {@link Meaning#IDENTIFIER}
 */
record Label(String text, Meaning meaning, IdentifierKind kind) {

    /** The fields to which values go. */
    enum Meaning {
        BIRTH_DATE,
        BIRTH_PLACE,
        FOUNDED,
        NATIONALITY,
        CITIZENSHIP,
        JURISDICTION,
        FLAG,
        FORMER_FLAG,
        GENDER,
        LINKED,
        OWNER,
        LISTING_DATE,
        SECONDARY_RISK,
        ADDITIONAL,
        SECTORAL,
        DIRECTIVE,
        BLOCKED,
        CORRESPONDENT,
        RESTRICTED,
        IDENTIFIER,
        REMARK
    }

    /** By their first word, the longest first. */
    private static final Map<String, List<Label>> TABLE = table();

    /** The longest known label with which a statement begins, and behind which a value can stand. */
    static Optional<Label> at(String statement) {
        return TABLE.getOrDefault(firstWord(statement), List.of()).stream()
                .filter(label -> label.begins(statement))
                .findFirst();
    }

    /** What stands behind the label: {@code nationality: Eritrean} and {@code nationality Iran} have the same shape. */
    String value(String statement) {
        String rest = statement.substring(text.length()).strip();
        return rest.startsWith(":") ? rest.substring(1).strip() : rest;
    }

    private boolean begins(String statement) {
        return statement.startsWith(text)
                && (statement.length() == text.length()
                        || " :".indexOf(statement.charAt(text.length())) >= 0
                        || text.endsWith(":"));
    }

    private static String firstWord(String statement) {
        int end = 0;
        while (end < statement.length() && " :".indexOf(statement.charAt(end)) < 0) {
            end++;
        }
        return statement.substring(0, end);
    }

    private static Map<String, List<Label>> table() {
        Map<String, List<Label>> table = new HashMap<>();
        for (List<String> row : Tables.rows("labels.csv", 2)) {
            table.computeIfAbsent(firstWord(row.get(0)), word -> new ArrayList<>())
                    .add(of(row.get(0), row.get(1)));
        }
        table.values()
                .forEach(labels -> labels.sort(Comparator.comparingInt((Label label) -> label.text.length())
                        .reversed()));
        return table;
    }

    private static Label of(String text, String meaning) {
        return IdentifierKind.of(meaning)
                .map(kind -> new Label(text, Meaning.IDENTIFIER, kind))
                .orElseGet(() -> new Label(
                        text,
                        Meaning.valueOf(meaning.replace('-', '_').toUpperCase(Locale.ROOT)),
                        IdentifierKind.OTHER));
    }
}
