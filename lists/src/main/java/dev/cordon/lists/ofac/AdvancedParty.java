package dev.cordon.lists.ofac;

import dev.cordon.lists.Report;
import dev.cordon.lists.XmlNode;
import dev.cordon.terms.Address;
import dev.cordon.terms.BirthPlace;
import dev.cordon.terms.Name;
import dev.cordon.terms.NameKind;
import dev.cordon.terms.NamePart;
import dev.cordon.terms.NamePart.Role;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One {@code DistinctParty} of an advanced XML: its profiles, with their identities and features. */
final class AdvancedParty {

    private final AdvancedReading file;
    private final Draft draft;
    private final Report.Counter counter;
    private final RemarksStatistics.Counter statistics;
    private final List<String> profiles = new ArrayList<>();

    AdvancedParty(AdvancedReading file, String number, Report.Counter counter, RemarksStatistics.Counter statistics) {
        this.file = file;
        this.draft = new Draft(number);
        this.counter = counter;
        this.statistics = statistics;
    }

    /** The IDs of the profiles read. */
    List<String> profiles() {
        return profiles;
    }

    /** The party, or empty if it has no name. */
    Optional<Draft> read(XmlNode node) {
        for (XmlNode profile : node.takeAll("Profile")) {
            profile(profile);
        }
        node.takeAll("Comment").forEach(comment -> draft.party().remark("Comment", comment.text()));
        AdvancedReading.rest(node).forEach(rest -> draft.party().remark(rest.label(), rest.text()));
        return draft.party().names().isEmpty() ? Optional.empty() : Optional.of(draft);
    }

    private void profile(XmlNode profile) {
        profiles.add(profile.attribute("ID"));
        draft.type(type(profile.attribute("PartySubTypeID")));
        profile.takeAll("Identity").forEach(this::identity);
        profile.takeAll("Feature").forEach(this::feature);
        profile.takeAll("Comment").forEach(comment -> draft.party().remark("Comment", comment.text()));
        for (XmlNode reference : profile.takeAll("ExternalReference")) {
            String type = values().text("ExRefType", reference.attribute("ExRefTypeID"));
            draft.party().remark(type, reference.take("ExRefValue"));
            draft.party().remark(type, reference.take("DirectURL"));
        }
    }

    private ReferenceValues values() {
        return file.values();
    }

    /** The sub-type tells vessels and aircraft; of others it is "Unknown", and the type above it tells persons. */
    private PartyType type(String subTypeId) {
        Optional<ReferenceValues.Value> subType = values().value("PartySubType", subTypeId);
        String type = subType.map(value -> values().text("PartyType", value.attribute("PartyTypeID")))
                .orElse("");
        String said = (subType.map(ReferenceValues.Value::text).orElse("") + " " + type).toLowerCase(Locale.ROOT);
        if (said.contains("vessel")) {
            return PartyType.VESSEL;
        }
        if (said.contains("aircraft")) {
            return PartyType.AIRCRAFT;
        }
        if (said.contains("individual")) {
            return PartyType.PERSON;
        }
        return said.contains("entity") ? PartyType.ORGANIZATION : PartyType.UNKNOWN;
    }

    private void identity(XmlNode identity) {
        Map<String, Role> roles = new HashMap<>();
        for (XmlNode groups : identity.takeAll("NamePartGroups")) {
            for (XmlNode master : groups.takeAll("MasterNamePartGroup")) {
                for (XmlNode group : master.takeAll("NamePartGroup")) {
                    role(values().text("NamePartType", group.attribute("NamePartTypeID")))
                            .ifPresent(role -> roles.put(group.attribute("ID"), role));
                }
            }
        }
        identity.takeAll("Alias").forEach(alias -> alias(alias, roles));
        for (AdvancedReading.Document document : file.documents(identity.attribute("ID"))) {
            remarks(identity).id(document.type(), document.number(), document.country(), document.validity());
        }
        draft.party().remark("Comment", identity.take("Comment"));
    }

    private Remarks remarks(XmlNode at) {
        return new Remarks(draft, counter, at.line(), statistics);
    }

