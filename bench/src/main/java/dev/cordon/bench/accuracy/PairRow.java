package dev.cordon.bench.accuracy;

import dev.cordon.lists.Csv;
import dev.cordon.terms.Address;
import dev.cordon.terms.Countries;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.Gender;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Name;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Period;
import dev.cordon.terms.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A row of a file of labelled pairs.
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><td>id</td><td>unique over all files; decides the half</td></tr>
 * <tr><td>type</td><td>person, organization, vessel, aircraft, or empty</td></tr>
 * <tr><td>left, right</td><td>names; several of one party parted by {@code |}</td></tr>
 * <tr><td>left_born, right_born</td><td>YYYY, YYYY-MM or YYYY-MM-DD, or empty</td></tr>
 * <tr><td>left_country, right_country</td><td>ISO 3166 codes, parted by blanks, or empty</td></tr>
 * <tr><td>left_other, right_other</td><td>{@code gender=male}, {@code id=passport:AB123} ({@code @CC} behind it names the
 * issuer), {@code address=…}; several parted by {@code ;}</td></tr>
 * <tr><td>match</td><td>1 if they are one, else 0</td></tr>
 * <tr><td>why</td><td>the reason, in a few words</td></tr>
 * </table>
 */
final class PairRow {

    static final List<String> HEADER = List.of(
            "id",
            "type",
            "left",
            "right",
            "left_born",
            "right_born",
            "left_country",
            "right_country",
            "left_other",
            "right_other",
            "match",
            "why");

    private final String file;
    private final Csv.Line line;
    private final List<Problem> problems;
    private final int problemsBefore;

    PairRow(String file, Csv.Line line, List<Problem> problems) {
        this.file = file;
        this.line = line;
        this.problems = problems;
        this.problemsBefore = problems.size();
    }

    void requireHeader() {
        if (!line.cells().equals(HEADER)) {
            bad("", String.join(",", line.cells()), "the header " + String.join(",", HEADER));
        }
    }

    /**
     * The pair, or empty with what is wrong among the problems.
     *
     * @param seen ids of the pairs before, each with its place; this one's is added
     */
    Optional<LabelledPair> pair(Map<String, String> seen) {
        if (line.cells().size() != HEADER.size()) {
            bad("", String.join(",", line.cells()), HEADER.size() + " cells; quote a cell that holds a comma");
            return Optional.empty();
        }
        String id = id(seen);
        Optional<PartyType> type = type();
        Party left = party("left", id + " left", type.orElse(PartyType.UNKNOWN));
        Party right = party("right", id + " right", type.orElse(PartyType.UNKNOWN));
        boolean match = match();
        String why = cell("why");
        if (why.isEmpty()) {
            bad("why", "", "the reason for the label");
        }
        String failure = file.replaceFirst("\\.csv$", "");
        return problems.size() > problemsBefore
                ? Optional.empty()
                : Optional.of(new LabelledPair(id, failure, left, right, match, why));
    }

    private String id(Map<String, String> seen) {
        String id = cell("id");
        if (id.isEmpty()) {
            bad("id", "", "a name of this pair that no other has");
            return "?";
        }
        String before = seen.putIfAbsent(id, file + ":" + line.number());
        if (before != null) {
            bad("id", id, "an id that no other pair has; it stands at " + before);
        }
        return id;
    }

