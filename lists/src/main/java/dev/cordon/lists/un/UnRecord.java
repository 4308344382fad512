package dev.cordon.lists.un;

import static dev.cordon.lists.Pieces.join;
import static dev.cordon.lists.Pieces.labelled;
import static dev.cordon.lists.Pieces.oneLine;

import dev.cordon.lists.DateText;
import dev.cordon.lists.DocumentText;
import dev.cordon.lists.Report;
import dev.cordon.lists.XmlNode;
import dev.cordon.terms.Address;
import dev.cordon.terms.BirthPlace;
import dev.cordon.terms.Countries;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.Gender;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Listing;
import dev.cordon.terms.Name;
import dev.cordon.terms.NameKind;
import dev.cordon.terms.NamePart;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One INDIVIDUAL or ENTITY on its way to a party. */
final class UnRecord {
    private static final Pattern GENDER = Pattern.compile("\\bGender:?\\s*(male|female)\\b", Pattern.CASE_INSENSITIVE);

    /** {@code Ibrahim Hassan Tali Asiri (إبراهيم حسن طالع عسيري)}: one name in two scripts. */
    private static final Pattern TWO_SCRIPTS =
            Pattern.compile("(?<latin>[^()]*[A-Za-z][^()]*?)\\s*\\((?<other>[^A-Za-z()]*\\p{L}[^A-Za-z()]*)\\)");

    private final XmlNode record;
    private final Report.Counter counter;
    private final String number;
    private final PartyType type;
    private final String prefix;
    private final Party.Builder party;

    UnRecord(XmlNode record, Report.Counter counter) {
        this.record = record;
        this.counter = counter;
        type = record.name().equals("INDIVIDUAL") ? PartyType.PERSON : PartyType.ORGANIZATION;
        prefix = record.name() + "_";
        number = record.take("REFERENCE_NUMBER");
        party = Party.builder(number.isBlank() ? "?" : number).type(type);
    }

    /** Whether it has a name and a number that none before had; if not, it is counted as rejected. */
    boolean isSound(Set<String> numbers) {
        if (number.isBlank()) {
            counter.reject(record.line(), "REFERENCE_NUMBER", "", "the committee's reference", "record left out");
            return false;
        }
        if (namePieces().isEmpty()) {
            counter.reject(record.line(), "FIRST_NAME", "", "a name", "record " + number + " left out");
            return false;
        }
        if (!numbers.add(number)) {
            counter.reject(
                    record.line(), "REFERENCE_NUMBER", number, "a number that no record before has", "record left out");
            return false;
        }
        return true;
    }

    Party read() {
        names();
        record.takeAll("INDIVIDUAL_DATE_OF_BIRTH").forEach(this::birth);
        record.takeAll("INDIVIDUAL_PLACE_OF_BIRTH").forEach(this::birthPlace);
        values("NATIONALITY").forEach(this::nationality);
        record.takeAll(prefix + "ADDRESS").forEach(this::address);
        record.takeAll("INDIVIDUAL_DOCUMENT").forEach(this::document);
        String comments = oneLine(record.take("COMMENTS1"));
        gender(record.take("GENDER"), comments);
        if (type == PartyType.ORGANIZATION) {
            DocumentText.imo(comments)
                    .ifPresent(imo -> party.identifier(
                            new Identifier(IdentifierKind.IMO, imo, Optional.empty(), "COMMENTS1", "")));
        }
        values("TITLE").forEach(title -> party.remark("TITLE", title));
        values("DESIGNATION").forEach(post -> party.remark("DESIGNATION", post));
        listing();
        party.remark("COMMENTS1", comments);
        record.rest().forEach(left -> party.remark(left.label(), oneLine(left.text())));
        return party.build();
    }

    private List<String> namePieces() {
        return Stream.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
                .flatMap(field -> record.children().stream()
                        .filter(child -> child.name().equals(field))
                        .limit(1))
                .map(child -> oneLine(child.text()))
                .filter(piece -> !piece.isEmpty() && !piece.equalsIgnoreCase("na"))
                .toList();
    }

