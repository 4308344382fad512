package dev.cordon.history;

import dev.cordon.lists.Amendment;
import dev.cordon.terms.Part;
import dev.cordon.terms.PartyCodec;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * A parsed publication on disk, derived from the archive so that history need not parse old editions anew: magic,
 * version, kind, content, CRC32C.
 */
final class ParsedFile {
    /** Changes whenever the bytes of any parsed publication would. */
    static final int VERSION = 1;

    private static final int MAGIC = 0x43445050;
    private static final int WHOLE = 0;
    private static final int CHANGES = 1;
    private static final int ADD = 0;
    private static final int REPLACE = 1;
    private static final int REMOVE = 2;

    private ParsedFile() {}

    /** Writes a new file, synced. */
    static void write(Parsed parsed, Path file) throws IOException {
        BinaryWriter out = new BinaryWriter().fixed(MAGIC).number(VERSION);
        switch (parsed) {
            case Parsed.Whole whole -> whole(whole, out.number(WHOLE));
            case Parsed.Changes changes -> changes(changes, out.number(CHANGES));
        }
        byte[] bytes = out.bytes();
        byte[] sum = new BinaryWriter().fixed(sum(bytes, bytes.length)).bytes();
        Disk.write(file, stream -> {
            stream.write(bytes);
            stream.write(sum);
        });
    }

    private static void whole(Parsed.Whole whole, BinaryWriter out) {
        out.number(Parts.bits(whole.carries())).number(whole.entries().size());
        whole.entries().forEach((number, pieces) -> {
            out.text(number).number(Parts.bits(pieces.keySet()));
            pieces.values().forEach(out::block);
        });
    }

    private static void changes(Parsed.Changes changes, BinaryWriter out) {
        out.text(changes.citation())
                .text(changes.title())
                .number(changes.changes().size());
        for (Amendment.Change change : changes.changes()) {
            switch (change) {
                case Amendment.Add add -> out.number(ADD).block(PartyCodec.encode(add.party()));
                case Amendment.Replace replace -> {
                    target(replace.target(), out.number(REPLACE));
                    out.block(PartyCodec.encode(replace.party()));
                }
                case Amendment.Remove remove -> target(remove.target(), out.number(REMOVE));
            }
        }
    }

    private static void target(Amendment.Target target, BinaryWriter out) {
        out.number(target.number().isPresent() ? 1 : 0);
        target.number().ifPresent(out::text);
        out.text(target.name()).text(target.section());
    }

    /** Reads it; empty if the file is absent, damaged or of another version; it is derived, so the caller parses again */
    static Optional<Parsed> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        int content = bytes.length - Integer.BYTES;
        if (content < Integer.BYTES || ByteBuffer.wrap(bytes).getInt(content) != sum(bytes, content)) {
            return Optional.empty();
        }
        BinaryReader in = new BinaryReader(ByteBuffer.wrap(bytes, 0, content));
        if (in.fixed() != MAGIC || in.number() != VERSION) {
            return Optional.empty();
        }
        return Optional.of(in.number() == WHOLE ? whole(in) : changes(in));
    }

    private static Parsed whole(BinaryReader in) {
        int carries = in.number();
        int size = in.number();
        Map<String, Map<Part, byte[]>> entries = new TreeMap<>(PartyOrder.BY_NUMBER);
        for (int i = 0; i < size; i++) {
            String number = in.text();
            int bits = in.number();
            Map<Part, byte[]> pieces = new EnumMap<>(Part.class);
            for (Part part : Parts.ALL) {
                if ((bits >> part.ordinal() & 1) == 1) {
                    pieces.put(part, in.block());
                }
            }
            entries.put(number, pieces);
        }
        return new Parsed.Whole(Parts.of(carries), entries);
    }

    private static Parsed changes(BinaryReader in) {
        String citation = in.text();
        String title = in.text();
        int size = in.number();
        List<Amendment.Change> changes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            changes.add(change(in));
        }
        return new Parsed.Changes(citation, title, changes);
    }

    private static Amendment.Change change(BinaryReader in) {
        int kind = in.number();
        return switch (kind) {
            case ADD -> new Amendment.Add(PartyCodec.decode(in.block()));
            case REPLACE -> new Amendment.Replace(target(in), PartyCodec.decode(in.block()));
            case REMOVE -> new Amendment.Remove(target(in));
            default -> throw new IllegalArgumentException("there is no change of kind " + kind);
        };
    }

    private static Amendment.Target target(BinaryReader in) {
        Optional<String> number = in.number() == 0 ? Optional.empty() : Optional.of(in.text());
        return new Amendment.Target(number, in.text(), in.text());
    }

    private static int sum(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
