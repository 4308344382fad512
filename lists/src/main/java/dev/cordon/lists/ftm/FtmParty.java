package dev.cordon.lists.ftm;

import dev.cordon.lists.Csv;
import dev.cordon.lists.Nearest;
import dev.cordon.lists.Row;
import dev.cordon.lists.SourceFile;
import dev.cordon.terms.Address;
import dev.cordon.terms.BirthPlace;
import dev.cordon.terms.Countries;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.CountryTie.Tie;
import dev.cordon.terms.Gender;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Name;
import dev.cordon.terms.NameKind;
import dev.cordon.terms.NamePart;
import dev.cordon.terms.NamePart.Role;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import dev.cordon.terms.Period;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** A FollowTheMoney entity to a party. */
public final class FtmParty {
    private static final Map<String, PartyType> SCHEMATA = new TreeMap<>(Map.ofEntries(
            Map.entry("Person", PartyType.PERSON),
            Map.entry("Organization", PartyType.ORGANIZATION),
            Map.entry("Company", PartyType.ORGANIZATION),
            Map.entry("PublicBody", PartyType.ORGANIZATION),
            Map.entry("Vessel", PartyType.VESSEL),
            Map.entry("Airplane", PartyType.AIRCRAFT),
            Map.entry("CryptoWallet", PartyType.WALLET),
            Map.entry("LegalEntity", PartyType.UNKNOWN),
            Map.entry("Thing", PartyType.UNKNOWN),
            Map.entry("Asset", PartyType.UNKNOWN),
            Map.entry("Vehicle", PartyType.UNKNOWN),
            Map.entry("Security", PartyType.UNKNOWN)));

    private static final Map<String, String> MEANINGS = meanings();

    /** The pieces of a person's name in the order in which they are joined. */
    private static final Map<String, Role> PIECES = pieces();

    /** Most names that are put together from pieces; more would be a product of unlike spellings. */
    private static final int MOST_JOINED = 12;

    private final PartyType type;
    private final Map<String, List<String>> properties;
    private final BiConsumer<String, String> odd;
    private final Party.Builder party;

    private FtmParty(String id, PartyType type, Map<String, List<String>> properties, BiConsumer<String, String> odd) {
        this.type = type;
        this.properties = properties;
        this.odd = odd;
        this.party = Party.builder(id).type(type);
    }

    /**
     * The party of an entity. A person without {@code name} is named by {@code firstName}, {@code middleName}, {@code
     * fatherName} and {@code lastName}, in this order. A value that its property cannot have (a birth date "unknown")
     * becomes a remark.
     *
     * @param id not blank
     * @param schema one of {@link #schemata()}
     * @param properties values by property, in FollowTheMoney's names
     * @throws IllegalArgumentException if the schema is none of a party; the message names the nearest
     */
    public static Party of(String id, String schema, Map<String, List<String>> properties) {
        return of(id, schema, properties, (property, value) -> {});
    }

    /**
     * As above, and tells of the values that became remarks because their property cannot have them.
     *
     * @param odd takes property and value
     */
    public static Party of(
            String id, String schema, Map<String, List<String>> properties, BiConsumer<String, String> odd) {
        return builder(id, schema, properties, odd).build();
    }

    static Party.Builder builder(
            String id, String schema, Map<String, List<String>> properties, BiConsumer<String, String> odd) {
        PartyType type = SCHEMATA.get(schema);
        if (type == null) {
            throw new IllegalArgumentException("schema \"" + schema + "\" is none of a party; the nearest are "
                    + String.join(", ", Nearest.of(schema, SCHEMATA.keySet(), 3)));
        }
        return new FtmParty(id, type, properties, odd).read();
    }

    /** The schemata that are parties. */
    public static Set<String> schemata() {
        return Set.copyOf(SCHEMATA.keySet());
    }

    private Party.Builder read() {
        names();
        properties.forEach((property, values) -> {
            if (!property.equals("name") && !PIECES.containsKey(property)) {
                for (String value : values) {
                    if (!value.isBlank()) {
                        take(property, value.strip());
                    }
                }
            }
        });
        return party;
    }

