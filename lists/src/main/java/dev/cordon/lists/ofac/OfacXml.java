package dev.cordon.lists.ofac;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * SDN.XML and CONSOLIDATED.XML (schemas sdn.xsd and consolidated.xsd): root {@code sdnList}. The namespace changed over the
 * years ({@code http://tempuri.org/sdnList.xsd} until 2024, a sanctionslistservice address since) and is not looked at.
 */
public final class OfacXml implements ListReader {

    static final String FORMAT = "us-ofac-xml";

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String looksLike() {
        return "XML with root element sdnList";
    }

    @Override
    public Optional<String> recognise(SourceFile file) throws IOException {
        return Xml.root(file).filter(root -> root.name().equals("sdnList")).map(root -> "list");
    }

    @Override
    public Edition read(List<SourceFile> files) throws IOException {
        return readCounted(files).edition();
    }

    OfacCsv.Counted readCounted(List<SourceFile> files) throws IOException {
        if (files.size() != 1) {
            throw RefusedException.of(
                    files.isEmpty() ? "(no file)" : files.getFirst().name(),
                    0,
                    files.size() + " files",
                    "one file, which is the whole list",
                    "add one edition at a time");
        }
        return new Reading(files.getFirst()).read();
    }

    /** One reading of one file. */
    private static final class Reading {
        private final SourceFile file;
        private final List<Problem> problems = new ArrayList<>();
        private final Report.Counter counter;
        private final RemarksStatistics.Counter statistics = new RemarksStatistics.Counter();
        private final Map<String, Draft> parties = new LinkedHashMap<>();
        private Optional<LocalDate> published = Optional.empty();
        private String recordCount = "";
        private long headLine;
        private long read;

        Reading(SourceFile file) {
            this.file = file;
            this.counter = new Report.Counter(file.name(), problems);
        }

        OfacCsv.Counted read() throws IOException {
            Xml.read(file, Set.of("publshInformation", "sdnEntry"), node -> {
                if (node.name().equals("sdnEntry")) {
                    entry(node);
                } else {
                    head(node);
                }
            });
            if (parties.isEmpty()) {
                throw RefusedException.of(file.name(), 0, "no usable sdnEntry", "one or more", "fetch the file again");
            }
            checkCount();
            Programmes.OnList list = Programmes.listOf(parties.values());
            List<Edition.Entry> entries = parties.values().stream()
                    .map(draft -> Edition.Entry.whole(draft.build(list)))
                    .toList();
            Edition edition = new Edition(FORMAT, published, Set.of(Part.MAIN), entries, Report.of(counter));
            return new OfacCsv.Counted(edition, statistics.statistics());
        }

        /** The element's name is misspelt in the schema. */
        private void head(XmlNode head) {
            headLine = head.line();
            String date = head.take("Publish_Date");
            published = Dates.american(date);
            if (published.isEmpty()) {
                counter.odd(headLine, "Publish_Date", date, "MM/DD/YYYY", "the edition has no date of its own");
            }
            recordCount = head.take("Record_Count");
        }

        private void checkCount() {
            if (!recordCount.equals(String.valueOf(read))) {
                counter.odd(
                        headLine,
                        "Record_Count",
                        recordCount,
                        read + ", the number of sdnEntry elements in the file",
                        "all entries kept; fetch the file again and compare");
            }
        }

        private void entry(XmlNode node) {
            read++;
            String uid = node.take("uid");
            if (!CsvRole.isNumber(uid)) {
                counter.reject(node.line(), "uid", uid, "a number", "the entry is left out");
            } else if (parties.containsKey(uid)) {
                counter.reject(
                        node.line(),
                        "uid",
                        uid,
                        "each number once in the file",
                        "the entry is left out; the first one of the number is kept");
            } else {
                Optional<Draft> draft = new XmlEntry(node, uid, counter, statistics).read();
                draft.ifPresent(party -> {
                    parties.put(uid, party);
                    counter.accept();
                });
            }
        }
    }
}
