package dev.cordon.lists.uk;

import static dev.cordon.lists.Pieces.join;
import static dev.cordon.lists.Pieces.oneLine;

import dev.cordon.lists.DateText;
import dev.cordon.lists.Pieces;
import dev.cordon.lists.Report;
import dev.cordon.terms.Address;
import dev.cordon.terms.BirthPlace;
import dev.cordon.terms.Countries;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.Gender;
import dev.cordon.terms.Link;
import dev.cordon.terms.LinkKind;
import dev.cordon.terms.Listing;
import dev.cordon.terms.Measure;
import dev.cordon.terms.Name;
import dev.cordon.terms.NameKind;
import dev.cordon.terms.NamePart;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Remark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A party of a British list, gathered from rows or elements; takes the same thing as often as the list repeats it. */
final class UkParty {
    private static final Pattern LISTED_BEFORE =
            Pattern.compile("\\s*\\((?:previously|formerly) listed as\\)", Pattern.CASE_INSENSITIVE);

    private final String number;
    private final Report.Counter counter;
    private final Party.Builder party;
    private final Set<String> programmes = new LinkedHashSet<>();
    private final Set<Measure> measures = new LinkedHashSet<>();
    private final Set<String> reasons = new LinkedHashSet<>();
    private final Set<LocalDate> since = new LinkedHashSet<>();
    private final Set<LocalDate> updated = new LinkedHashSet<>();
    private final Set<String> seen = new HashSet<>();
    private PartyType type = PartyType.UNKNOWN;
    private final UkIdentifiers identifiers;
    private boolean named;

    UkParty(String number, Report.Counter counter) {
        this.number = number;
        this.counter = counter;
        party = Party.builder(number);
        identifiers = new UkIdentifiers(this, party);
    }

    /** Where its numbers, telephones and e-mail addresses go. */
    UkIdentifiers identifiers() {
        return identifiers;
    }

    /** Whether this party did not have that field with that text before: rows repeat one another, and reading is dear. */
    boolean isNew(String field, String text) {
        return seen.add(field + ": " + text);
    }

    void type(String word, long line) {
        switch (word.toLowerCase(Locale.ROOT)) {
            case "individual" -> type = PartyType.PERSON;
            case "entity" -> type = type == PartyType.VESSEL ? type : PartyType.ORGANIZATION;
            case "ship" -> type = PartyType.VESSEL;
            default -> {
                odd(line, "Group Type", word, "Individual, Entity or Ship");
                party.remark("Group Type", word);
            }
        }
    }

    /** Before 2022 the list called a ship an entity. */
    void isShip() {
        type = PartyType.VESSEL;
    }

    PartyType type() {
        return type;
    }