    private void names() {
        List<String> pieces = namePieces();
        Stream.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME").forEach(field -> {
            String text = record.take(field);
            party.remark(field, text.equalsIgnoreCase("na") ? text : "");
        });
        Name primary = Name.primary(String.join(" ", pieces));
        party.name(type == PartyType.PERSON ? primary.withParts(parts(pieces)) : primary);
        String original = oneLine(record.take("NAME_ORIGINAL_SCRIPT"));
        if (!original.isEmpty()) {
            party.name(Name.alias(original).in("original script"));
        }
        record.takeAll(prefix + "ALIAS").forEach(this::alias);
    }

    private List<NamePart> parts(List<String> pieces) {
        boolean familyFirst = peekListType().equals("DPRK");
        List<NamePart> parts = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            NamePart.Role role;
            if (familyFirst) {
                role = i == 0 ? NamePart.Role.FAMILY : NamePart.Role.GIVEN;
            } else if (i == 0) {
                role = NamePart.Role.GIVEN;
            } else {
                role = i == pieces.size() - 1 ? NamePart.Role.FAMILY : NamePart.Role.MIDDLE;
            }
            parts.add(new NamePart(role, pieces.get(i)));
        }
        return parts;
    }

    private String peekListType() {
        return record.children().stream()
                .filter(child -> child.name().equals("UN_LIST_TYPE"))
                .map(XmlNode::text)
                .findFirst()
                .orElse("");
    }

    private void alias(XmlNode alias) {
        String text = oneLine(alias.take("ALIAS_NAME"));
        String quality = alias.take("QUALITY");
        String note = oneLine(alias.take("NOTE"));
        String born = alias.take("DATE_OF_BIRTH");
        String city = oneLine(alias.take("CITY_OF_BIRTH"));
        String country = alias.take("COUNTRY_OF_BIRTH");
        if (!text.isEmpty()) {
            Matcher scripts = TWO_SCRIPTS.matcher(text);
            if (scripts.matches()) {
                party.name(aliasNamed(scripts.group("latin"), quality));
                party.name(aliasNamed(scripts.group("other"), quality).in("original script"));
                party.remark("ALIAS", text);
            } else {
                party.name(aliasNamed(text, quality));
            }
            if (note.contains(";") && !note.contains("(") && !note.contains(":")) {
                Arrays.stream(note.split(";"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .forEach(name -> party.name(aliasNamed(name, quality)));
            }
        }
        DateText.read(born).periods().forEach(party::born);
        String place = join(", ", city, country);
        if (!place.isEmpty()) {
            party.birthPlace(new BirthPlace(place, Countries.code(country)));
        }
        String more = join("; ", labelled("born ", born), labelled("born in ", place), note);
        if (!more.isEmpty()) {
            party.remark("ALIAS", text.isEmpty() ? more : text + ": " + more);
        }
        if (!text.isEmpty() && !Set.of("Good", "Low", "a.k.a.", "f.k.a.").contains(quality)) {
            counter.odd(
                    alias.line(),
                    prefix + "ALIAS/QUALITY",
                    quality,
                    "Good, Low, a.k.a. or f.k.a.",
                    "alias of " + number + " kept as a strong one");
            party.remark("ALIAS", join(": ", text, quality));
        }
    }

    private static Name aliasNamed(String text, String quality) {
        return switch (quality) {
            case "Low" -> Name.weakAlias(text);
            case "f.k.a." -> new Name(text, NameKind.FORMER, false, List.of(), Optional.empty());
            default -> Name.alias(text);
        };
    }

    private void birth(XmlNode birth) {
        String date = birth.take("DATE");
        String year = birth.take("YEAR");
        String from = birth.take("FROM_YEAR");
        String to = birth.take("TO_YEAR");
        String note = oneLine(birth.take("NOTE"));
        String sort = birth.take("TYPE_OF_DATE");
        boolean about =
                sort.equals("APPROXIMATELY") || note.toLowerCase(Locale.ROOT).startsWith("approx");
        Optional<Period> period = period(date.isBlank() ? year : date, from, to, about);
        period.ifPresent(party::born);
        String whole = join(" ", date, year, join(" to ", from, to), note);
        if (period.isEmpty() && !whole.isEmpty()) {
            DateText text = DateText.read(whole);
            text.periods().forEach(p -> party.born(new Period(p.from(), p.to(), p.circa() || about)));
            if (text.periods().isEmpty()) {
                counter.odd(
                        birth.line(),
                        "INDIVIDUAL_DATE_OF_BIRTH",
                        whole,
                        "a date, a year, or two years",
                        "party " + number + " kept with it as a remark");
            }
        }
        if (!note.isEmpty()) {
            party.remark("INDIVIDUAL_DATE_OF_BIRTH", join(" ", sort, whole));
        }
    }

    private static Optional<Period> period(String date, String from, String to, boolean about) {
        Optional<PartialDate> first = PartialDate.parse(from.isBlank() ? date : from);
        Optional<PartialDate> last = from.isBlank() ? first : PartialDate.parse(to);
        if (first.isEmpty()
                || last.isEmpty()
                || last.get().latest().isBefore(first.get().earliest())) {
            return Optional.empty();
        }
        return Optional.of(new Period(first.get(), last.get(), about));
    }

    private void nationality(String published) {
        if (published.equalsIgnoreCase("na")) {
            party.remark("NATIONALITY", published);
        } else {
            party.country(new CountryTie(CountryTie.Tie.NATIONALITY, Countries.code(published), published));
        }
    }

    private void birthPlace(XmlNode place) {
        String street = oneLine(place.take("STREET"));
        String city = oneLine(place.take("CITY"));
        String region = oneLine(place.take("STATE_PROVINCE"));
        String country = oneLine(place.take("COUNTRY"));
        String note = oneLine(place.take("NOTE"));
        String text = join(", ", street, city, region, country);
        String whole = note.isEmpty() ? text : join(" ", text, "(" + note + ")");
        if (!whole.isEmpty()) {
            party.birthPlace(new BirthPlace(whole, Countries.code(country)));
        }
    }

    private void address(XmlNode address) {
        String country = oneLine(address.take("COUNTRY"));
        Address read = new Address(
                oneLine(address.take("STREET")),
                oneLine(address.take("CITY")),
                oneLine(address.take("STATE_PROVINCE")),
                oneLine(address.take("ZIP_CODE")),
                country,
                Countries.code(country),
                oneLine(address.take("NOTE")));
        if (!read.text().isEmpty() || !read.note().isEmpty()) {
            party.address(read);
        }
    }

    private void document(XmlNode document) {
        String sort = oneLine(document.take("TYPE_OF_DOCUMENT"));
        String label = oneLine(document.take("TYPE_OF_DOCUMENT2"));
        String published = oneLine(document.take("NUMBER"));
        String issuer = oneLine(document.take("ISSUING_COUNTRY"));
        String country = oneLine(document.take("COUNTRY_OF_ISSUE"));
        String more = join(
                "; ",
                labelled("issuing country ", issuer),
                labelled("issued ", document.take("DATE_OF_ISSUE")),
                labelled("issued in ", join(", ", oneLine(document.take("CITY_OF_ISSUE")), country)),
                oneLine(document.take("NOTE")));
        String full = label.isEmpty() ? sort : join(": ", sort, label);
        Optional<String> found = Stream.of(published, label, more)
                .map(DocumentText::number)
                .flatMap(Optional::stream)
                .findFirst();
        if (published.isEmpty() && found.isEmpty()) {
            party.remark("INDIVIDUAL_DOCUMENT", join("; ", full, more));
            return;
        }
        String text = found.orElse(published);
        party.identifier(new Identifier(
                kind(sort, label),
                text,
                Countries.code(issuer).or(() -> Countries.code(country)),
                full,
                text.equals(published) ? more : join("; ", published, more)));
    }

    private static IdentifierKind kind(String sort, String label) {
        String words = (sort + " " + label).toLowerCase(Locale.ROOT);
        if (words.contains("fiscal") || words.contains("tax")) {
            return IdentifierKind.TAX_ID;
        }
        if (words.contains("driv")) {
            return IdentifierKind.DRIVING_LICENCE;
        }
        if (words.contains("passe") || words.contains("pasaporte") || words.contains("passport")) {
            return IdentifierKind.PASSPORT;
        }
        return words.contains("nation") ? IdentifierKind.NATIONAL_ID : IdentifierKind.OTHER;
    }

    private void gender(String published, String comments) {
        Matcher said = GENDER.matcher(comments);
        String word = (published.isBlank() && said.find() ? said.group(1) : published).toLowerCase(Locale.ROOT);
        switch (word) {
            case "male" -> party.gender(Gender.MALE);
            case "female" -> party.gender(Gender.FEMALE);
            default -> party.remark("GENDER", published);
        }
    }

    private void listing() {
        String listType = record.take("UN_LIST_TYPE");
        Optional<Regime> regime = Regime.of(listType);
        if (regime.isEmpty()) {
            counter.odd(
                    record.line(),
                    "UN_LIST_TYPE",
                    listType,
                    "a regime this version of Cordon knows",
                    "party " + number + " kept without measures");
        }
        List<String> updates = values("LAST_DAY_UPDATED");
        party.remark("LAST_DAY_UPDATED", String.join(", ", updates));
        party.listing(new Listing(
                "",
                listType.isBlank() ? List.of() : List.of(listType),
                regime.map(r -> r.measures(type)).orElse(List.of()),
                regime.map(r -> List.of(r.resolutions())).orElse(List.of()),
                "",
                "",
                "",
                day("LISTED_ON"),
                Optional.empty(),
                updates.stream().flatMap(u -> DateText.day(u).stream()).max(LocalDate::compareTo)));
    }

    private Optional<LocalDate> day(String field) {
        String text = record.take(field);
        // some editions add an offset: 2001-01-25-05:00
        Optional<LocalDate> day = text.length() < 10 ? Optional.empty() : DateText.day(text.substring(0, 10));
        if (day.isEmpty() && !text.isBlank()) {
            counter.odd(record.line(), field, text, "YYYY-MM-DD", "party " + number + " kept with it as a remark");
        }
        if (day.isEmpty() || text.length() > 10) {
            party.remark(field, text);
        }
        return day;
    }

    private List<String> values(String field) {
        return record.takeAll(field).stream()
                .flatMap(node -> node.takeAll("VALUE").stream())
                .map(value -> oneLine(value.text()))
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
