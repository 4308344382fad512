package dev.cordon.index;

import dev.cordon.terms.Identifier;

/** The form in which identifiers are looked up, whatever kind they are said to be. */
public final class NumberKey {
    private NumberKey() {}

    /** Letters and digits of the normalized number, upper case; "" if it has none. */
    public static String of(Identifier identifier) {
        StringBuilder key = new StringBuilder();
        String normalized = identifier.normalized();
        for (int i = 0; i < normalized.length(); i++) {
            char c = normalized.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(Character.toUpperCase(c));
            }
        }
        return key.toString();
    }
}