    private List<String> values(String property) {
        return properties.getOrDefault(property, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private void names() {
        List<String> whole = values("name");
        if (whole.isEmpty()) {
            joined();
            return;
        }
        List<NamePart> parts = partsOf(whole.getFirst());
        party.name(Name.primary(whole.getFirst()).withParts(parts));
        whole.stream().skip(1).map(Name::alias).forEach(party::name);
        Set<String> used = Set.copyOf(parts.stream().map(NamePart::text).toList());
        PIECES.keySet()
                .forEach(piece -> values(piece).stream()
                        .filter(value -> !used.contains(value))
                        .forEach(value -> party.remark(piece, value)));
    }

    /** The single pieces that stand in the name, in the name's order. */
    private List<NamePart> partsOf(String name) {
        Map<NamePart, Integer> places = new LinkedHashMap<>();
        PIECES.forEach((piece, role) -> {
            List<String> values = values(piece);
            int at = values.size() == 1 ? name.indexOf(values.getFirst()) : -1;
            if (at >= 0) {
                places.put(new NamePart(role, values.getFirst()), at);
            }
        });
        return places.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Names put together from their pieces. Where all pieces have equally many values, the first go with the first, the
     * second with the second (spellings in two scripts); otherwise each goes with each.
     */
    private void joined() {
        Map<String, List<String>> given = new LinkedHashMap<>();
        PIECES.keySet().forEach(piece -> {
            if (!values(piece).isEmpty()) {
                given.put(piece, values(piece));
            }
        });
        List<List<NamePart>> names = alike(given) ? zipped(given) : product(given);
        for (int i = 0; i < names.size(); i++) {
            String text =
                    String.join(" ", names.get(i).stream().map(NamePart::text).toList());
            Name name = i == 0 ? Name.primary(text) : Name.alias(text);
            if (i < MOST_JOINED) {
                party.name(name.withParts(names.get(i)));
            } else {
                party.remark("name", text);
            }
        }
    }

    private static boolean alike(Map<String, List<String>> given) {
        return given.values().stream().map(List::size).distinct().count() == 1;
    }

    private static List<List<NamePart>> zipped(Map<String, List<String>> given) {
        List<List<NamePart>> names = new ArrayList<>();
        int count = given.values().iterator().next().size();
        for (int i = 0; i < count; i++) {
            List<NamePart> name = new ArrayList<>();
            for (Map.Entry<String, List<String>> piece : given.entrySet()) {
                name.add(new NamePart(role(piece.getKey()), piece.getValue().get(i)));
            }
            names.add(name);
        }
        return names;
    }

    private static List<List<NamePart>> product(Map<String, List<String>> given) {
        List<List<NamePart>> names = new ArrayList<>();
        given.forEach((piece, values) -> {
            List<List<NamePart>> before = names.isEmpty() ? List.of(List.of()) : List.copyOf(names);
            names.clear();
            for (List<NamePart> start : before) {
                for (String value : values) {
                    List<NamePart> longer = new ArrayList<>(start);
                    longer.add(new NamePart(role(piece), value));
                    names.add(longer);
                }
            }
        });
        return names;
    }

    private static Role role(String piece) {
        return Objects.requireNonNull(PIECES.get(piece));
    }

    private void take(String property, String value) {
        String meaning = MEANINGS.getOrDefault(property, "");
        switch (meaning) {
            case "" -> other(property, value);
            case "alias" -> party.name(Name.alias(value));
            case "weak-alias" -> party.name(Name.weakAlias(value));
            case "former-name" -> party.name(new Name(value, NameKind.FORMER, false, List.of(), Optional.empty()));
            case "born" -> born(property, value);
            case "birth-place" -> birthPlace(value);
            case "gender" -> gender(value);
            case "address" -> party.address(address(value));
            default -> typed(property, meaning, value);
        }
    }

    private void typed(String property, String meaning, String value) {
        if (meaning.startsWith("tie ")) {
            tie(property, Tie.valueOf(meaning.substring(4)), value);
        } else {
            IdentifierKind kind = IdentifierKind.valueOf(meaning.substring(3));
            boolean tail = type == PartyType.AIRCRAFT && kind == IdentifierKind.REGISTRATION;
            party.identifier(
                    new Identifier(tail ? IdentifierKind.AIRCRAFT_TAIL : kind, value, Optional.empty(), property, ""));
        }
    }

    /** {@code country} says only that a party has to do with it: a person lives there, an organization is based there. */
    private void other(String property, String value) {
        if (property.equals("country")) {
            tie(property, type == PartyType.PERSON ? Tie.RESIDENCE : Tie.JURISDICTION, value);
        } else {
            party.remark(property, value);
        }
    }

    private void tie(String property, Tie tie, String value) {
        Optional<String> code = Countries.code(value);
        if (code.isEmpty()) {
            odd.accept(property, value);
        }
        party.country(new CountryTie(tie, code, value));
    }

    /** A date, or the day of a time. */
    private void born(String property, String value) {
        Optional<PartialDate> date = date(value);
        if (date.isEmpty()) {
            odd.accept(property, value);
            party.remark(property, value);
        }
        date.map(Period::of).ifPresent(party::born);
    }

    static Optional<PartialDate> date(String value) {
        return PartialDate.parse(value.replaceFirst("[T ]\\d{2}:.*", ""));
    }

    private void birthPlace(String value) {
        party.birthPlace(new BirthPlace(value, Countries.code(value.substring(value.lastIndexOf(',') + 1))));
    }

    private void gender(String value) {
        switch (value.toLowerCase(Locale.ROOT)) {
            case "male" -> party.gender(Gender.MALE);
            case "female" -> party.gender(Gender.FEMALE);
            default -> {
                odd.accept("gender", value);
                party.remark("gender", value);
            }
        }
    }

    static Address address(String value) {
        int comma = value.lastIndexOf(',');
        Optional<String> country = comma < 0 ? Optional.empty() : Countries.code(value.substring(comma + 1));
        return country.isEmpty()
                ? new Address(value, "", "", "", "", Optional.empty(), "")
                : new Address(
                        value.substring(0, comma).strip(),
                        "",
                        "",
                        "",
                        value.substring(comma + 1).strip(),
                        country,
                        "");
    }

    private static Map<String, Role> pieces() {
        Map<String, Role> pieces = new LinkedHashMap<>();
        pieces.put("firstName", Role.GIVEN);
        pieces.put("secondName", Role.MIDDLE);
        pieces.put("middleName", Role.MIDDLE);
        pieces.put("fatherName", Role.FATHER);
        pieces.put("lastName", Role.FAMILY);
        return pieces;
    }

    private static Map<String, String> meanings() {
        try (InputStream in = Objects.requireNonNull(FtmParty.class.getResourceAsStream("properties.csv"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String table = String.join(
                    "\n", text.lines().filter(line -> !line.startsWith("#")).toList());
            Map<String, String> meanings = new HashMap<>();
            List<String> header = new ArrayList<>();
            Csv.read(SourceFile.of("properties.csv", table), StandardCharsets.UTF_8, ',', line -> {
                if (header.isEmpty()) {
                    header.addAll(line.cells());
                } else {
                    Row row = new Row(line.number(), header, line.cells());
                    meanings.put(row.take("property"), row.take("meaning"));
                }
            });
            return meanings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
