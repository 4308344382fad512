package dev.cordon.names;

/**
 * How near two words are.
 *
 * <p>Everything that lets one word stand for another is a distance here, so that the words near a given one are a finite
 * list: the index looks them up, and nothing else can make two names alike but words that run together ({@link Joints}).
 */
public final class Relation {

    /** No relation. */
    public static final int NONE = Spelling.NONE;

    /** A nickname, a form in another language, an abbreviation: by the tables. */
    public static final int SAME_GROUP = 80;

    private static final String SERVANT = "abd";

    private Relation() {}

    /** Distance in thousandths: 0 for one spelling up to about 700; {@link #NONE} where there is none. Symmetric. */
    public static int distance(Word a, Word b) {
        return distance(a, b, false);
    }

    /** The same for words of people's names: never less, since what words mean (Islam, Eslami) makes no name of another. */
    static int ofPeople(Word a, Word b) {
        return distance(a, b, true);
    }

    private static int distance(Word a, Word b, boolean people) {
        if ((a.isInitial() || b.isInitial()) && !a.text().equals(b.text())) {
            return NONE; // a letter is no misspelling of another; what it may stand for is asked elsewhere
        }
        if (a.consonantsOnly() != b.consonantsOnly()) {
            return a.consonantsOnly() ? speltOut(a, b) : speltOut(b, a);
        }
        if (a.isWrittenOtherwise(b)) {
            // Homophones: 伟 and 威, both "wei"; عمر and عمرو.
            return a.consonantsOnly() ? Abjad.distance(a, b) : NONE;
        }
        if (a.text().equals(b.text())) {
            return 0;
        }
        boolean codes = !a.consonantsOnly()
                && Spelling.isCode(a.fold())
                && Spelling.isCode(b.fold())
                && !a.fold().equals(b.fold());
        boolean beyond = codes
                || Spelling.surelyBeyond(
                        a.profile(), a.fold().length(), b.profile(), b.fold().length());
        int spelling = beyond ? NONE : Spelling.distance(a.text(), a.fold(), b.text(), b.fold());
        if (spelling != NONE && isServant(a) && isServant(b)) {
            // "Abd" is the same in a hundred names: what follows decides.
            String rest = a.text().substring(SERVANT.length());
            String other = b.text().substring(SERVANT.length());
            return Spelling.distance(rest, Spelling.fold(rest), other, Spelling.fold(other));
        }
        return spelling > SAME_GROUP && (people ? a.sharesName(b) : a.sharesGroup(b)) ? SAME_GROUP : spelling;
    }

    private static boolean isServant(Word word) {
        return word.text().startsWith(SERVANT) && word.text().length() > SERVANT.length() + 2;
    }

    /** Equal skeletons are what every spelling of the same letters has, and easily looked up. */
    private static int speltOut(Word consonants, Word vowelled) {
        return consonants.skeleton().equals(vowelled.skeleton()) ? Abjad.distance(consonants, vowelled) : NONE;
    }

    /** Whether one is a single letter and the other a word that begins with it. */
    static boolean isInitialOf(Word a, Word b) {
        return a.isInitial() != b.isInitial()
                && !a.text().isEmpty()
                && a.text().charAt(0) == b.text().charAt(0);
    }
}
