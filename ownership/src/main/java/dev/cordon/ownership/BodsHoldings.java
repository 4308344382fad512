package dev.cordon.ownership;

import dev.cordon.ownership.JsonRecords.Node;
import dev.cordon.terms.CountryTie;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.PartyType;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Statements of the Beneficial Ownership Data Standard 0.4, as an array or one a line.
 *
 * <p>Statements on one relationship record follow one another: each holds until the day before the next one's statement
 * date. An interest ends the day before its {@code endDate}, which is the day on which it ceased. An indirect interest whose
 * components are given too is left to these, so that nothing counts twice.
 */
final class BodsHoldings implements HoldingsReader {

    /** The codelist interestType, in version 0.4. */
    private static final Map<String, Interest> TYPES = Map.ofEntries(
            Map.entry("shareholding", Interest.SHARES),
            Map.entry("votingRights", Interest.VOTING),
            Map.entry("appointmentOfBoard", Interest.BOARD),
            Map.entry("otherInfluenceOrControl", Interest.INFLUENCE),
            Map.entry("seniorManagingOfficial", Interest.DIRECTOR),
            Map.entry("settlor", Interest.INFLUENCE),
            Map.entry("trustee", Interest.INFLUENCE),
            Map.entry("protector", Interest.INFLUENCE),
            Map.entry("beneficiaryOfLegalArrangement", Interest.INFLUENCE),
            Map.entry("rightsToSurplusAssetsOnDissolution", Interest.INFLUENCE),
            Map.entry("rightsToProfitOrIncome", Interest.INFLUENCE),
            Map.entry("rightsGrantedByContract", Interest.INFLUENCE),
            Map.entry("conditionalRightsGrantedByContract", Interest.INFLUENCE),
            Map.entry("controlViaCompanyRulesOrArticles", Interest.CONTROL),
            Map.entry("controlByLegalFramework", Interest.CONTROL),
            Map.entry("boardMember", Interest.DIRECTOR),
            Map.entry("boardChair", Interest.DIRECTOR),
            Map.entry("unknownInterest", Interest.UNKNOWN),
            Map.entry("unpublishedInterest", Interest.UNKNOWN),
            Map.entry("enjoymentAndUseOfAssets", Interest.INFLUENCE),
            Map.entry("rightToProfitOrIncomeFromAssets", Interest.INFLUENCE),
            Map.entry("nominee", Interest.INFLUENCE),
            Map.entry("nominator", Interest.INFLUENCE));

    /** A statement on a relationship, in its turn. */
    private record Statement(long line, Optional<LocalDate> day, boolean closed, Node details, String source) {}

    @Override
    public String format() {
        return "bods";
    }

    @Override
    public boolean reads(String head) {
        return (head.startsWith("{") || head.startsWith("["))
                && (head.contains("\"recordType\"") || head.contains("\"recordDetails\""));
    }

    @Override
    public void read(InputStream bytes, Intake to) throws IOException {
        Map<String, List<Statement>> relationships = new LinkedHashMap<>();
        JsonRecords.read(bytes, to, placed -> statement(placed.line(), placed.node(), relationships, to));
        relationships.values().forEach(statements -> relationship(statements, to));
    }

    private static void statement(long line, Node statement, Map<String, List<Statement>> relationships, Intake to) {
        String record = statement.text("recordId");
        Node details = statement.at("recordDetails");
        if (record.isEmpty()) {
            to.rejected(line, "recordId", "", "the id of a record (BODS 0.4)");
            return;
        }
        if (!details.isObject()) {
            to.rejected(line, "recordDetails", "", "an object (BODS 0.4)");
            return;
        }
        switch (statement.text("recordType")) {
            case "entity" -> {
                to.accepted();
                entity(record, details, to);
            }
            case "person" -> {
                to.accepted();
                person(record, details, to);
            }
            case "relationship" ->
                relationships
                        .computeIfAbsent(record, key -> new ArrayList<>())
                        .add(new Statement(
                                line,
                                day(statement.text("statementDate")).map(PartialDate::earliest),
                                statement.text("recordStatus").equals("closed"),
                                details,
                                source(statement)));
            default ->
                to.rejected(
                        line, "recordType", statement.text("recordType"), "entity, person or relationship (BODS 0.4)");
        }
    }

