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

/**
 * The dictionary of the index: every word of every name, by number.
 *
 * <p>Words with the same {@link Consonants} stand together, so that those near a given word are found in about fifty short
 * ranges, whatever the dictionary's size.
 */
final class Words {

    static final int CONSONANTS_ONLY = 1;
    static final int INITIAL = 2;
    static final int OTHER_LETTERS = 4;

    /** So many words are kept as objects, about 200 bytes each. */
    private static final int KEPT = 1 << 14;

    /** So many lists of near words are remembered … */
    private static final int REMEMBERED = 1 << 15;

    /** … of at most so many words, so that all of them take no more than 16 MB. */
    private static final int LONGEST_REMEMBERED = 128;

    private record Numbered(int number, Word word) {}

    private record Remembered(Word word, int[] near) {}

    private final KeyTable byConsonants;
    private final ByteBuffer vowels;
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
    private final AtomicReferenceArray<Numbered> kept = new AtomicReferenceArray<>(KEPT);
    private final AtomicReferenceArray<Remembered> nearWords = new AtomicReferenceArray<>(REMEMBERED);

    Words(List<Column> columns) {
        byConsonants = new KeyTable(columns.get(0).bytes(), columns.get(1).bytes());
        vowels = columns.get(2).bytes();
        marks = columns.get(3).bytes();
        rarities = columns.get(4).bytes();
        foldStarts = columns.get(5).bytes().asIntBuffer();
        folds = columns.get(6).bytes();
        records = new Records(columns.get(7), columns.get(8));
        groupStarts = columns.get(9).bytes().asIntBuffer();
        wordsOfGroups = columns.get(10).bytes().asIntBuffer();
        fullBySkeleton = new KeyTable(columns.get(11).bytes(), columns.get(12).bytes());
        bareBySkeleton = new KeyTable(columns.get(13).bytes(), columns.get(14).bytes());
        wordsBySkeleton = columns.get(15).bytes().asIntBuffer();
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

    /** Rarity in thousandths of a bit. */
    int rarity(int number, Naming naming) {
        return rarities.getChar(4 * number + 2 * naming.ordinal());
    }

    /** The words with that text. */
    int[] exact(Word word) {
        Ints found = new Ints();
        folding(word.fold(), found);
        Ints equal = new Ints();
        for (int i = 0; i < found.size(); i++) {
            if (get(found.get(i)).text().equals(word.text())) {
                equal.add(found.get(i));
            }
        }
        return equal.distinct();
    }

    /** The words whose fold is that text. */
    int[] folding(String fold) {
        Ints found = new Ints();
        folding(fold, found);
        return found.distinct();
    }

    private void folding(String fold, Ints found) {
        int slot = byConsonants.slot(Consonants.key(fold));
        if (slot >= 0) {
            byte[] letters = fold.getBytes(StandardCharsets.UTF_8);
            for (int i = byConsonants.start(slot); i < byConsonants.end(slot); i++) {
                if (isAt(foldStarts.get(i), foldStarts.get(i + 1), letters)) {
                    found.add(i);
                }
            }
        }
    }

    private boolean isAt(int start, int end, byte[] letters) {
        if (end - start != letters.length) {
            return false;
        }
        for (int i = 0; i < letters.length; i++) {
            if (folds.get(start + i) != letters[i]) {
                return false;
            }
        }
        return true;
    }

    static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter < 0x80);
    }

    private String fold(int number) {
        byte[] letters = new byte[foldStarts.get(number + 1) - foldStarts.get(number)];
        folds.get(foldStarts.get(number), letters);
        return new String(letters, StandardCharsets.UTF_8);
    }

    /** All words with a relation to this one, ascending, perhaps a few others. */
    int[] near(Word word) {
        int place = word.hashCode() * 0x9e3779b9 >>> Integer.numberOfLeadingZeros(REMEMBERED) + 1;
        Remembered known = nearWords.get(place);
        if (known != null && known.word.equals(word)) {
            return known.near;
        }
        int[] near = seekNear(word);
        if (near.length <= LONGEST_REMEMBERED) {
            nearWords.set(place, new Remembered(word, near));
        }
        return near;
    }

    private int[] seekNear(Word word) {
        Ints found = new Ints();
        for (int group : word.groups()) {
            if (group + 1 < groupStarts.limit()) {
                for (int i = groupStarts.get(group); i < groupStarts.get(group + 1); i++) {
                    found.add(wordsOfGroups.get(i));
                }
            }
        }
        for (int equal : exact(word)) {
            found.add(equal); // whatever its marks: names of the same letters are equal names
        }
        spelledNear(word, found);
        bySkeleton(word, found);
        return found.distinct();
    }

    /** Complete by {@link Consonants}; words with other marks have no relation by spelling. */
    private void spelledNear(Word word, Ints found) {
        NearSpelling near = new NearSpelling(word.fold());
        byte[][] letters = {new byte[1 << 10]};
        Consonants.near(word.fold(), (key, edits) -> {
            int slot = byConsonants.slot(key);
            if (slot >= 0) {
                letters[0] = spelledNear(
                        word, edits, byConsonants.start(slot), byConsonants.end(slot), near, letters[0], found);
            }
        });
    }

    /**
     * Of words with the same consonants, so many edits away, those that are near. An edit can put a consonant in a vowel's
     * place; every other vowel too many costs seven tenths of an edit.
     */
    private byte[] spelledNear(Word word, int edits, int start, int end, NearSpelling near, byte[] spare, Ints found) {
        int base = foldStarts.get(start);
        int length = foldStarts.get(end) - base;
        byte[] letters = spare.length < length ? new byte[2 * length] : spare;
        folds.get(base, letters, 0, length);
        String fold = word.fold();
        int own = Consonants.vowels(fold);
        int mark = word.consonantsOnly() ? CONSONANTS_ONLY : 0;
        int from = 0;
        for (int i = start; i < end; i++) {
            int to = foldStarts.get(i + 1) - base;
            int least = Spelling.leastCost(edits, Math.abs(own - vowels.get(i)));
            if (least <= Spelling.tolerance(fold.length(), to - from) && (marks.get(i) & ~OTHER_LETTERS) == mark) {
                boolean plain = (marks.get(i) & OTHER_LETTERS) == 0;
                if (plain ? near.isNear(letters, from, to - from) : Spelling.isNear(fold, fold(i))) {
                    found.add(i);
                }
            }
            from = to;
        }
        return letters;
    }

    /** Words of which only the consonants are known, for a word of letters; and the other way round. */
    private void bySkeleton(Word word, Ints found) {
        KeyTable others = word.consonantsOnly() ? fullBySkeleton : bareBySkeleton;
        Consonants.near(word.skeleton(), (key, edits) -> {
            int slot = others.slot(key);
            if (slot >= 0) {
                for (int i = others.start(slot); i < others.end(slot); i++) {
                    int number = wordsBySkeleton.get(i);
                    if (Relation.distance(word, get(number)) != Relation.NONE) {
                        found.add(number);
                    }
                }
            }
        });
    }
}
