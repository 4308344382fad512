package dev.cordon.lists;

import dev.cordon.terms.Remark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element and what is in it. It knows which children and attributes were taken, so that {@link #rest()} can hand the
 * others over as remarks and nothing is dropped.
 */
public final class XmlNode {
    private final String name;
    private final String namespace;
    private final long line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlNode> children = new ArrayList<>();
    private String text = "";
    private List<Content> content = List.of();
    private boolean taken;

    /**
     * A piece of mixed content: words, or an element among them.
     *
     * @param words as they stand, blanks and line breaks included; "" for an element
     * @param element the element, whose own content is its {@link #content()}
     */
    public record Content(String words, Optional<XmlNode> element) {}

    private XmlNode(String name, String namespace, long line) {
        this.name = name;
        this.namespace = namespace;
        this.line = line;
    }

    /** The element on which the reader stands, without its content. */
    static XmlNode start(XMLStreamReader xml) {
        String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        XmlNode node = new XmlNode(
                xml.getLocalName(), namespace, Math.max(0, xml.getLocation().getLineNumber()));
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            node.attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return node;
    }

    /** The element on which the reader stands, whole; afterwards the reader stands on its end. */
    static XmlNode read(XMLStreamReader xml) throws XMLStreamException {
        XmlNode node = start(xml);
        StringBuilder text = new StringBuilder();
        List<Content> content = new ArrayList<>(1);
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlNode child = read(xml);
                    node.children.add(child);
                    content.add(new Content("", Optional.of(child)));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    text.append(xml.getText());
                    content.add(new Content(xml.getText(), Optional.empty()));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    node.text = text.toString().strip();
                    boolean mixed = !node.text.isEmpty() && !node.children.isEmpty();
                    node.content = mixed ? List.copyOf(content) : List.of();
                    return node;
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("an entity reference stands in <" + node.name + ">");
                default -> {} // comments and processing instructions say nothing about a party
            }
        }
    }

    /** Local name. */
    public String name() {
        return name;
    }

    /** Namespace, or "". */
    public String namespace() {
        return namespace;
    }

    /** 1-based line of the start tag's end. */
    public long line() {
        return line;
    }

    /** The element's own text, stripped. */
    public String text() {
        return text;
    }

    /** Words and elements in their order, where the element has both; empty where it has only one of them. */
    public List<Content> content() {
        return content;
    }

    /** The attribute's value, stripped, and marked as taken; "" where absent. */
    public String attribute(String attribute) {
        String value = attributes.remove(attribute);
        return value == null ? "" : value.strip();
    }

    /** The attribute's value, stripped, not marked; "" where absent. */
    public String peekAttribute(String attribute) {
        return attributes.getOrDefault(attribute, "").strip();
    }

    public List<XmlNode> children() {
        return List.copyOf(children);
    }

    /** The text of the first child of that name not yet taken, now taken; "" where there is none. */
    public String take(String child) {
        return child(child).map(XmlNode::text).orElse("");
    }

    /** The first child of that name not yet taken, now taken. */
    public Optional<XmlNode> child(String child) {
        Optional<XmlNode> found =
                children.stream().filter(c -> !c.taken && c.name.equals(child)).findFirst();
        found.ifPresent(c -> c.taken = true);
        return found;
    }

    /** All children of that name not yet taken, now taken. */
    public List<XmlNode> takeAll(String child) {
        List<XmlNode> found =
                children.stream().filter(c -> !c.taken && c.name.equals(child)).toList();
        found.forEach(c -> c.taken = true);
        return found;
    }

    /**
     * What nobody took: text, attributes and children at any depth, labelled by path ("SORT_KEY", "DOCUMENT/NOTE",
     * "alias@logicalId").
     */
    public List<Remark> rest() {
        List<Remark> rest = new ArrayList<>();
        gather("", rest);
        return rest;
    }

    private void gather(String path, List<Remark> rest) {
        attributes.forEach((key, value) -> {
            if (!value.isBlank()) {
                rest.add(new Remark(path + "@" + key, value.strip()));
            }
        });
        for (XmlNode child : children) {
            String childPath = path.isEmpty() ? child.name : path + "/" + child.name;
            if (!child.taken && !child.text.isEmpty()) {
                rest.add(new Remark(childPath, child.text));
            }
            child.gather(childPath, rest);
        }
    }
}
