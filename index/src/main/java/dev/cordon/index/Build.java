package dev.cordon.index;

import dev.cordon.names.PreparedName;
import dev.cordon.names.Role;
import dev.cordon.names.Token;
import java.util.HashSet;
import java.util.Set;

/**
 * How a name is built, as far as the {@link Reach} asks. Names of one build stand together in the index.
 *
 * @param words words that are compared one by one: no numbers, places or initials; {@value #MOST_WORDS} stands for so many
 *     or more
 * @param initials single letters; {@value #ANY} for so many or more, and for names that bear one number or place twice, of
 *     which nothing is known
 */
record Build(int words, int initials) implements Comparable<Build> {
    static final int MOST_WORDS = 31;
    static final int ANY = 7;

    static Build of(PreparedName name) {
        int words = 0;
        int initials = 0;
        Set<String> apart = new HashSet<>();
        boolean twice = false;
        for (Token token : name.tokens()) {
            words += isWord(token) ? 1 : 0;
            initials += isInitial(token) ? 1 : 0;
            twice |= isApart(token) && !apart.add(token.text());
        }
        return new Build(Math.min(words, MOST_WORDS), twice ? ANY : Math.min(initials, ANY));
    }

    static boolean isWord(Token token) {
        return !isApart(token) && !token.word().isInitial();
    }

    static boolean isInitial(Token token) {
        return !isApart(token) && token.word().isInitial();
    }

    static boolean isApart(Token token) {
        return token.role() == Role.NUMBER || token.role() == Role.PLACE;
    }

    @Override
    public int compareTo(Build other) {
        return words != other.words ? Integer.compare(words, other.words) : Integer.compare(initials, other.initials);
    }
}