    /** Names of organizations, vessels and aircraft have one part without a role. */
    private static Optional<Role> role(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "last name" -> Optional.of(Role.FAMILY);
            case "first name" -> Optional.of(Role.GIVEN);
            case "middle name" -> Optional.of(Role.MIDDLE);
            case "patronymic" -> Optional.of(Role.FATHER);
            case "maiden name" -> Optional.of(Role.MAIDEN);
            case "prefix" -> Optional.of(Role.PREFIX);
            case "suffix" -> Optional.of(Role.SUFFIX);
            default -> Optional.empty();
        };
    }

    private void alias(XmlNode alias, Map<String, Role> roles) {
        boolean weak = alias.attribute("LowQuality").equals("true");
        boolean primary = alias.attribute("Primary").equals("true");
        String type = values().text("AliasType", alias.attribute("AliasTypeID"));
        boolean first = true;
        for (XmlNode documented : alias.takeAll("DocumentedName")) {
            NameKind kind = primary && first ? NameKind.PRIMARY : kind(type);
            documentedName(documented, kind, weak, roles);
            first = false;
        }
        draft.party().remark("Comment", alias.take("Comment"));
    }

    private static NameKind kind(String aliasType) {
        return switch (aliasType.toUpperCase(Locale.ROOT)) {
            case "F.K.A." -> NameKind.FORMER;
            case "N.K.A." -> NameKind.NOW;
            default -> NameKind.ALIAS;
        };
    }

    private void documentedName(XmlNode documented, NameKind kind, boolean weak, Map<String, Role> roles) {
        List<NamePart> parts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Optional<String> script = Optional.empty();
        for (XmlNode part : documented.takeAll("DocumentedNamePart")) {
            for (XmlNode value : part.takeAll("NamePartValue")) {
                String text = value.text();
                if (!text.isBlank()) {
                    words.add(text);
                    Optional.ofNullable(roles.get(value.attribute("NamePartGroupID")))
                            .ifPresent(role -> parts.add(new NamePart(role, text)));
                }
                script = script(value.attribute("ScriptID"));
            }
        }
        for (XmlNode country : documented.takeAll("DocumentedNameCountry")) {
            draft.party().remark("DocumentedNameCountry", values().text("Country", country.attribute("CountryID")));
        }
        if (!words.isEmpty()) {
            draft.party().name(name(words, parts, kind, weak, script));
        }
    }

    /** In Latin script given to family, as a {@link Name} wants it; in others as the file has it. */
    private static Name name(
            List<String> words, List<NamePart> parts, NameKind kind, boolean weak, Optional<String> script) {
        if (parts.size() != words.size() || script.isPresent()) {
            return new Name(
                    String.join(" ", words), kind, weak, parts.size() == words.size() ? parts : List.of(), script);
        }
        List<NamePart> ordered = parts.stream()
                .sorted(Comparator.comparingInt(part -> place(part.role())))
                .toList();
        String text = ordered.stream().map(NamePart::text).collect(Collectors.joining(" "));
        return new Name(text, kind, weak, ordered, script);
    }

    private static int place(Role role) {
        return switch (role) {
            case PREFIX -> 0;
            case GIVEN -> 1;
            case MIDDLE -> 2;
            case FATHER -> 3;
            case GRANDFATHER -> 4;
            case FAMILY -> 5;
            case MAIDEN -> 6;
            case SUFFIX -> 7;
        };
    }

    /** The script in the authority's word, but for Latin. */
    private Optional<String> script(String scriptId) {
        return values().value("Script", scriptId)
                .filter(script -> !script.attribute("ScriptCode").equals("Latn"))
                .map(ReferenceValues.Value::text);
    }

    private void feature(XmlNode feature) {
        String type = values().text("FeatureType", feature.attribute("FeatureTypeID"));
        for (XmlNode version : feature.takeAll("FeatureVersion")) {
            version.takeAll("DatePeriod").forEach(period -> date(type, period));
            version.takeAll("VersionLocation").forEach(location -> place(type, version, location));
            version.takeAll("VersionDetail").forEach(detail -> detail(type, detail));
            draft.party().remark(type, version.take("Comment"));
        }
    }

    private void date(String type, XmlNode datePeriod) {
        Optional<Period> period = AdvancedDates.period(datePeriod);
        if (period.isEmpty()) {
            counter.odd(datePeriod.line(), type, "", "a period that does not end before it begins", "left out");
        } else if (type.equals("Birthdate") || isFoundation(type)) {
            draft.party().born(period.get());
        } else {
            draft.party().remark(type, period.get().toString());
        }
    }

    private static boolean isFoundation(String type) {
        return Label.at(type)
                .filter(label -> label.meaning() == Label.Meaning.FOUNDED)
                .isPresent();
    }

    private void place(String type, XmlNode version, XmlNode location) {
        String id = location.attribute("LocationID");
        Optional<Address> address = file.location(id);
        if (address.isEmpty()) {
            counter.odd(location.line(), type, id, "the ID of a Location in this file", "left out");
        } else if (type.equals("Location")) {
            draft.party().address(address.get());
        } else {
            placed(type, version, address.get());
        }
    }

    private void placed(String type, XmlNode version, Address address) {
        if (type.equals("Place of Birth")) {
            draft.party().birthPlace(new BirthPlace(address.text(), address.country()));
        } else {
            remarks(version).id(label(type), address.text(), "", "");
        }
    }

    /** A detail is free text, or one of the values of the file ("Male"). */
    private void detail(String type, XmlNode detail) {
        String reference = values().text("DetailReference", detail.attribute("DetailReferenceID"));
        String value = detail.text().isEmpty() ? reference : detail.text();
        if (!value.isBlank()) {
            remarks(detail).id(label(type), value, "", "");
        }
    }

    /** The features' names that differ from the labels of the flat files. */
    private static String label(String feature) {
        return switch (feature) {
            case "Vessel Type", "VESSEL TYPE" -> "Vess_type";
            case "Vessel Tonnage" -> "Tonnage";
            case "Vessel Gross Registered Tonnage", "Vessel Gross Tonnage" -> "GRT";
            case "Nationality Country" -> "nationality";
            case "Citizenship Country" -> "citizen";
            default -> feature;
        };
    }
}
