package dev.cordon.lists.ofac;

import dev.cordon.lists.Edition;
import dev.cordon.lists.RefusedException;
import dev.cordon.lists.Report;
import dev.cordon.lists.SourceFile;
import dev.cordon.lists.Xml;
import dev.cordon.lists.XmlNode;
import dev.cordon.terms.Address;
import dev.cordon.terms.Link;
import dev.cordon.terms.LinkKind;
import dev.cordon.terms.Measure;
import dev.cordon.terms.Part;
import dev.cordon.terms.Problem;
import dev.cordon.terms.Remark;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One reading of an advanced XML. The schema fixes the order: values, locations, documents, parties, relationships, entries;
 * so a party can be read when what it refers to is known, and relationships and entries are added to parties that are there.
 *
 * <p>Counted are parties, relationships and entries; values, locations and documents are only referred to.
 */
final class AdvancedReading {

    private static final Set<String> RECORDS = Set.of(
            "DateOfIssue",
            "ReferenceValueSets",
            "Location",
            "IDRegDocument",
            "DistinctParty",
            "ProfileRelationship",
            "SanctionsEntry",
            "SanctionsEntryLink");

    private static final String LEFT_OUT = "it is left out";

    /** An identity document or registration, told of an identity. */
    record Document(String type, String number, String country, String validity) {}

    private final SourceFile file;
    private final List<Problem> problems = new ArrayList<>();
    private final Report.Counter counter;
    private final RemarksStatistics.Counter statistics = new RemarksStatistics.Counter();
    private final ReferenceValues values = new ReferenceValues();
    private final Map<String, Address> locations = new HashMap<>();
    private final Map<String, List<Document>> documents = new HashMap<>();
    private final Map<String, Draft> parties = new LinkedHashMap<>();
    private final Map<String, String> numberOfProfile = new HashMap<>();
    private Optional<LocalDate> issued = Optional.empty();

    AdvancedReading(SourceFile file) {
        this.file = file;
        this.counter = new Report.Counter(file.name(), problems);
    }

    Edition read() throws IOException {
        Xml.read(file, RECORDS, this::record);
        if (parties.isEmpty()) {
            throw RefusedException.of(file.name(), 0, "no usable DistinctParty", "one or more", "fetch the file again");
        }
        Programmes.OnList list = Programmes.listOf(parties.values());
        List<Edition.Entry> entries = parties.values().stream()
                .map(draft -> Edition.Entry.whole(draft.build(list)))
                .toList();
        return new Edition(OfacAdvancedXml.FORMAT, issued, Set.of(Part.MAIN), entries, Report.of(counter));
    }

    /**
     * What nobody took, but for the model's own wiring: numbers that refer to something, flags, and the pieces of dates that
     * were read as periods.
     */
    static List<Remark> rest(XmlNode node) {
        return node.rest().stream()
                .filter(rest -> !rest.label().contains("@")
                        || rest.label().endsWith("Chars")
                        || rest.label().endsWith("DeltaAction"))
                .filter(rest ->
                        !rest.label().contains("DatePeriod/") && !rest.label().contains("Date/"))
                .toList();
    }

    ReferenceValues values() {
        return values;
    }

    Optional<Address> location(String id) {
        return Optional.ofNullable(locations.get(id));
    }

    List<Document> documents(String identity) {
        return documents.getOrDefault(identity, List.of());
    }

    private void record(XmlNode node) {
        switch (node.name()) {
            case "DateOfIssue" -> dateOfIssue(node);
            case "ReferenceValueSets" -> values.take(node);
            case "Location" -> location(node);
            case "IDRegDocument" -> document(node);
            case "DistinctParty" -> party(node);
            case "ProfileRelationship" -> relationship(node);
            case "SanctionsEntry" -> entry(node);
            case "SanctionsEntryLink" -> entryLink(node);
            default -> throw new IllegalStateException(node.name());
        }
    }

