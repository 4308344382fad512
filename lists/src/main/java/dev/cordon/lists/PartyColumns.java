package dev.cordon.lists;

import dev.cordon.terms.Address;
import dev.cordon.terms.Countries;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.CountryTie.Tie;
import dev.cordon.terms.Gender;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Listing;
import dev.cordon.terms.Measure;
import dev.cordon.terms.Name;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Period;
import dev.cordon.terms.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row with documented columns to a party: of a bank's own list, or a subject to screen. The columns stand in a table in
 * the package {@code dev.cordon.lists.own}.
 */
public final class PartyColumns {

    /** The columns of subjects and lists. */
    public static final List<String> OF_SUBJECTS = List.of(
            "id",
            "type",
            "name",
            "aliases",
            "born",
            "died",
            "gender",
            "country",
            "nationality",
            "address",
            "identifiers",
            "email",
            "phone",
            "website",
            "notes");

    /** The columns that only lists have. */
    public static final List<String> OF_LISTINGS = List.of(
            "programme",
            "measure",
            "reason",
            "since",
            "until",
            "legal_basis",
            "section",
            "weak_aliases",
            "licence_requirement",
            "licence_policy");

    /** All of them. */
    public static final List<String> ALL =
            Stream.concat(OF_SUBJECTS.stream(), OF_LISTINGS.stream()).toList();

    private static final Pattern IDENTIFIER = Pattern.compile("([A-Za-z][A-Za-z_ -]*):(.+)");
    private static final Pattern AT_COUNTRY = Pattern.compile("(.+)@([A-Za-z]{2})");
    private static final Pattern PERIOD =
            Pattern.compile("(?i)((?:circa|c\\.|ca\\.|about)\\s*)?([0-9-]+?)(?:\\s*\\.\\.\\s*([0-9-]+))?");
    private static final Map<String, PartyType> TYPES = types();

    private final String file;
    private final long line;
    private final Map<String, String> row;
    private final List<Problem> problems = new ArrayList<>();

    private PartyColumns(String file, long line, Map<String, String> row) {
        this.file = file;
        this.line = line;
        this.row = row;
    }

    /**
     * What became of a row.
     *
     * @param party the party, or empty if the row is rejected
     * @param problems what was not understood; the last one rejects if there is no party
     */
    public record Read(Optional<Party> party, List<Problem> problems) {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads a row.
     *
     * @param file the file's name, for problems
     * @param line the row's 1-based line, for problems
     * @param row cells by column; columns that are not documented become remarks
     * @param number the party's number where the row has no {@code id}; if empty, such a row is rejected
     */
    public static Read read(String file, long line, Map<String, String> row, Optional<String> number) {
        return new PartyColumns(file, line, row).read(number);
    }

    /**
     * A header with the user's own column names replaced ({@code --map}).
     *
     * @param header the file's column names
     * @param names theirs to ours
     * @throws IllegalArgumentException if a name of theirs is not in the header or one of ours is not documented; the
     *     message offers the nearest
     */
    public static List<String> renamed(List<String> header, Map<String, String> names) {
        names.forEach((theirs, ours) -> {
            requireOneOf(theirs, header, "a column of the file");
            requireOneOf(ours, ALL, "a documented column");
        });
        return header.stream().map(name -> names.getOrDefault(name, name)).toList();
    }

    private static void requireOneOf(String name, List<String> names, String what) {
        if (!names.contains(name)) {
            throw new IllegalArgumentException("\"" + name + "\" is not " + what + "; the nearest are "
                    + String.join(", ", Nearest.of(name, names, 3)));
        }
    }

    private Read read(Optional<String> number) {
        List<String> names = several("name");
        List<String> identifiers = several("identifiers");
        Optional<String> id =
                Optional.of(cell("id")).filter(text -> !text.isEmpty()).or(() -> number);
        if (id.isEmpty()) {
            return rejected("id", "a number for each party");
        }
        if (names.isEmpty() && identifiers.isEmpty()) {
            return rejected("name", "a name or an identifier");
        }
        Party.Builder party = Party.builder(id.get());
        PartyType type = type(party);
        party.type(type);
        names(party, names);
        periods(party);
        genders(party);
        countries(party, type);
        several("address").forEach(text -> party.address(address(text)));
        identifiers.forEach(text -> party.identifier(identifier(text)));
        numbers(party, "email", IdentifierKind.EMAIL);
        numbers(party, "phone", IdentifierKind.PHONE);
        numbers(party, "website", IdentifierKind.WEBSITE);
        party.remark("notes", cell("notes"));
        party.listing(listing(party));
        row.forEach((column, text) -> {
            if (!ALL.contains(column)) {
                party.remark(column, text);
            }
        });
        return new Read(Optional.of(party.build()), problems);
    }