    /**
     * A name.
     *
     * @param given names 1 to 5
     * @param last name 6: the family name, or the whole name of an entity
     * @param kind Alias Type or Name type
     * @param quality "Low quality", "Good quality" or ""
     */
    void name(List<String> given, String last, String kind, String quality, long line) {
        List<NamePart> parts = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            part(parts, i == 0 ? NamePart.Role.GIVEN : NamePart.Role.MIDDLE, given.get(i));
        }
        part(parts, NamePart.Role.FAMILY, last);
        if (parts.isEmpty()) {
            return;
        }
        String text = String.join(" ", parts.stream().map(NamePart::text).toList());
        boolean weak = quality.toLowerCase(Locale.ROOT).startsWith("low");
        party.name(new Name(
                text, kind(kind, text, line), weak, type == PartyType.PERSON ? parts : List.of(), Optional.empty()));
    }

    /** Some names say in brackets that the party was listed under them before; that is no part of the name. */
    private void part(List<NamePart> parts, NamePart.Role role, String text) {
        String name = LISTED_BEFORE.matcher(text).replaceFirst("");
        if (!name.isBlank()) {
            parts.add(new NamePart(role, name));
        }
        if (!name.equals(text)) {
            party.remark("Name", text);
        }
    }

    private NameKind kind(String word, String text, long line) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "primary name", "prime alias" -> primary(text);
            case "aka", "alias", "primary name variation", "" -> NameKind.ALIAS;
            case "fka" -> NameKind.FORMER;
            default -> {
                odd(line, "Alias Type", word, "Primary name, Primary name variation, AKA or FKA");
                party.remark("Alias Type", word);
                yield NameKind.ALIAS;
            }
        };
    }

    private NameKind primary(String text) {
        boolean same =
                party.primaryName().filter(name -> name.text().equals(text)).isPresent();
        boolean another = named && !same;
        named = true;
        return another ? NameKind.ALIAS : NameKind.PRIMARY;
    }

    boolean hasName() {
        return !party.names().isEmpty();
    }

    void nonLatin(String text, String script, String language) {
        if (!text.isBlank()) {
            Name alias = Name.alias(oneLine(text));
            String spoken = language.isBlank() ? script : language;
            party.name(spoken.isBlank() ? alias : alias.in(spoken));
        }
        if (text.isBlank() || !language.isBlank()) {
            party.remark("Non-Latin Script Type", script);
        }
        if (text.isBlank()) {
            party.remark("Non-Latin Script Language", language);
        }
    }

    void born(String text, String field, long line) {
        for (String item : Pieces.items(text)) {
            DateText date = DateText.read(item);
            date.periods().forEach(party::born);
            if (date.periods().isEmpty()) {
                odd(line, field, item, "dd/MM/yyyy, 00 for what is not known");
            }
            if (date.periods().isEmpty() || !date.rest().isEmpty()) {
                party.remark(field, item);
            }
        }
    }

    /** Towns and countries of birth; numbered ones are paired where there are as many of both. */
    void birthPlaces(String towns, String countries) {
        List<String> town = clean(towns);
        List<String> country = clean(countries);
        if (town.size() == country.size()) {
            for (int i = 0; i < town.size(); i++) {
                birthPlace(town.get(i), country.get(i));
            }
            return;
        }
        boolean oneCountry = country.size() == 1;
        town.forEach(t -> birthPlace(t, oneCountry ? country.getFirst() : ""));
        if (!oneCountry || town.isEmpty()) {
            country.forEach(c -> birthPlace("", c));
        }
    }

    private void birthPlace(String town, String country) {
        String text = join(", ", town, country);
        if (!text.isEmpty()) {
            party.birthPlace(new BirthPlace(text, Countries.code(country)));
        }
    }

    /** The items of a numbered cell without the full stops and dashes that stand for nothing. */
    private static List<String> clean(String text) {
        return Pieces.items(text).stream()
                .map(item -> oneLine(item).replaceFirst("^-?\\s*[.]?$", "").replaceFirst("[.,;]$", ""))
                .filter(item -> !item.isEmpty())
                .toList();
    }

    void nationalities(String text) {
        clean(text).forEach(n -> party.country(new CountryTie(CountryTie.Tie.NATIONALITY, Countries.code(n), n)));
    }

    void gender(String text, long line) {
        String word = text.strip().replaceFirst("[.,]$", "");
        switch (word.toLowerCase(Locale.ROOT)) {
            case "male" -> party.gender(Gender.MALE);
            case "female" -> party.gender(Gender.FEMALE);
            case "" -> {}
            default -> {
                odd(line, "Gender", text, "Male or Female");
                party.remark("Gender", text);
            }
        }
    }

    void address(List<String> lines, String postalCode, String country) {
        List<String> street = lines.subList(0, Math.min(5, lines.size()));
        Address address = new Address(
                join(", ", street.toArray(String[]::new)),
                lines.size() > 5 ? lines.get(5) : "",
                "",
                postalCode,
                country,
                Countries.code(country.replaceFirst("\\s*\\(.*", "")),
                "");
        if (!address.text().isEmpty()) {
            party.address(address);
        }
    }

    /** Other parties, numbered or parted by semicolons; not by commas and full stops, for names hold those. */
    void links(LinkKind kind, String text, String label) {
        for (String item : clean(text)) {
            for (String name : item.split(";\\s*", -1)) {
                if (!name.isBlank()) {
                    party.link(new Link(kind, name.strip(), Optional.empty(), label));
                }
            }
        }
    }

    void flags(CountryTie.Tie tie, String text) {
        for (String item : clean(text)) {
            for (String flag : item.split("\\.\\s+|;\\s*", -1)) {
                party.country(new CountryTie(tie, Countries.code(flag), flag.strip()));
            }
        }
    }

    void programme(String regime) {
        if (!regime.isBlank()) {
            programmes.add(oneLine(regime));
        }
    }

    void measure(Measure measure) {
        measures.add(measure);
    }

    void reason(String text) {
        if (!text.isBlank()) {
            reasons.add(oneLine(text));
        }
    }

    void listedOn(String text, String field, long line) {
        day(text, field, line).ifPresent(since::add);
    }

    void updatedOn(String text, String field, long line) {
        day(text, field, line).ifPresent(updated::add);
    }

    private Optional<LocalDate> day(String text, String field, long line) {
        Optional<LocalDate> day = DateText.day(text);
        if (day.isEmpty() && !text.isBlank()) {
            odd(line, field, text, "dd/MM/yyyy");
            party.remark(field, text);
        }
        return day;
    }

    /** A statement that ought to begin with a reference and does not. */
    void noReference(String label, String found, long line) {
        odd(line, label, found, "a reference such as RUS0230 or TAi.147");
    }

    void remark(String label, String text) {
        party.remark(label, oneLine(text));
    }

    void left(List<Remark> rest) {
        rest.forEach(remark -> party.remark(remark.label(), oneLine(remark.text())));
    }

    /** Of several days the listing holds one; all of them stand in a remark. */
    private void severalDays(String label, Set<LocalDate> days) {
        if (days.size() > 1) {
            party.remark(label, days.stream().map(LocalDate::toString).collect(Collectors.joining(", ")));
        }
    }

    private void odd(long line, String field, String found, String expected) {
        counter.odd(line, field, found, expected, "party " + number + " kept with it as a remark");
    }

    Party build() {
        severalDays("Listed On", since);
        severalDays("Last Updated", updated);
        return party.type(type)
                .listing(new Listing(
                        "",
                        List.copyOf(programmes),
                        List.copyOf(measures),
                        List.of(),
                        String.join(" ", reasons),
                        "",
                        "",
                        since.stream().min(LocalDate::compareTo),
                        Optional.empty(),
                        updated.stream().max(LocalDate::compareTo)))
                .build();
    }
}
