package dev.cordon.ownership;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** GLEIF level 2 relationship records as XML (RR-CDF), without document types, entities or anything fetched. */
final class GleifXml implements HoldingsReader {

    private static final String RECORD = "RelationshipRecord";

    @Override
    public String format() {
        return "gleif-xml";
    }

    @Override
    public boolean reads(String head) {
        return head.startsWith("<") && head.contains("RelationshipData");
    }

    @Override
    public void read(InputStream bytes, Intake to) throws IOException {
        long line = 1;
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(bytes);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(RECORD)) {
                    line = xml.getLocation().getLineNumber();
                    record(line, xml).take(to);
                }
            }
        } catch (XMLStreamException e) {
            throw new UnreadableException(
                    line, String.valueOf(e.getMessage()).replaceAll("\\s+", " "), "XML that is whole", e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Values by their path below the record; of periods and quantifiers, those of the right sort. */
    private static GleifRecord record(long line, XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> values = new HashMap<>();
        Map<String, String> part = new HashMap<>();
        StringBuilder path = new StringBuilder();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                path.append('/').append(xml.getLocalName());
            } else if (event == XMLStreamConstants.CHARACTERS && !xml.getText().isBlank()) {
                String name = path.substring(path.lastIndexOf("/") + 1);
                values.put(path.toString(), xml.getText().strip());
                part.put(name, xml.getText().strip());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals(RECORD)) {
                    break;
                }
                leave(xml.getLocalName(), part, values);
                path.setLength(path.lastIndexOf("/"));
            }
        }
        return new GleifRecord(
                line,
                values.getOrDefault("/Relationship/StartNode/NodeID", ""),
                values.getOrDefault("/Relationship/EndNode/NodeID", ""),
                values.getOrDefault("/Relationship/RelationshipType", ""),
                values.getOrDefault("/Relationship/RelationshipStatus", ""),
                values.getOrDefault("/Registration/RegistrationStatus", ""),
                values.getOrDefault("from", ""),
                values.getOrDefault("to", ""),
                values.getOrDefault("/Registration/LastUpdateDate", ""),
                values.getOrDefault("percent", ""));
    }

    private static void leave(String element, Map<String, String> part, Map<String, String> values) {
        if (element.equals("RelationshipPeriod")) {
            if (part.getOrDefault("PeriodType", "").equals("RELATIONSHIP_PERIOD")) {
                values.put("from", part.getOrDefault("StartDate", ""));
                values.put("to", part.getOrDefault("EndDate", ""));
            }
            part.clear();
        } else if (element.equals("RelationshipQuantifier")) {
            if (part.getOrDefault("QuantifierUnits", "").equals("PERCENTAGE")) {
                values.put("percent", part.getOrDefault("QuantifierAmount", ""));
            }
            part.clear();
        }
    }
}
