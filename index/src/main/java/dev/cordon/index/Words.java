package dev.cordon.index;

import dev.cordon.names.Relation;
import dev.cordon.names.Spelling;
import dev.cordon.names.Word;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The dictionary of the index: every word of every name, and the names that bear it. */
final class Words {

    /** How many words' neighbours are remembered: about 28 numbers each. */
    private static final int REMEMBERED = 50_000;

    private final long[] profiles;
    private final byte[] lengths;
    private final IntBuffer rarities;
    private final byte[] marks;
    private final Runs texts;
    private final Runs postings;
    private final Runs wordsOfGroups;
    private final Runs groupsOfWords;
    private final Runs folds;
    private final Runs written;
    private final AtomicReferenceArray<Word> met;
    private final Map<Word, int[]> nearWords = new ConcurrentHashMap<>();

    Words(List<ByteBuffer> columns) {
        profiles = new long[columns.get(0).remaining() / Long.BYTES];
        columns.get(0).asLongBuffer().get(profiles);
        lengths = new byte[columns.get(1).remaining()];
        columns.get(1).duplicate().get(lengths);
        rarities = columns.get(2).asIntBuffer();
        marks = new byte[columns.get(3).remaining()];
        columns.get(3).duplicate().get(marks);
        texts = new Runs(columns.get(4), columns.get(5));
        postings = new Runs(columns.get(6), columns.get(7));
        wordsOfGroups = new Runs(columns.get(8), columns.get(9));
        groupsOfWords = new Runs(columns.get(10), columns.get(11));
        folds = new Runs(columns.get(12), columns.get(13));
        written = new Runs(columns.get(14), columns.get(15));
        met = new AtomicReferenceArray<>(profiles.length);
    }

    int count() {
        return profiles.length;
    }

    Word get(int number) {
        Word word = met.get(number);
        if (word == null) {
            String text = new String(texts.bytes(number), StandardCharsets.UTF_8);
            word = Word.of(
                    text,
                    marks[number] == 1,
                    new String(written.bytes(number), StandardCharsets.UTF_8),
                    groupsOfWords.ints(number),
                    rarities.get(2 * number),
                    rarities.get(2 * number + 1));
            met.set(number, word);
        }
        return word;
    }

    Runs postings() {
        return postings;
    }

    /** The word with that text, or none. */
    int[] exact(Word word) {
        Ints found = new Ints();
        int low = 0;
        int high = count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (get(middle).text().compareTo(word.text()) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < count() && get(i).text().equals(word.text()); i++) {
            found.add(i);
        }
        return found.toArray();
    }

    /** All words with a relation to this one. Remembered, since names share words and a name is read in two ways. */
    int[] near(Word word) {
        int[] known = nearWords.get(word);
        if (known == null) {
            known = seekNear(word).toArray();
            if (nearWords.size() >= REMEMBERED) {
                nearWords.clear();
            }
            nearWords.put(word, known);
        }
        return known;
    }

    /**
     * Complete, since {@link Spelling#surelyBeyond} is never wrong when true, and words of one group are looked up apart.
     * A word is made only of what is near: most of what the profile lets through is not.
     */
    private Ints seekNear(Word word) {
        Ints found = new Ints();
        if (word.consonantsOnly()) {
            for (int i = 0; i < count(); i++) {
                addIfRelated(word, i, found);
            }
            return found;
        }
        BitSet near = new BitSet();
        for (int group : word.groups()) {
            if (group < wordsOfGroups.count()) {
                for (int i : wordsOfGroups.ints(group)) {
                    near.set(i);
                }
            }
        }
        String fold = word.fold();
        for (int i = 0; i < profiles.length; i++) {
            if (marks[i] == 1
                    || !Spelling.surelyBeyond(word.profile(), fold.length(), profiles[i], lengths[i])
                            && Spelling.isNear(fold, fold(i))) {
                near.set(i);
            }
        }
        near.stream().forEach(i -> addIfRelated(word, i, found));
        return found;
    }

    private String fold(int number) {
        return new String(folds.bytes(number), StandardCharsets.ISO_8859_1);
    }

    private void addIfRelated(Word word, int number, Ints found) {
        if (Relation.distance(word, get(number)) != Relation.NONE) {
            found.add(number);
        }
    }

    /** The words whose fold is that text. */
    Ints folding(String fold) {
        Ints found = new Ints();
        long profile = Spelling.profile(fold);
        for (int i = 0; i < profiles.length; i++) {
            if (profiles[i] == profile && lengths[i] == fold.length() && fold(i).equals(fold)) {
                found.add(i);
            }
        }
        return found;
    }
}
