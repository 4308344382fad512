package dev.cordon.lists.ca;

import static dev.cordon.lists.Pieces.join;
import static dev.cordon.lists.Pieces.labelled;
import static dev.cordon.lists.Pieces.oneLine;

import dev.cordon.lists.DateText;
import dev.cordon.lists.Report;
import dev.cordon.lists.XmlNode;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Listing;
import dev.cordon.terms.Measure;
import dev.cordon.terms.Name;
import dev.cordon.terms.NamePart;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One record of Canada's list on its way to a party. */
final class SemaRecord {
    private final XmlNode record;
    private final Report.Counter counter;
    private final String item;
    private final String entity;
    private final String given;
    private final String family;
    private String number;

    SemaRecord(XmlNode record, Report.Counter counter) {
        this.record = record;
        this.counter = counter;
        item = item(record);
        number = item;
        String named = oneLine(record.take("EntityOrShip"));
        entity = named.isEmpty() ? oneLine(record.take("Entity")) : named;
        given = oneLine(record.take("GivenName"));
        family = oneLine(record.take("LastName"));
    }

    /** Country, schedule and item, as the number of the party: {@code Russia/1,Part1.1/12}. */
    static String item(XmlNode record) {
        String country = SemaXml.peek(record, "Country");
        String english = country.contains("(JVCFOR)") ? "JVCFOR" : country.split("/", 2)[0].replaceAll("\\(.*?\\)", "");
        String schedule = SemaXml.peek(record, "Schedule");
        return join("/", english, schedule.equals("N/A") ? "" : schedule, SemaXml.peek(record, "Item"))
                .replace(" ", "");
    }

    String item() {
        return item;
    }

    /** Whether it has a name, country, item and a number of its own; if not, it is counted as rejected. */
    boolean isSound(boolean shared, Set<String> taken) {
        if (SemaXml.peek(record, "Country").isEmpty()
                || SemaXml.peek(record, "Item").isEmpty()) {
            counter.reject(record.line(), "Country, Item", item, "both, for they number the record", "record left out");
            return false;
        }
        if (name().isEmpty()) {
            counter.reject(record.line(), "LastName", "", "a name", "record " + item + " left out");
            return false;
        }
        if (shared) {
            number = item + "/" + name().toUpperCase(Locale.ROOT).replace(" ", "-");
        }
        if (!taken.add(number)) {
            counter.reject(
                    record.line(), "Item", number, "an item and name that no record before has", "record left out");
            return false;
        }
        return true;
    }

    private boolean isPerson() {
        return entity.isEmpty();
    }

    private String name() {
        return isPerson() ? join(" ", given, family) : entity;
    }

    Party read() {
        Party.Builder party = Party.builder(number);
        String imo = record.take("ShipIMONumber");
        if (isPerson()) {
            party.type(PartyType.PERSON).name(Name.primary(name()).withParts(parts()));
        } else {
            party.type(imo.isBlank() ? PartyType.ORGANIZATION : PartyType.VESSEL)
                    .name(Name.primary(entity));
            party.remark("LastName", join(", ", family, given));
        }
        if (!imo.isBlank()) {
            party.identifier(new Identifier(IdentifierKind.IMO, imo, Optional.empty(), "ShipIMONumber", ""));
        }
        aliases(party);
        birth(party);
        party.remark("Title", oneLine(record.take("Title")));
        party.remark("TitleOrShip", oneLine(record.take("TitleOrShip")));
        party.listing(listing(party, !imo.isBlank()));
        record.rest().forEach(left -> party.remark(left.label(), oneLine(left.text())));
        return party.build();
    }

    private List<NamePart> parts() {
        List<NamePart> parts = new ArrayList<>();
        if (!given.isEmpty()) {
            parts.add(new NamePart(NamePart.Role.GIVEN, given));
        }
        if (!family.isEmpty()) {
            parts.add(new NamePart(NamePart.Role.FAMILY, family));
        }
        return parts;
    }

    private void aliases(Party.Builder party) {
        String text = oneLine(record.take("Aliases"));
        if (text.isEmpty()) {
            return;
        }
        List<Name> aliases = AliasText.names(text, isPerson());
        aliases.forEach(party::name);
        if (aliases.size() != 1 || !aliases.getFirst().text().equals(text)) {
            party.remark("Aliases", text);
        }
    }

    private void birth(Party.Builder party) {
        String old = oneLine(record.take("DateOfBirth"));
        String field = old.isEmpty() ? "DateOfBirthOrShipBuildDate" : "DateOfBirth";
        String text = old.isEmpty() ? oneLine(record.take("DateOfBirthOrShipBuildDate")) : old;
        DateText date = DateText.read(text);
        date.periods().forEach(party::born);
        if (date.periods().isEmpty() && !text.isEmpty()) {
            counter.odd(
                    record.line(),
                    field,
                    text,
                    "YYYY-MM-DD, YYYY-MM, YYYY or several",
                    "party " + number + " kept with it as a remark");
        }
        if (date.periods().isEmpty() || !date.rest().isEmpty()) {
            party.remark(field, text);
        }
    }

    private Listing listing(Party.Builder party, boolean ship) {
        String country = oneLine(record.take("Country"));
        String schedule = oneLine(record.take("Schedule"));
        String date = record.take("DateOfListing");
        Optional<LocalDate> since = DateText.day(date);
        if (since.isEmpty() && !date.isBlank()) {
            counter.odd(
                    record.line(),
                    "DateOfListing",
                    date,
                    "YYYY-MM-DD",
                    "party " + number + " kept with it as a remark");
            party.remark("DateOfListing", date);
        }
        boolean scheduled = !schedule.isEmpty() && !schedule.equals("N/A");
        if (!scheduled) {
            party.remark("Schedule", schedule);
        }
        String basis =
                join(", ", labelled("Schedule ", scheduled ? schedule : ""), labelled("item ", record.take("Item")));
        return new Listing(
                "",
                List.of(country),
                List.of(new Measure(measure(country, schedule, ship), "")),
                List.of(basis),
                "",
                "",
                "",
                since,
                Optional.empty(),
                Optional.empty());
    }

    private static Measure.Kind measure(String country, String schedule, boolean ship) {
        if (ship) {
            return Measure.Kind.SHIP_MEASURES;
        }
        boolean debtOrEquity = country.startsWith("Russia") && (schedule.startsWith("2") || schedule.startsWith("3"));
        return debtOrEquity ? Measure.Kind.SECTORAL : Measure.Kind.ASSET_FREEZE;
    }
}
