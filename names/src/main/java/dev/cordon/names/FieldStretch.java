package dev.cordon.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words of a name field that a mark opened, or that stand in brackets or quotes within others. */
final class FieldStretch {

    private static final String COMMA = ",";

    private final FieldMark kind;
    private final List<String> words = new ArrayList<>();
    private final @Nullable FieldStretch outer;
    private final int at;

    /** A stretch that stands for itself. */
    FieldStretch(FieldMark kind) {
        this.kind = kind;
        this.outer = null;
        this.at = 0;
    }

    /** A stretch within another, after the words that stand there by now. */
    FieldStretch(FieldMark kind, FieldStretch outer) {
        this.kind = kind;
        this.outer = outer;
        this.at = outer.words.size();
    }

    FieldMark kind() {
        return kind;
    }

    void add(String word) {
        words.add(word);
    }

    void comma() {
        if (hasWords() && !endsWithComma()) {
            words.add(COMMA);
        }
    }

    boolean hasWords() {
        return !words.isEmpty();
    }

    boolean endsWithComma() {
        return hasWords() && words.getLast().equals(COMMA);
    }

    boolean isSingleWord() {
        return words.size() == 1;
    }

    Optional<String> lastWord() {
        return hasWords() ? Optional.of(words.getLast()) : Optional.empty();
    }

    String text() {
        int end = endsWithComma() ? words.size() - 1 : words.size();
        return text(words.subList(0, end));
    }

    private static String text(List<String> words) {
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            text.append(text.isEmpty() || word.equals(COMMA) ? "" : " ").append(word);
        }
        return text.toString();
    }

    /**
     * The name that this stretch makes, beside the first one: a former family name takes the place of the last word ("Anna
     * Meyer née Braun": Anna Braun), a single word within a name that of the given names ("John "Jack" Smith": Jack Smith),
     * and who is named by a given name alone shares the family name that follows ("John and Jane Smith").
     */
    String nameBeside(String main) {
        if (kind == FieldMark.MAIDEN) {
            int comma = main.indexOf(COMMA);
            int last = main.lastIndexOf(' ');
            return comma >= 0 ? text() + main.substring(comma) : main.substring(0, Math.max(0, last)) + " " + text();
        }
        if (outer != null && isSingleWord() && outer.kind.opensName() && !outer.words.contains(COMMA)) {
            List<String> after = outer.words.subList(at, outer.words.size());
            if (!after.isEmpty()) {
                return text() + " " + text(after);
            }
            if (outer.words.size() > 1) {
                return text() + " " + outer.words.getLast();
            }
        }
        return text();
    }
}
