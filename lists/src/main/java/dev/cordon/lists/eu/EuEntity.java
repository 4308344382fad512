package dev.cordon.lists.eu;

import static dev.cordon.lists.Pieces.join;
import static dev.cordon.lists.Pieces.labelled;
import static dev.cordon.lists.Pieces.oneLine;

import dev.cordon.lists.DateText;
import dev.cordon.lists.Report;
import dev.cordon.terms.Address;
import dev.cordon.terms.BirthPlace;
import dev.cordon.terms.Countries;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.Gender;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Listing;
import dev.cordon.terms.Measure;
import dev.cordon.terms.Name;
import dev.cordon.terms.NameKind;
import dev.cordon.terms.NamePart;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Period;
import dev.cordon.terms.Remark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** An entity on its way to a party: takes its parts as they come, in whatever file. */
final class EuEntity {
    private final Report.Counter counter;
    private final String number;
    private final Party.Builder party;
    private final List<Spelling> spellings = new ArrayList<>();
    private final Set<String> programmes = new LinkedHashSet<>();
    private final Set<String> legalBasis = new LinkedHashSet<>();
    private final List<LocalDate> entriesIntoForce = new ArrayList<>();
    private final List<LocalDate> publications = new ArrayList<>();
    private Optional<LocalDate> designated = Optional.empty();

    /** A name and the number under which it was entered. */
    private record Spelling(Name name, long entered) {}

    EuEntity(String number, Report.Counter counter) {
        this.number = number;
        this.counter = counter;
        party = Party.builder(number);
    }

    void entity(Fields fields, long line) {
        party.remark("logicalId", fields.take("logicalId"));
        String un = fields.take("unitedNationId");
        if (!un.isBlank()) {
            party.identifier(new Identifier(IdentifierKind.OTHER, un, Optional.empty(), "unitedNationId", ""));
        }
        String date = fields.take("designationDate");
        day(date).ifPresent(day -> designated = Optional.of(day));
        if (!date.isBlank() && day(date).isEmpty()) {
            counter.odd(line, "designationDate", date, "a date", "party " + number + " kept with it as a remark");
            party.remark("designationDate", date);
        }
        party.remark("designationDetails", oneLine(fields.take("designationDetails")));
    }

    void remark(String label, String text) {
        party.remark(label, oneLine(text));
    }

    void left(List<Remark> rest) {
        rest.forEach(remark -> party.remark(remark.label(), oneLine(remark.text())));
    }

    void subjectType(String word, String classificationCode, long line) {
        switch (word.isBlank() ? classificationCode.toLowerCase(Locale.ROOT) : word.toLowerCase(Locale.ROOT)) {
            case "person", "p" -> party.type(PartyType.PERSON);
            case "enterprise", "e" -> party.type(PartyType.ORGANIZATION);
            default -> {
                counter.odd(
                        line, "subjectType", word, "person or enterprise", "party " + number + " kept without a type");
                party.remark("subjectType", join(" ", word, classificationCode));
            }
        }
    }

    /** A regulation of the entity itself. */
    void regulation(Fields regulation, String url) {
        String programme = regulation.take("programme");
        if (!programme.isBlank()) {
            programmes.add(programme);
        }
        day(regulation.take("entryIntoForceDate")).ifPresent(entriesIntoForce::add);
        basis(regulation, url);
    }

    /** The regulation behind a part of the entity. */
    void basis(Fields regulation, String url) {
        String basis = join(" ", regulation.take("numberTitle"), url);
        if (!basis.isEmpty()) {
            legalBasis.add(basis);
        }
        day(regulation.take("publicationDate")).ifPresent(publications::add);
    }

    void name(Fields alias, long line) {
        String whole = oneLine(alias.take("wholeName"));
        String first = oneLine(alias.take("firstName"));
        String middle = oneLine(alias.take("middleName"));
        String last = oneLine(alias.take("lastName"));
        String joined = join(" ", first, middle, last);
        boolean weak = alias.take("strong").equalsIgnoreCase("false");
        String language = alias.take("nameLanguage").toLowerCase(Locale.ROOT);
        party.remark("function", oneLine(alias.take("function")));
        party.remark("title", oneLine(alias.take("title")));
        gender(alias.take("gender"), line);
        String text = whole.isEmpty() ? joined : whole;
        if (text.isEmpty()) {
            return;
        }
        List<NamePart> parts = text.equals(joined) ? parts(first, middle, last) : List.of();
        if (!text.equals(joined)) {
            party.remark("nameAlias", joined);
        }
        Optional<String> spoken = language.isEmpty() ? Optional.empty() : Optional.of(language);
        spellings.add(
                new Spelling(new Name(text, NameKind.ALIAS, weak, parts, spoken), entered(alias.take("logicalId"))));
    }

