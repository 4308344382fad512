package dev.cordon.names;

/**
 * What one name has that the other has no like for. Numbers and places are compared apart and never left over.
 *
 * @param words how many words
 * @param rarity the sum of their rarities, in thousandths of a bit; an initial tells nothing
 * @param family whether the family name is among them
 * @param generic whether all of them are words that tell little
 * @param head whether the first distinctive word is among them
 */
record Leftover(int words, int rarity, boolean family, boolean generic, boolean head) {

    /**
     * @param answered for each token of the name the one that answers it, or {@link Alignment#FREE}
     * @param familyKnown whether either name tells its family name
     */
    static Leftover of(PreparedName name, int[] answered, boolean familyKnown) {
        int words = 0;
        int rarity = 0;
        boolean family = false;
        boolean generic = true;
        boolean head = false;
        boolean headSeen = false;
        for (int i = 0; i < answered.length; i++) {
            Token token = name.tokens().get(i);
            boolean free = answered[i] == Alignment.FREE && !token.isApart();
            if (free) {
                words++;
                rarity += token.isInitial() ? 0 : token.word().rarity(name.naming());
                generic &= token.isGeneric();
                family |= name.isFamily(i, familyKnown);
                head |= !headSeen && token.role() == Role.WORD;
            }
            headSeen |= token.role() == Role.WORD;
        }
        return new Leftover(words, rarity, family, generic, head);
    }

    boolean isNone() {
        return words == 0;
    }
}
