package dev.cordon.names;

/**
 * A word with all that comparing needs of it, worked out once. Get one from {@link Lexicon#word}.
 *
 * @param text lower-case ASCII letters and digits
 * @param fold see {@link Spelling#fold}
 * @param skeleton what no romanisation of it changes, see {@link Abjad#skeleton}
 * @param profile its letters counted by class, see {@link Spelling#profile}
 * @param consonantsOnly whether only its consonants are known, so that other words may spell them out ({@link Abjad})
 * @param written the word in its own script where Latin does not tell it: signs that sound alike ({@code 伟}, read "wei"),
 *     letters without vowels; "" for any other
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
        String written,
        int[] groups,
        int rarityPeople,
        int rarityOrganizations) {

    /** Rarity of a word that no table has, in thousandths of a bit. */
    static final int UNKNOWN = 13_000;

    /** Rarity of the rarest word that one has. */
    static final int RAREST_KNOWN = 12_000;

    /** Works out fold, skeleton and profile of the text. */
    public static Word of(
            String text,
            boolean consonantsOnly,
            String written,
            int[] groups,
            int rarityPeople,
            int rarityOrganizations) {
        String fold = Spelling.fold(text);
        return new Word(
                text,
                fold,
                Abjad.skeleton(text),
                Spelling.profile(fold),
                consonantsOnly,
                written,
                groups,
                rarityPeople,
                rarityOrganizations);
    }

    /** Rarity in thousandths of a bit: log2 of all names / names that bear the word. */
    public int rarity(Naming naming) {
        return naming == Naming.PERSON ? rarityPeople : rarityOrganizations;
    }

    /** Whether some table has the word as one of names of that kind. */
    boolean isKnown(Naming naming) {
        return rarity(naming) < UNKNOWN;
    }

    /** A single letter may stand for any word that begins with it. */
    public boolean isInitial() {
        return text.length() == 1 && Character.isLetter(text.charAt(0));
    }

    /** Whether both were written in a script whose words sound alike, and differently. */
    boolean isWrittenOtherwise(Word other) {
        return !written.isEmpty() && !other.written.isEmpty() && !written.equals(other.written);
    }

    /** Whether both mean the same name or the same business word. */
    boolean sharesGroup(Word other) {
        return shares(other, false);
    }

    /** Whether both mean the same name. */
    boolean sharesName(Word other) {
        return shares(other, true);
    }

    private boolean shares(Word other, boolean names) {
        int i = 0;
        int j = 0;
        while (i < groups.length && j < other.groups.length) {
            boolean same = groups[i] == other.groups[j];
            if (same && (!names || Lexicon.shipped().isOfNames(groups[i]))) {
                return true;
            }
            if (groups[i] <= other.groups[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Word word
                && text.equals(word.text)
                && consonantsOnly == word.consonantsOnly
                && written.equals(word.written);
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
