package dev.cordon.history;

import dev.cordon.terms.Part;
import dev.cordon.terms.Problem;
import dev.cordon.terms.State;
import dev.cordon.terms.State.Borrowed;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/** Writes a list's history; the format stands in the package's description. */
final class HistoryFile {
    /** Changes whenever the bytes of any history would. */
    static final int VERSION = 1;

    static final int MAGIC = 0x43444e48;
    static final int SECTIONS = 5;
    /** Where each section begins, where the last one ends, and the checksum. */
    static final int FOOTER = (SECTIONS + 1) * Long.BYTES + Integer.BYTES;

    private final Map<Integer, Integer> places = new HashMap<>();
    private final List<byte[]> pieces = new ArrayList<>();
    private final HistoryContent content;

    private HistoryFile(HistoryContent content) {
        this.content = content;
    }

    /** Writes a new file, synced. */
    static void write(HistoryContent content, Path file) throws IOException {
        new HistoryFile(content).write(file);
    }

    private void write(Path file) throws IOException {
        BinaryWriter parties = new BinaryWriter();
        BinaryWriter partyPlaces = new BinaryWriter();
        content.parties().forEach((number, states) -> {
            partyPlaces.fixed(parties.size());
            party(number, states, parties);
        });
        Disk.write(file, out -> {
            CRC32C crc = new CRC32C();
            Sections sections = new Sections(new CheckedOutputStream(out, crc));
            sections.write(new BinaryWriter().fixed(MAGIC).fixed(VERSION).bytes());
            sections.begin();
            sections.write(about().bytes());
            sections.begin();
            for (byte[] piece : pieces) {
                sections.write(piece);
            }
            sections.begin();
            sections.write(piecePlaces().bytes());
            sections.begin();
            sections.write(parties.bytes());
            sections.begin();
            sections.write(partyPlaces.bytes());
            sections.begin();
            sections.end();
            out.write(new BinaryWriter().fixed((int) crc.getValue()).bytes());
        });
    }

    private BinaryWriter about() {
        BinaryWriter out = new BinaryWriter()
                .text(content.list())
                .number(content.timeline().size());
        for (TimelineEntry entry : content.timeline()) {
            State.Source source = entry.source();
            out.day(source.published())
                    .text(source.title())
                    .text(source.from())
                    .text(source.sha256())
                    .number(entry.kind().ordinal())
                    .number(Parts.bits(entry.carries()))
                    .number(entry.parties())
                    .number(entry.listed());
        }
        out.number(content.problems().size());
        for (Problem problem : content.problems()) {
            out.number(problem.kind().ordinal())
                    .text(problem.file())
                    .number(Math.toIntExact(problem.line()))
                    .text(problem.field())
                    .text(problem.found())
                    .text(problem.expected())
                    .text(problem.effect());
        }
        return out;
    }

    private void party(String number, List<StateRow> states, BinaryWriter out) {
        out.text(number).number(states.size());
        for (StateRow state : states) {
            for (Part part : Parts.ALL) {
                out.number(place(state.pieces().of(part)) + 1);
            }
            out.day(state.from())
                    .day(state.to())
                    .day(state.shownFrom())
                    .day(state.listedSince())
                    .day(state.listedUntil())
                    .number(state.edition())
                    .number(state.borrowed().size());
            for (Borrowed borrowed : state.borrowed()) {
                out.number(borrowed.part().ordinal()).day(borrowed.published()).number(borrowed.later() ? 1 : 0);
            }
            out.number(state.ending() + 1);
        }
    }

    /** Pieces are numbered as the states first name them; those that no state names are not written. */
    private int place(int piece) {
        if (piece == PieceIds.NONE) {
            return PieceIds.NONE;
        }
        return places.computeIfAbsent(piece, id -> {
            pieces.add(content.pool().bytes(id));
            return pieces.size() - 1;
        });
    }

    private BinaryWriter piecePlaces() {
        BinaryWriter out = new BinaryWriter();
        int place = 0;
        for (byte[] piece : pieces) {
            out.fixed(place);
            place = Math.addExact(place, piece.length);
        }
        return out.fixed(place);
    }

    /** Counts where sections begin. */
    private static final class Sections {
        private final OutputStream out;
        private final ByteBuffer footer = ByteBuffer.allocate(FOOTER - Integer.BYTES);
        private long place;

        Sections(OutputStream out) {
            this.out = out;
        }

        void begin() {
            footer.putLong(place);
        }

        void write(byte[] bytes) throws IOException {
            out.write(bytes);
            place += bytes.length;
        }

        void end() throws IOException {
            out.write(footer.array());
            out.flush();
        }
    }
}
