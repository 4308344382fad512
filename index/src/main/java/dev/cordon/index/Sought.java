package dev.cordon.index;

import dev.cordon.names.Naming;
import dev.cordon.names.PreparedName;
import dev.cordon.names.Token;
import dev.cordon.names.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is sought of a query: for each of its tokens the words of the index that are its like, and what it can add.
 *
 * <p>A token is a bit, so that the tokens which have a like in a name are a set in one byte. Of a name of more than
 * {@value #MOST} tokens several share a bit: then all of them count as matched when one is, which is never too low.
 */
final class Sought {
    static final int MOST = 7;

    private final List<Likes> likes = new ArrayList<>();
    private final int[] words = new int[1 << MOST];
    private final int[] initials = new int[1 << MOST];
    private final int[] rarity = new int[1 << MOST];
    private final int tokens;
    private int initialRarity;
    private int[] keys = {};
    private byte[] sets = {};
    private char[] distances = {};
    private final int plain;
    private final int apart;
    private final int single;
    private final int generic;
    private int notGeneric;

    Sought(PreparedName query, Words dictionary) {
        tokens = query.tokens().size();
        Naming naming = query.naming();
        List<Token> words = query.tokens().stream().filter(Build::isWord).toList();
        List<Token> numbers = query.tokens().stream().filter(Build::isApart).toList();
        List<Token> letters = query.tokens().stream().filter(Build::isInitial).toList();
        int others = numbers.size() + letters.size();
        boolean crowded = tokens > MOST;
        int ofNumbers = crowded ? Math.min(1, numbers.size()) : numbers.size();
        int ofLetters = crowded ? Math.min(1, letters.size()) : letters.size();
        share(words, crowded && others > 0 ? MOST - ofNumbers - ofLetters : Math.min(MOST, words.size()), token -> {
            this.words[1 << token.bit] += 1;
            notGeneric |= token.generic ? 0 : 1 << token.bit;
            rarity[1 << token.bit] += token.word.rarity(naming);
            return dictionary.near(token.word);
        });
        plain = (1 << count()) - 1;
        generic = plain & ~notGeneric;
        share(numbers, ofNumbers, token -> {
            rarity[1 << token.bit] += token.word.rarity(naming);
            return equal(dictionary.exact(token.word));
        });
        apart = (1 << count()) - 1 & ~plain;
        share(letters, ofLetters, token -> {
            initials[1 << token.bit] += 1;
            initialRarity = Math.max(initialRarity, Math.max(Reach.INITIAL_RARITY, token.word.rarity(naming)));
            return equal(dictionary.exact(token.word));
        });
        single = (1 << count()) - 1 & ~plain & ~apart;
        for (int set = 1; set < 1 << count(); set++) {
            int low = set & -set;
            this.words[set] = this.words[low] + this.words[set ^ low];
            initials[set] = initials[low] + initials[set ^ low];
            rarity[set] = rarity[low] + rarity[set ^ low];
        }
    }

    private record Placed(Word word, boolean generic, int bit) {}

    /** Notes a token and gives its likes. */
    private interface Noting {
        Likes likes(Placed token);
    }

    /** Gives the tokens so many new bits, in turn. */
    private void share(List<Token> some, int bits, Noting noting) {
        int first = likes.size();
        for (int i = 0; i < some.size(); i++) {
            int bit = first + i % bits;
            Likes found =
                    noting.likes(new Placed(some.get(i).word(), some.get(i).isGeneric(), bit));
            if (bit == likes.size()) {
                likes.add(found);
            } else {
                likes.set(bit, both(likes.get(bit), found));
            }
        }
    }

    private static Likes both(Likes some, Likes others) {
        Likes.Found all = new Likes.Found();
        all.addAll(some);
        all.addAll(others);
        return all.distinct();
    }

    private static Likes equal(int[] words) {
        return new Likes(words, new char[words.length]);
    }

    /** How many bits; at most {@value #MOST}. */
    int count() {
        return likes.size();
    }

    /** How many tokens the query has. */
    int tokens() {
        return tokens;
    }

    /** The numbers of the words that are the like of that bit's tokens. */
    int[] likes(int bit) {
        return likes.get(bit).words();
    }

    int words(int set) {
        return words[set];
    }

    int allWords() {
        return words[(1 << count()) - 1];
    }

    int initials(int set) {
        return initials[set];
    }

    int allInitials() {
        return initials[(1 << count()) - 1];
    }

    /** The most rarity that words, numbers and places of the set can give. */
    int rarity(int set) {
        return rarity[set];
    }

    /** The most that an initial can give that agrees with an initial. */
    int initialRarity() {
        return initialRarity;
    }

    /** Whether several tokens share a bit. */
    boolean isCrowded() {
        return tokens > MOST;
    }

    /** The bits of words that are compared one by one; of numbers and places; of initials. */
    int plain() {
        return plain;
    }

    int apart() {
        return apart;
    }

    int single() {
        return single;
    }

    /** Those of the words that tell little. */
    int generic() {
        return generic;
    }

    /** Whether words are in the set, and all of them tell little. */
    boolean isGeneric(int set) {
        return (set & plain) != 0 && (set & plain & ~generic) == 0;
    }

    /** Where that word is noted, for {@link #bits} and {@link #distance}; below 0 if it is no token's like. */
    int slot(int word) {
        if (keys.length == 0) {
            tabulate();
        }
        int mask = keys.length - 1;
        for (int slot = place(word) & mask; ; slot = slot + 1 & mask) {
            if (keys[slot] == word) {
                return slot;
            }
            if (keys[slot] < 0) {
                return -1;
            }
        }
    }

    /** The tokens whose like the word is, as bits. */
    int bits(int slot) {
        return sets[slot] & 0xff;
    }

    /** How near the word is at least to that bit's token, whose like it is. */
    int distance(int slot, int bit) {
        return distances[slot * MOST + bit];
    }

    private void tabulate() {
        int all = 1;
        for (Likes found : likes) {
            all += found.count();
        }
        keys = new int[Integer.highestOneBit(all) * 4];
        sets = new byte[keys.length];
        distances = new char[keys.length * MOST];
        Arrays.fill(keys, -1);
        for (int bit = 0; bit < likes.size(); bit++) {
            Likes found = likes.get(bit);
            for (int i = 0; i < found.count(); i++) {
                int word = found.words()[i];
                int slot = place(word) & keys.length - 1;
                while (keys[slot] >= 0 && keys[slot] != word) {
                    slot = slot + 1 & keys.length - 1;
                }
                keys[slot] = word;
                sets[slot] |= (byte) (1 << bit);
                distances[slot * MOST + bit] = found.distances()[i];
            }
        }
    }

    private static int place(int word) {
        return word * 0x9e3779b9 >>> 8;
    }
}