    private long entered(String logicalId) {
        party.remark("nameAlias@logicalId", logicalId);
        return logicalId.matches("\\d{1,18}") ? Long.parseLong(logicalId) : Long.MAX_VALUE;
    }

    private static List<NamePart> parts(String first, String middle, String last) {
        List<NamePart> parts = new ArrayList<>();
        addPart(parts, NamePart.Role.GIVEN, first);
        addPart(parts, NamePart.Role.MIDDLE, middle);
        addPart(parts, NamePart.Role.FAMILY, last);
        return parts;
    }

    private static void addPart(List<NamePart> parts, NamePart.Role role, String text) {
        if (!text.isEmpty()) {
            parts.add(new NamePart(role, text));
        }
    }

    private void gender(String code, long line) {
        switch (code.toUpperCase(Locale.ROOT)) {
            case "M" -> party.gender(Gender.MALE);
            case "F" -> party.gender(Gender.FEMALE);
            case "" -> {}
            default -> {
                counter.odd(line, "gender", code, "M or F", "party " + number + " kept with it as a remark");
                party.remark("gender", code);
            }
        }
    }

    void birth(Fields birth, long line) {
        boolean about = birth.take("circa").equalsIgnoreCase("true");
        String calendar = birth.take("calendarType");
        String date = birth.take("birthdate");
        String day = birth.take("dayOfMonth");
        String month = birth.take("monthOfYear");
        String year = birth.take("year");
        String from = birth.take("yearRangeFrom");
        String to = birth.take("yearRangeTo");
        String whole = join(" ", date, join("-", year, month, day), join(" to ", from, to));
        Optional<Period> period = calendar.isBlank() || calendar.equalsIgnoreCase("GREGORIAN")
                ? period(date, day, month, year, from, to, about)
                : Optional.empty();
        period.ifPresent(party::born);
        if (period.isEmpty() && !whole.isEmpty()) {
            counter.odd(
                    line,
                    "birthdate",
                    join(" ", whole, calendar),
                    "a date of the Gregorian calendar, a year, or two years",
                    "party " + number + " kept with it as a remark");
            party.remark("birthdate", join(" ", about ? "circa" : "", whole, calendar));
        }
        String country = country(birth);
        String code = birth.take("countryIso2Code");
        String place = join(
                ", ",
                oneLine(birth.take("place")),
                join(" ", birth.take("zipCode"), oneLine(birth.take("city"))),
                oneLine(birth.take("region")),
                country);
        if (!place.isEmpty()) {
            party.birthPlace(new BirthPlace(place, code(code, country)));
        }
    }

    private static Optional<Period> period(
            String date, String day, String month, String year, String from, String to, boolean about) {
        try {
            if (!date.isBlank()) {
                return day(date).map(PartialDate::of).map(d -> new Period(d, d, about));
            }
            if (!year.isBlank()) {
                PartialDate d = new PartialDate(
                        Integer.parseInt(year), part(month), month.isBlank() ? OptionalInt.empty() : part(day));
                return Optional.of(new Period(d, d, about));
            }
            if (!from.isBlank() || !to.isBlank()) {
                PartialDate first = PartialDate.of(Integer.parseInt(from.isBlank() ? to : from));
                PartialDate last = PartialDate.of(Integer.parseInt(to.isBlank() ? from : to));
                return Optional.of(new Period(first, last, about || from.isBlank() || to.isBlank()));
            }
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no number, or no day of the calendar
        }
        return Optional.empty();
    }

