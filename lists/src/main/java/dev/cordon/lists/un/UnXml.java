package dev.cordon.lists.un;

import dev.cordon.lists.DateText;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The UN Security Council's Consolidated List as XML. */
public final class UnXml implements ListReader {
    private static final String ROOT = "CONSOLIDATED_LIST";

    @Override
    public String format() {
        return "un-sc-xml";
    }

    @Override
    public String looksLike() {
        return "XML with root element " + ROOT;
    }

    @Override
    public Optional<String> recognise(SourceFile file) throws IOException {
        return Xml.root(file).filter(root -> root.name().equals(ROOT)).map(root -> "list");
    }

    @Override
    public Edition read(List<SourceFile> files) throws IOException {
        SourceFile file = files.getFirst();
        XmlNode root = Xml.root(file)
                .filter(r -> r.name().equals(ROOT))
                .orElseThrow(() -> RefusedException.of(
                        file.name(),
                        0,
                        "no " + ROOT,
                        looksLike(),
                        "fetch the XML from the UN Security Council's site"));
        List<Problem> problems = new ArrayList<>();
        Report.Counter counter = new Report.Counter(file.name(), problems);
        List<Edition.Entry> entries = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        Xml.read(file, Set.of("INDIVIDUAL", "ENTITY"), record -> {
            UnRecord party = new UnRecord(record, counter);
            if (party.isSound(numbers)) {
                entries.add(Edition.Entry.whole(party.read()));
                counter.accept();
            }
        });
        return new Edition(format(), published(root), Set.of(Part.MAIN), entries, Report.of(counter));
    }

    private static Optional<LocalDate> published(XmlNode root) {
        String generated = root.peekAttribute("dateGenerated");
        return generated.length() < 10 ? Optional.empty() : DateText.day(generated.substring(0, 10));
    }
}
