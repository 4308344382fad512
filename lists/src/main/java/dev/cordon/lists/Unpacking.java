package dev.cordon.lists;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Files as the user has them, to files as readers read them: gzip and zip (known by their first bytes, not their names)
 * are opened, everything else stays as it is. Nothing is unpacked to disk or held in memory.
 *
 * <p>A spreadsheet (XLSX) is a zip too, but one file to its reader; it stays whole, and is only tested.
 */
final class Unpacking {

    /** Largest unpacked size, over all members of an archive: twenty times the largest list known (UK, some 100 MB). */
    static final long LARGEST = 2L << 30;

    /** Up to this unpacked size a file may be packed as tightly as it likes. */
    static final long FREE = 10L << 20;

    /** Beyond {@link #FREE}: most unpacked bytes for each packed one. XML lists reach 30; deflate's bombs 1,000. */
    static final int RATIO = 200;

    /** Most members of a zip; the largest set published has a dozen. */
    static final int MOST_MEMBERS = 256;

    /** The limits in words. */
    static final String LIMITS = "at most 2 GiB unpacked, and beyond 10 MiB at most 200 times the packed size";

    private static final String SPREADSHEET = "[Content_Types].xml";

    private Unpacking() {}

    /**
     * Opens a file.
     *
     * @param path where it stands
     * @param name its name for messages
     * @return the file itself, or the members of a zip in their order
     * @throws RefusedException if there is none, or it is an archive that cannot be used
     */
    static List<SourceFile> unpack(Path path, String name) throws IOException {
        requireFile(path, name);
        SourceFile plain = new Plain(path, name);
        return switch (packing(plain.head())) {
            case NONE -> List.of(plain);
            case GZIP -> List.of(innermost(new Gzip(path, name, largest(Files.size(path)))));
            case ZIP -> members(path, name, plain);
        };
    }

    /** Most bytes that may come out of so many packed ones. */
    static long largest(long packed) {
        return Math.min(LARGEST, Math.max(FREE, Math.multiplyExact(packed, RATIO)));
    }

    private static void requireFile(Path path, String name) throws RefusedException {
        if (!Files.exists(path)) {
            throw RefusedException.of(name, 0, "", "a file", "there is no such file; check the path");
        }
        if (!Files.isRegularFile(path)) {
            throw RefusedException.of(name, 0, "a folder or device", "a file", "name the files themselves");
        }
        if (!Files.isReadable(path)) {
            throw RefusedException.of(name, 0, "a file without read permission", "a readable file", "let it be read");
        }
    }

    private enum Packing {
        NONE,
        GZIP,
        ZIP
    }

