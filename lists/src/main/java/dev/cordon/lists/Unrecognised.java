package dev.cordon.lists;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says of files that fit no format what was found and what was looked for. */
final class Unrecognised {

    /** As much of the file's beginning as a message shows, in characters. */
    private static final int SHOWN = 100;

    /** What users give by mistake, by its first bytes. */
    private static final Map<String, String> SIGNATURES = new TreeMap<>(Map.of(
            "25504446", "a PDF",
            "d0cf11e0", "an old Excel or Word file (XLS, DOC)",
            "377abcaf", "an archive packed by 7-Zip",
            "fd377a58", "a file packed by xz",
            "425a68", "a file packed by bzip2",
            "28b52ffd", "a file packed by Zstandard",
            "52617221", "a RAR archive",
            "89504e47", "a PNG picture",
            "504b", "a spreadsheet or zip"));

    private Unrecognised() {}

    /** A refusal that names all files; the first one in detail. */
    static RefusedException refusal(List<SourceFile> files, List<ListReader> readers) throws IOException {
        SourceFile first = files.getFirst();
        Finding finding = finding(first);
        StringBuilder advice = new StringBuilder(finding.advice);
        for (SourceFile other : files.subList(1, files.size())) {
            advice.append("; likewise ").append(other.name()).append(": ").append(finding(other).found);
        }
        return RefusedException.of(first.name(), 0, finding.found, expected(readers), advice.toString());
    }

    private static String expected(List<ListReader> readers) {
        return readers.stream()
                .map(reader -> reader.format() + " (" + reader.looksLike() + ")")
                .collect(Collectors.joining(", ", "one of these formats: ", ""));
    }

    private record Finding(String found, String advice) {}

    private static Finding finding(SourceFile file) throws IOException {
        byte[] head = file.head();
        if (head.length == 0) {
            return new Finding("an empty file", "the download failed; fetch it again");
        }
        if (isUtf16(head)) {
            return new Finding("text in UTF-16", "save it as UTF-8");
        }
        Optional<String> binary = binary(head);
        if (binary.isPresent()) {
            return new Finding(binary.get(), "give the list's own file");
        }
        String text =
                new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
        if (text.isEmpty()) {
            return new Finding("nothing but blanks", "the download failed; fetch it again");
        }
        if (isWebPage(text)) {
            return new Finding(
                    "a web page" + title(text), "it looks like a web page: the download failed; fetch the list itself");
        }
        Optional<XmlNode> root = Xml.root(file);
        if (root.isPresent()) {
            return new Finding(
                    "XML with root element " + root.get().name() + namespace(root.get()), "check which file this is");
        }
        return new Finding("text that begins with " + shown(text), "check which file this is");
    }

    private static boolean isUtf16(byte[] head) {
        return head.length > 1
                && ((head[0] == (byte) 0xff && head[1] == (byte) 0xfe)
                        || (head[0] == (byte) 0xfe && head[1] == (byte) 0xff));
    }

    /** Bytes that no text has: a NUL, or more than one control character in thirty. */
    private static Optional<String> binary(byte[] head) {
        int controls = 0;
        boolean nul = false;
        for (byte b : head) {
            nul |= b == 0;
            controls += b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1a ? 1 : 0;
        }
        String hex = HexFormat.of().formatHex(head, 0, Math.min(8, head.length));
        Optional<String> known = SIGNATURES.entrySet().stream()
                .filter(signature -> hex.startsWith(signature.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (known.isPresent() || nul || controls * 30 > head.length) {
            return Optional.of(known.orElse("no text, but bytes that begin with " + hex));
        }
        return Optional.empty();
    }

    private static boolean isWebPage(String text) {
        String start = text.substring(0, Math.min(2_000, text.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.contains("<html");
    }

    private static String title(String page) {
        int start = page.toLowerCase(Locale.ROOT).indexOf("<title>");
        int end = page.toLowerCase(Locale.ROOT).indexOf("</title>");
        return start < 0 || end < start ? "" : " titled " + shown(page.substring(start + 7, end));
    }

    private static String namespace(XmlNode root) {
        return root.namespace().isEmpty() ? "" : " in namespace " + root.namespace();
    }

    /** The first line, without what would spoil a terminal. */
    private static String shown(String text) {
        String line = text.strip().lines().findFirst().orElse("").replaceAll("\\p{Cntrl}", " ");
        return "'" + (line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...") + "'";
    }
}
