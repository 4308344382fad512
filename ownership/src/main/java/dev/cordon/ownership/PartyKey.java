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
        return Normalizer.normalize(party, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
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
