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
import java.util.stream.IntStream;

/** The dictionary in the making: words are numbered as they come, and anew, by the letters of their folds, when it is written. */
final class WordsInMaking {

    private static final Comparator<Word> ORDER = Comparator.comparing(Word::fold)
            .thenComparing(Word::text)
            .thenComparing(Word::consonantsOnly)
            .thenComparing(Word::written);

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
        Word[] sorted = came.keySet().toArray(Word[]::new);
        Arrays.parallelSort(sorted, ORDER);
        List<Word> words = List.of(sorted);
        numbers = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            numbers[number(sorted[i])] = i;
        }
        try (ColumnWriter out = IndexFile.WORDS.writer(folder)) {
            writeShapes(words, out);
            writeRecords(words, out);
            writeGroups(words, out);
            writeSkeletons(words, out);
            writeFolds(words, out);
            out.finish();
        }
    }

    private static void writeShapes(List<Word> words, ColumnWriter out) throws IOException {
        byte[] marks = new byte[words.size()];
        Chars rarities = new Chars();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            marks[i] = (byte)
                    ((word.consonantsOnly() ? Words.CONSONANTS_ONLY : 0) | (word.isInitial() ? Words.INITIAL : 0));
            for (Naming naming : Naming.values()) {
                rarities.add((char) Math.min(Character.MAX_VALUE, word.rarity(naming)));
            }
        }
        out.bytes(marks).chars(rarities.buffer());
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
        ToLongFunction<Integer> key = i -> Words.skeletonKey(words.get(i));
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

    /** The folds read forwards, under which words stand in their order, and backwards, with the words in that order. */
    private static void writeFolds(List<Word> words, ColumnWriter out) throws IOException {
        Trie.write(words.stream().map(Word::fold).toList(), out);
        List<String> backwards = words.stream()
                .map(word -> new StringBuilder(word.fold()).reverse().toString())
                .toList();
        int[] order = IntStream.range(0, words.size())
                .boxed()
                .sorted(Comparator.comparing(backwards::get))
                .mapToInt(Integer::intValue)
                .toArray();
        Trie.write(Arrays.stream(order).mapToObj(backwards::get).toList(), out);
        out.ints(order);
    }
}
