package dev.cordon.index;

import dev.cordon.names.Joints;
import dev.cordon.names.NameReader;
import dev.cordon.names.Naming;
import dev.cordon.names.PreparedName;
import dev.cordon.terms.Name;
import dev.cordon.terms.NamePart;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * All names of an index in the making. A text is read once, however many states bear it, and what is read alike is one
 * name.
 */
final class NamesInMaking {

    /** So many new texts are read together, on all processors. */
    private static final int TOGETHER = 1 << 13;

    /** A block of names of several builds is smaller than this, or one of them is. */
    private static final int OWN_BLOCK = 512;

    private record Unread(Name name, Naming naming) {}

    private final NameReader reader;
    private final List<Unread> unread = new ArrayList<>();
    private final Interned texts = new Interned();
    private final Ints nameOfText = new Ints();
    private final Interned names = new Interned();
    private final Ints builds = new Ints();
    private final Map<Naming, ExactKeys> keys = new EnumMap<>(Naming.class);
    private final Map<String, Integer> marks = new LinkedHashMap<>();
    private final WordsInMaking words = new WordsInMaking();
    private int[] numbers = {};

    NamesInMaking(NameReader reader) {
        this.reader = reader;
        for (Naming naming : Naming.values()) {
            keys.put(naming, new ExactKeys());
        }
        mark("");
    }

    /** Returns the number of its text, for {@link #numbered}. */
    int add(Name name, Naming naming) {
        int before = texts.size();
        int text = texts.number(spelt(name, naming));
        if (text == before) {
            unread.add(new Unread(name, naming));
            if (unread.size() == TOGETHER) {
                readAll();
            }
        }
        return text;
    }

    /** What makes two published names one: read alike, they are prepared alike. */
    private static byte[] spelt(Name name, Naming naming) {
        StringBuilder spelt = new StringBuilder().append(naming.ordinal()).append(name.text());
        for (NamePart part : name.parts()) {
            spelt.append('\u0000').append(part.role().ordinal()).append(part.text());
        }
        return spelt.toString().getBytes(StandardCharsets.UTF_8);
    }

    void readAll() {
        PreparedName[] read = new PreparedName[unread.size()];
        IntStream.range(0, read.length).parallel().forEach(i -> {
            Unread text = unread.get(i);
            read[i] = reader.read(text.name, text.naming);
        });
        for (PreparedName name : read) {
            nameOfText.add(number(name));
        }
        unread.clear();
    }

    private int number(PreparedName name) {
        int before = names.size();
        byte[] record = NameCodec.encode(name, words::number, this::mark);
        byte[] named = new byte[record.length + 1];
        named[0] = (byte) name.naming().ordinal();
        System.arraycopy(record, 0, named, 1, record.length);
        int number = names.number(named);
        if (number == before) {
            Build build = Build.of(name);
            builds.add((name.naming().ordinal() << 16) | build.words() << 8 | build.initials());
            ExactKeys own = keysOf(name.naming());
            Joints.of(name).forEach(key -> own.add(key, number));
            ExactKeys.whole(name).ifPresent(key -> own.add(key, number));
        }
        return number;
    }

    private ExactKeys keysOf(Naming naming) {
        return keys.computeIfAbsent(naming, n -> new ExactKeys());
    }

    private int mark(String text) {
        return marks.computeIfAbsent(text, t -> marks.size());
    }

    WordsInMaking words() {
        return words;
    }

    /** The names read in that way, in their order: by build, then as they came; the words must be numbered by now. */
    SectionInMaking section(Naming naming, int first) {
        int[] ordered = IntStream.range(0, names.size())
                .filter(name -> builds.get(name) >>> 16 == naming.ordinal())
                .boxed()
                .sorted(Comparator.comparingInt(builds::get))
                .mapToInt(Integer::intValue)
                .toArray();
        if (numbers.length == 0) {
            numbers = new int[names.size()];
        }
        for (int i = 0; i < ordered.length; i++) {
            numbers[ordered[i]] = first + i;
        }
        return new SectionInMaking(this, naming, first, ordered);
    }

    /** @param texts of each state, how many names it bears and the numbers of their texts */
    int[] numbered(Ints texts, int states) {
        int[] borne = texts.toArray();
        int at = 0;
        for (int state = 0; state < states; state++) {
            int end = at + borne[at];
            while (at++ < end) {
                borne[at] = numbers[nameOfText.get(borne[at])];
            }
        }
        return borne;
    }

    Build build(int name) {
        return new Build(builds.get(name) >>> 8 & 0xff, builds.get(name) & 0xff);
    }

    byte[] record(int name) {
        byte[] named = names.get(name);
        return Arrays.copyOfRange(named, 1, named.length);
    }

    ExactKeys exactKeys(Naming naming) {
        return keysOf(naming);
    }

    int nameCount() {
        return names.size();
    }

    String marks() {
        return String.join("\n", marks.keySet());
    }

    /** Where blocks begin: a build of many names has blocks of its own, since what suffices differs from build to build. */
    int[] blocks(int[] ordered) {
        Ints firsts = new Ints();
        int start = 0;
        while (start < ordered.length) {
            firsts.add(start);
            int end = start;
            while (end < ordered.length) {
                int next = endOfBuild(ordered, end);
                if (end > start && (end - start >= OWN_BLOCK || next - end >= OWN_BLOCK)) {
                    break;
                }
                end = next;
                if (end - start > Postings.BLOCK) {
                    end = start + Postings.BLOCK;
                    break;
                }
            }
            start = end;
        }
        return firsts.toArray();
    }

    private int endOfBuild(int[] ordered, int from) {
        int end = from;
        while (end < ordered.length && builds.get(ordered[end]) == builds.get(ordered[from])) {
            end++;
        }
        return end;
    }
}
