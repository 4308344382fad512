package dev.cordon.ownership;

import dev.cordon.ownership.JsonRecords.Node;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.PartyType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * FollowTheMoney entities, one a line: {@code Ownership} and {@code Directorship} become holdings, so do the other ties that
 * can mean control; people, organizations and things describe the parties. Families and associates hold nothing.
 */
final class FtmHoldings implements HoldingsReader {

    /** Schema to the properties of its ends, and what the tie is. */
    private static final Map<String, Tie> TIES = Map.of(
            "Ownership", new Tie("owner", "asset", Interest.SHARES),
            "Directorship", new Tie("director", "organization", Interest.DIRECTOR),
            "Representation", new Tie("agent", "client", Interest.LINKED),
            "Membership", new Tie("member", "organization", Interest.LINKED),
            "Employment", new Tie("employee", "employer", Interest.LINKED),
            "UnknownLink", new Tie("subject", "object", Interest.LINKED));

    private static final Set<String> PEOPLE = Set.of("Person");
    private static final Set<String> THINGS = Set.of("Vessel", "Airplane", "CryptoWallet");

    private record Tie(String owner, String owned, Interest interest) {}

    @Override
    public String format() {
        return "ftm";
    }

    @Override
    public boolean reads(String head) {
        return (head.startsWith("{") || head.startsWith("[")) && head.contains("\"schema\"");
    }

    @Override
    public void read(InputStream bytes, Intake to) throws IOException {
        JsonRecords.read(bytes, to, placed -> entity(placed.line(), placed.node(), to));
    }

    private static void entity(long line, Node entity, Intake to) {
        String schema = entity.text("schema");
        String id = entity.text("id");
        Node properties = entity.at("properties");
        if (schema.isEmpty() || id.isEmpty()) {
            to.rejected(line, schema.isEmpty() ? "schema" : "id", "", "a schema and an id");
        } else if (!properties.isObject()) {
            to.rejected(line, "properties", "", "an object");
        } else if (TIES.containsKey(schema)) {
            tie(line, TIES.get(schema), properties, to);
        } else {
            to.accepted();
            describe(id, schema, properties, to);
        }
    }

    private static void describe(String id, String schema, Node properties, Intake to) {
        PartyType type = PEOPLE.contains(schema)
                ? PartyType.PERSON
                : schema.equals("Vessel")
                        ? PartyType.VESSEL
                        : THINGS.contains(schema) ? PartyType.UNKNOWN : PartyType.ORGANIZATION;
        Subjects subject = Subjects.of(id, type)
                .names(Stream.concat(properties.texts("name"), properties.texts("alias")))
                .born(Stream.concat(properties.texts("birthDate"), properties.texts("incorporationDate")))
                .countries(CountryTie.Tie.NATIONALITY, properties.texts("nationality"))
                .countries(
                        CountryTie.Tie.JURISDICTION,
                        Stream.concat(properties.texts("jurisdiction"), properties.texts("country")))
                .identifiers(IdentifierKind.LEI, properties.texts("leiCode"))
                .identifiers(IdentifierKind.REGISTRATION, properties.texts("registrationNumber"))
                .identifiers(IdentifierKind.TAX_ID, properties.texts("taxNumber"))
                .identifiers(IdentifierKind.PASSPORT, properties.texts("passportNumber"))
                .identifiers(IdentifierKind.IMO, properties.texts("imoNumber"));
        to.describe(id, subject.party());
    }

    private static void tie(long line, Tie tie, Node properties, Intake to) {
        List<String> owners = properties.texts(tie.owner).toList();
        List<String> owned = properties.texts(tie.owned).toList();
        Optional<Share> share = share(properties);
        Optional<PartialDate> from = first(properties, "startDate");
        Optional<PartialDate> until = first(properties, "endDate");
        if (owners.isEmpty() || owned.isEmpty()) {
            to.rejected(line, owners.isEmpty() ? tie.owner : tie.owned, "", "the id of a party");
        } else if (share.isEmpty()) {
            to.rejected(
                    line,
                    "percentage",
                    String.join(", ", properties.texts("percentage").toList()),
                    "0 to 100, a range as 25-50, or unknown");
        } else if (isAfter(from, until)) {
            to.rejected(line, "endDate", until.orElseThrow().toString(), "a day that is not before startDate");
        } else {
            badDate(line, properties, "startDate", to);
            badDate(line, properties, "endDate", to);
            to.accepted();
            String source = Stream.of("sourceUrl", "publisher", "recordId")
                    .flatMap(properties::texts)
                    .findFirst()
                    .orElse("");
            owners.forEach(owner -> owned.forEach(each -> to.holding(new Holding(
                    owner,
                    each,
                    tie.interest.isCounted() ? share.get() : Share.UNKNOWN,
                    interest(tie, properties),
                    from,
                    until,
                    source,
                    ""))));
        }
    }

    /** Ownership that says it is of votes is of votes. */
    private static Interest interest(Tie tie, Node properties) {
        boolean votes = tie.interest == Interest.SHARES
                && Stream.of("ownershipType", "sharesType", "role")
                        .flatMap(properties::texts)
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains("voting right"));
        return votes ? Interest.VOTING : tie.interest;
    }

    /** Several percentages of one ownership: it lies between them. */
    private static Optional<Share> share(Node properties) {
        List<Optional<Share>> shares =
                properties.texts("percentage").map(Share::parse).toList();
        if (shares.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(shares.stream()
                .flatMap(Optional::stream)
                .reduce((a, b) -> new Share(Math.min(a.low(), b.low()), Math.max(a.high(), b.high())))
                .orElse(Share.UNKNOWN));
    }

    private static Optional<PartialDate> first(Node properties, String field) {
        return properties
                .texts(field)
                .flatMap(text -> PartialDate.parse(text.length() > 10 ? text.substring(0, 10) : text).stream())
                .findFirst();
    }

    private static boolean isAfter(Optional<PartialDate> from, Optional<PartialDate> until) {
        return from.isPresent()
                && until.isPresent()
                && until.get().latest().isBefore(from.get().earliest());
    }

    private static void badDate(long line, Node properties, String field, Intake to) {
        if (properties.texts(field).findAny().isPresent()
                && first(properties, field).isEmpty()) {
            to.odd(
                    line,
                    field,
                    properties.texts(field).findFirst().orElse(""),
                    "YYYY, YYYY-MM or YYYY-MM-DD",
                    "holding kept without it");
        }
    }
}