    private void dateOfIssue(XmlNode node) {
        issued = AdvancedDates.day(node);
        if (issued.isEmpty()) {
            counter.odd(node.line(), "DateOfIssue", "", "Year, Month, Day", "the edition has no date of its own");
        }
    }

    private void location(XmlNode node) {
        Map<String, String> parts = new HashMap<>();
        for (XmlNode part : node.takeAll("LocationPart")) {
            String type = values.text("LocPartType", part.attribute("LocPartTypeID"));
            String text = part.takeAll("LocationPartValue").stream()
                    .map(value -> value.take("Value"))
                    .filter(value -> !value.isBlank())
                    .collect(Collectors.joining(", "));
            parts.merge(type.toUpperCase(Locale.ROOT), text, (one, other) -> one + ", " + other);
        }
        String country = node.child("LocationCountry")
                .map(c -> values.text("Country", c.attribute("CountryID")))
                .orElse("");
        String city = take(parts, "CITY");
        String region = take(parts, "STATE/PROVINCE");
        String postalCode = take(parts, "POSTAL CODE");
        String first = Stream.of("ADDRESS1", "ADDRESS2", "ADDRESS3")
                .map(line -> take(parts, line))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(", "));
        String street = Stream.concat(Stream.of(first), parts.values().stream().sorted())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(", "));
        locations.put(
                node.attribute("ID"),
                new Address(
                        street, city, region, postalCode, country, CountryWords.code(country), node.take("Comment")));
    }

    private static String take(Map<String, String> parts, String type) {
        String part = parts.remove(type);
        return part == null ? "" : part;
    }

    private void document(XmlNode node) {
        List<String> validity = new ArrayList<>();
        for (XmlNode date : node.takeAll("DocumentDate")) {
            String type = values.text("IDRegDocDateType", date.attribute("IDRegDocDateTypeID"));
            date.child("DatePeriod")
                    .flatMap(AdvancedDates::period)
                    .ifPresent(period -> validity.add(type + " " + period));
        }
        Stream.of(node.take("IssuingAuthority"), node.take("Comment"))
                .filter(text -> !text.isBlank())
                .forEach(validity::add);
        documents
                .computeIfAbsent(node.attribute("IdentityID"), identity -> new ArrayList<>())
                .add(new Document(
                        values.text("IDRegDocType", node.attribute("IDRegDocTypeID")),
                        node.take("IDRegistrationNo"),
                        values.text("Country", node.attribute("IssuedBy-CountryID")),
                        String.join("; ", validity)));
    }

    /** FixedRef is the number of the flat files and of SDN.XML. */
    private void party(XmlNode node) {
        String number = node.attribute("FixedRef");
        if (number.isBlank() || parties.containsKey(number)) {
            counter.reject(node.line(), "FixedRef", number, "a number, each once in the file", "the party is left out");
            return;
        }
        AdvancedParty party = new AdvancedParty(this, number, counter, statistics);
        Optional<Draft> draft = party.read(node);
        if (draft.isEmpty()) {
            counter.reject(node.line(), "DocumentedName", "", "a name", "the party is left out");
            return;
        }
        parties.put(number, draft.get());
        party.profiles().forEach(profile -> numberOfProfile.put(profile, number));
        counter.accept();
    }

    private void relationship(XmlNode node) {
        String from = node.attribute("From-ProfileID");
        String to = node.attribute("To-ProfileID");
        Optional<Draft> holder = ofProfile(node, "From-ProfileID", from);
        Optional<Draft> other = holder.flatMap(draft -> ofProfile(node, "To-ProfileID", to));
        if (holder.isEmpty() || other.isEmpty()) {
            return;
        }
        String typeId = node.attribute("RelationTypeID");
        String words = values.text("RelationType", typeId);
        String note = Stream.of(
                        words,
                        node.attribute("Former").equals("true") ? "former" : "",
                        values.text("RelationQuality", node.attribute("RelationQualityID")),
                        node.take("Comment"))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("; "));
        link(holder.get(), to, other.get(), words, note);
        if (values.value("RelationType", typeId)
                .filter(type -> type.attribute("Symmetrical").equals("true"))
                .isPresent()) {
            link(other.get(), from, holder.get(), words, note);
        }
        counter.accept();
    }

    private void link(Draft holder, String otherProfile, Draft other, String words, String note) {
        String name = other.party().primaryName().map(n -> n.text()).orElse("");
        holder.party().link(new Link(kind(words), name, Optional.ofNullable(numberOfProfile.get(otherProfile)), note));
    }

    /** "Owned or Controlled By" says at least control. */
    private static LinkKind kind(String words) {
        String said = words.toLowerCase(Locale.ROOT);
        if (said.startsWith("owned or controlled by")) {
            return LinkKind.CONTROLLED_BY;
        }
        if (said.startsWith("acting for")) {
            return LinkKind.ACTS_FOR;
        }
        if (said.startsWith("family")) {
            return LinkKind.FAMILY;
        }
        return said.startsWith("associate") ? LinkKind.ASSOCIATE : LinkKind.LINKED;
    }

    private Optional<Draft> ofProfile(XmlNode node, String attribute, String profile) {
        Optional<Draft> draft =
                Optional.ofNullable(numberOfProfile.get(profile)).map(parties::get);
        if (draft.isEmpty()) {
            counter.dangling(node.line(), attribute, profile, "the ID of a Profile in this file", LEFT_OUT);
        }
        return draft;
    }

    private void entry(XmlNode node) {
        Optional<Draft> draft = ofProfile(node, "ProfileID", node.attribute("ProfileID"));
        if (draft.isEmpty()) {
            return;
        }
        draft.get().section(values.text("List", node.attribute("ListID")));
        node.takeAll("EntryEvent").forEach(event -> event(draft.get(), event));
        node.takeAll("SanctionsMeasure").forEach(measure -> measure(draft.get(), measure));
        draft.get().party().remark("Comment", node.take("Comment"));
        draft.get().party().remark("LimitationsToListing", node.take("LimitationsToListing"));
        for (XmlNode info : node.takeAll("SupportingInfo")) {
            String type = values.text("SupInfoType", info.attribute("SupInfoTypeID"));
            draft.get().party().remark(type, info.take("Text"));
            draft.get().party().remark(type, info.take("DirectURL"));
        }
        rest(node).forEach(rest -> draft.get().party().remark(rest.label(), rest.text()));
        counter.accept();
    }

    private void event(Draft draft, XmlNode event) {
        Optional<LocalDate> day = event.child("Date").flatMap(AdvancedDates::day);
        day.ifPresentOrElse(
                draft::listed,
                () -> counter.odd(event.line(), "Date", "", "Year, Month, Day", "the event is kept without a date"));
        String basis = event.attribute("LegalBasisID");
        draft.legalBasis(values.text("LegalBasis", basis));
        values.value("LegalBasis", basis)
                .map(value -> value.attribute("SanctionsProgramID"))
                .map(id -> values.text("SanctionsProgram", id))
                .ifPresent(draft::programme);
        draft.party().remark(values.text("EntryEventType", event.attribute("EntryEventTypeID")), event.take("Comment"));
    }

    /** A measure of the type "Program" names the programme in its comment; the others are measures proper. */
    private void measure(Draft draft, XmlNode measure) {
        String type = values.text("SanctionsType", measure.attribute("SanctionsTypeID"));
        String comment = measure.take("Comment");
        if (type.equals("Program")) {
            draft.programme(comment);
            return;
        }
        String said = type.toLowerCase(Locale.ROOT);
        Measure.Kind kind = said.startsWith("block") || said.contains("asset freeze")
                ? Measure.Kind.ASSET_FREEZE
                : said.contains("travel ban") ? Measure.Kind.TRAVEL_BAN : Measure.Kind.OTHER;
        draft.measure(kind, comment.isEmpty() ? type : type + ": " + comment);
    }

    private void entryLink(XmlNode node) {
        counter.unknownField(
                node.line(), "SanctionsEntryLink", "an element that OFAC uses; links of entries carry no party's data");
    }
}