    private static OptionalInt part(String digits) {
        return digits.isBlank() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    void citizenship(Fields citizenship) {
        String country = country(citizenship);
        String code = citizenship.take("countryIso2Code");
        String published = join(", ", oneLine(citizenship.take("region")), country);
        if (!published.isEmpty()) {
            party.country(new CountryTie(CountryTie.Tie.CITIZENSHIP, code(code, country), published));
        }
    }

    void address(Fields address, String note) {
        String country = country(address);
        String code = address.take("countryIso2Code");
        String box = oneLine(address.take("poBox"));
        Address read = new Address(
                join(", ", oneLine(address.take("place")), oneLine(address.take("street")), labelled("PO Box ", box)),
                oneLine(address.take("city")),
                oneLine(address.take("region")),
                oneLine(address.take("zipCode")),
                country,
                code(code, country),
                join(
                        "; ",
                        address.take("asAtListingTime").equalsIgnoreCase("true") ? "as at listing time" : "",
                        oneLine(note)));
        if (!read.text().isEmpty() || !read.note().isEmpty()) {
            party.address(read);
        }
    }

    /** EMAIL, WEB, PHONE … of an address. */
    void contact(String key, String value) {
        if (value.isBlank()) {
            return;
        }
        String word = key.toLowerCase(Locale.ROOT);
        IdentifierKind kind;
        if (word.contains("mail")) {
            kind = IdentifierKind.EMAIL;
        } else if (word.contains("web")) {
            kind = IdentifierKind.WEBSITE;
        } else if (word.contains("phone") || word.contains("fax")) {
            kind = IdentifierKind.PHONE;
        } else {
            party.remark(key, oneLine(value));
            return;
        }
        party.identifier(new Identifier(kind, oneLine(value), Optional.empty(), key, ""));
    }

    void identification(Fields document, String note) {
        String published = oneLine(document.take("number"));
        String latin = oneLine(document.take("latinNumber"));
        String code = document.take("identificationTypeCode");
        String label = oneLine(document.take("identificationTypeDescription"));
        String country = country(document);
        String iso = document.take("countryIso2Code");
        String more = join(
                "; ",
                country,
                oneLine(document.take("region")),
                labelled("name on document ", oneLine(document.take("nameOnDocument"))),
                labelled("issued by ", oneLine(document.take("issuedBy"))),
                labelled("issued ", document.take("issuedDate")),
                labelled("valid from ", document.take("validFrom")),
                labelled("valid to ", document.take("validTo")),
                flag(document, "diplomatic"),
                flag(document, "knownExpired"),
                flag(document, "knownFalse"),
                flag(document, "reportedLost"),
                flag(document, "revokedByIssuer"),
                oneLine(note));
        String number = latin.isEmpty() ? published : latin;
        String type = join(": ", code, label);
        if (number.isEmpty()) {
            party.remark("identification", join("; ", type, more));
            return;
        }
        party.identifier(new Identifier(
                kind(code),
                number,
                code(iso, country),
                type,
                number.equals(published) ? more : join("; ", published, more)));
    }

    private static String flag(Fields document, String name) {
        return document.take(name).equalsIgnoreCase("true") ? name : "";
    }

    private static IdentifierKind kind(String code) {
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "passport", "diplpassport" -> IdentifierKind.PASSPORT;
            case "id", "natid", "ssn", "residentperm", "birthcert", "electoral", "travelid" ->
                IdentifierKind.NATIONAL_ID;
            case "fiscalcode", "taxid", "tradelic" -> IdentifierKind.TAX_ID;
            case "regnumber" -> IdentifierKind.REGISTRATION;
            case "drivinglicence", "driverlic" -> IdentifierKind.DRIVING_LICENCE;
            case "swiftbic" -> IdentifierKind.BIC;
            case "imo" -> IdentifierKind.IMO;
            default -> IdentifierKind.OTHER;
        };
    }

    /** The country's description; the files write UNKNOWN where there is none. */
    private static String country(Fields fields) {
        String description = oneLine(fields.take("countryDescription"));
        return description.equalsIgnoreCase("UNKNOWN") ? "" : description;
    }

    private static Optional<String> code(String iso, String description) {
        Optional<String> known = iso.matches("[A-Za-z]{2}") ? Countries.code(iso) : Optional.empty();
        return known.or(() -> Countries.code(description));
    }

    /** {@code 2003-07-07}, {@code 07/07/2003}, or either with a time behind it. */
    static Optional<LocalDate> day(String text) {
        return text.length() < 10 ? Optional.empty() : DateText.day(text.substring(0, 10));
    }

    boolean hasName() {
        return !spellings.isEmpty();
    }

    Party build() {
        Optional<Spelling> primary = spellings.stream()
                .min(Comparator.comparing((Spelling s) -> s.name().weak()).thenComparingLong(Spelling::entered));
        for (Spelling spelling : spellings) {
            Name name = spelling.name();
            party.name(
                    primary.filter(spelling::equals).isPresent()
                            ? new Name(name.text(), NameKind.PRIMARY, name.weak(), name.parts(), name.language())
                            : name);
        }
        return party.listing(new Listing(
                        "",
                        List.copyOf(programmes),
                        List.of(new Measure(Measure.Kind.ASSET_FREEZE, "")),
                        List.copyOf(legalBasis),
                        "",
                        "",
                        "",
                        designated.or(() -> entriesIntoForce.stream().min(LocalDate::compareTo)),
                        Optional.empty(),
                        publications.stream().max(LocalDate::compareTo)))
                .build();
    }
}
