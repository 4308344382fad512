package dev.cordon.names;

import java.util.List;

/**
 * A name as it is compared: its words with their roles, and what was set apart from them.
 *
 * @param naming how it was read
 * @param tokens the words that count, in the order given-to-family where that is known, else in the order of the text;
 *     empty if the text has no letter or digit
 * @param forms classes of the legal forms it bears (organizations), sorted, without repetition
 * @param generation the generation mark it bears ("2" for junior, II), or ""
 * @param fathers whether a chain of fathers (bin, ibn, ould) makes the order of its words tell
 */
public record PreparedName(Naming naming, List<Token> tokens, List<String> forms, String generation, boolean fathers) {

    public PreparedName {
        tokens = List.copyOf(tokens);
        forms = List.copyOf(forms);
    }

    /** Whether any word is known to be the family name. */
    boolean knowsFamily() {
        for (Token token : tokens) {
            if (token.role() == Role.FAMILY) {
                return true;
            }
        }
        return false;
    }

    /** Orders names by their words, so that a comparison can always begin with the same one of two. */
    int compareWords(PreparedName other) {
        int n = Math.min(tokens.size(), other.tokens.size());
        for (int i = 0; i < n; i++) {
            int byText = tokens.get(i).text().compareTo(other.tokens.get(i).text());
            if (byText != 0) {
                return byText;
            }
        }
        return Integer.compare(tokens.size(), other.tokens.size());
    }
}
