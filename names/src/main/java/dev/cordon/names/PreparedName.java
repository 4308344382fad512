package dev.cordon.names;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A name as it is compared: its words with their roles, and what was set apart from them. Immutable. */
public final class PreparedName {
    private final Naming naming;
    private final List<Token> tokens;
    private final List<String> forms;
    private final String generation;
    private final boolean fathers;
    private final boolean apart;

    /** Folds of neighbouring words glued, worked out when first asked for: a race costs no more than doing it twice. */
    private String[] joints = {};

    /** The same for syllables. */
    private @Nullable List<GivenSyllables.Run> syllables;

    /**
     * @param naming how it was read
     * @param tokens the words that count, in the order given-to-family where that is known, else in the order of the text;
     *     empty if the text has no letter or digit
     * @param forms classes of the legal forms it bears (organizations), sorted, without repetition
     * @param generation the generation mark it bears ("2" for junior, II), or ""
     * @param fathers whether a chain of fathers (bin, ibn, ould) makes the order of its words tell
     */
    public PreparedName(Naming naming, List<Token> tokens, List<String> forms, String generation, boolean fathers) {
        this.naming = naming;
        this.tokens = List.copyOf(tokens);
        this.forms = List.copyOf(forms);
        this.generation = generation;
        this.fathers = fathers;
        this.apart = tokens.stream().anyMatch(Token::isApart);
    }

    public Naming naming() {
        return naming;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public List<String> forms() {
        return forms;
    }

    public String generation() {
        return generation;
    }

    public boolean fathers() {
        return fathers;
    }

    /** Whether it bears numbers or places, which are compared as sets of their own. */
    boolean hasApart() {
        return apart;
    }

    /** The words of that role as a set. */
    TreeSet<String> texts(Role role) {
        TreeSet<String> texts = new TreeSet<>();
        for (Token token : tokens) {
            if (token.role() == role) {
                texts.add(token.text());
            }
        }
        return texts;
    }

    /** Whether any word is known to be the family name. */
    boolean knowsFamily() {
        for (Token token : tokens) {
            if (token.role() == Role.FAMILY) {
                return true;
            }
        }
        return false;
    }

    /** Whether that word is the family name; where nobody told which one is, it is the last. */
    boolean isFamily(int token, boolean known) {
        if (naming != Naming.PERSON) {
            return false;
        }
        return known ? tokens.get(token).role() == Role.FAMILY : token == tokens.size() - 1;
    }

    /**
     * The fold of two to four neighbouring words, glued; the last and the first of a person's name are neighbours, too.
     *
     * @return the fold, or "" where it is too short to tell anything or the name has not so many words
     */
    String joint(int from, int count) {
        String[] known = joints;
        if (known.length == 0 && tokens.size() > 1) {
            known = Joints.all(tokens, naming == Naming.PERSON);
            joints = known;
        }
        return tokens.size() < 2 ? "" : known[Joints.place(from, count)];
    }

    /** Its words that are two syllables of a Chinese or Korean given name; mostly none. */
    List<GivenSyllables.Run> givenSyllables() {
        List<GivenSyllables.Run> known = syllables;
        if (known == null) {
            known = naming == Naming.PERSON ? Lexicon.shipped().givenSyllables().runs(tokens) : List.of();
            syllables = known;
        }
        return known;
    }

    /** Its letters without blanks; "" where they are too few to tell or not all it has. */
    String whole() {
        return Joints.letters(tokens);
    }

    /** Orders names by their words, so that a comparison can always begin with the same one of two. */
    int compareWords(PreparedName other) {
        int n = Math.min(tokens.size(), other.tokens.size());
        for (int i = 0; i < n; i++) {
            int byText = tokens.get(i).text().compareTo(other.tokens.get(i).text());
            int byWriting = tokens.get(i)
                    .word()
                    .written()
                    .compareTo(other.tokens.get(i).word().written());
            if (byText != 0 || byWriting != 0) {
                return byText != 0 ? byText : byWriting;
            }
        }
        return Integer.compare(tokens.size(), other.tokens.size());
    }

    /** Whether the words are the same, as far as both sides tell: a word in Latin is the same as any that is read so. */
    boolean hasWordsOf(PreparedName other) {
        if (tokens.size() != other.tokens.size()) {
            return false;
        }
        for (int i = 0; i < tokens.size(); i++) {
            Word ours = tokens.get(i).word();
            Word theirs = other.tokens.get(i).word();
            if (!ours.text().equals(theirs.text()) || ours.isWrittenOtherwise(theirs)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PreparedName name
                && naming == name.naming
                && tokens.equals(name.tokens)
                && forms.equals(name.forms)
                && generation.equals(name.generation)
                && fathers == name.fathers;
    }

    @Override
    public int hashCode() {
        return Objects.hash(naming, tokens, forms, generation, fathers);
    }

    @Override
    public String toString() {
        return naming + " " + tokens + " " + forms;
    }
}
