package dev.cordon.index;

import dev.cordon.names.Naming;
import dev.cordon.names.Word;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** The dictionary in the making: words are numbered as they come, and anew, by their consonants, when it is written. */
final class WordsInMaking {

    /** A word with what it is sorted by. */
    private record Keyed(Word word, int came, long key) {}

    private static final Comparator<Keyed> ORDER = Comparator.comparingLong(Keyed::key)
            .thenComparing(keyed -> keyed.word.fold())
            .thenComparing(keyed -> keyed.word.text())
            .thenComparing(keyed -> keyed.word.consonantsOnly())
            .thenComparing(keyed -> keyed.word.written());

    private final Map<Word, Integer> came = new HashMap<>();
    private int[] numbers = {};

    int number(Word word) {
        return came.computeIfAbsent(word, w -> came.size());
    }

    /** The final number of each word, by the number under which it came. */
    int[] numbers() {
        return numbers;
    }

    void write(Path folder) throws IOException {
        Keyed[] sorted = came.entrySet().stream()
                .map(entry -> new Keyed(
                        entry.getKey(),
                        entry.getValue(),
                        Consonants.key(entry.getKey().fold())))
                .toArray(Keyed[]::new);
        Arrays.parallelSort(sorted, ORDER);
        numbers = new int[sorted.length];
        List<Word> words = new ArrayList<>(sorted.length);
        for (int i = 0; i < sorted.length; i++) {
            numbers[sorted[i].came] = i;
            words.add(sorted[i].word);
        }
        try (ColumnWriter out = IndexFile.WORDS.writer(folder)) {
            KeyTable.write(Arrays.stream(sorted).mapToLong(Keyed::key).toArray(), 0, out);
            writeShapes(words, out);
            writeRecords(words, out);
            writeGroups(words, out);
            writeSkeletons(words, out);
            out.finish();
        }
    }

    private static void writeShapes(List<Word> words, ColumnWriter out) throws IOException {
        byte[] vowels = new byte[words.size()];
        byte[] marks = new byte[words.size()];
        Chars rarities = new Chars();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            vowels[i] = (byte) Consonants.vowels(word.fold());
            marks[i] = (byte) ((word.consonantsOnly() ? Words.CONSONANTS_ONLY : 0)
                    | (word.isInitial() ? Words.INITIAL : 0)
                    | (Words.isAscii(word.fold()) ? 0 : Words.OTHER_LETTERS));
            for (Naming naming : Naming.values()) {
                rarities.add((char) Math.min(Character.MAX_VALUE, word.rarity(naming)));
            }
        }
        out.bytes(vowels).bytes(marks).chars(rarities.buffer());
    }

    private static void writeRecords(List<Word> words, ColumnWriter out) throws IOException {
        ByteBlocks folds = new ByteBlocks();
        ByteBlocks records = new ByteBlocks();
        int[] foldStarts = new int[words.size() + 1];
        int[] starts = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            byte[] fold = word.fold().getBytes(StandardCharsets.UTF_8);
            folds.put(fold, 0, fold.length);
            text(word.fold().equals(word.text()) ? "" : word.text(), records);
            text(word.written(), records);
            records.putVarint(word.groups().length);
            for (int group : word.groups()) {
                records.putVarint(group);
            }
            foldStarts[i + 1] = Math.toIntExact(folds.size());
            starts[i + 1] = Math.toIntExact(records.size());
        }
        out.ints(foldStarts).bytes(folds).ints(starts).bytes(records);
    }

    private static void text(String text, ByteBlocks to) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        to.putVarint(bytes.length);
        to.put(bytes, 0, bytes.length);
    }

    private static void writeGroups(List<Word> words, ColumnWriter out) throws IOException {
        TreeMap<Integer, Ints> groups = new TreeMap<>();
        for (int i = 0; i < words.size(); i++) {
            for (int group : words.get(i).groups()) {
                groups.computeIfAbsent(group, g -> new Ints()).add(i);
            }
        }
        Ints starts = new Ints();
        Ints members = new Ints();
        for (int group = 0; !groups.isEmpty() && group <= groups.lastKey(); group++) {
            starts.add(members.size());
            for (int word : groups.getOrDefault(group, new Ints()).toArray()) {
                members.add(word);
            }
        }
        starts.add(members.size());
        out.ints(starts).ints(members);
    }

    /** Full words first, then those of which only the consonants are known: tables of both, and one list of words. */
    private static void writeSkeletons(List<Word> words, ColumnWriter out) throws IOException {
        ToLongFunction<Integer> key = i -> Consonants.key(words.get(i).skeleton());
        Ints list = new Ints();
        for (boolean bare : new boolean[] {false, true}) {
            List<Integer> some = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                if (words.get(i).consonantsOnly() == bare && !words.get(i).isInitial()) {
                    some.add(i);
                }
            }
            some.sort(Comparator.comparingLong(key).thenComparingInt(i -> i));
            int before = list.size();
            long[] keys = some.stream().mapToLong(key).toArray();
            some.forEach(list::add);
            KeyTable.write(keys, before, out);
        }
        out.ints(list);
    }
}
