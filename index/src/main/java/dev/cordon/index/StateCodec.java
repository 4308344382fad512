package dev.cordon.index;

import dev.cordon.terms.ListInfo;
import dev.cordon.terms.Part;
import dev.cordon.terms.PartyCodec;
import dev.cordon.terms.State;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The bytes of a state and of a list: the fields in the order of the record; text as {@link DataOutputStream#writeUTF}
 * (the party: length and {@link PartyCodec}); days since 1970 as ints, {@link #NEVER} for none.
 */
final class StateCodec {

    /** No day. */
    static final int NEVER = Integer.MAX_VALUE;

    /** Each record begins at a multiple of so many bytes. */
    static final int ALIGNED = 8;

    /** In which answers a state is used. */
    static final int ALWAYS = 0;

    static final int NOT_STRICT = 1;
    static final int ONLY_STRICT = 2;

    private static final Part[] PARTS = Part.values();

    private StateCodec() {}

    static byte[] encode(State state) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(state.list());
        byte[] party = PartyCodec.encode(state.party());
        out.writeInt(party.length);
        out.write(party);
        out.writeInt(day(state.from()));
        out.writeInt(day(state.to()));
        out.writeInt(day(state.shownFrom()));
        out.writeInt(day(state.listedSince()));
        out.writeInt(day(state.listedUntil()));
        source(out, state.edition());
        out.writeInt(state.borrowed().size());
        for (State.Borrowed borrowed : state.borrowed()) {
            out.writeByte(borrowed.part().ordinal());
            out.writeInt(day(borrowed.published()));
            out.writeBoolean(borrowed.later());
        }
        out.writeBoolean(state.ending().isPresent());
        if (state.ending().isPresent()) {
            source(out, state.ending().get());
        }
        return bytes.toByteArray();
    }

    static State decode(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        String list = in.readUTF();
        byte[] party = in.readNBytes(in.readInt());
        LocalDate from = date(in.readInt()).orElseThrow();
        Optional<LocalDate> to = date(in.readInt());
        LocalDate shownFrom = date(in.readInt()).orElseThrow();
        LocalDate listedSince = date(in.readInt()).orElseThrow();
        Optional<LocalDate> listedUntil = date(in.readInt());
        State.Source edition = source(in);
        List<State.Borrowed> borrowed = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            borrowed.add(
                    new State.Borrowed(PARTS[in.readByte()], date(in.readInt()).orElseThrow(), in.readBoolean()));
        }
        Optional<State.Source> ending = in.readBoolean() ? Optional.of(source(in)) : Optional.empty();
        return new State(
                list,
                PartyCodec.decode(party),
                from,
                to,
                shownFrom,
                listedSince,
                listedUntil,
                edition,
                borrowed,
                ending);
    }

    static byte[] encodeLists(List<ListInfo> lists) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(lists.size());
        for (ListInfo list : lists) {
            out.writeUTF(list.id());
            out.writeUTF(list.title());
            out.writeUTF(list.authority());
            out.writeInt(day(list.newest()));
            out.writeInt(list.editions());
            out.writeInt(list.parties());
        }
        return bytes.toByteArray();
    }

    static List<ListInfo> decodeLists(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        List<ListInfo> lists = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            lists.add(new ListInfo(
                    in.readUTF(),
                    in.readUTF(),
                    in.readUTF(),
                    date(in.readInt()).orElseThrow(),
                    in.readInt(),
                    in.readInt()));
        }
        return lists;
    }

    private static void source(DataOutputStream out, State.Source source) throws IOException {
        out.writeInt(day(source.published()));
        out.writeUTF(source.title());
        out.writeUTF(source.from());
        out.writeUTF(source.sha256());
    }

    private static State.Source source(DataInputStream in) throws IOException {
        return new State.Source(date(in.readInt()).orElseThrow(), in.readUTF(), in.readUTF(), in.readUTF());
    }

    static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    static int day(Optional<LocalDate> date) {
        return date.map(StateCodec::day).orElse(NEVER);
    }

    private static Optional<LocalDate> date(int day) {
        return day == NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }
}
