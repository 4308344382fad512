package dev.cordon.lists.eu;

import dev.cordon.lists.Edition;
import dev.cordon.lists.ListReader;
import dev.cordon.lists.RefusedException;
import dev.cordon.lists.Report;
import dev.cordon.lists.SourceFile;
import dev.cordon.lists.Xml;
import dev.cordon.lists.XmlNode;
import dev.cordon.terms.Part;
import dev.cordon.terms.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The EU's Financial Sanctions File 1.1 as XML. */
public final class EuXml implements ListReader {
    private static final String NAMESPACE = "http://eu.europa.ec/fpi/fsd/export";

    @Override
    public String format() {
        return "eu-fsf-xml";
    }

    @Override
    public String looksLike() {
        return "XML with root element export in the namespace " + NAMESPACE;
    }

    @Override
    public Optional<String> recognise(SourceFile file) throws IOException {
        return root(file).map(root -> "list");
    }

    private static Optional<XmlNode> root(SourceFile file) throws IOException {
        return Xml.root(file)
                .filter(root -> root.name().equals("export") && root.namespace().equals(NAMESPACE));
    }

    @Override
    public Edition read(List<SourceFile> files) throws IOException {
        SourceFile file = files.getFirst();
        XmlNode root = root(file)
                .orElseThrow(() -> RefusedException.of(
                        file.name(),
                        0,
                        "no such root element",
                        looksLike(),
                        "fetch the file from the Commission again"));
        List<Problem> problems = new ArrayList<>();
        Report.Counter counter = new Report.Counter(file.name(), problems);
        List<Edition.Entry> entries = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        Xml.read(
                file,
                Set.of("sanctionEntity"),
                node -> entity(node, counter, numbers).ifPresent(entries::add));
        return new Edition(
                format(),
                EuEntity.day(root.peekAttribute("generationDate")),
                Set.of(Part.MAIN),
                entries,
                Report.of(counter));
    }

    private static Optional<Edition.Entry> entity(XmlNode node, Report.Counter counter, Set<String> numbers) {
        String reference = node.attribute("euReferenceNumber");
        String number = reference.isBlank() ? node.peekAttribute("logicalId") : reference;
        if (number.isBlank() || !numbers.add(number)) {
            counter.reject(
                    node.line(),
                    "euReferenceNumber",
                    number,
                    "a reference or logical number that no entity before has",
                    "entity left out");
            return Optional.empty();
        }
        EuEntity entity = new EuEntity(number, counter);
        entity.entity(Fields.of(node), node.line());
        node.takeAll("remark").forEach(remark -> entity.remark("remark", remark.text()));
        node.child("subjectType")
                .ifPresent(type ->
                        entity.subjectType(type.attribute("code"), type.attribute("classificationCode"), type.line()));
        node.takeAll("regulation").forEach(r -> entity.regulation(Fields.of(r), r.take("publicationUrl")));
        node.takeAll("nameAlias").forEach(alias -> {
            basis(entity, alias);
            entity.name(Fields.of(alias), alias.line());
        });
        node.takeAll("birthdate").forEach(birth -> {
            basis(entity, birth);
            entity.birth(Fields.of(birth), birth.line());
        });
        node.takeAll("citizenship").forEach(citizenship -> {
            basis(entity, citizenship);
            entity.citizenship(Fields.of(citizenship));
        });
        node.takeAll("address").forEach(address -> {
            basis(entity, address);
            address.takeAll("contactInfo").forEach(c -> entity.contact(c.attribute("key"), c.attribute("value")));
            entity.address(Fields.of(address), remarks(address));
        });
        node.takeAll("identification").forEach(document -> {
            basis(entity, document);
            entity.identification(Fields.of(document), remarks(document));
        });
        if (!entity.hasName()) {
            counter.reject(node.line(), "nameAlias", "", "a name", "entity " + number + " left out");
            return Optional.empty();
        }
        entity.left(node.rest());
        counter.accept();
        return Optional.of(Edition.Entry.whole(entity.build()));
    }

    private static void basis(EuEntity entity, XmlNode part) {
        part.takeAll("regulationSummary")
                .forEach(summary -> entity.basis(Fields.of(summary), summary.attribute("publicationUrl")));
    }

    private static String remarks(XmlNode part) {
        return part.takeAll("remark").stream().map(XmlNode::text).collect(Collectors.joining("; "));
    }
}
