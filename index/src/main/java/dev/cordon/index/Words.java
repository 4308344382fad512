package dev.cordon.index;

import dev.cordon.names.Naming;
import dev.cordon.names.NearSpelling;
import dev.cordon.names.Relation;
import dev.cordon.names.Spelling;
import dev.cordon.names.Word;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The dictionary of the index: every word of every name, by number.
 *
 * <p>Words stand by the letters of their folds, under a {@link Trie} of these, and a second one has the folds read backwards:
 * of two words that are near, one half is nearly the same ({@link NearSpelling}), so that from one of the two ends few
 * nodes lead to them.
 */
final class Words {

    static final int CONSONANTS_ONLY = 1;
    static final int INITIAL = 2;

    private static final String SERVANT = "abd";

    /** So many words are kept as objects, about 200 bytes each. */
    private static final int KEPT = 1 << 14;

    /** So many lists of near words are remembered, the short ones … */
    private static final int REMEMBERED = 1 << 15;

    private static final int SHORT = 128;

    /** … and, for common short words, longer ones: all of them take no more than 30 MB. */
    private static final int LONG_REMEMBERED = 1 << 11;

    private static final int LONG = 1_024;

    private record Numbered(int number, Word word) {}

    private record Remembered(Word word, Likes near) {}

    private final ByteBuffer marks;
    private final ByteBuffer rarities;
    private final IntBuffer foldStarts;
    private final ByteBuffer folds;
    private final Records records;
    private final IntBuffer groupStarts;
    private final IntBuffer wordsOfGroups;
    private final KeyTable fullBySkeleton;
    private final KeyTable bareBySkeleton;
    private final IntBuffer wordsBySkeleton;
    private final Trie folded;
    private final Trie backwards;
    private final IntBuffer wordsBackwards;
    private final AtomicReferenceArray<Numbered> kept = new AtomicReferenceArray<>(KEPT);
    private final AtomicReferenceArray<Remembered> nearWords = new AtomicReferenceArray<>(REMEMBERED);
    private final AtomicReferenceArray<Remembered> manyNearWords = new AtomicReferenceArray<>(LONG_REMEMBERED);

    Words(List<Column> columns) {
        marks = columns.get(0).bytes();
        rarities = columns.get(1).bytes();
        foldStarts = columns.get(2).bytes().asIntBuffer();
        folds = columns.get(3).bytes();
        records = new Records(columns.get(4), columns.get(5));
        groupStarts = columns.get(6).bytes().asIntBuffer();
        wordsOfGroups = columns.get(7).bytes().asIntBuffer();
        fullBySkeleton = new KeyTable(columns.get(8).bytes(), columns.get(9).bytes());
        bareBySkeleton = new KeyTable(columns.get(10).bytes(), columns.get(11).bytes());
        wordsBySkeleton = columns.get(12).bytes().asIntBuffer();
        folded = new Trie(columns.subList(13, 13 + Trie.COLUMNS));
        backwards = new Trie(columns.subList(17, 17 + Trie.COLUMNS));
        wordsBackwards = columns.get(21).bytes().asIntBuffer();
    }

    int count() {
        return marks.limit();
    }

    Word get(int number) {
        Numbered known = kept.get(number & KEPT - 1);
        if (known == null || known.number != number) {
            known = new Numbered(number, read(number));
            kept.set(number & KEPT - 1, known);
        }
        return known.word;
    }

    private Word read(int number) {
        Bytes record = records.open(number);
        String text = record.text();
        String written = record.text();
        int[] groups = new int[record.varint()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = record.varint();
        }
        return Word.of(
                text.isEmpty() ? fold(number) : text,
                (marks.get(number) & CONSONANTS_ONLY) != 0,
                written,
                groups,
                rarity(number, Naming.PERSON),
                rarity(number, Naming.ORGANIZATION));
    }

    boolean isInitial(int number) {
        return (marks.get(number) & INITIAL) != 0;
    }

    /** Rarity in thousandths of a bit. */
    int rarity(int number, Naming naming) {
        return rarities.getChar(4 * number + 2 * naming.ordinal());
    }

    /** The words with that text. */
    int[] exact(Word word) {
        Ints equal = new Ints();
        for (int folding : folding(word.fold())) {
            if (get(folding).text().equals(word.text())) {
                equal.add(folding);
            }
        }
        return equal.toArray();
    }

    /** The words whose fold is that text, ascending; of an empty one, none. */
    int[] folding(String fold) {
        int node = folded.find(fold);
        return node < 0
                ? new int[0]
                : IntStream.range(folded.first(node), folded.last(node)).toArray();
    }

