package dev.cordon.names;

import java.util.List;

/**
 * How a name is understood, for people who ask why.
 *
 * @param text the name as it was written
 * @param naming whether it was read as a person's or an organization's
 * @param written its words in Latin letters, each with the script in which it stood
 * @param leftOut words that are no word of the name as it is compared: titles, particles, legal forms, remarks; and what is
 *     compared in another form (numbers as digits, countries as codes)
 * @param words the words that are compared
 * @param name all that is compared
 */
public record NameAnatomy(
        String text,
        Naming naming,
        List<Romanized.Word> written,
        List<String> leftOut,
        List<Part> words,
        PreparedName name) {

    /**
     * A word of the name.
     *
     * @param token the word and its role
     * @param rarity log2 of all names / names that bear it, in thousandths of a bit; at most 13,000: hardly known
     * @param likes other words that stand for the same name or meaning by the tables, sorted
     */
    public record Part(Token token, int rarity, List<String> likes) {
        public Part {
            likes = List.copyOf(likes);
        }
    }

    public NameAnatomy {
        written = List.copyOf(written);
        leftOut = List.copyOf(leftOut);
        words = List.copyOf(words);
    }

    static NameAnatomy of(String text, PreparedName name, Lexicon lexicon) {
        List<Romanized.Word> written = Romanizer.romanize(text).words();
        List<String> leftOut = written.stream()
                .map(Romanized.Word::latin)
                .filter(word -> name.tokens().stream().noneMatch(token -> bears(token, word)))
                .toList();
        List<Part> words = name.tokens().stream()
                .map(token -> new Part(token, token.word().rarity(name.naming()), lexicon.likes(token.word())))
                .toList();
        return new NameAnatomy(text, name.naming(), written, leftOut, words, name);
    }

    /** Whether a word is in that token: by itself, or run together with its neighbours (Abu Bakr). */
    private static boolean bears(Token token, String word) {
        return token.text().equals(word)
                || word.length() > 1
                        && (token.text().startsWith(word) || token.text().endsWith(word));
    }

    /** Sum of the rarities of the words, in thousandths of a bit, as if they were independent. */
    public int rarity() {
        return words.stream().mapToInt(Part::rarity).sum();
    }
}