    private Optional<PartyType> type() {
        String word = cell("type");
        Optional<PartyType> type = word.isEmpty()
                ? Optional.of(PartyType.UNKNOWN)
                : Arrays.stream(PartyType.values())
                        .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(word))
                        .findFirst();
        if (type.isEmpty()) {
            bad("type", word, "person, organization, vessel, aircraft, or nothing");
        }
        return type;
    }

    private boolean match() {
        String label = cell("match");
        if (!label.equals("0") && !label.equals("1")) {
            bad("match", label, "1 for one party, 0 for two");
        }
        return label.equals("1");
    }

    private Party party(String side, String number, PartyType type) {
        Party.Builder party = Party.builder(number).type(type);
        List<String> names = pieces(cell(side), "\\|");
        for (int i = 0; i < names.size(); i++) {
            party.name(i == 0 ? Name.primary(names.get(i)) : Name.alias(names.get(i)));
        }
        born(side + "_born", party);
        countries(side + "_country", type, party);
        for (String other : pieces(cell(side + "_other"), ";")) {
            other(side + "_other", other, party);
        }
        Party built = party.build();
        if (built.names().isEmpty() && built.identifiers().isEmpty()) {
            bad(side, "", "a name, or an id= among " + side + "_other");
        }
        return built;
    }

    private void born(String column, Party.Builder party) {
        String text = cell(column);
        Optional<PartialDate> date = PartialDate.parse(text);
        date.ifPresent(day -> party.born(Period.of(day)));
        if (date.isEmpty() && !text.isEmpty()) {
            bad(column, text, "YYYY, YYYY-MM or YYYY-MM-DD");
        }
    }

    private void countries(String column, PartyType type, Party.Builder party) {
        CountryTie.Tie tie = switch (type) {
            case PERSON, UNKNOWN, WALLET -> CountryTie.Tie.NATIONALITY;
            case ORGANIZATION -> CountryTie.Tie.JURISDICTION;
            case VESSEL, AIRCRAFT -> CountryTie.Tie.FLAG;
        };
        for (String text : pieces(cell(column), "\\s+")) {
            Optional<String> code = Countries.code(text).or(() -> former(text));
            party.country(new CountryTie(tie, code, text));
            if (code.isEmpty()) {
                bad(column, text, "ISO 3166 codes parted by blanks");
            }
        }
    }

    /** A code that was withdrawn (ISO 3166-3 writes BUMM for Burma's BU): people are born in countries that are no more. */
    private static Optional<String> former(String text) {
        return Locale.getISOCountries(Locale.IsoCountryCode.PART3).stream()
                .filter(code -> code.substring(0, 2).equals(text))
                .map(code -> text)
                .findFirst();
    }

    private void other(String column, String text, Party.Builder party) {
        String[] said = text.split("=", 2);
        String value = said.length == 2 ? said[1].strip() : "";
        switch (said[0].strip()) {
            case "gender" -> gender(column, value, party);
            case "id" -> identifier(column, value, party);
            case "address" -> party.address(new Address(value, "", "", "", "", Optional.empty(), ""));
            default -> bad(column, text, "gender=…, id=KIND:NUMBER or address=…, parted by ;");
        }
    }

    private void gender(String column, String value, Party.Builder party) {
        switch (value) {
            case "male" -> party.gender(Gender.MALE);
            case "female" -> party.gender(Gender.FEMALE);
            default -> bad(column, "gender=" + value, "gender=male or gender=female");
        }
    }

    private void identifier(String column, String value, Party.Builder party) {
        String[] said = value.split(":", 2);
        Optional<IdentifierKind> kind = IdentifierKind.of(said[0]);
        String number = said.length == 2 ? said[1].strip() : "";
        if (kind.isEmpty() || number.isEmpty()) {
            String kinds = Arrays.stream(IdentifierKind.values())
                    .map(IdentifierKind::word)
                    .collect(Collectors.joining(", "));
            bad(column, "id=" + value, "id=KIND:NUMBER with one of the kinds " + kinds);
            return;
        }
        int at = number.length() - 3;
        Optional<String> issuer =
                at > 0 && number.charAt(at) == '@' ? Countries.code(number.substring(at + 1)) : Optional.empty();
        String bare = issuer.isPresent() ? number.substring(0, at) : number;
        party.identifier(new Identifier(kind.get(), bare, issuer, "", ""));
    }

    private String cell(String column) {
        return line.cells().get(HEADER.indexOf(column)).strip();
    }

    private static List<String> pieces(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    private void bad(String field, String found, String expected) {
        problems.add(new Problem(
                Problem.Kind.RECORD_REJECTED, file, line.number(), field, found, expected, "nothing is measured"));
    }
}
