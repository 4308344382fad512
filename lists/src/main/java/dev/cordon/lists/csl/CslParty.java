package dev.cordon.lists.csl;

import dev.cordon.lists.Report;
import dev.cordon.terms.Address;
import dev.cordon.terms.BirthPlace;
import dev.cordon.terms.Countries;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.CountryTie.Tie;
import dev.cordon.terms.Gender;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Link;
import dev.cordon.terms.LinkKind;
import dev.cordon.terms.Listing;
import dev.cordon.terms.Measure;
import dev.cordon.terms.Name;
import dev.cordon.terms.NameKind;
import dev.cordon.terms.NamePart;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One entry to one party. */
final class CslParty {
    private static final Pattern SOURCE = Pattern.compile("(.*?) \\(([^()]+)\\)(.*?) - .*");
    private static final Pattern FORMERLY = Pattern.compile("(?i)(?:f\\.k\\.a\\.|formerly)[,:]?\\s+(.+)");

    /** "LTS Holding Limited (f.k.a. IPP-International Petroleum Products Ltd.)": names that hold another one. */
    private static final Pattern TWO_NAMES =
            Pattern.compile("(?i)([^(\\[]+?),? ?[(\\[](a\\.?k\\.?a|f\\.?k\\.?a)\\.?,? ([^)\\]]+)[)\\]]");

    private static final Pattern LINKED_TO = Pattern.compile("\\(Linked To: ((?:[^()]|\\([^()]*\\))*)\\)");
    private static final Pattern BIRTH = Pattern.compile("(circa )?(\\S+)(?: to (\\S+))?");
    private static final Pattern IMO = Pattern.compile("IMO (\\d{7})");
    private static final Pattern LEI = Pattern.compile("[0-9A-Z]{18}[0-9]{2}");
    /** Some rows part their citations by commas: "84 FR 22961, 84 FR 43495". */
    private static final Pattern CITATIONS = Pattern.compile(", (?=\\d+ FR )");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("[dd ]MMM uuuu", Locale.ENGLISH);

    private final CslEntry entry;
    private final Report.Counter counter;
    private final Optional<CslTables.Section> section;
    private final String shortName;
    private final PartyType type;
    private final Party.Builder party;
    private final List<Measure> measures = new ArrayList<>();
    private Optional<LocalDate> since = Optional.empty();

    private CslParty(CslEntry entry, Report.Counter counter) {
        this.entry = entry;
        this.counter = counter;
        Matcher source = SOURCE.matcher(entry.source());
        this.shortName = source.matches() ? source.group(2) : "";
        this.section = CslTables.section(shortName);
        this.type = type(entry.type());
        String suffix = section.map(CslTables.Section::suffix).orElse("");
        this.party = Party.builder(suffix.isEmpty() ? entry.id() : entry.id() + "/" + suffix);
    }

    /**
     * The party of an entry that has an id and a name.
     *
     * @param counter takes the values that are not understood
     */
    static Party of(CslEntry entry, Report.Counter counter) {
        return new CslParty(entry, counter).party();
    }

    private Party party() {
        party.type(type);
        names();
        entry.addresses().forEach(this::address);
        entry.ids().forEach(this::id);
        births();
        countries();
        vessel();
        remarks();
        party.listing(listing());
        return party.build();
    }

    private static PartyType type(String said) {
        return switch (said) {
            case "Individual" -> PartyType.PERSON;
            case "Entity" -> PartyType.ORGANIZATION;
            case "Vessel" -> PartyType.VESSEL;
            case "Aircraft" -> PartyType.AIRCRAFT;
            default -> PartyType.UNKNOWN;
        };
    }

    private void names() {
        Matcher two = TWO_NAMES.matcher(entry.name());
        if (two.matches()) {
            name(two.group(1), NameKind.PRIMARY);
            NameKind kind = two.group(2).toLowerCase(Locale.ROOT).startsWith("f") ? NameKind.FORMER : NameKind.ALIAS;
            Arrays.stream(two.group(3).split(";")).map(String::strip).forEach(alias -> name(alias, kind));
            party.remark("name", entry.name());
        } else {
            name(entry.name(), NameKind.PRIMARY);
        }
        for (String alias : entry.altNames()) {
            String text = ofTreasury() ? alias : withoutAnd(alias);
            Matcher formerly = FORMERLY.matcher(text);
            if (formerly.matches()) {
                name(formerly.group(1), NameKind.FORMER);
            } else if (!text.isEmpty()) {
                name(text, NameKind.ALIAS);
            }
        }
    }

    /** OFAC's rows are the ones with an entity number; BIS and State write aliases as a sentence does. */
    private boolean ofTreasury() {
        return !entry.entityNumber().isEmpty();
    }

    static String withoutAnd(String text) {
        return text.equals("and")
                ? ""
                : text.startsWith("and ") ? text.substring(4).strip() : text;
    }

    private void name(String text, NameKind kind) {
        party.name(new Name(text, kind, false, parts(text), Optional.empty()));
        lost("name", text);
    }

