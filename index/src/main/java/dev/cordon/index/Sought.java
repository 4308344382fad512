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
    static final int MOST = 8;

    private final List<int[]> likes = new ArrayList<>();
    private final int[] words = new int[1 << MOST];
    private final int[] initials = new int[1 << MOST];
    private final int[] rarity = new int[1 << MOST];
    private final int tokens;
    private int initialRarity;
    private int[] keys = {};
    private byte[] sets = {};

    Sought(PreparedName query, Words dictionary) {
        tokens = query.tokens().size();
        Naming naming = query.naming();
        List<Token> plain = query.tokens().stream().filter(Build::isWord).toList();
        List<Token> apart = query.tokens().stream().filter(Build::isApart).toList();
        List<Token> single = query.tokens().stream().filter(Build::isInitial).toList();
        int others = apart.size() + single.size();
        boolean crowded = tokens > MOST;
        int ofApart = crowded ? Math.min(1, apart.size()) : apart.size();
        int ofSingle = crowded ? Math.min(1, single.size()) : single.size();
        share(plain, crowded && others > 0 ? MOST - ofApart - ofSingle : Math.min(MOST, plain.size()), token -> {
            words[1 << token.bit] += 1;
            rarity[1 << token.bit] += token.word.rarity(naming);
            return dictionary.near(token.word);
        });
        share(apart, ofApart, token -> {
            rarity[1 << token.bit] += token.word.rarity(naming);
            return dictionary.exact(token.word);
        });
        share(single, ofSingle, token -> {
            initials[1 << token.bit] += 1;
            initialRarity = Math.max(initialRarity, Math.max(Reach.INITIAL_RARITY, token.word.rarity(naming)));
            return dictionary.exact(token.word);
        });
        for (int set = 1; set < 1 << count(); set++) {
            int low = set & -set;
            words[set] = words[low] + words[set ^ low];
            initials[set] = initials[low] + initials[set ^ low];
            rarity[set] = rarity[low] + rarity[set ^ low];
        }
    }

    private record Placed(Word word, int bit) {}

    /** Notes a token and gives its likes. */
    private interface Noting {
        int[] likes(Placed token);
    }

    /** Gives the tokens so many new bits, in turn. */
    private void share(List<Token> some, int bits, Noting noting) {
        int first = likes.size();
        for (int i = 0; i < some.size(); i++) {
            int bit = first + i % bits;
            int[] found = noting.likes(new Placed(some.get(i).word(), bit));
            if (bit == likes.size()) {
                likes.add(found);
            } else {
                likes.set(bit, both(likes.get(bit), found));
            }
        }
    }

    private static int[] both(int[] some, int[] others) {
        Ints all = new Ints();
        for (int[] each : new int[][] {some, others}) {
            for (int word : each) {
                all.add(word);
            }
        }
        return all.distinct();
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
        return likes.get(bit);
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

    /** The tokens whose like that word is, as bits. */
    int bits(int word) {
        if (keys.length == 0) {
            tabulate();
        }
        int mask = keys.length - 1;
        for (int slot = place(word) & mask; ; slot = slot + 1 & mask) {
            if (keys[slot] == word) {
                return sets[slot] & 0xff;
            }
            if (keys[slot] < 0) {
                return 0;
            }
        }
    }

    private void tabulate() {
        int all = 1;
        for (int[] found : likes) {
            all += found.length;
        }
        keys = new int[Integer.highestOneBit(all) * 4];
        sets = new byte[keys.length];
        Arrays.fill(keys, -1);
        for (int bit = 0; bit < likes.size(); bit++) {
            for (int word : likes.get(bit)) {
                int slot = place(word) & keys.length - 1;
                while (keys[slot] >= 0 && keys[slot] != word) {
                    slot = slot + 1 & keys.length - 1;
                }
                keys[slot] = word;
                sets[slot] |= (byte) (1 << bit);
            }
        }
    }

    private static int place(int word) {
        return word * 0x9e3779b9 >>> 8;
    }
}
