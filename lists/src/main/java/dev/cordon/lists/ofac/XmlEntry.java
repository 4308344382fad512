package dev.cordon.lists.ofac;

import dev.cordon.lists.Report;
import dev.cordon.lists.XmlNode;
import dev.cordon.terms.Address;
import dev.cordon.terms.BirthPlace;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.CountryTie.Tie;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Link;
import dev.cordon.terms.LinkKind;
import dev.cordon.terms.Name;
import dev.cordon.terms.NameKind;
import dev.cordon.terms.NamePart;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One {@code sdnEntry}. Elements stand in the order of consolidated.xsd. The uid of an alias, an address and the like only
 * link tables ("assigned for linking purposes only", dat_spec.txt) and are not kept; of several nationalities and the like
 * the mainEntry goes first.
 */
final class XmlEntry {
    private final XmlNode node;
    private final Draft draft;
    private final Report.Counter counter;
    private final Remarks remarks;

    XmlEntry(XmlNode node, String uid, Report.Counter counter, RemarksStatistics.Counter statistics) {
        this.node = node;
        this.draft = new Draft(uid);
        this.counter = counter;
        this.remarks = new Remarks(draft, counter, node.line(), statistics);
    }

    /** The party, or empty if it has no name and was rejected. */
    Optional<Draft> read() {
        draft.type(type(node.take("sdnType")));
        Optional<Name> name = name(node, NameKind.PRIMARY, false);
        if (name.isEmpty()) {
            counter.reject(node.line(), "lastName", "", "a name", "the entry is left out");
            return Optional.empty();
        }
        draft.party().name(name.get());
        draft.party().remark("Title", node.take("title"));
        node.child("programList").ifPresent(this::programmes);
        node.child("idList").ifPresent(list -> list.takeAll("id").forEach(this::id));
        node.child("akaList").ifPresent(list -> list.takeAll("aka").forEach(this::alias));
        node.child("addressList").ifPresent(list -> list.takeAll("address").forEach(this::address));
        ties("nationality", Tie.NATIONALITY);
        ties("citizenship", Tie.CITIZENSHIP);
        items("dateOfBirthList", "dateOfBirthItem", "dateOfBirth").forEach(this::born);
        items("placeOfBirthList", "placeOfBirthItem", "placeOfBirth")
                .forEach(place -> draft.party().birthPlace(new BirthPlace(place, CountryWords.atEnd(place))));
        node.child("vesselInfo").ifPresent(this::vessel);
        remarks.parts(node.take("remarks"));
        for (Remark rest : node.rest()) {
            draft.party().remark(rest.label(), rest.text());
            counter.unknownField(node.line(), rest.label(), "an element of consolidated.xsd");
        }
        return Optional.of(draft);
    }

    private PartyType type(String said) {
        return switch (said) {
            case "Individual" -> PartyType.PERSON;
            case "Entity" -> PartyType.ORGANIZATION;
            case "Vessel" -> PartyType.VESSEL;
            case "Aircraft" -> PartyType.AIRCRAFT;
            default -> {
                counter.odd(
                        node.line(),
                        "sdnType",
                        said,
                        "Individual, Entity, Vessel or Aircraft",
                        "kept with an unknown type");
                yield PartyType.UNKNOWN;
            }
        };
    }

    /** {@code firstName lastName}; what is no person has only the latter. */
    private Optional<Name> name(XmlNode named, NameKind kind, boolean weak) {
        String given = named.take("firstName");
        String family = named.take("lastName");
        String text = Stream.of(given, family).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
        if (text.isBlank()) {
            return Optional.empty();
        }
        List<NamePart> parts = new ArrayList<>();
        if (draft.type() == PartyType.PERSON && !given.isBlank() && !family.isBlank()) {
            parts.add(new NamePart(NamePart.Role.GIVEN, given));
            parts.add(new NamePart(NamePart.Role.FAMILY, family));
        }
        return Optional.of(new Name(text, kind, weak, parts, Optional.empty()));
    }

    private void programmes(XmlNode list) {
        list.takeAll("program").forEach(programme -> draft.programme(programme.text()));
    }

    private void id(XmlNode id) {
        id.take("uid");
        String issued = id.take("issueDate");
        String expires = id.take("expirationDate");
        String validity =
                (issued.isEmpty() ? "" : "issued " + issued) + (expires.isEmpty() ? "" : " expires " + expires);
        remarks.id(id.take("idType"), id.take("idNumber"), id.take("idCountry"), validity.strip());
    }

    private void alias(XmlNode aka) {
        aka.take("uid");
        String type = aka.take("type");
        boolean weak = aka.take("category").equals("weak");
        NameKind kind = switch (type) {
            case "f.k.a." -> NameKind.FORMER;
            case "n.k.a." -> NameKind.NOW;
            case "a.k.a." -> NameKind.ALIAS;
            default -> {
                counter.odd(aka.line(), "type", type, "a.k.a., f.k.a. or n.k.a.", "kept as an alias");
                yield NameKind.ALIAS;
            }
        };
        name(aka, kind, weak).ifPresent(name -> draft.party().name(name));
    }

    private void address(XmlNode address) {
        address.take("uid");
        String street = Stream.of("address1", "address2", "address3")
                .map(address::take)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(", "));
        String city = address.take("city");
        String region = address.take("stateOrProvince");
        String postalCode = address.take("postalCode");
        String country = address.take("country");
        Address read = new Address(street, city, region, postalCode, country, CountryWords.code(country), "");
        if (!read.text().isBlank()) {
            draft.party().address(read);
        }
    }

    private void ties(String element, Tie tie) {
        items(element + "List", element, "country")
                .forEach(country -> draft.party().country(new CountryTie(tie, CountryWords.code(country), country)));
    }

    private void born(String date) {
        Dates.period(date).ifPresentOrElse(period -> draft.party().born(period), () -> {
            draft.party().remark("dateOfBirth", date);
            counter.odd(
                    node.line(),
                    "dateOfBirth",
                    date,
                    "DD MMM YYYY, MMM YYYY or YYYY, a range of these, or circa",
                    "kept as a remark");
        });
    }

    private List<String> items(String list, String item, String value) {
        List<String> main = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (XmlNode one : node.child(list).map(found -> found.takeAll(item)).orElse(List.of())) {
            one.take("uid");
            String text = one.take(value);
            if (!text.isBlank()) {
                (one.take("mainEntry").equals("true") ? main : others).add(text);
            }
        }
        main.addAll(others);
        return main;
    }

    private void vessel(XmlNode vessel) {
        String sign = vessel.take("callSign");
        if (!sign.isEmpty()) {
            draft.party().identifier(new Identifier(IdentifierKind.CALL_SIGN, sign, Optional.empty(), "Call_Sign", ""));
        }
        draft.party().remark("Vess_type", vessel.take("vesselType"));
        draft.party().remark("Tonnage", vessel.take("tonnage"));
        draft.party().remark("GRT", vessel.take("grossRegisteredTonnage"));
        String flag = vessel.take("vesselFlag");
        if (!flag.isEmpty()) {
            draft.party().country(new CountryTie(Tie.FLAG, CountryWords.code(flag), flag));
        }
        String owner = vessel.take("vesselOwner");
        if (!owner.isEmpty()) {
            draft.party().link(new Link(LinkKind.OWNED_BY, owner, Optional.empty(), "Vess_owner"));
        }
    }
}
