package dev.cordon.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML read record by record, without document types, entities or anything fetched from elsewhere: lists have none, and
 * attacks do.
 */
public final class Xml {

    /** Lists nest ten deep; a file that nests without end would fill the stack. JDK 21 sets no limit of its own. */
    private static final int DEEPEST = 200;

    /** The first two bytes of UTF-16, as signed numbers. */
    private static final Set<Integer> BYTE_ORDER_MARKS = Set.of(((byte) 0xFE << 8) | 0xFF, ((byte) 0xFF << 8) | 0xFE);

    private static final Pattern ENCODING = Pattern.compile(
            "(?:\u00EF\u00BB\u00BF)?\\s*<\\?xml[^>]{0,200}?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private Xml() {}

    /**
     * The root element, if the file's head is XML.
     *
     * @return name, namespace and attributes of the root, or empty if the head is no XML
     */
    public static Optional<XmlNode> root(SourceFile file) throws IOException {
        try (Reader in = text(file)) {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    return Optional.of(XmlNode.start(xml));
                }
            }
            return Optional.empty();
        } catch (XMLStreamException | RefusedException e) {
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
        try (Reader in = text(file)) {
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
            if (e.getNestedException() instanceof CharacterCodingException) {
                throw noText(file, "bytes that are no text in the encoding that the file declares");
            }
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

    /**
     * The file as text. The decoder is ours, not the parser's: it is strict, and does not print to standard error.
     *
     * @throws RefusedException if the file declares an encoding that does not exist
     */
    private static Reader text(SourceFile file) throws IOException {
        byte[] head = file.head();
        boolean utf16 = head.length > 1 && BYTE_ORDER_MARKS.contains((head[0] << 8) | (head[1] & 0xFF));
        Matcher declared = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
        Charset charset = StandardCharsets.UTF_8;
        if (utf16) {
            charset = StandardCharsets.UTF_16;
        } else if (declared.lookingAt()) {
            try {
                charset = Charset.forName(declared.group(1));
            } catch (IllegalArgumentException e) {
                throw noText(file, "the encoding " + declared.group(1));
            }
        }
        BufferedReader text = new BufferedReader(new InputStreamReader(
                file.open(),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        skipByteOrderMark(text);
        return text;
    }

    private static void skipByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        try {
            if (text.read() != '\uFEFF') {
                text.reset();
            }
        } catch (CharacterCodingException e) {
            text.reset(); // the parser meets it again, and says so
        }
    }

    private static RefusedException noText(SourceFile file, String found) {
        return RefusedException.of(
                file.name(),
                0,
                found,
                "XML in an encoding of its own, mostly UTF-8",
                "convert the file, or fetch it again");
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
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST);
        return factory;
    }
}
