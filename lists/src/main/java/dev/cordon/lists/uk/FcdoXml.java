package dev.cordon.lists.uk;

import static dev.cordon.lists.Pieces.oneLine;

import dev.cordon.lists.DateText;
import dev.cordon.lists.Edition;
import dev.cordon.lists.ListReader;
import dev.cordon.lists.RefusedException;
import dev.cordon.lists.Report;
import dev.cordon.lists.SourceFile;
import dev.cordon.lists.Xml;
import dev.cordon.lists.XmlNode;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.LinkKind;
import dev.cordon.terms.Part;
import dev.cordon.terms.Problem;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The FCDO's UK Sanctions List as XML: {@code Designations}, one {@code Designation} for each party. */
public final class FcdoXml implements ListReader {
    private static final String ROOT = "Designations";

    @Override
    public String format() {
        return "uk-sanctions-list-xml";
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
        if (recognise(file).isEmpty()) {
            throw RefusedException.of(
                    file.name(), 0, "no root element " + ROOT, looksLike(), "fetch the file from the FCDO again");
        }
        List<Problem> problems = new ArrayList<>();
        Report.Counter counter = new Report.Counter(file.name(), problems);
        List<Edition.Entry> entries = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        List<LocalDate> generated = new ArrayList<>();
        Xml.read(file, Set.of("DateGenerated", "Designation"), node -> {
            if (node.name().equals("DateGenerated")) {
                day(node.text()).ifPresent(generated::add);
            } else {
                party(node, counter, numbers).ifPresent(entries::add);
            }
        });
        return new Edition(format(), generated.stream().findFirst(), Set.of(Part.MAIN), entries, Report.of(counter));
    }

    /** {@code 23/09/2026}, {@code 2026-09-23}, either with a time behind it. */
    private static Optional<LocalDate> day(String text) {
        return text.length() < 10 ? Optional.empty() : DateText.day(text.substring(0, 10));
    }

    private static Optional<Edition.Entry> party(XmlNode node, Report.Counter counter, Set<String> numbers) {
        String number = node.take("UniqueID");
        if (number.isBlank() || !numbers.add(number)) {
            counter.reject(
                    node.line(), "UniqueID", number, "a number that no designation before has", "designation left out");
            return Optional.empty();
        }
        UkParty party = new UkParty(number, counter);
        party.type(node.take("IndividualEntityShip"), node.line());
        names(node, party);
        if (!party.hasName()) {
            counter.reject(node.line(), "Names", "", "a name", "designation " + number + " left out");
            return Optional.empty();
        }
        listing(node, party);
        individual(node, party);
        entityOrShip(node, party);
        places(node, party);
        party.left(node.rest());
        counter.accept();
        return Optional.of(Edition.Entry.whole(party.build()));
    }

    private static void names(XmlNode node, UkParty party) {
        for (XmlNode name : all(node, "Name")) {
            List<String> given = Stream.of("Name1", "Name2", "Name3", "Name4", "Name5")
                    .map(part -> oneLine(name.take(part)))
                    .toList();
            party.name(
                    given, oneLine(name.take("Name6")), name.take("NameType"), name.take("AliasStrength"), name.line());
        }
        for (XmlNode name : all(node, "NonLatinName")) {
            party.nonLatin(
                    name.take("NameNonLatinScript"),
                    name.take("NonLatinScriptType"),
                    name.take("NonLatinScriptLanguage"));
        }
        texts(node, "Title").forEach(title -> party.remark("Title", title));
    }

    private static void listing(XmlNode node, UkParty party) {
        party.programme(node.take("RegimeName"));
        FcdoMeasures.of(node.take("SanctionsImposed")).forEach(party::measure);
        party.reason(node.take("UKStatementofReasons"));
        party.listedOn(node.take("DateDesignated"), "DateDesignated", node.line());
        party.updatedOn(node.take("LastUpdated"), "LastUpdated", node.line());
        party.remark("OFSIGroupID", node.take("OFSIGroupID"));
        party.remark("OtherInformation", node.take("OtherInformation"));
        String un = node.take("UNReferenceNumber");
        if (!un.isBlank()) {
            party.identifiers().reference("UNReferenceNumber", un);
        }
    }

    private static void individual(XmlNode node, UkParty party) {
        texts(node, "DOB").forEach(date -> party.born(date, "DOB", node.line()));
        texts(node, "Nationality").forEach(party::nationalities);
        texts(node, "Gender").forEach(gender -> party.gender(gender, node.line()));
        texts(node, "Position").forEach(position -> party.remark("Position", position));
        for (XmlNode place : all(node, "Location")) {
            party.birthPlaces(place.take("TownOfBirth"), place.take("CountryOfBirth"));
        }
        for (XmlNode passport : all(node, "Passport")) {
            party.identifiers()
                    .documents(
                            IdentifierKind.PASSPORT,
                            "Passport",
                            passport.take("PassportNumber"),
                            passport.take("PassportAdditionalInformation"));
        }
        for (XmlNode card : all(node, "NationalIdentifier")) {
            party.identifiers()
                    .documents(
                            IdentifierKind.NATIONAL_ID,
                            "NationalIdentifier",
                            card.take("NationalIdentifierNumber"),
                            card.take("NationalIdentifierAdditionalInformation"));
        }
    }

    private static void entityOrShip(XmlNode node, UkParty party) {
        texts(node, "Subsidiary").forEach(name -> party.links(LinkKind.OWNS, name, "Subsidiary"));
        texts(node, "ParentCompany").forEach(name -> party.links(LinkKind.OWNED_BY, name, "ParentCompany"));
        texts(node, "BusinessRegistrationNumber")
                .forEach(text -> party.identifiers().registrations(text, "BusinessRegistrationNumber"));
        texts(node, "ShipIMONumber").forEach(imo -> party.identifiers().imo(imo, "ShipIMONumber"));
        texts(node, "CurrentOwnerOperator")
                .forEach(name -> party.links(LinkKind.CONTROLLED_BY, name, "CurrentOwnerOperator"));
        texts(node, "CurrentBelievedFlagOfShip").forEach(flag -> party.flags(CountryTie.Tie.FLAG, flag));
        texts(node, "PreviousFlag").forEach(flag -> party.flags(CountryTie.Tie.FORMER_FLAG, flag));
        texts(node, "YearBuilt").forEach(year -> party.born(year, "YearBuilt", node.line()));
    }

    private static void places(XmlNode node, UkParty party) {
        for (XmlNode address : all(node, "Address")) {
            List<String> lines = Stream.of(1, 2, 3, 4, 5, 6)
                    .map(line -> oneLine(address.take("AddressLine" + line)))
                    .toList();
            party.address(lines, oneLine(address.take("AddressPostalCode")), oneLine(address.take("AddressCountry")));
        }
        texts(node, "PhoneNumber").forEach(phone -> party.identifiers().phones(phone, "PhoneNumber"));
        texts(node, "EmailAddress").forEach(mail -> party.identifiers().contacts(mail, "EmailAddress"));
        texts(node, "Website").forEach(site -> party.identifiers().contacts(site, "Website"));
    }

    /** All elements of that name, at any depth, now taken. */
    private static List<XmlNode> all(XmlNode node, String name) {
        List<XmlNode> found = new ArrayList<>(node.takeAll(name));
        node.children().stream()
                .filter(child -> !child.name().equals(name))
                .forEach(child -> found.addAll(all(child, name)));
        return found;
    }

    private static List<String> texts(XmlNode node, String name) {
        return all(node, name).stream()
                .map(XmlNode::text)
                .filter(text -> !text.isBlank())
                .toList();
    }
}
