package dev.cordon.lists.ofac;

import dev.cordon.terms.Name;
import dev.cordon.terms.NameKind;
import dev.cordon.terms.NamePart;
import dev.cordon.terms.NamePart.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Names of the flat files. A person stands as {@code SURNAME, Given}, a suffix behind either of them ({@code MNANGAGWA,
 * JR., Emmerson Dambudzo}; {@code LAVILLA, Ruben Pestano, Jr.}); everything else stands in capitals.
 */
final class Names {

    private static final Set<String> SUFFIXES = Set.of("JR", "SR", "II", "III", "IV");

    private Names() {}

    /** The name of somebody who is known to be a person, its parts marked; the text stays as published. */
    static Name person(String text, NameKind kind, boolean weak) {
        return new Name(text, kind, weak, parts(text), Optional.empty());
    }

    /** The name of anything but a person. */
    static Name plain(String text, NameKind kind, boolean weak) {
        return new Name(text, kind, weak, List.of(), Optional.empty());
    }

    /**
     * A name of ALT.CSV, which does not say whose it is: a person's if what follows the comma is not in capitals. So the
     * piece is the same whether SDN.CSV is at hand or not; of 17,091 aliases of 2023-12-28 this leaves 18 persons' names
     * ({@code TUFAIL, S.M.}) without parts and marks none wrongly.
     */
    static Name untyped(String text, NameKind kind) {
        int comma = text.indexOf(", ");
        return comma > 0 && hasLowerCase(text.substring(comma)) && !hasLowerCase(text.substring(0, comma))
                ? person(text, kind, false)
                : plain(text, kind, false);
    }

    private static boolean hasLowerCase(String text) {
        return text.chars().anyMatch(Character::isLowerCase);
    }

    private static List<NamePart> parts(String text) {
        String[] pieces = text.split(",\\s+");
        if (pieces.length < 2 || pieces[0].isBlank()) {
            return List.of();
        }
        List<NamePart> parts = new ArrayList<>();
        parts.add(new NamePart(Role.FAMILY, pieces[0]));
        for (int i = 1; i < pieces.length; i++) {
            if (!pieces[i].isBlank()) {
                parts.add(new NamePart(isSuffix(pieces[i]) ? Role.SUFFIX : Role.GIVEN, pieces[i]));
            }
        }
        return parts;
    }

    private static boolean isSuffix(String piece) {
        return SUFFIXES.contains(piece.replace(".", "").strip().toUpperCase(Locale.ROOT));
    }
}
