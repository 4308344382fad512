package dev.cordon.lists.ca;

import static dev.cordon.lists.Pieces.oneLine;

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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Global Affairs Canada's consolidated list of autonomous sanctions as XML. */
public final class SemaXml implements ListReader {

    @Override
    public String format() {
        return "ca-sema-xml";
    }

    @Override
    public String looksLike() {
        return "XML with root element data-set and records with Country and Item";
    }

    /** The root's name alone says little; Country and Item must be there, too. */
    @Override
    public Optional<String> recognise(SourceFile file) throws IOException {
        String head = new String(file.head(), StandardCharsets.UTF_8);
        boolean records = head.contains("<record>") && head.contains("<Country>") && head.contains("<Item>");
        return isDataSet(file) && records ? Optional.of("list") : Optional.empty();
    }

    private static boolean isDataSet(SourceFile file) throws IOException {
        return Xml.root(file).filter(root -> root.name().equals("data-set")).isPresent();
    }

    @Override
    public Edition read(List<SourceFile> files) throws IOException {
        SourceFile file = files.getFirst();
        if (!isDataSet(file)) {
            throw RefusedException.of(
                    file.name(), 0, "no root element data-set", looksLike(), "fetch the XML from Canada's site again");
        }
        List<XmlNode> records = new ArrayList<>();
        Xml.read(file, Set.of("record"), records::add);
        List<Problem> problems = new ArrayList<>();
        Report.Counter counter = new Report.Counter(file.name(), problems);
        List<Edition.Entry> entries = new ArrayList<>();
        Map<String, Integer> uses = uses(records);
        Set<String> taken = new HashSet<>();
        for (XmlNode record : records) {
            SemaRecord read = new SemaRecord(record, counter);
            if (read.isSound(uses.getOrDefault(read.item(), 0) > 1, taken)) {
                entries.add(Edition.Entry.whole(read.read()));
                counter.accept();
            }
        }
        return new Edition(format(), Optional.empty(), Set.of(Part.MAIN), entries, Report.of(counter));
    }

    private static Map<String, Integer> uses(List<XmlNode> records) {
        Map<String, Integer> uses = new HashMap<>();
        records.forEach(record -> uses.merge(SemaRecord.item(record), 1, Integer::sum));
        return uses;
    }

    /** The text of the first child of that name, not marked as taken. */
    static String peek(XmlNode record, String name) {
        return record.children().stream()
                .filter(child -> child.name().equals(name))
                .map(child -> oneLine(child.text()))
                .findFirst()
                .orElse("");
    }
}