    private List<NamePart> parts(String text) {
        int comma = text.indexOf(", ");
        if (type != PartyType.PERSON || comma < 1 || comma + 2 == text.length()) {
            return List.of();
        }
        return List.of(
                new NamePart(NamePart.Role.FAMILY, text.substring(0, comma)),
                new NamePart(NamePart.Role.GIVEN, text.substring(comma + 2)));
    }

    private void lost(String field, String text) {
        if (text.indexOf('?') >= 0) {
            party.remark("? in " + field, "may stand for a character that the publisher lost: " + text);
        }
    }

    private void address(Address address) {
        party.address(address);
        lost("address", address.text());
    }

    private void births() {
        for (String text : entry.datesOfBirth()) {
            period(text).ifPresentOrElse(party::born, () -> odd("dates_of_birth", text, "YYYY[-MM-DD], circa, or to"));
        }
        for (String text : entry.placesOfBirth()) {
            party.birthPlace(new BirthPlace(text, Countries.code(text.substring(text.lastIndexOf(',') + 1))));
        }
    }

    private static Optional<Period> period(String text) {
        Matcher birth = BIRTH.matcher(text);
        if (!birth.matches()) {
            return Optional.empty();
        }
        Optional<PartialDate> from = PartialDate.parse(birth.group(2));
        Optional<PartialDate> to = birth.group(3) == null ? from : PartialDate.parse(birth.group(3));
        boolean circa = birth.group(1) != null;
        return from.flatMap(
                f -> to.filter(t -> !t.latest().isBefore(f.earliest())).map(t -> new Period(f, t, circa)));
    }

    private void countries() {
        entry.citizenships().forEach(country -> tie(Tie.CITIZENSHIP, country));
        entry.nationalities().forEach(country -> tie(Tie.NATIONALITY, country));
    }

    private void tie(Tie tie, String country) {
        party.country(new CountryTie(tie, Countries.code(country), country));
    }

    private void vessel() {
        identifier(IdentifierKind.CALL_SIGN, entry.callSign(), "call_sign");
        if (!entry.vesselFlag().isEmpty()) {
            tie(Tie.FLAG, entry.vesselFlag());
        }
        if (!entry.vesselOwner().isEmpty()) {
            party.link(new Link(LinkKind.OWNED_BY, entry.vesselOwner(), Optional.empty(), "vessel_owner"));
        }
        party.remark("vessel_type", entry.vesselType());
        party.remark("gross_tonnage", entry.grossTonnage());
        party.remark("gross_registered_tonnage", entry.grossRegisteredTonnage());
    }

    private void identifier(IdentifierKind kind, String number, String label) {
        if (!number.isEmpty()) {
            party.identifier(new Identifier(kind, number, Optional.empty(), label, ""));
        }
    }

    private void remarks() {
        party.remark("title", entry.title());
        party.remark("standard_order", entry.standardOrder());
        Matcher linked = LINKED_TO.matcher(entry.remarks());
        while (linked.find()) {
            for (String name : linked.group(1).split("; Linked To: ")) {
                party.link(new Link(LinkKind.LINKED, name.strip(), Optional.empty(), "Linked To"));
            }
        }
        party.remark("remarks", linked.replaceAll("").strip().replaceFirst(";$", ""));
        party.remark("source", entry.source());
        party.remark("source_list_url", entry.sourceListUrl());
        party.remark("source_information_url", entry.sourceInformationUrl());
        if (!entry.entityNumber().equals(entry.id())) {
            party.remark("entity_number", entry.entityNumber());
        }
        if (type == PartyType.UNKNOWN && !entry.type().isEmpty()) {
            odd("type", entry.type(), "Individual, Entity, Vessel or Aircraft");
        }
        entry.rest().forEach(remark -> party.remark(remark.label(), remark.text()));
    }

    private void odd(String field, String found, String expected) {
        counter.odd(entry.line(), field, found, expected, "kept as a remark of party " + entry.id());
        party.remark(field, found);
    }

    private void id(CslId id) {
        String meaning = CslTables.meaning(id.label()).orElseGet(() -> unknownLabel(id));
        switch (meaning) {
            case "remark" -> party.remark(id.label(), id.text());
            case "secondary-sanctions" -> secondarySanctions(id);
            case "gender" -> gender(id);
            case "born" -> days(id).ifPresent(party::born);
            case "since" -> listed(id);
            case "flag" -> tie(Tie.FLAG, id.text());
            case "former-flag" -> tie(Tie.FORMER_FLAG, id.text());
            case "jurisdiction" -> tie(Tie.JURISDICTION, id.text());
            default -> number(id, IdentifierKind.of(meaning).orElse(IdentifierKind.OTHER));
        }
    }

    private String unknownLabel(CslId id) {
        if (id.label().startsWith("Digital Currency Address")) {
            return IdentifierKind.WALLET.word();
        }
        counter.odd(
                entry.line(),
                "ids",
                id.label(),
                "a label of labels.csv",
                "party " + entry.id() + " has it as an identifier of another kind");
        return IdentifierKind.OTHER.word();
    }

