package dev.cordon.history;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name without case, accents, punctuation and blanks, so that a rule's "Security's" finds a list's "Security?s". Only
 * to find the party that a document means; screening compares names in room {@code names}.
 */
final class FoldedName {

    private FoldedName() {}

    /** Letters and digits alone, in small letters; "" if the text has none. */
    static String of(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
