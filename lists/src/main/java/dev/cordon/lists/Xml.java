package dev.cordon.lists;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML read record by record, without document types, entities or anything fetched from elsewhere: lists have none, and
 * attacks do.
 */
public final class Xml {

    private Xml() {}

    /**
     * The root element, if the file's head is XML.
     *
     * @return name, namespace and attributes of the root, or empty if the head is no XML
     */
    public static Optional<XmlNode> root(SourceFile file) throws IOException {
        try (InputStream in = file.open()) {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    return Optional.of(XmlNode.start(xml));
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    /**
     * Hands over each record as a small tree.
     *
     * @param file what to read
     * @param records local names of the elements that are records; found at any depth, except inside one another
     * @param each takes the records in their order
     * @throws RefusedException if the file is not well-formed (cut off, say), or has a document type or entities
     */
    public static void read(SourceFile file, Set<String> records, Consumer<XmlNode> each) throws IOException {
        XMLStreamReader xml = null;
        try (InputStream in = file.open()) {
            xml = factory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw hostile(file, xml);
                }
                if (event == XMLStreamConstants.START_ELEMENT && records.contains(xml.getLocalName())) {
                    each.accept(XmlNode.read(xml));
                }
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException io) {
                throw io;
            }
            String said = String.valueOf(e.getMessage());
            if (xml != null
                    && (said.contains("entity \"") || said.contains("entity reference") || said.contains("DOCTYPE"))) {
                throw hostile(file, xml);
            }
            long line =
                    e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            throw RefusedException.of(
                    file.name(),
                    line,
                    said.lines().reduce((first, last) -> last).orElse(said).replaceFirst("^Message: ", ""),
                    "well-formed XML to the end",
                    "the file may be cut off; fetch it again");
        }
    }

    private static RefusedException hostile(SourceFile file, XMLStreamReader xml) {
        return RefusedException.of(
                file.name(),
                Math.max(0, xml.getLocation().getLineNumber()),
                "a document type or entity",
                "XML without DTDs and entities, as the authorities publish it",
                "do not use this file; fetch it again from the authority");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
