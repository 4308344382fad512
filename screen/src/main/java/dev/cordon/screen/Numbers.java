package dev.cordon.screen;

import dev.cordon.index.NumberKey;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;

/** When two identifiers bear one number. */
final class Numbers {

    private Numbers() {}

    /** Equal as the kind has it; of two kinds, equal in letters and digits. */
    static boolean equal(Identifier a, Identifier b) {
        if (a.kind() == IdentifierKind.WALLET && b.kind() == IdentifierKind.WALLET) {
            return a.normalized().equals(b.normalized());
        }
        String key = NumberKey.of(a);
        return !key.isEmpty() && key.equals(NumberKey.of(b));
    }

    static int length(Identifier identifier) {
        return NumberKey.of(identifier).length();
    }
}