    private Read rejected(String column, String expected) {
        problems.add(
                new Problem(Problem.Kind.RECORD_REJECTED, file, line, column, cell(column), expected, "row left out"));
        return new Read(Optional.empty(), problems);
    }

    private void odd(Party.Builder party, String column, String found, String expected) {
        problems.add(new Problem(
                Problem.Kind.VALUE_NOT_UNDERSTOOD, file, line, column, found, expected, "kept as a remark"));
        party.remark(column, found);
    }

    private String cell(String column) {
        return row.getOrDefault(column, "").strip();
    }

    private List<String> several(String column) {
        return Arrays.stream(cell(column).split("\\|"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Map<String, PartyType> types() {
        Map<String, PartyType> types = new LinkedHashMap<>();
        for (PartyType type : PartyType.values()) {
            types.put(type.name().toLowerCase(Locale.ROOT), type);
        }
        types.put("individual", PartyType.PERSON);
        types.put("organisation", PartyType.ORGANIZATION);
        types.put("company", PartyType.ORGANIZATION);
        types.put("entity", PartyType.ORGANIZATION);
        types.put("ship", PartyType.VESSEL);
        types.put("airplane", PartyType.AIRCRAFT);
        return types;
    }

    /**
     * The type of that word, in any case.
     *
     * @param word {@code person}, {@code organization}, {@code vessel} …, or a usual synonym
     */
    public static Optional<PartyType> type(String word) {
        return Optional.ofNullable(TYPES.get(word.strip().toLowerCase(Locale.ROOT)));
    }

    private PartyType type(Party.Builder party) {
        String word = cell("type");
        Optional<PartyType> type = type(word);
        if (type.isEmpty() && !word.isEmpty()) {
            odd(party, "type", word, "one of " + String.join(", ", Nearest.of(word, TYPES.keySet(), 3)));
        }
        return type.orElse(PartyType.UNKNOWN);
    }

    private void names(Party.Builder party, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            party.name(i == 0 ? Name.primary(names.get(i)) : Name.alias(names.get(i)));
        }
        several("aliases").forEach(name -> party.name(Name.alias(name)));
        several("weak_aliases").forEach(name -> party.name(Name.weakAlias(name)));
    }

    private void periods(Party.Builder party) {
        for (String text : several("born")) {
            period(text)
                    .ifPresentOrElse(
                            party::born,
                            () -> odd(party, "born", text, "YYYY, YYYY-MM, YYYY-MM-DD, 1960..1962 or circa 1961"));
        }
        for (String text : several("died")) {
            if (period(text).isPresent()) {
                party.remark("died", text);
            } else {
                odd(party, "died", text, "YYYY, YYYY-MM or YYYY-MM-DD");
            }
        }
    }

    /**
     * A (partial) date, a range or an approximate date.
     *
     * @param text {@code 1962-03-14}, {@code 1960..1962}, {@code circa 1961}
     */
    public static Optional<Period> period(String text) {
        Matcher period = PERIOD.matcher(text.strip());
        if (!period.matches()) {
            return Optional.empty();
        }
        Optional<PartialDate> from = PartialDate.parse(period.group(2));
        Optional<PartialDate> to = period.group(3) == null ? from : PartialDate.parse(period.group(3));
        return from.flatMap(first -> to.filter(last -> !last.latest().isBefore(first.earliest()))
                .map(last -> new Period(first, last, period.group(1) != null)));
    }

    private void genders(Party.Builder party) {
        for (String text : several("gender")) {
            switch (text.toLowerCase(Locale.ROOT)) {
                case "m", "male" -> party.gender(Gender.MALE);
                case "f", "female" -> party.gender(Gender.FEMALE);
                default -> odd(party, "gender", text, "male, female, m or f");
            }
        }
    }

    private void countries(Party.Builder party, PartyType type) {
        Tie own = switch (type) {
            case PERSON -> Tie.RESIDENCE;
            case VESSEL -> Tie.FLAG;
            case ORGANIZATION, AIRCRAFT, WALLET, UNKNOWN -> Tie.JURISDICTION;
        };
        several("country").forEach(text -> country(party, "country", own, text));
        several("nationality").forEach(text -> country(party, "nationality", Tie.NATIONALITY, text));
    }

    private void country(Party.Builder party, String column, Tie tie, String text) {
        Optional<String> code = Countries.code(text);
        if (code.isEmpty()) {
            odd(party, column, text, "an ISO 3166 code or a country's name");
        }
        party.country(new CountryTie(tie, code, text));
    }

    private static Address address(String text) {
        int comma = text.lastIndexOf(',');
        String last = text.substring(comma + 1).strip();
        Optional<String> country = comma < 0 ? Optional.empty() : Countries.code(last);
        return country.isEmpty()
                ? new Address(text, "", "", "", "", Optional.empty(), "")
                : new Address(text.substring(0, comma).strip(), "", "", "", last, country, "");
    }

    /** {@code kind:number}, {@code kind:number@CC}; without a known kind it is one of no kind, and said so. */
    private Identifier identifier(String text) {
        Matcher parts = IDENTIFIER.matcher(text);
        if (!parts.matches()) {
            unknownKind(text, "");
            return Identifier.of(IdentifierKind.OTHER, text);
        }
        String word = parts.group(1).strip();
        Optional<IdentifierKind> kind = IdentifierKind.of(word);
        if (kind.isEmpty()) {
            unknownKind(text, word);
        }
        String number = parts.group(2).strip();
        Optional<String> country = Optional.empty();
        Matcher at = AT_COUNTRY.matcher(number);
        if (at.matches() && kind.filter(k -> k == IdentifierKind.EMAIL).isEmpty()) {
            country = Countries.code(at.group(2));
            number = country.isPresent() ? at.group(1).strip() : number;
        }
        if (number.isEmpty()) {
            return Identifier.of(IdentifierKind.OTHER, text);
        }
        return new Identifier(kind.orElse(IdentifierKind.OTHER), number, country, kind.isEmpty() ? word : "", "");
    }

    private void unknownKind(String found, String word) {
        List<String> words =
                Arrays.stream(IdentifierKind.values()).map(IdentifierKind::word).toList();
        String nearest = word.isEmpty() ? "passport:C1234567@RU" : String.join(", ", Nearest.of(word, words, 3));
        problems.add(new Problem(
                Problem.Kind.VALUE_NOT_UNDERSTOOD,
                file,
                line,
                "identifiers",
                found,
                "kind:number or kind:number@CC, as " + nearest,
                "kept as an identifier of no known kind"));
    }

    private void numbers(Party.Builder party, String column, IdentifierKind kind) {
        several(column).forEach(number -> party.identifier(Identifier.of(kind, number)));
    }

    private Listing listing(Party.Builder party) {
        if (OF_LISTINGS.stream().allMatch(column -> cell(column).isEmpty())) {
            return Listing.UNSAID;
        }
        return new Listing(
                cell("section"),
                several("programme"),
                several("measure").stream().map(PartyColumns::measure).toList(),
                several("legal_basis"),
                cell("reason"),
                cell("licence_requirement"),
                cell("licence_policy"),
                day(party, "since"),
                day(party, "until"),
                Optional.empty());
    }

    private static Measure measure(String text) {
        String sought = text.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(Measure.Kind.values())
                .filter(kind -> kind.name().equals(sought))
                .findFirst()
                .map(kind -> new Measure(kind, ""))
                .orElseGet(() -> new Measure(Measure.Kind.OTHER, text));
    }

    private Optional<LocalDate> day(Party.Builder party, String column) {
        return day(cell(column)).or(() -> {
            if (!cell(column).isEmpty()) {
                odd(party, column, cell(column), "a day as YYYY-MM-DD");
            }
            return Optional.empty();
        });
    }

    /** A whole day, YYYY-MM-DD. */
    public static Optional<LocalDate> day(String text) {
        Function<PartialDate, LocalDate> first = PartialDate::earliest;
        return PartialDate.parse(text).filter(date -> date.day().isPresent()).map(first);
    }
}
