package dev.cordon.names;

/**
 * A word with all that comparing needs of it, worked out once. Get one from {@link Lexicon#word}.
 *
 * @param text lower-case ASCII letters and digits
 * @param fold see {@link Spelling#fold}
 * @param skeleton its consonants, see {@link Spelling#skeleton}
 * @param profile its letters counted by class, see {@link Spelling#profile}
 * @param consonantsOnly whether only its consonants are known, so that the skeleton is all there is to compare
 * @param groups the groups of words that mean the same name or business word, by number, ascending; mostly empty
 * @param rarityPeople rarity among people's names, in thousandths of a bit
 * @param rarityOrganizations rarity among organizations' names, in thousandths of a bit
 */
public record Word(
        String text,
        String fold,
        String skeleton,
        long profile,
        boolean consonantsOnly,
        int[] groups,
        int rarityPeople,
        int rarityOrganizations) {

    private static final int KNOWN = 3_000;

    /** Works out fold, skeleton and profile of the text. */
    public static Word of(
            String text, boolean consonantsOnly, int[] groups, int rarityPeople, int rarityOrganizations) {
        String fold = Spelling.fold(text);
        return new Word(
                text,
                fold,
                Spelling.skeleton(text),
                Spelling.profile(fold),
                consonantsOnly,
                groups,
                rarityPeople,
                rarityOrganizations);
    }

    /** Rarity in thousandths of a bit: log2 of all names / names that bear the word. */
    public int rarity(Naming naming) {
        return naming == Naming.PERSON ? rarityPeople : rarityOrganizations;
    }

    /**
     * How well known the word is as a word of such names, in thousandths: nothing where no table has it twice, all where one
     * name in {@code 2^10} bears it.
     */
    int knownAs(Naming naming) {
        return Math.clamp(13_000 - rarity(naming), 0, KNOWN) * 1000 / KNOWN;
    }

    /** A single letter may stand for any word that begins with it. */
    public boolean isInitial() {
        return text.length() == 1 && Character.isLetter(text.charAt(0));
    }

    boolean sharesGroup(Word other) {
        int i = 0;
        int j = 0;
        while (i < groups.length && j < other.groups.length) {
            if (groups[i] == other.groups[j]) {
                return true;
            }
            if (groups[i] < other.groups[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Word word && text.equals(word.text) && consonantsOnly == word.consonantsOnly;
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