    private String fold(int number) {
        byte[] letters = new byte[foldStarts.get(number + 1) - foldStarts.get(number)];
        folds.get(foldStarts.get(number), letters);
        return new String(letters, StandardCharsets.UTF_8);
    }

    /** All words with a relation to this one, perhaps a few others. */
    Likes near(Word word) {
        int spread = word.hashCode() * 0x9e3779b9;
        Remembered some = nearWords.get(spread >>> Integer.numberOfLeadingZeros(REMEMBERED) + 1);
        if (some != null && some.word.equals(word)) {
            return some.near;
        }
        Remembered many = manyNearWords.get(spread >>> Integer.numberOfLeadingZeros(LONG_REMEMBERED) + 1);
        if (many != null && many.word.equals(word)) {
            return many.near;
        }
        Likes near = seekNear(word);
        if (near.count() <= SHORT) {
            nearWords.set(spread >>> Integer.numberOfLeadingZeros(REMEMBERED) + 1, new Remembered(word, near));
        } else if (near.count() <= LONG) {
            manyNearWords.set(spread >>> Integer.numberOfLeadingZeros(LONG_REMEMBERED) + 1, new Remembered(word, near));
        }
        return near;
    }

    private Likes seekNear(Word word) {
        Likes.Found found = new Likes.Found();
        for (int group : word.groups()) {
            if (group + 1 < groupStarts.limit()) {
                for (int i = groupStarts.get(group); i < groupStarts.get(group + 1); i++) {
                    found.add(wordsOfGroups.get(i), Relation.SAME_GROUP);
                }
            }
        }
        spelledNear(word, found);
        bySkeleton(word, found);
        return found.distinct();
    }

    /** Words with other marks have no relation by spelling, unless they are of the same letters. */
    private void spelledNear(Word word, Likes.Found found) {
        String fold = word.fold();
        folding(word, fold, found);
        for (String article : Spelling.ARTICLES) {
            folding(word, article + fold, found);
            if (fold.startsWith(article)) {
                folding(word, fold.substring(article.length()), found);
            }
        }
        if (NearSpelling.isShort(fold)) {
            walk(word, folded, new NearSpelling(fold, false), i -> i, found);
            walk(word, backwards, new NearSpelling(fold, true), wordsBackwards::get, found);
        }
    }

    /** Those with that fold; a name of the same letters is an equal name, whatever its marks. */
    private void folding(Word word, String fold, Likes.Found found) {
        for (int other : folding(fold)) {
            if (get(other).text().equals(word.text())) {
                found.add(other, 0);
            } else {
                add(word, other, Spelling.distance(word.fold(), fold), found);
            }
        }
    }

    /** Reads on from a node only where a word under it may be near. */
    private void walk(Word word, Trie trie, NearSpelling near, IntUnaryOperator numbers, Likes.Found found) {
        Ints ends = new Ints();
        int node = 0;
        while (node < trie.size()) {
            while (ends.size() > 0 && node >= ends.get(ends.size() - 1)) {
                ends.drop();
            }
            int depth = ends.size() + 1;
            char letter = trie.letter(node);
            if (!near.mayFollow(depth - 1, letter) || !near.extend(depth, letter, trie.longest(node))) {
                node = trie.end(node);
                continue;
            }
            ends.add(trie.end(node));
            if (trie.branches(node)) {
                near.lookAhead(depth, trie.longest(node));
            }
            if (trie.first(node) < trie.last(node)) {
                int distance = near.distance(depth);
                for (int i = trie.first(node); distance != Relation.NONE && i < trie.last(node); i++) {
                    add(word, numbers.applyAsInt(i), distance, found);
                }
            }
            node++;
        }
    }

    private void add(Word word, int other, int distance, Likes.Found found) {
        if (distance != Relation.NONE && marks.get(other) == (word.consonantsOnly() ? CONSONANTS_ONLY : 0)) {
            boolean isServant = word.text().startsWith(SERVANT); // then what follows decides, and may be nearer
            found.add(other, isServant ? 0 : distance);
        }
    }

    /** By which words of one skeleton stand together. */
    static long skeletonKey(Word word) {
        return Hash.of(word.skeleton()) | 1;
    }

    /** Words of which only the consonants are known, for a word of letters, and the other way round: of equal skeleton. */
    private void bySkeleton(Word word, Likes.Found found) {
        KeyTable others = word.consonantsOnly() ? fullBySkeleton : bareBySkeleton;
        int slot = others.slot(skeletonKey(word));
        if (slot < 0) {
            return;
        }
        for (int i = others.start(slot); i < others.end(slot); i++) {
            int number = wordsBySkeleton.get(i);
            int distance = Relation.distance(word, get(number));
            if (distance != Relation.NONE) {
                found.add(number, distance);
            }
        }
    }
}
