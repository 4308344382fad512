package dev.cordon.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The rooms and their arrows, as docs/architecture.md promises them and as the poms have them. */
class ArrowsTest {

    private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)` \\|.*\\| ([a-z, -]+) \\|");

    @Test
    void everyModuleHasARowAndEveryRowAModule() throws Exception {
        assertThat(promised().keySet())
                .as("rooms in docs/architecture.md, against the modules of pom.xml")
                .containsExactlyInAnyOrderElementsOf(built().keySet());
    }

    @Test
    void thePomsHaveNoArrowThatTheTableLacks() throws Exception {
        assertThat(without(arrows(built()), arrows(promised())))
                .as("arrows in the poms that \"may use\" in docs/architecture.md does not allow")
                .isEmpty();
    }

    @Test
    void theTableHasNoArrowThatThePomsLack() throws Exception {
        assertThat(without(arrows(promised()), arrows(built())))
                .as("arrows in docs/architecture.md that no pom has")
                .isEmpty();
    }

    /** Room to the rooms it may use. */
    private static Map<String, Set<String>> promised() throws Exception {
        Map<String, Set<String>> rooms = new TreeMap<>();
        for (String line : Files.readAllLines(Checkout.ROOT.resolve("docs/architecture.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                Set<String> used = row.group(2).equals("nothing")
                        ? Set.of()
                        : Set.of(row.group(2).split(", "));
                assertThat(rooms.put(row.group(1), used))
                        .as("second row for " + row.group(1))
                        .isNull();
            }
        }
        return rooms;
    }

    /** Room to the rooms it uses outside its tests. */
    private static Map<String, Set<String>> built() throws Exception {
        Map<String, Set<String>> rooms = new TreeMap<>();
        for (Element module : children(child(pom(Checkout.ROOT), "modules"), "module")) {
            Element pom = pom(Checkout.ROOT.resolve(module.getTextContent()));
            Set<String> used = new TreeSet<>();
            for (Element dependency : children(child(pom, "dependencies"), "dependency")) {
                if (text(dependency, "groupId").equals("dev.cordon")
                        && !text(dependency, "scope").equals("test")) {
                    used.add(text(dependency, "artifactId"));
                }
            }
            rooms.put(text(pom, "artifactId"), used);
        }
        return rooms;
    }

    private static Set<String> arrows(Map<String, Set<String>> rooms) {
        Set<String> arrows = new TreeSet<>();
        rooms.forEach((room, used) -> used.forEach(other -> arrows.add(room + " -> " + other)));
        return arrows;
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static Element pom(Path folder) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("pom.xml").toFile())
                .getDocumentElement();
    }

    private static List<Element> children(Element parent, String name) {
        return parent == null
                ? List.of()
                : elements(parent).filter(e -> e.getTagName().equals(name)).toList();
    }

    private static Element child(Element parent, String name) {
        return children(parent, name).stream().findFirst().orElse(null);
    }

    private static String text(Element parent, String name) {
        Element child = child(parent, name);
        return child == null ? "" : child.getTextContent().strip();
    }

    private static Stream<Element> elements(Element parent) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .<Node>mapToObj(parent.getChildNodes()::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
