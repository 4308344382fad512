package dev.cordon.lists.bis;

import dev.cordon.lists.Amendment;
import dev.cordon.lists.ListReader;
import dev.cordon.lists.Publication;
import dev.cordon.lists.RefusedException;
import dev.cordon.lists.Report;
import dev.cordon.lists.SourceFile;
import dev.cordon.lists.Xml;
import dev.cordon.lists.XmlNode;
import dev.cordon.terms.Problem;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule of the Federal Register that amends the Entity List, in the XML of the Office of the Federal Register. Entries
 * that it adds are read from its table. What it removes or revises stands in sentences; each such sentence becomes a
 * problem, and is to be written down as an amendment file by a person who has read it.
 */
public final class EntityListRule implements ListReader {
    private static final Pattern EFFECTIVE =
            Pattern.compile("effective(?: on| as of)?:? ([A-Z][a-z]+ \\d{1,2}, \\d{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOCUMENT = Pattern.compile("FR Doc\\. ([0-9A-Z]+[-\u2013][0-9]+)");
    private static final Pattern NOT_ADDING = Pattern.compile(
            "\\b(?:by|and) (?:removing|revising|redesignating|adding (?:an? )?alias)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DESTINATION = Pattern.compile("(?:Under|under) ([A-Z][A-Z ,.'\u2019()-]+),");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    @Override
    public String format() {
        return "us-fr-entity-list-rule";
    }

    @Override
    public String looksLike() {
        return "Federal Register XML with root element RULE that amends part 744";
    }

    @Override
    public Optional<String> recognise(SourceFile file) throws IOException {
        return Xml.root(file).filter(root -> root.name().equals("RULE")).map(root -> "rule");
    }

    @Override
    public Publication read(List<SourceFile> files) throws IOException {
        SourceFile file = files.getFirst();
        List<XmlNode> parts = new ArrayList<>();
        Xml.read(file, Set.of("SUBJECT", "EFFDATE", "AMDPAR", "GPOTABLE", "FRDOC", "PRTPAGE"), parts::add);
        List<Problem> problems = new ArrayList<>();
        Report.Counter counter = new Report.Counter(file.name(), problems);
        String document = document(file, parts);
        List<EntityEntry> entries = new ArrayList<>();
        named(parts, "GPOTABLE").forEach(table -> EntityTable.read(table, document, entries, counter));
        sentences(parts, counter);
        if (entries.isEmpty()) {
            throw RefusedException.of(
                    file.name(),
                    0,
                    "a rule without a table of additions",
                    "a rule that adds entries to Supplement No. 4 to part 744",
                    "write what it changes down as an amendment file");
        }
        List<Amendment.Change> changes = new ArrayList<>();
        for (EntityEntry entry : entries) {
            changes.add(new Amendment.Add(entry.party(effective(file, parts))));
            counter.accept();
        }
        return new Amendment(
                format(),
                effective(file, parts),
                citation(document, parts, entries),
                subject(parts),
                changes,
                Report.of(counter));
    }

    private static List<XmlNode> named(List<XmlNode> parts, String name) {
        return parts.stream().filter(part -> part.name().equals(name)).toList();
    }

    private static String subject(List<XmlNode> parts) {
        return named(parts, "SUBJECT").stream().map(FederalText::of).findFirst().orElse("");
    }

    private static String document(SourceFile file, List<XmlNode> parts) throws RefusedException {
        return named(parts, "FRDOC").stream()
                .map(part -> DOCUMENT.matcher(FederalText.of(part)))
                .filter(Matcher::find)
                .map(found -> found.group(1).replace('\u2013', '-'))
                .findFirst()
                .orElseThrow(() -> missing(file, "FRDOC", "[FR Doc. 2023-03929 Filed …]"));
    }

    private static LocalDate effective(SourceFile file, List<XmlNode> parts) throws RefusedException {
        for (XmlNode part : named(parts, "EFFDATE")) {
            String said = FederalText.of(part);
            Matcher day = EFFECTIVE.matcher(said);
            if (day.find()) {
                try {
                    return LocalDate.parse(day.group(1), DAY);
                } catch (DateTimeParseException e) {
                    throw missing(file, "EFFDATE", "a day as February 24, 2023, not '" + day.group(1) + "'");
                }
            }
        }
        throw missing(file, "EFFDATE", "This rule is effective <month> <day>, <year>");
    }

    private static RefusedException missing(SourceFile file, String element, String expected) {
        return new RefusedException(new Problem(
                Problem.Kind.FILE_REFUSED,
                file.name(),
                0,
                element,
                "",
                expected,
                "write what the rule changes down as an amendment file"));
    }

    /** "2023-03929 (88 FR 12171)": the first page that the text turns to, where a volume is known. */
    private static String citation(String document, List<XmlNode> parts, List<EntityEntry> entries) {
        Optional<String> volume =
                entries.stream().flatMap(entry -> entry.volume().stream()).findFirst();
        Optional<Integer> page = named(parts, "PRTPAGE").stream()
                .map(part -> part.peekAttribute("P"))
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .findFirst();
        return volume.flatMap(v -> page.map(p -> document + " (" + v + " FR " + (p - 1) + ")"))
                .orElse(document);
    }

    private static void sentences(List<XmlNode> parts, Report.Counter counter) {
        for (XmlNode part : named(parts, "AMDPAR")) {
            String sentence = FederalText.of(part);
            if (NOT_ADDING.matcher(sentence).find()) {
                Matcher destination = DESTINATION.matcher(sentence);
                counter.reject(
                        part.line(),
                        destination.find() ? "AMDPAR, " + destination.group(1) : "AMDPAR",
                        sentence,
                        "additions only; removals and revisions stand in free text",
                        "not carried out; write it down as an amendment file after reading the rule");
            }
        }
    }
}
