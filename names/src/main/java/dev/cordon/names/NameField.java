package dev.cordon.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in a field that should hold the name of a person: one name or several, and what is none.
 *
 * <p>"Ivan Petrov a.k.a. Vanya, DOB 1962" holds two names, "John and Jane Smith" those of two people, "Anna Meyer née Braun"
 * and "John "Jack" Smith" a name in two forms. Dates, numbers, offices and remarks are left out.
 *
 * @param whole all words that belong to names, the first name before the others
 * @param names the names one by one; a field that holds one name has the whole alone
 */
record NameField(String whole, List<String> names) {

    private static final String WITHIN_NAMES = " .-‐'’ʼ`";

    NameField {
        names = List.copyOf(names);
    }

    /** Reads a field. Most hold a name and nothing else: they are told at a glance. */
    static NameField of(String text, PeopleWords words) {
        if (isPlain(text) && !hasMark(text, words)) {
            return new NameField(text, List.of(text));
        }
        List<FieldStretch> stretches = new FieldSorting(words).sort(text);
        Set<String> names = new LinkedHashSet<>();
        String main = main(stretches);
        StringBuilder whole = new StringBuilder(main);
        names.add(main);
        for (FieldStretch stretch : stretches.subList(1, stretches.size())) {
            if (stretch.kind().opensName()
                    && stretch.hasWords()
                    && !stretch.kind().isLabel()) {
                names.add(stretch.nameBeside(main));
                whole.append(' ').append(stretch.text());
            }
        }
        names.removeIf(String::isBlank);
        if (names.size() > 1) {
            return new NameField(whole.toString().replace(',', ' ').strip(), List.copyOf(names));
        }
        if (names.isEmpty()) {
            return new NameField(text, List.of(text)); // nothing but remarks: better read than lost
        }
        return new NameField(whole.toString().strip(), List.copyOf(names));
    }

    /** The first name; where the field labels its parts, "Family, Given". */
    private static String main(List<FieldStretch> stretches) {
        StringBuilder family = new StringBuilder();
        StringBuilder given = new StringBuilder(stretches.getFirst().text());
        for (FieldStretch stretch : stretches.subList(1, stretches.size())) {
            if (stretch.kind() == FieldMark.FAMILY_LABEL) {
                family.append(' ').append(stretch.text());
            } else if (stretch.kind() == FieldMark.NAME_LABEL) {
                given.append(' ').append(stretch.text());
            }
        }
        sharedFamily(stretches).ifPresent(shared -> given.append(' ').append(shared));
        return (family.isEmpty() ? given.toString() : family.toString().replace(",", "") + ", " + given).strip();
    }

    /** "John and Jane Smith": the first has the family name of the second. */
    private static Optional<String> sharedFamily(List<FieldStretch> stretches) {
        return stretches.getFirst().isSingleWord()
                        && stretches.size() > 1
                        && stretches.get(1).kind() == FieldMark.AND
                        && !stretches.get(1).isSingleWord()
                ? stretches.get(1).lastWord()
                : Optional.empty();
    }

    /** Letters, blanks and what stands within names; one comma at most, for "Family, Given". */
    private static boolean isPlain(String text) {
        boolean comma = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',') {
                if (comma) {
                    return false;
                }
                comma = true;
            } else if (!(c >= 'a' && c <= 'z')
                    && !Character.isLetter(c)
                    && WITHIN_NAMES.indexOf(c) < 0
                    && !LatinLetters.isMark(c)
                    && !Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasMark(String text, PeopleWords words) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == ',') {
                if (i > start && words.opensMark(folded(text, start, i))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    /** As {@code name-marks.csv} writes words: "A.K.A." and "a/k/a" are "aka". */
    static String folded(String text, int from, int to) {
        String word = text.substring(from, to);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                return foldedSlowly(word);
            }
        }
        return word;
    }

    private static String foldedSlowly(String word) {
        String glued = word.replace(".", "").replace("/", "");
        return LatinLetters.isAscii(glued)
                ? glued.toLowerCase(Locale.ROOT)
                : Romanizer.romanize(glued).text().replace(" ", "");
    }
}
