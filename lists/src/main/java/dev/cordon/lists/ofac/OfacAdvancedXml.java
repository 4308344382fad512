package dev.cordon.lists.ofac;

import dev.cordon.lists.Edition;
import dev.cordon.lists.ListReader;
import dev.cordon.lists.RefusedException;
import dev.cordon.lists.SourceFile;
import dev.cordon.lists.Xml;
import dev.cordon.lists.XmlNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * SDN_ADVANCED.XML and CONS_ADVANCED.XML (sdn_advanced.xsd): root {@code Sanctions} in the namespace of the UN's Advanced
 * Sanctions Data Model. Everything is told by numbers that refer to sets of values at the head of the file.
 *
 * <p>No real file was at hand; what is said here of OFAC's use of the model (names of features, relations, measures) is from
 * the schema and OFAC's public description of it.
 */
public final class OfacAdvancedXml implements ListReader {

    static final String FORMAT = "us-ofac-advanced-xml";
    static final String NAMESPACE = "http://www.un.org/sanctions/1.0";

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String looksLike() {
        return "XML with root element Sanctions in the namespace " + NAMESPACE;
    }

    @Override
    public Optional<String> recognise(SourceFile file) throws IOException {
        return root(file).map(root -> "list");
    }

    private static Optional<XmlNode> root(SourceFile file) throws IOException {
        return Xml.root(file)
                .filter(root ->
                        root.name().equals("Sanctions") && root.namespace().equals(NAMESPACE));
    }

    @Override
    public Edition read(List<SourceFile> files) throws IOException {
        if (files.size() != 1) {
            throw RefusedException.of(
                    files.isEmpty() ? "(no file)" : files.getFirst().name(),
                    0,
                    files.size() + " files",
                    "one file, which is the whole list",
                    "add one edition at a time");
        }
        SourceFile file = files.getFirst();
        if (root(file)
                .filter(root -> !root.attribute("DeltaBaseVersion").isEmpty())
                .isPresent()) {
            throw RefusedException.of(
                    file.name(),
                    0,
                    "changes to an earlier version (attribute DeltaBaseVersion)",
                    "a whole list",
                    "fetch the whole file instead of the delta file");
        }
        return new AdvancedReading(file).read();
    }
}
