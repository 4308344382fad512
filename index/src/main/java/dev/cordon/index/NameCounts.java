package dev.cordon.index;

import dev.cordon.names.PreparedName;
import dev.cordon.names.Role;
import dev.cordon.names.Token;

/** How many words of a name must have their like, for the bound of {@link Index#byName}. */
final class NameCounts {

    private NameCounts() {}

    /** Words that are compared one by one: no numbers, places or initials. At most 127 are counted: fewer is safe. */
    static byte words(PreparedName name) {
        return (byte) Math.min(
                Byte.MAX_VALUE,
                name.tokens().stream().filter(NameCounts::isWord).count());
    }

    /** Single letters; {@link Byte#MAX_VALUE} stands for so many or more. */
    static byte initials(PreparedName name) {
        return (byte) Math.min(
                Byte.MAX_VALUE,
                name.tokens().stream().filter(NameCounts::isInitial).count());
    }

    static boolean isWord(Token token) {
        return !isApart(token) && !token.word().isInitial();
    }

    static boolean isInitial(Token token) {
        return !isApart(token) && token.word().isInitial();
    }

    private static boolean isApart(Token token) {
        return token.role() == Role.NUMBER || token.role() == Role.PLACE;
    }
}
