package dev.cordon.history;

import dev.cordon.terms.Address;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.Link;
import dev.cordon.terms.Listing;
import dev.cordon.terms.Measure;
import dev.cordon.terms.Name;
import dev.cordon.terms.NameKind;
import dev.cordon.terms.Party;
import dev.cordon.terms.Period;
import dev.cordon.terms.Remark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A party's record as fields of readable values, to say in words what differs. */
public final class PartyFields {

    private PartyFields() {}

    /** Field by field, in the order of the record; each value says all that its record holds. */
    public static Map<String, List<String>> of(Party party) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("type", List.of(word(party.type())));
        fields.put("names", each(party.names(), PartyFields::name));
        fields.put("births", each(party.births(), Period::toString));
        fields.put("birthPlaces", each(party.birthPlaces(), place -> place.text() + code(place.country())));
        fields.put("genders", each(party.genders(), PartyFields::word));
        fields.put("countries", each(party.countries(), PartyFields::country));
        fields.put("addresses", each(party.addresses(), PartyFields::address));
        fields.put("identifiers", each(party.identifiers(), PartyFields::identifier));
        fields.put("links", each(party.links(), PartyFields::link));
        listing(party.listing(), fields);
        fields.put("remarks", each(party.remarks(), PartyFields::remark));
        return fields;
    }

    private static void listing(Listing listing, Map<String, List<String>> fields) {
        fields.put("listing.section", said(listing.section()));
        fields.put("listing.programmes", listing.programmes());
        fields.put("listing.measures", each(listing.measures(), PartyFields::measure));
        fields.put("listing.legalBasis", listing.legalBasis());
        fields.put("listing.reason", said(listing.reason()));
        fields.put("listing.licenceRequirement", said(listing.licenceRequirement()));
        fields.put("listing.licencePolicy", said(listing.licencePolicy()));
        fields.put(
                "listing.since", listing.since().stream().map(Object::toString).toList());
        fields.put(
                "listing.until", listing.until().stream().map(Object::toString).toList());
        fields.put(
                "listing.updated",
                listing.updated().stream().map(Object::toString).toList());
    }

    private static String name(Name name) {
        List<String> said = new ArrayList<>();
        if (name.kind() != NameKind.PRIMARY) {
            said.add((name.weak() ? "weak " : "") + word(name.kind()));
        }
        name.language().ifPresent(said::add);
        name.parts().forEach(part -> said.add(word(part.role()) + " " + part.text()));
        return name.text() + (said.isEmpty() ? "" : " (" + String.join(", ", said) + ")");
    }

    private static String country(CountryTie tie) {
        return word(tie.tie()) + " " + tie.published() + code(tie.code());
    }

    private static String address(Address address) {
        return address.text() + code(address.country()) + note(address.note());
    }

    private static String identifier(Identifier identifier) {
        return word(identifier.kind())
                + " "
                + identifier.number()
                + code(identifier.country())
                + note(Stream.of(identifier.label(), identifier.note())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; ")));
    }

    private static String link(Link link) {
        return word(link.kind()) + " " + link.name()
                + link.number().map(number -> " [" + number + "]").orElse("") + note(link.note());
    }

    private static String measure(Measure measure) {
        return word(measure.kind()) + (measure.text().isEmpty() ? "" : ": " + measure.text());
    }

    private static String remark(Remark remark) {
        return (remark.label().isEmpty() ? "" : remark.label() + ": ") + remark.text();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String code(Optional<String> country) {
        return country.map(code -> " [" + code + "]").orElse("");
    }

    private static String note(String text) {
        return text.isEmpty() ? "" : " (" + text + ")";
    }

    private static List<String> said(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private static <T> List<String> each(List<T> values, Function<T, String> readable) {
        return values.stream().map(readable).toList();
    }
}
