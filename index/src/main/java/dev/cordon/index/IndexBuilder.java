package dev.cordon.index;

import dev.cordon.names.Joints;
import dev.cordon.names.NameReader;
import dev.cordon.names.Naming;
import dev.cordon.names.PreparedName;
import dev.cordon.names.Spelling;
import dev.cordon.names.Token;
import dev.cordon.names.Word;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.ListInfo;
import dev.cordon.terms.Name;
import dev.cordon.terms.State;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Builds an index from states: add all of them, then {@link #write}. The same states in the same order give the same
 * bytes. Not safe for several threads.
 */
public final class IndexBuilder {

    /** What makes two published names one entry: read alike, they are prepared alike. */
    private record Spelt(Naming naming, Name name) {}

    /** A name entry while it is collected. */
    private static final class Entry {
        final PreparedName prepared;
        final Ints states = new Ints();
        int number;

        Entry(PreparedName prepared) {
            this.prepared = prepared;
        }
    }

    private final NameReader reader;
    private final List<byte[]> states = new ArrayList<>();
    private final Ints from = new Ints();
    private final Ints to = new Ints();
    private final Ints shownFrom = new Ints();
    private final ByteArrayOutputStream uses = new ByteArrayOutputStream();
    private final List<List<Entry>> namesOfStates = new ArrayList<>();
    private final Map<Spelt, Entry> names = new LinkedHashMap<>();
    private final Map<String, Ints> numbers = new HashMap<>();

    public IndexBuilder(NameReader reader) {
        this.reader = reader;
    }

    /**
     * Adds a state. One to which a later edition has lent a part is left out of strict answers; its like without that
     * part comes by {@link #addStrict}.
     */
    public void add(State state) throws IOException {
        boolean lent = state.borrowed().stream().anyMatch(State.Borrowed::later);
        add(state, lent ? StateCodec.NOT_STRICT : StateCodec.ALWAYS);
    }

    /** Adds a state that only strict answers use, since it lacks what a later edition has lent. */
    public void addStrict(State state) throws IOException {
        add(state, StateCodec.ONLY_STRICT);
    }

    private void add(State state, int use) throws IOException {
        int number = states.size();
        uses.write(use);
        states.add(StateCodec.encode(state));
        from.add(StateCodec.day(state.from()));
        to.add(StateCodec.day(state.to()));
        shownFrom.add(StateCodec.day(state.shownFrom()));
        List<Entry> borne = new ArrayList<>();
        for (Name name : state.party().names()) {
            Naming naming = reader.naming(state.party().type(), name.text());
            Name bare = new Name(name.text(), name.kind(), false, name.parts(), Optional.empty());
            Entry entry = names.computeIfAbsent(
                    new Spelt(naming, bare), spelt -> new Entry(reader.read(spelt.name, spelt.naming)));
            entry.states.add(number);
            borne.add(entry);
        }
        namesOfStates.add(borne);
        for (Identifier identifier : state.party().identifiers()) {
            String key = NumberKey.of(identifier);
            if (!key.isEmpty()) {
                Ints bearers = numbers.computeIfAbsent(key, k -> new Ints());
                if (bearers.size() == 0 || bearers.get(bearers.size() - 1) != number) {
                    bearers.add(number);
                }
            }
        }
    }

    /**
     * Writes the files of the index into the folder, which must exist and hold none of them.
     *
     * @param version what identifies the states (say, a hash over their editions)
     * @param lists the lists they come from
     */
    public void write(Path folder, String version, List<ListInfo> lists) throws IOException {
        Files.createDirectories(folder);
        List<Entry> ordered = new ArrayList<>(names.values());
        ordered.sort(Comparator.comparing((Entry entry) -> entry.prepared.naming())); // people first; stable
        for (int i = 0; i < ordered.size(); i++) {
            ordered.get(i).number = i;
        }
        Map<Word, Integer> words = words(ordered);
        writeStates(folder);
        writeNames(folder, ordered, words);
        writeWords(folder, ordered, words);
        writeJoints(folder, ordered);
        writeNumbers(folder);
        IndexFile.LISTS.write(
                folder,
                new IndexFile.Columns()
                        .bytes(version.getBytes(StandardCharsets.UTF_8))
                        .bytes(StateCodec.encodeLists(lists)));
    }

    private static Map<Word, Integer> words(List<Entry> names) {
        Map<Word, Integer> numbers = new HashMap<>();
        for (Entry name : names) {
            name.prepared.tokens().forEach(token -> numbers.put(token.word(), 0));
        }
        List<Word> ordered = new ArrayList<>(numbers.keySet());
        ordered.sort(Comparator.comparing(Word::text)
                .thenComparing(Word::consonantsOnly)
                .thenComparing(Word::written));
        for (int i = 0; i < ordered.size(); i++) {
            numbers.put(ordered.get(i), i);
        }
        return numbers;
    }

    private void writeStates(Path folder) throws IOException {
        List<Ints> borne = new ArrayList<>();
        for (List<Entry> names : namesOfStates) {
            Ints numbersOfNames = new Ints();
            names.forEach(name -> numbersOfNames.add(name.number));
            borne.add(numbersOfNames);
        }
        IndexFile.STATES.write(
                folder,
                new IndexFile.Columns()
                        .ints(from.toArray())
                        .ints(to.toArray())
                        .ints(shownFrom.toArray())
                        .runsOfBytes(states)
                        .runsOfInts(borne)
                        .bytes(uses.toByteArray()));
    }

    private static void writeNames(Path folder, List<Entry> names, Map<Word, Integer> words) throws IOException {
        List<byte[]> prepared = new ArrayList<>();
        List<Ints> bearers = new ArrayList<>();
        int people = 0;
        byte[] counts = new byte[2 * names.size()];
        for (Entry name : names) {
            counts[2 * name.number] = NameCounts.words(name.prepared);
            counts[2 * name.number + 1] = NameCounts.initials(name.prepared);
            prepared.add(NameCodec.encode(name.prepared, word -> number(words, word)));
            bearers.add(name.states);
            people += name.prepared.naming() == Naming.PERSON ? 1 : 0;
        }
        IndexFile.NAMES.write(
                folder,
                new IndexFile.Columns()
                        .ints(new int[] {people})
                        .runsOfBytes(prepared)
                        .runsOfInts(bearers)
                        .bytes(counts));
    }

    private static int number(Map<Word, Integer> numbers, Word word) {
        return Objects.requireNonNull(numbers.get(word), "every word of every name has a number");
    }

    private static void writeWords(Path folder, List<Entry> names, Map<Word, Integer> numbers) throws IOException {
        Word[] words = new Word[numbers.size()];
        numbers.forEach((word, number) -> words[number] = word);
        List<Ints> postings = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            postings.add(new Ints());
        }
        for (Entry name : names) {
            for (Token token : name.prepared.tokens()) {
                postings.get(number(numbers, token.word())).add(name.number);
            }
        }
        long[] profiles = new long[words.length];
        byte[] lengths = new byte[words.length];
        int[] rarities = new int[2 * words.length];
        byte[] marks = new byte[words.length];
        List<byte[]> texts = new ArrayList<>();
        List<byte[]> folds = new ArrayList<>();
        List<byte[]> written = new ArrayList<>();
        List<Ints> groupsOfWords = new ArrayList<>();
        TreeMap<Integer, Ints> groups = new TreeMap<>();
        for (int i = 0; i < words.length; i++) {
            Word word = words[i];
            profiles[i] = Spelling.profile(word.fold());
            lengths[i] = (byte) Math.min(Byte.MAX_VALUE, word.fold().length());
            rarities[2 * i] = word.rarityPeople();
            rarities[2 * i + 1] = word.rarityOrganizations();
            marks[i] = (byte) (word.consonantsOnly() ? 1 : 0);
            texts.add(word.text().getBytes(StandardCharsets.UTF_8));
            folds.add(word.fold().getBytes(StandardCharsets.UTF_8));
            written.add(word.written().getBytes(StandardCharsets.UTF_8));
            Ints groupsOfWord = new Ints();
            for (int group : word.groups()) {
                groupsOfWord.add(group);
                groups.computeIfAbsent(group, g -> new Ints()).add(i);
            }
            groupsOfWords.add(groupsOfWord);
        }
        List<Ints> wordsOfGroups = new ArrayList<>();
        for (int group = 0; !groups.isEmpty() && group <= groups.lastKey(); group++) {
            wordsOfGroups.add(groups.getOrDefault(group, new Ints()));
        }
        IndexFile.WORDS.write(
                folder,
                new IndexFile.Columns()
                        .longs(profiles)
                        .bytes(lengths)
                        .ints(rarities)
                        .bytes(marks)
                        .runsOfBytes(texts)
                        .runsOfInts(postings)
                        .runsOfInts(wordsOfGroups)
                        .runsOfInts(groupsOfWords)
                        .runsOfBytes(folds)
                        .runsOfBytes(written));
    }

    private static void writeJoints(Path folder, List<Entry> names) throws IOException {
        Map<String, Ints> joints = new HashMap<>();
        for (Entry name : names) {
            for (String joint : Joints.of(name.prepared)) {
                joints.computeIfAbsent(joint, key -> new Ints()).add(name.number);
            }
        }
        writeHashed(folder, IndexFile.JOINTS, joints);
    }

    private void writeNumbers(Path folder) throws IOException {
        writeHashed(folder, IndexFile.NUMBERS, numbers);
    }

    /** Pairs of hash and value, ascending: a key is found by bisection. */
    private static void writeHashed(Path folder, IndexFile file, Map<String, Ints> values) throws IOException {
        record Pair(long hash, int value) {}
        List<Pair> pairs = new ArrayList<>();
        values.forEach((key, ints) -> {
            for (int value : ints.toArray()) {
                pairs.add(new Pair(Hash.of(key), value));
            }
        });
        pairs.sort(Comparator.comparingLong(Pair::hash).thenComparingInt(Pair::value));
        long[] hashes = new long[pairs.size()];
        int[] ints = new int[pairs.size()];
        Arrays.setAll(hashes, i -> pairs.get(i).hash);
        Arrays.setAll(ints, i -> pairs.get(i).value);
        file.write(folder, new IndexFile.Columns().longs(hashes).ints(ints));
    }
}
