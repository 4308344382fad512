package dev.cordon.history;

import dev.cordon.terms.PartyCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a view is made from: one line for how publications are parsed, one for each list, one for each builder. Its hash
 * is the view's id, so that the same archive gives the same view, and a newer Cordon another one.
 */
record Manifest(String parsing, Map<String, String> lists, List<String> builders) {
    static final String FILE = "MANIFEST";

    Manifest {
        lists = new TreeMap<>(lists);
        builders = List.copyOf(builders);
    }

    /** @param live the live publications of all lists */
    static Manifest of(List<ArchivedPublication> live, HomeSettings settings) {
        String parsing = "parsed by readers " + settings.reader().version() + ", format " + ParsedFile.VERSION
                + ", parties " + PartyCodec.VERSION;
        Map<String, List<String>> lines = new TreeMap<>();
        live.stream()
                .sorted(ArchivedPublication.IN_ORDER)
                .forEach(publication -> lines.computeIfAbsent(
                                publication.list(),
                                list -> new ArrayList<>(List.of(parsing, "history " + HistoryFile.VERSION)))
                        .add(publication.identity() + " " + publication.kind() + " " + publication.title() + " from "
                                + publication.from()));
        Map<String, String> lists = new TreeMap<>();
        lines.forEach((list, about) -> lists.put(list, Hash.ofLines(about)));
        List<String> builders = settings.builders().stream()
                .map(builder -> builder.name() + " " + builder.version())
                .toList();
        return new Manifest(parsing, lists, builders);
    }

    /** @throws IllegalArgumentException if the text is no manifest */
    static Manifest parse(String text) {
        String parsing = "";
        Map<String, String> lists = new TreeMap<>();
        List<String> builders = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String[] words = line.split(" ", 3);
            if (line.startsWith("parsed ")) {
                parsing = line;
            } else if (line.startsWith("list ") && words.length == 3) {
                lists.put(words[1], words[2]);
            } else if (line.startsWith("builder ")) {
                builders.add(line.substring("builder ".length()));
            } else {
                throw new IllegalArgumentException("its line \"" + line + "\" means nothing");
            }
        }
        return new Manifest(parsing, lists, builders);
    }

    String text() {
        StringBuilder text = new StringBuilder(parsing).append('\n');
        lists.forEach((list, key) ->
                text.append("list ").append(list).append(' ').append(key).append('\n'));
        builders.forEach(builder -> text.append("builder ").append(builder).append('\n'));
        return text.toString();
    }

    String viewId() {
        return Hash.ofLines(List.of(text())).substring(0, 16);
    }
}
