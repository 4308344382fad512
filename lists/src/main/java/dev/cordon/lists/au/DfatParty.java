package dev.cordon.lists.au;

import static dev.cordon.lists.Pieces.oneLine;

import dev.cordon.lists.DateText;
import dev.cordon.lists.DocumentText;
import dev.cordon.lists.Pieces;
import dev.cordon.lists.Report;
import dev.cordon.lists.Row;
import dev.cordon.lists.Sheet;
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
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of one reference on their way to a party. */
final class DfatParty {
    /** A document's word, no digit for a while, and a number of five characters or more: no day and no year. */
    private static final Pattern DOCUMENT =
            Pattern.compile("(?<kind>(?i:passport|national id|identity card|id card|identification))[^\\d]{0,60}?"
                    + "(?<![\\dA-Za-z])(?<number>(?:[A-Z]{1,3} ?|[A-Z]{0,8}-?)\\d[\\dA-Z/-]{4,})(?![\\dA-Za-z])");
    /** "Listed on: 28 Jul. 2014 (amended …)", "Listed by UN 1267 Committee on 25 January 2001 (…". */
    private static final Pattern LISTED = Pattern.compile("^Listed\\b[^(]{0,60}?\\bon:?\\s*([^(,;]{6,30})");

    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern LISTED_BEFORE =
            Pattern.compile("\\s*\\((?:previously|formerly) listed as\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTED = Pattern.compile("(?<address>.+?)\\s*\\((?<note>[^()]+)\\)");
    private static final Pattern GENDER =
            Pattern.compile("\\b(?:gender|sex)\\s*:?\\s*(male|female)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECLARED =
            Pattern.compile("\\bdesignation and declaration\\b|\\bdeclared\\b(?! persons)", Pattern.CASE_INSENSITIVE);

    private final String number;
    private final Report.Counter counter;
    private final Party.Builder party;
    private final Set<String> programmes = new LinkedHashSet<>();
    private final Set<String> legalBasis = new LinkedHashSet<>();
    private final Set<String> informations = new LinkedHashSet<>();
    private final List<LocalDate> controlDates = new ArrayList<>();
    private final List<LocalDate> listedOn = new ArrayList<>();
    private final List<String> references = new ArrayList<>();
    private PartyType type = PartyType.UNKNOWN;

    DfatParty(String number, Report.Counter counter) {
        this.number = number;
        this.counter = counter;
        party = Party.builder(number);
    }

    void row(Row row) {
        references.add(row.take("Reference"));
        boolean primary = name(row);
        type(row, primary);
        births(row);
        birthPlaces(said(row.take("Place of Birth")));
        citizenships(said(row.take("Citizenship")));
        addresses(said(row.take("Address")));
        information(oneLine(row.take("Additional Information")));
        listed(oneLine(row.take("Listing Information")));
        add(programmes, oneLine(row.take("Committees")));
        controlDate(row);
        row.rest().forEach(left -> party.remark(left.label(), oneLine(left.text())));
    }

    private void listed(String text) {
        add(legalBasis, text);
        Matcher listed = LISTED.matcher(text);
        if (listed.find()) {
            DateText.read(listed.group(1)).periods().stream()
                    .map(Period::from)
                    .filter(date -> date.day().isPresent())
                    .findFirst()
                    .ifPresent(date -> listedOn.add(date.earliest()));
        }
    }

    private static void add(Set<String> set, String text) {
        if (!text.isEmpty()) {
            set.add(text);
        }
    }

    /** The list writes NA where it has nothing to say. */
    private static String said(String cell) {
        return cell.equalsIgnoreCase("na") || cell.equalsIgnoreCase("n/a") ? "" : cell;
    }

    private boolean name(Row row) {
        String published = oneLine(row.take("Name of Individual or Entity"));
        String text = LISTED_BEFORE.matcher(published).replaceFirst("").replaceFirst("^[,;\\s]+", "");
        party.remark("Name of Individual or Entity", text.equals(published) ? "" : published);
        String nameType = oneLine(row.take("Name Type")).toLowerCase(Locale.ROOT);
        switch (nameType) {
            case "primary name" -> party.name(Name.primary(text));
            case "aka", "previously listed as" -> party.name(Name.alias(text));
            case "original script" -> party.name(Name.alias(text).in("original script"));
            case "formerly known as" -> party.name(new Name(text, NameKind.FORMER, false, List.of(), Optional.empty()));
            default -> {
                party.name(Name.alias(text));
                party.remark("Name Type", nameType);
                counter.odd(
                        row.line(),
                        "Name Type",
                        nameType,
                        "primary name, aka, original script, formerly known as or previously listed as",
                        "name of party " + number + " kept as an alias");
            }
        }
        return nameType.equals("primary name");
    }

    /** Fifteen parties differ from row to row: "Entity " beside "Individual". The primary row decides. */
    private void type(Row row, boolean primary) {
        String word = row.take("Type");
        PartyType said = switch (word.toLowerCase(Locale.ROOT)) {
            case "individual" -> PartyType.PERSON;
            case "entity" -> PartyType.ORGANIZATION;
            default -> PartyType.UNKNOWN;
        };
        if (said == PartyType.UNKNOWN) {
            party.remark("Type", word);
            counter.odd(
                    row.line(), "Type", word, "Individual or Entity", "party " + number + " kept without that type");
        } else if (primary || type == PartyType.UNKNOWN) {
            type = said;
        }
    }

    private void births(Row row) {
        String text = said(row.take("Date of Birth"));
        if (text.isEmpty()) {
            return;
        }
        if (text.matches("\\d{5}")) {
            Sheet.day(text).ifPresent(day -> party.born(Period.of(PartialDate.of(day))));
            return;
        }
        DateText dates = DateText.read(text);
        dates.periods().forEach(party::born);
        if (dates.periods().isEmpty()) {
            counter.odd(row.line(), "Date of Birth", text, "a date", "party " + number + " kept with it as a remark");
        }
        if (dates.periods().isEmpty() || !dates.rest().isEmpty()) {
            party.remark("Date of Birth", oneLine(text));
        }
    }

    private void birthPlaces(String text) {
        for (String place : Pieces.items(text)) {
            String line = withoutEnd(oneLine(place));
            if (!line.isEmpty()) {
                party.birthPlace(new BirthPlace(line, lastPiece(line)));
            }
        }
    }

    private void citizenships(String text) {
        for (String item : Pieces.items(text)) {
            for (String country : withoutEnd(oneLine(item))
                    .split("\\s+and\\s+(?!Herzegovina|Tobago|Nevis|Grenadines|Principe)|;\\s*", -1)) {
                if (!country.isBlank()) {
                    party.country(
                            new CountryTie(CountryTie.Tie.CITIZENSHIP, Countries.code(country), withoutEnd(country)));
                }
            }
        }
    }

    private void addresses(String text) {
        for (String item : Pieces.items(text)) {
            String whole = withoutEnd(oneLine(item));
            Matcher noted = NOTED.matcher(whole);
            boolean note = noted.matches() && lastPiece(noted.group("address")).isPresent();
            String line = note ? noted.group("address") : whole;
            Optional<String> code = lastPiece(line);
            int comma = line.lastIndexOf(',');
            String country = code.isPresent() ? line.substring(comma + 1).strip() : "";
            String street =
                    code.isPresent() ? line.substring(0, Math.max(0, comma)).strip() : line;
            if (!line.isEmpty()) {
                party.address(new Address(street, "", "", "", country, code, note ? noted.group("note") : ""));
            }
        }
    }

    private static Optional<String> lastPiece(String line) {
        return Countries.code(line.substring(line.lastIndexOf(',') + 1).strip());
    }

    private static String withoutEnd(String text) {
        return text.strip().replaceFirst("[;,]+$", "").strip();
    }

    private void information(String text) {
        if (!informations.add(text)) {
            return;
        }
        party.remark("Additional Information", text);
        Matcher document = DOCUMENT.matcher(text);
        while (document.find()) {
            IdentifierKind kind = document.group("kind").equalsIgnoreCase("passport")
                    ? IdentifierKind.PASSPORT
                    : IdentifierKind.NATIONAL_ID;
            party.identifier(new Identifier(
                    kind, document.group("number"), Optional.empty(), "Additional Information", document.group()));
        }
        DocumentText.imo(text).ifPresent(imo -> identifier(IdentifierKind.IMO, imo));
        Matcher mail = EMAIL.matcher(text);
        while (mail.find()) {
            identifier(IdentifierKind.EMAIL, mail.group());
        }
        Matcher gender = GENDER.matcher(text);
        if (gender.find()) {
            party.gender(gender.group(1).equalsIgnoreCase("male") ? Gender.MALE : Gender.FEMALE);
        }
    }

    private void identifier(IdentifierKind kind, String found) {
        party.identifier(new Identifier(kind, found, Optional.empty(), "Additional Information", ""));
    }

    private void controlDate(Row row) {
        String text = row.take("Control Date");
        Optional<LocalDate> day = Sheet.day(text).or(() -> DateText.day(text));
        day.ifPresent(controlDates::add);
        if (day.isEmpty() && !text.isEmpty()) {
            party.remark("Control Date", text);
            counter.odd(row.line(), "Control Date", text, "a day", "party " + number + " kept with it as a remark");
        }
    }

    Party build() {
        party.type(type);
        party.remark("Reference", String.join(", ", references));
        List<Measure> measures = new ArrayList<>();
        measures.add(new Measure(Measure.Kind.ASSET_FREEZE, ""));
        if (type == PartyType.PERSON
                && legalBasis.stream().anyMatch(text -> DECLARED.matcher(text).find())) {
            measures.add(new Measure(Measure.Kind.TRAVEL_BAN, ""));
        }
        return party.listing(new Listing(
                        "",
                        List.copyOf(programmes),
                        measures,
                        List.copyOf(legalBasis),
                        "",
                        "",
                        "",
                        listedOn.stream().min(LocalDate::compareTo),
                        Optional.empty(),
                        controlDates.stream().max(LocalDate::compareTo)))
                .build();
    }
}
