package dev.cordon.terms;

import java.util.List;
import java.util.Optional;

/**
 * A name as published.
 *
 * @param text the whole name, as published (parts joined in the order given-to-family where the authority splits them)
 * @param kind primary, alias, former or present name
 * @param weak whether the authority calls it weak (OFAC), low quality (UN, UK) or not strong (EU)
 * @param parts the pieces the authority marks, in the order of the text; empty where it marks none
 * @param language ISO 639-1 code or the authority's word for the language or script, if it says one
 */
public record Name(String text, NameKind kind, boolean weak, List<NamePart> parts, Optional<String> language) {

    public Name {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a name is blank");
        }
        parts = List.copyOf(parts);
    }

    public static Name primary(String text) {
        return new Name(text, NameKind.PRIMARY, false, List.of(), Optional.empty());
    }

    public static Name alias(String text) {
        return new Name(text, NameKind.ALIAS, false, List.of(), Optional.empty());
    }

    /** An alias that the authority itself does not trust to identify the party. */
    public static Name weakAlias(String text) {
        return new Name(text, NameKind.ALIAS, true, List.of(), Optional.empty());
    }

    public Name withParts(List<NamePart> marked) {
        return new Name(text, kind, weak, marked, language);
    }

    public Name in(String spoken) {
        return new Name(text, kind, weak, parts, Optional.of(spoken));
    }
}