    private static String source(Node statement) {
        Node source = statement.at("source");
        return Stream.of(
                        source.text("url"),
                        source.text("description"),
                        statement.at("publicationDetails").at("publisher").text("name"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static void entity(String record, Node details, Intake to) {
        Subjects subject = Subjects.of(record, PartyType.ORGANIZATION)
                .names(Stream.concat(details.texts("name"), details.texts("alternateNames")))
                .countries(
                        CountryTie.Tie.JURISDICTION,
                        Stream.of(details.at("jurisdiction").text("code")));
        for (Node identifier : details.at("identifiers").items()) {
            boolean lei = identifier.text("scheme").endsWith("LEI");
            subject.identifiers(
                    lei ? IdentifierKind.LEI : IdentifierKind.REGISTRATION, Stream.of(identifier.text("id")));
        }
        to.describe(record, subject.party());
    }

    private static void person(String record, Node details, Intake to) {
        to.describe(
                record,
                Subjects.of(record, PartyType.PERSON)
                        .names(details.at("names").items().stream().map(name -> name.text("fullName")))
                        .born(details.texts("birthDate"))
                        .countries(
                                CountryTie.Tie.NATIONALITY,
                                details.at("nationalities").items().stream().map(nation -> nation.text("code")))
                        .party());
    }

    private static void relationship(List<Statement> statements, Intake to) {
        statements.sort(Comparator.comparing(statement -> statement.day().orElse(LocalDate.MIN)));
        for (int i = 0; i < statements.size(); i++) {
            Optional<LocalDate> next =
                    i + 1 < statements.size() ? statements.get(i + 1).day() : Optional.empty();
            boolean replaced = i + 1 < statements.size() && next.isEmpty();
            relationship(statements.get(i), i == 0, next, replaced, to);
        }
    }

    /** @param replaced whether a later statement stands for it altogether, since neither says of when it is */
    private static void relationship(
            Statement statement, boolean first, Optional<LocalDate> next, boolean replaced, Intake to) {
        Node details = statement.details();
        String owned = details.text("subject");
        String owner = details.text("interestedParty");
        if (owned.isEmpty()) {
            to.rejected(statement.line(), "subject", unspecified(details, "subject"), "the recordId of an entity");
            return;
        }
        if (owner.isEmpty()) {
            to.rejected(
                    statement.line(),
                    "interestedParty",
                    unspecified(details, "interestedParty"),
                    "the recordId of an entity or person; through whom it is not said, nobody can be traced");
            return;
        }
        List<Node> interests = details.at("interests").items();
        List<Holding> holdings = new ArrayList<>();
        for (Node interest : interests.isEmpty() ? List.of(new Node(Map.of())) : interests) {
            Optional<Share> share = share(interest.at("share"));
            String type = interest.text("type");
            if (share.isEmpty()) {
                to.rejected(
                        statement.line(), "share", interest.at("share").value().toString(), "per cent from 0 to 100");
                return;
            }
            if (!type.isEmpty() && !TYPES.containsKey(type)) {
                to.odd(statement.line(), "type", type, "a code of interestType", "taken as an unknown interest");
            }
            boolean byComponents = interest.text("directOrIndirect").equals("indirect")
                    && !(details.at("componentRecords").items().isEmpty()
                            && details.at("componentStatementIDs").items().isEmpty());
            if (byComponents) {
                continue;
            }
            holding(statement, first, next, interest, share.get(), owner, owned).ifPresent(holdings::add);
        }
        to.accepted();
        if (!replaced) {
            holdings.forEach(to::holding);
        }
    }

    private static String unspecified(Node details, String field) {
        return details.at(field).text("reason");
    }

    private static Optional<Holding> holding(
            Statement statement,
            boolean first,
            Optional<LocalDate> next,
            Node interest,
            Share share,
            String owner,
            String owned) {
        Interest kind = TYPES.getOrDefault(interest.text("type"), Interest.UNKNOWN);
        Optional<PartialDate> from = day(interest.text("startDate"));
        if (!first) {
            from = statement
                    .day()
                    .filter(day -> interest.text("startDate").isEmpty()
                            || day(interest.text("startDate"))
                                    .filter(start -> start.earliest().isBefore(day))
                                    .isPresent())
                    .map(PartialDate::of)
                    .or(() -> day(interest.text("startDate")));
        }
        Optional<LocalDate> ceased = day(interest.text("endDate")).map(PartialDate::earliest);
        if (ceased.isEmpty() && statement.closed()) {
            ceased = statement.day();
        }
        Optional<LocalDate> end = Stream.concat(ceased.stream(), next.stream()).min(Comparator.naturalOrder());
        Optional<PartialDate> last = end.map(day -> PartialDate.of(day.minusDays(1)));
        boolean empty = from.isPresent()
                && last.isPresent()
                && last.get().latest().isBefore(from.get().earliest());
        return empty
                ? Optional.empty()
                : Optional.of(new Holding(owner, owned, share, kind, from, last, statement.source(), ""));
    }

    private static Optional<Share> share(Node share) {
        try {
            if (!share.isObject()) {
                return Optional.of(Share.UNKNOWN);
            }
            if (!share.text("exact").isEmpty()) {
                return Optional.of(Share.exactly(share.text("exact")));
            }
            boolean lowOpen = !share.text("exclusiveMinimum").isEmpty();
            boolean highOpen = !share.text("exclusiveMaximum").isEmpty();
            String low = lowOpen ? share.text("exclusiveMinimum") : share.text("minimum");
            String high = highOpen ? share.text("exclusiveMaximum") : share.text("maximum");
            return Optional.of(Share.between(
                    low.isEmpty() ? BigDecimal.ZERO : new BigDecimal(low),
                    lowOpen,
                    high.isEmpty() ? BigDecimal.valueOf(100) : new BigDecimal(high),
                    highOpen));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Optional<PartialDate> day(String text) {
        return PartialDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
    }
}