    private void secondarySanctions(CslId id) {
        measures.add(new Measure(Measure.Kind.SECONDARY_SANCTIONS_RISK, id.text()));
        party.remark(id.label(), id.text());
    }

    private void gender(CslId id) {
        switch (id.value()) {
            case "Male" -> party.gender(Gender.MALE);
            case "Female" -> party.gender(Gender.FEMALE);
            default -> odd("ids", id.value() + ", Gender", "Male or Female");
        }
    }

    /** The first listing date is when the party came onto this list; later ones are those of further directives. */
    private void listed(CslId id) {
        party.remark(id.label(), id.text());
        boolean here = shortName.equals("CMIC") == id.label().contains("CMIC")
                && (shortName.equals("CMIC") || shortName.equals("CAP") || shortName.equals("NS-MBS List"));
        if (here) {
            Optional<LocalDate> day = days(id).map(period -> period.from().earliest());
            since = since.isEmpty() || day.filter(since.get()::isAfter).isPresent() ? day : since;
        }
    }

    /** "16 Jan 2017", "Jan 2017", "2014", and two of them with "to" between. */
    private Optional<Period> days(CslId id) {
        String[] ends = id.value().split(" to ", 2);
        Optional<PartialDate> from = treasuryDate(ends[0]);
        Optional<PartialDate> to = ends.length == 1 ? from : treasuryDate(ends[1]);
        Optional<Period> period = from.flatMap(
                f -> to.filter(t -> !t.latest().isBefore(f.earliest())).map(t -> new Period(f, t, false)));
        if (period.isEmpty()) {
            odd(id.label(), id.text(), "a date as 16 Jan 2017, Jan 2017 or 2017");
        }
        return period;
    }

    private static Optional<PartialDate> treasuryDate(String text) {
        Optional<PartialDate> iso = PartialDate.parse(text);
        if (iso.isPresent()) {
            return iso;
        }
        try {
            TemporalAccessor date = DAY.parse(text);
            int year = date.get(ChronoField.YEAR);
            int month = date.get(ChronoField.MONTH_OF_YEAR);
            return Optional.of(
                    date.isSupported(ChronoField.DAY_OF_MONTH)
                            ? PartialDate.of(year, month, date.get(ChronoField.DAY_OF_MONTH))
                            : PartialDate.of(year, month));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void number(CslId id, IdentifierKind said) {
        if (id.value().isBlank()) {
            odd("ids", id.label(), "a number before the label");
            return;
        }
        String number = id.value();
        IdentifierKind kind = said;
        Matcher imo = IMO.matcher(number);
        if (imo.matches()) {
            kind = IdentifierKind.IMO;
            number = imo.group(1);
        } else if (kind == IdentifierKind.IMO) {
            kind = IdentifierKind.REGISTRATION;
        } else if (id.label().equals("Legal Entity Number")
                && LEI.matcher(number).matches()) {
            kind = IdentifierKind.LEI;
        } else if (kind == IdentifierKind.NATIONAL_ID && type == PartyType.ORGANIZATION) {
            kind = IdentifierKind.REGISTRATION;
        }
        Optional<String> country = Countries.code(id.country());
        String note = country.isEmpty() && !id.country().isEmpty() ? id.country() + " " + id.note() : id.note();
        party.identifier(new Identifier(kind, number, country, id.label(), note.strip()));
    }

    private Listing listing() {
        if (section.isEmpty()) {
            counter.odd(
                    entry.line(),
                    "source",
                    entry.source(),
                    "one of the thirteen lists that sections.csv names",
                    "party " + entry.id() + " kept, its measure unknown");
        }
        Measure.Kind kind = section.map(CslTables.Section::measure).orElse(Measure.Kind.OTHER);
        measures.addFirst(
                new Measure(kind, kind == Measure.Kind.LICENCE_REQUIREMENT ? entry.licenceRequirement() : ""));
        return new Listing(
                sectionName(),
                entry.programmes(),
                measures,
                entry.federalRegisterNotices().stream()
                        .flatMap(text -> Arrays.stream(CITATIONS.split(text)))
                        .toList(),
                "",
                entry.licenceRequirement(),
                entry.licencePolicy(),
                since("start_date", entry.startDate()).or(() -> since),
                since("end_date", entry.endDate()),
                Optional.empty());
    }

    /** "Military End User (MEU) List - Bureau of Industry and Security" is the Military End User List. */
    private String sectionName() {
        Matcher source = SOURCE.matcher(entry.source());
        return source.matches() ? (source.group(1) + source.group(3)).strip() : entry.source();
    }

    private Optional<LocalDate> since(String field, String text) {
        Optional<PartialDate> date = PartialDate.parse(text).filter(d -> d.day().isPresent());
        if (date.isEmpty() && !text.isEmpty()) {
            odd(field, text, "YYYY-MM-DD");
        }
        return date.map(PartialDate::earliest);
    }
}
