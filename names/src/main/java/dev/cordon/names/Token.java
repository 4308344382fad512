package dev.cordon.names;

/**
 * A word of a prepared name.
 *
 * @param word the word; that of a {@link Role#NUMBER} is its value in digits, or the registration of an aircraft
 * @param role what it is to its name
 */
public record Token(Word word, Role role) {

    public String text() {
        return word.text();
    }

    /** A letter that may stand for any word it begins. */
    boolean isInitial() {
        return role != Role.NUMBER && word.isInitial();
    }

    /** Agreement in such words alone is agreement in nothing. */
    public boolean isGeneric() {
        return role == Role.GENERIC || role == Role.LOCALITY;
    }

    /** Compared as a set of its own, not as one of the words. */
    boolean isApart() {
        return role == Role.NUMBER || role == Role.PLACE;
    }
}
