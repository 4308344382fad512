package dev.cordon.ownership;

import java.text.Normalizer;
import java.util.Locale;

/** By what parties of a graph are the same: their name or number without regard to case, width and blanks. */
final class PartyKey {

    private PartyKey() {}

    static String of(String party) {
        if (isFolded(party)) {
            return party;
        }
        return isAscii(party)
                ? spaced(party.toLowerCase(Locale.ROOT))
                : spaced(Normalizer.normalize(party, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
    }

    private static boolean isAscii(String party) {
        return party.chars().allMatch(c -> c < 0x80);
    }

    /** One blank between words, none around them. */
    private static String spaced(String party) {
        StringBuilder key = new StringBuilder(party.length());
        for (int i = 0; i < party.length(); i++) {
            char c = party.charAt(i);
            if (!Character.isWhitespace(c)) {
                key.append(c);
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.toString().stripTrailing();
    }

    /** Most ids of large files are: no need to look closer. */
    private static boolean isFolded(String party) {
        char before = ' ';
        for (int i = 0; i < party.length(); i++) {
            char c = party.charAt(i);
            if (c > 0x7E || c < ' ' || c >= 'A' && c <= 'Z' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }
}