    private static Packing packing(byte[] head) {
        if (head.length > 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b) {
            return Packing.GZIP;
        }
        boolean zip = head.length > 3 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 || head[2] == 5);
        return zip ? Packing.ZIP : Packing.NONE;
    }

    private static List<SourceFile> members(Path path, String name, SourceFile plain) throws IOException {
        try (ZipFile zip = open(path)) {
            if (zip.size() > MOST_MEMBERS) {
                throw refused(name, "a zip of " + zip.size() + " members", "at most " + MOST_MEMBERS + " members");
            }
            boolean spreadsheet = zip.getEntry(SPREADSHEET) != null;
            List<SourceFile> members = new ArrayList<>();
            long total = 0;
            for (ZipEntry entry : zip.stream().toList()) {
                if (ignored(entry) && !spreadsheet) {
                    continue;
                }
                Member member = member(path, name, entry);
                total += member.size;
                if (total > LARGEST) {
                    throw refused(name, "a zip whose members unpack to more than " + LARGEST + " bytes", LIMITS);
                }
                members.add(member);
            }
            return spreadsheet ? List.of(tested(plain, members)) : innermost(name, members);
        } catch (ZipException e) {
            throw RefusedException.of(
                    name,
                    0,
                    "a zip that cannot be opened (" + e.getMessage() + ")",
                    "a whole zip without a password",
                    "the file may be cut off; fetch it again");
        }
    }

    private static Member member(Path path, String archive, ZipEntry entry) throws RefusedException {
        String name = archive + "!" + entry.getName().replaceAll("\\p{Cntrl}", "?");
        long allowed = largest(Math.max(0, entry.getCompressedSize()));
        if (entry.getSize() > allowed) {
            throw refused(name, entry.getSize() + " bytes packed into " + entry.getCompressedSize(), LIMITS);
        }
        return new Member(path, name, entry.getName(), entry.getSize(), entry.getCrc());
    }

    /** Folders, and what macOS adds of its own. */
    private static boolean ignored(ZipEntry entry) {
        return entry.isDirectory()
                || entry.getName().startsWith("__MACOSX/")
                || entry.getName().endsWith(".DS_Store");
    }

    /** The spreadsheet, once all its members have come out whole and within their sizes. */
    private static SourceFile tested(SourceFile spreadsheet, List<SourceFile> members) throws IOException {
        for (SourceFile member : members) {
            try (InputStream in = member.open()) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
        return spreadsheet;
    }

    private static List<SourceFile> innermost(String name, List<SourceFile> members) throws IOException {
        if (members.isEmpty()) {
            throw refused(name, "a zip without files", "a zip that holds the list's files");
        }
        for (SourceFile member : members) {
            innermost(member);
        }
        return members;
    }

    /** One archive inside another serves nobody but an attacker. A spreadsheet inside one is a file like any other. */
    private static SourceFile innermost(SourceFile unpacked) throws IOException {
        byte[] head = unpacked.head();
        boolean archive = switch (packing(head)) {
            case NONE -> false;
            case GZIP -> true;
            case ZIP -> !new String(head, StandardCharsets.ISO_8859_1).contains(SPREADSHEET);
        };
        if (archive) {
            throw refused(unpacked.name(), "an archive inside an archive", "the list's files, packed once");
        }
        return unpacked;
    }

    private static RefusedException refused(String name, String found, String expected) {
        return RefusedException.of(name, 0, found, expected, "unpack it yourself if you trust it, and give the files");
    }

    private static ZipFile open(Path path) throws IOException {
        // Names that are not marked as UTF-8 may be in any encoding; Latin-1 takes all bytes.
        return new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1);
    }

    private static byte[] headOf(SourceFile file) throws IOException {
        try (InputStream in = file.open()) {
            return in.readNBytes(SourceFile.HEAD);
        }
    }

    private record Plain(Path path, String name) implements SourceFile {
        @Override
        public byte[] head() throws IOException {
            return headOf(this);
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }

    private record Gzip(Path path, String name, long limit) implements SourceFile {
        @Override
        public byte[] head() throws IOException {
            return headOf(this);
        }

        @Override
        public InputStream open() throws IOException {
            InputStream packed = Files.newInputStream(path);
            try {
                return new GuardedStream(name, new GZIPInputStream(packed, 1 << 16), limit, OptionalLong.empty());
            } catch (IOException e) {
                packed.close();
                throw GuardedStream.refusal(name, 0, e);
            }
        }
    }

    private record Member(Path path, String name, String entry, long size, long crc) implements SourceFile {
        @Override
        public byte[] head() throws IOException {
            return headOf(this);
        }

        @Override
        public InputStream open() throws IOException {
            ZipFile zip = Unpacking.open(path);
            try {
                InputStream content = Optional.ofNullable(zip.getInputStream(new ZipEntry(entry)))
                        .orElseGet(() -> new ByteArrayInputStream(new byte[0]));
                InputStream closing = new FilterInputStream(content) {
                    @Override
                    public void close() throws IOException {
                        zip.close();
                    }
                };
                return new GuardedStream(name, closing, size, crc < 0 ? OptionalLong.empty() : OptionalLong.of(crc));
            } catch (IOException e) {
                zip.close();
                throw e;
            }
        }
    }
}
