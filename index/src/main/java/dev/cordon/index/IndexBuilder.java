package dev.cordon.index;

import dev.cordon.names.NameReader;
import dev.cordon.names.Naming;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.ListInfo;
import dev.cordon.terms.Name;
import dev.cordon.terms.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds an index from states: add all of them, then {@link #write}. The same states in the same order give the same
 * bytes. Not safe for several threads, but it reads names on as many as there are.
 */
public final class IndexBuilder {
    private final NameReader reader;
    private final NamesInMaking names;
    private final ByteBlocks records = new ByteBlocks();
    private final Ints starts = new Ints();
    private final Ints spanOfState = new Ints();
    private final Longs facts = new Longs();
    private final Map<Span, Integer> spans = new LinkedHashMap<>();

    /** Of each state, how many names it bears and which. */
    private final Ints namesOfStates = new Ints();

    private final Pairs numbers = new Pairs();

    public IndexBuilder(NameReader reader) {
        this.reader = reader;
        this.names = new NamesInMaking(reader);
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
        int number = starts.size();
        byte[] record = StateCodec.encode(state);
        starts.add(Math.toIntExact(records.size() / StateCodec.ALIGNED));
        records.putInt(record.length);
        records.put(record, 0, record.length);
        records.align(StateCodec.ALIGNED);
        Span span = new Span(
                StateCodec.day(state.from()), StateCodec.day(state.to()), StateCodec.day(state.shownFrom()), use);
        facts.add(Facts.of(state.party()).bits());
        spanOfState.add(spans.computeIfAbsent(span, s -> spans.size()));
        namesOfStates.add(state.party().names().size());
        for (Name name : state.party().names()) {
            Naming naming = reader.naming(state.party().type(), name.text());
            namesOfStates.add(names.add(name, naming));
        }
        for (Identifier identifier : state.party().identifiers()) {
            String key = NumberKey.of(identifier);
            if (!key.isEmpty()) {
                numbers.add(Hash.of(key), number);
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
        names.readAll();
        WordsInMaking words = names.words();
        words.write(folder);
        SectionInMaking people = names.section(Naming.PERSON, 0);
        SectionInMaking organizations = names.section(Naming.ORGANIZATION, people.count());
        int[] borne = names.numbered(namesOfStates, starts.size());
        people.write(folder, IndexFile.PEOPLE, borne, facts);
        organizations.write(folder, IndexFile.ORGANIZATIONS, borne, facts);
        writeStates(folder, borne);
        try (ColumnWriter out = IndexFile.NUMBERS.writer(folder)) {
            numbers.write(out);
            out.finish();
        }
        try (ColumnWriter out = IndexFile.LISTS.writer(folder)) {
            out.bytes(version.getBytes(StandardCharsets.UTF_8)).bytes(StateCodec.encodeLists(lists));
            out.finish();
        }
    }

    /** @param borne of each state, how many names it bears and their final numbers */
    private void writeStates(Path folder, int[] borne) throws IOException {
        Ints only = new Ints();
        Ints several = new Ints();
        for (int at = 0; at < borne.length; at += 1 + borne[at]) {
            if (borne[at] == 1) {
                only.add(borne[at + 1]);
            } else {
                only.add(~several.size());
                for (int i = at; i <= at + borne[at]; i++) {
                    several.add(borne[i]);
                }
            }
        }
        Ints days = new Ints();
        for (Span span : spans.keySet()) {
            days.add(span.from());
            days.add(span.to());
            days.add(span.shown());
            days.add(span.use());
        }
        try (ColumnWriter out = IndexFile.STATES.writer(folder)) {
            out.ints(spanOfState)
                    .ints(days)
                    .ints(starts)
                    .bytes(records)
                    .ints(only)
                    .ints(several)
                    .longs(facts.toArray());
            out.finish();
        }
    }
}
