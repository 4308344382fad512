package dev.cordon.impact;

import dev.cordon.impact.Scenario.Designation;
import dev.cordon.impact.Scenario.Lift;
import dev.cordon.impact.Scenario.NotLive;
import dev.cordon.lists.Nearest;
import dev.cordon.lists.RefusedException;
import dev.cordon.terms.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A scenario in YAML. Read as a tree of texts, so that {@code on} stays a word and a day a day, and every complaint names
 * its line. Paths in it count from the file's own folder.
 */
final class ScenarioFile {

    private static final List<String> KEYS =
            List.of("title", "as-of", "from", "to", "lift", "designate", "edition", "rules");
    private static final List<String> OF_DESIGNATION = List.of("file", "list");
    private static final List<String> OF_EDITION = List.of("list", "files", "published");

    private final Path path;

    private ScenarioFile(Path path) {
        this.path = path;
    }

    /**
     * Reads the file.
     *
     * @throws RefusedException naming the first line that is no part of a scenario
     */
    static Scenario read(Path path) throws IOException {
        return new ScenarioFile(path).scenario(Files.readString(path));
    }

    private Scenario scenario(String text) throws RefusedException {
        Node root;
        try {
            root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            long line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw refused(line, "", String.valueOf(e.getProblem()), "YAML");
        }
        if (root == null) {
            throw refused(0, "", "nothing", "keys, as " + String.join(", ", KEYS));
        }
        Map<String, Node> keys = mapping(root, KEYS);
        try {
            return new Scenario(
                    text(keys, "title"),
                    day(keys, "as-of"),
                    day(keys, "from"),
                    day(keys, "to"),
                    lifts(keys),
                    designations(keys),
                    editions(keys),
                    rules(keys));
        } catch (IllegalArgumentException e) {
            throw refused(0, "from", String.valueOf(e.getMessage()), "days that fit together");
        }
    }

    private Map<String, Node> mapping(Node node, List<String> known) throws RefusedException {
        if (!(node instanceof MappingNode mapping)) {
            throw refused(line(node), "", shown(node), "keys and values, as " + String.join(", ", known));
        }
        Map<String, Node> keys = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = scalar(tuple.getKeyNode(), "");
            if (!known.contains(key)) {
                throw refused(
                        line(tuple.getKeyNode()), key, key, "one of " + String.join(", ", Nearest.of(key, known, 3)));
            }
            if (!seen.add(key)) {
                throw refused(line(tuple.getKeyNode()), key, "the key a second time", "each key once");
            }
            keys.put(key, tuple.getValueNode());
        }
        return keys;
    }

    private List<Lift> lifts(Map<String, Node> keys) throws RefusedException {
        List<Lift> lifts = new ArrayList<>();
        for (Node item : items(keys, "lift")) {
            try {
                lifts.add(Lift.of(scalar(item, "lift")));
            } catch (IllegalArgumentException e) {
                throw refused(line(item), "lift", shown(item), "PARTY@LIST, as 41379@us-ofac-sdn");
            }
        }
        return lifts;
    }

    private List<Designation> designations(Map<String, Node> keys) throws RefusedException {
        List<Designation> designations = new ArrayList<>();
        for (Node item : items(keys, "designate")) {
            if (item instanceof MappingNode) {
                Map<String, Node> of = mapping(item, OF_DESIGNATION);
                designations.add(new Designation(beside(required(of, "file", item)), text(of, "list")));
            } else {
                designations.add(new Designation(beside(scalar(item, "designate")), ""));
            }
        }
        return designations;
    }

    private List<NotLive> editions(Map<String, Node> keys) throws RefusedException {
        List<NotLive> editions = new ArrayList<>();
        for (Node item : items(keys, "edition")) {
            Map<String, Node> of = mapping(item, OF_EDITION);
            List<Path> files = new ArrayList<>();
            for (Node file : items(of, "files")) {
                files.add(beside(scalar(file, "files")));
            }
            if (files.isEmpty()) {
                throw refused(line(item), "files", "no file", "the files of the edition");
            }
            editions.add(new NotLive(required(of, "list", item), files, day(of, "published")));
        }
        return editions;
    }

    private Map<String, Boolean> rules(Map<String, Node> keys) throws RefusedException {
        Map<String, Boolean> rules = new TreeMap<>();
        Optional<Node> node = Optional.ofNullable(keys.get("rules"));
        if (node.isEmpty()) {
            return rules;
        }
        if (!(node.get() instanceof MappingNode mapping)) {
            throw refused(line(node.get()), "rules", shown(node.get()), "rules by id, as bis-affiliates-50-2: on");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String word = scalar(tuple.getValueNode(), "rules").toLowerCase(Locale.ROOT);
            if (!List.of("on", "off").contains(word)) {
                throw refused(line(tuple.getValueNode()), "rules", word, "on or off");
            }
            rules.put(scalar(tuple.getKeyNode(), "rules"), word.equals("on"));
        }
        return rules;
    }

    private List<Node> items(Map<String, Node> keys, String key) {
        Node node = keys.get(key);
        return switch (node) {
            case null -> List.of();
            case SequenceNode sequence -> sequence.getValue();
            default -> List.of(node);
        };
    }

    private Optional<LocalDate> day(Map<String, Node> keys, String key) throws RefusedException {
        Optional<Node> node = Optional.ofNullable(keys.get(key));
        if (node.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(scalar(node.get(), key)));
        } catch (DateTimeException e) {
            throw refused(line(node.get()), key, shown(node.get()), "a day that exists, as YYYY-MM-DD");
        }
    }

    private String required(Map<String, Node> keys, String key, Node within) throws RefusedException {
        String text = text(keys, key);
        if (text.isEmpty()) {
            throw refused(line(within), key, "", "a value for " + key);
        }
        return text;
    }

    private String text(Map<String, Node> keys, String key) throws RefusedException {
        Optional<Node> node = Optional.ofNullable(keys.get(key));
        return node.isEmpty() ? "" : scalar(node.get(), key);
    }

    private String scalar(Node node, String field) throws RefusedException {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        throw refused(line(node), field, shown(node), "a single value");
    }

    private Path beside(String file) {
        return path.resolveSibling(file);
    }

    private static long line(Node node) {
        return node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1;
    }

    private static String shown(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "a " + node.getNodeId();
    }

    private RefusedException refused(long line, String field, String found, String expected) {
        return new RefusedException(new Problem(
                Problem.Kind.FILE_REFUSED,
                String.valueOf(path.getFileName()),
                line,
                field,
                found,
                expected,
                "the scenario is not run"));
    }
}
