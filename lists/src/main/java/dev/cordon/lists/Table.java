package dev.cordon.lists;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a table of a bank's own looks like: its separator and header. */
public final class Table {

    private Table() {}

    /**
     * The first line's column names.
     *
     * @param separator as {@link #separator} found it
     */
    public static List<String> header(SourceFile file, char separator) throws IOException {
        return Arrays.stream(firstLine(file).replace("\"", "").split(Pattern.quote("" + separator), -1))
                .map(String::strip)
                .toList();
    }

    /** Comma, semicolon (as Excel writes in much of Europe) or tab: what the first line has most of. */
    public static char separator(SourceFile file) throws IOException {
        String line = firstLine(file);
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char sought) {
        return line.chars().filter(c -> c == sought).count();
    }

    private static String firstLine(SourceFile file) throws IOException {
        String head = new String(file.head(), StandardCharsets.UTF_8).replace("\uFEFF", "");
        return head.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    /** Cells by column, where the header has each name once; of a name that stands twice, the later ones get a number. */
    public static Map<String, String> row(List<String> header, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            String name = header.get(i);
            row.put(row.containsKey(name) ? name + " (column " + (i + 1) + ")" : name, cells.get(i));
        }
        return row;
    }
}
