package dev.cordon.lists.ftm;

import dev.cordon.lists.Edition;
import dev.cordon.lists.Json;
import dev.cordon.lists.Nearest;
import dev.cordon.lists.Report;
import dev.cordon.terms.Address;
import dev.cordon.terms.Countries;
import dev.cordon.terms.Identifier;
import dev.cordon.terms.IdentifierKind;
import dev.cordon.terms.Link;
import dev.cordon.terms.Listing;
import dev.cordon.terms.Measure;
import dev.cordon.terms.Part;
import dev.cordon.terms.PartialDate;
import dev.cordon.terms.Party;
import dev.cordon.terms.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The entities of a file: what hangs on parties, found by the party's id. */
final class FtmGraph {

    /** Schemata of entities that hang on the party in one of their properties. */
    private static final Map<String, String> HANGING = Map.of(
            "Sanction", "entity",
            "Identification", "holder",
            "Passport", "holder",
            "Occupancy", "holder");

    /** Schemata of entities to which others refer. */
    private static final Set<String> REFERRED = Set.of("Address", "Position");

    private final List<Problem> problems = new ArrayList<>();
    private final Report.Counter counter;

    /** Parties' captions by id, known after the first pass. */
    private final Map<String, String> captions = new HashMap<>();

    private final List<FtmEntity> satellites = new ArrayList<>();
    private final Set<String> nested = new HashSet<>();
    private final Map<String, FtmEntity> referred = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Map<String, List<FtmEntity>> hanging = new HashMap<>();
    private final Map<String, List<Link>> links = new HashMap<>();
    private final Map<String, Party> parties = new LinkedHashMap<>();

    FtmGraph(String file) {
        this.counter = new Report.Counter(file, problems);
    }

    void bad(Json.BadLine bad) {
        counter.reject(bad.line(), "", bad.found(), bad.expected(), "line left out");
    }

    /** First pass: keeps what hangs on parties, and the parties' captions. */
    void gather(Json.Placed placed) {
        FtmEntity entity = entity(placed, true);
        if (isParty(entity)) {
            captions.putIfAbsent(entity.id(), entity.caption());
            return;
        }
        if (entity.id().isEmpty() || !known(entity.schema())) {
            return; // the second pass rejects it
        }
        keep(entity);
    }

    private void keep(FtmEntity entity) {
        if (REFERRED.contains(entity.schema())) {
            referred.put(entity.id(), entity);
        }
        satellites.add(entity);
    }

    private static boolean known(String schema) {
        return REFERRED.contains(schema)
                || HANGING.containsKey(schema)
                || FtmEdge.of(schema).isPresent();
    }

    private static boolean isParty(FtmEntity entity) {
        return !entity.id().isEmpty() && FtmParty.schemata().contains(entity.schema());
    }

    private FtmEntity entity(Json.Placed placed, boolean first) {
        return FtmEntity.of(placed.line(), placed.object(), (inner, property, parent) -> {
            if (first) {
                nested(placed.line(), inner, property, parent);
            }
        });
    }

    /** An entity inside another one; an end that it leaves out is the one it stands in. */
    private void nested(long line, Json.Obj object, String property, String parent) {
        FtmEntity inner =
                FtmEntity.of(line, object, (deeper, inProperty, around) -> nested(line, deeper, inProperty, around));
        if (isParty(inner)) {
            captions.putIfAbsent(inner.id(), inner.caption());
        } else if (!inner.id().isEmpty() && known(inner.schema()) && nested.add(inner.id())) {
            keep(completed(inner, parent));
        }
    }

    private static FtmEntity completed(FtmEntity inner, String parent) {
        Map<String, List<String>> properties = new LinkedHashMap<>(inner.properties());
        String holder = HANGING.getOrDefault(inner.schema(), "");
        if (!holder.isEmpty()) {
            properties.putIfAbsent(holder, List.of(parent));
        }
        FtmEdge.of(inner.schema()).ifPresent(edge -> {
            if (!properties.containsKey(edge.source())) {
                properties.put(edge.source(), List.of(parent));
            } else {
                properties.putIfAbsent(edge.target(), List.of(parent));
            }
        });
        return new FtmEntity(inner.line(), inner.id(), inner.schema(), properties, inner.others());
    }

    /** Between the passes: hangs everything on its parties. */
    void attach() {
        for (FtmEntity satellite : satellites) {
            String holder = HANGING.getOrDefault(satellite.schema(), "");
            if (!holder.isEmpty()) {
                hang(satellite, holder);
            }
            FtmEdge.of(satellite.schema()).ifPresent(edge -> link(satellite, edge));
        }
    }

    private void hang(FtmEntity satellite, String property) {
        List<String> holders = satellite.values(property).stream()
                .filter(captions::containsKey)
                .toList();
        if (holders.isEmpty()) {
            dangling(satellite, property);
            return;
        }
        holders.forEach(
                id -> hanging.computeIfAbsent(id, key -> new ArrayList<>()).add(satellite));
        satellite.values("post").stream().filter(referred::containsKey).forEach(used::add);
        accept(satellite);
    }

    private void link(FtmEntity satellite, FtmEdge edge) {
        List<String> sources = satellite.values(edge.source());
        List<String> targets = satellite.values(edge.target());
        if (Stream.concat(sources.stream(), targets.stream()).noneMatch(captions::containsKey)) {
            dangling(satellite, edge.source());
            return;
        }
        String note = FtmEdge.note(satellite);
        for (String source : sources) {
            for (String target : targets) {
                link(source, new Link(edge.ofSource(), caption(target), Optional.of(target), note));
                link(target, new Link(edge.ofTarget(), caption(source), Optional.of(source), note));
            }
        }
        accept(satellite);
    }

    private void link(String party, Link link) {
        links.computeIfAbsent(party, key -> new ArrayList<>()).add(link);
    }

    private String caption(String id) {
        return captions.getOrDefault(id, id);
    }

    /** Nested entities are no lines of their own, and are not counted. */
    private void accept(FtmEntity satellite) {
        if (!nested.contains(satellite.id())) {
            counter.accept();
        }
    }

    private void dangling(FtmEntity satellite, String property) {
        if (!nested.contains(satellite.id())) {
            counter.dangling(
                    satellite.line(),
                    property,
                    satellite.value(property),
                    "the id of a party in this file",
                    satellite.schema() + " left out");
        }
    }

    /** Second pass: reads a party, and rejects what is no entity. */
    void party(Json.Placed placed) {
        FtmEntity entity = entity(placed, false);
        if (entity.id().isEmpty()) {
            counter.reject(placed.line(), "id", "", "an id", "line left out");
        } else if (isParty(entity)) {
            read(entity);
        } else if (!known(entity.schema())) {
            List<String> schemata = Stream.of(FtmParty.schemata(), HANGING.keySet(), REFERRED)
                    .flatMap(Set::stream)
                    .toList();
            counter.reject(
                    placed.line(),
                    "schema",
                    entity.schema(),
                    "a known schema; the nearest are " + String.join(", ", Nearest.of(entity.schema(), schemata, 3)),
                    "line left out");
        }
    }

    private void read(FtmEntity entity) {
        if (parties.containsKey(entity.id())) {
            counter.reject(entity.line(), "id", entity.id(), "an id that no other party has", "line left out");
            return;
        }
        Map<String, List<String>> own = new LinkedHashMap<>(entity.properties());
        List<String> addresses = entity.values("addressEntity");
        own.keySet().removeIf(property -> property.equals("addressEntity") || refersOnly(entity, property));
        Party.Builder party = FtmParty.builder(
                entity.id(),
                entity.schema(),
                own,
                (property, value) -> counter.odd(
                        entity.line(),
                        property,
                        value,
                        "a value that the property can have",
                        "kept as it stands in party " + entity.id()));
        addresses.forEach(id -> address(id, party));
        List<FtmEntity> here = hanging.getOrDefault(entity.id(), List.of());
        here.stream()
                .filter(satellite -> satellite.schema().matches("Identification|Passport"))
                .forEach(satellite -> identifier(satellite, party));
        here.stream()
                .filter(satellite -> satellite.schema().equals("Occupancy"))
                .forEach(satellite -> occupancy(satellite, party));
        party.listing(listing(
                here.stream()
                        .filter(satellite -> satellite.schema().equals("Sanction"))
                        .toList(),
                party));
        links.getOrDefault(entity.id(), List.of()).forEach(party::link);
        entity.others().forEach((field, text) -> {
            if (!field.equals("caption") || !text.equals(entity.value("name"))) {
                party.remark(field, text);
            }
        });
        parties.put(entity.id(), party.build());
        counter.accept();
    }

    /** Properties that hold nothing but entities nested in this one (sanctions, ownershipOwner …). */
    private boolean refersOnly(FtmEntity entity, String property) {
        List<String> values = entity.values(property);
        return !values.isEmpty() && nested.containsAll(values);
    }

    private void address(String id, Party.Builder party) {
        FtmEntity address = referred.get(id);
        if (address == null) {
            party.remark("addressEntity", id);
            return;
        }
        used.add(id);
        String country = address.value("country");
        boolean pieces =
                !address.value("street").isEmpty() || !address.value("city").isEmpty();
        String street = Stream.of("street", "street2", "street3", "postOfficeBox")
                .map(address::value)
                .filter(text -> !text.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        party.address(new Address(
                pieces ? street : address.value("full"),
                address.value("city"),
                address.value("state").isEmpty() ? address.value("region") : address.value("state"),
                address.value("postalCode"),
                country,
                Countries.code(country),
                address.value("remarks")));
    }

    private static void identifier(FtmEntity satellite, Party.Builder party) {
        String number = satellite.value("number");
        String note = FtmEdge.note(satellite);
        if (number.isEmpty()) {
            party.remark(satellite.schema(), note);
            return;
        }
        String type = satellite.value("type");
        IdentifierKind kind = satellite.schema().equals("Passport")
                        || type.toLowerCase(Locale.ROOT).contains("passport")
                ? IdentifierKind.PASSPORT
                : IdentifierKind.OTHER;
        party.identifier(new Identifier(kind, number, Countries.code(satellite.value("country")), type, note));
    }

    private void occupancy(FtmEntity satellite, Party.Builder party) {
        String post = satellite.value("post");
        FtmEntity position = referred.get(post);
        party.remark("position", position == null ? FtmEdge.note(satellite) : position.caption());
        party.remark("Occupancy", FtmEdge.note(satellite));
    }

    /** All sanctions of a party in one listing: its first day, and its last if each has one. */
    private static Listing listing(List<FtmEntity> sanctions, Party.Builder party) {
        if (sanctions.isEmpty()) {
            return Listing.UNSAID;
        }
        Set<String> programmes = new LinkedHashSet<>();
        Set<Measure> measures = new LinkedHashSet<>();
        Set<String> basis = new LinkedHashSet<>();
        Set<String> reasons = new LinkedHashSet<>();
        TreeSet<LocalDate> since = new TreeSet<>();
        List<Optional<LocalDate>> until = new ArrayList<>();
        for (FtmEntity sanction : sanctions) {
            programmes.addAll(sanction.values("program"));
            sanction.values("provisions").forEach(text -> measures.add(measure(text)));
            basis.addAll(sanction.values("authority"));
            reasons.addAll(sanction.values("reason"));
            day(sanction, "listingDate").or(() -> day(sanction, "startDate")).ifPresent(since::add);
            until.add(day(sanction, "endDate"));
            party.remark("Sanction", FtmEdge.note(sanction));
        }
        Optional<LocalDate> end = until.stream().allMatch(Optional::isPresent)
                ? until.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
                : Optional.empty();
        return new Listing(
                "",
                List.copyOf(programmes),
                List.copyOf(measures),
                List.copyOf(basis),
                String.join("\n", reasons),
                "",
                "",
                since.stream().findFirst(),
                end,
                Optional.empty());
    }

    private static Optional<LocalDate> day(FtmEntity sanction, String property) {
        return FtmParty.date(sanction.value(property))
                .filter(date -> date.day().isPresent())
                .map(PartialDate::earliest);
    }

    /** Provisions are free text; the kinds that its usual words name are recognised. */
    private static Measure measure(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        Measure.Kind kind = words.contains("freez") || words.contains("block")
                ? Measure.Kind.ASSET_FREEZE
                : words.contains("travel") || words.contains("admission") || words.contains("visa")
                        ? Measure.Kind.TRAVEL_BAN
                        : words.contains("arms") ? Measure.Kind.ARMS_EMBARGO : Measure.Kind.OTHER;
        return new Measure(kind, text);
    }

    Set<Part> carries() {
        return Set.of(Part.MAIN);
    }

    List<Edition.Entry> entries() {
        return parties.values().stream().map(Edition.Entry::whole).toList();
    }

    /** Called last: an address that no party refers to is left out, and said so. */
    Report report() {
        for (FtmEntity satellite : satellites) {
            if (REFERRED.contains(satellite.schema())) {
                if (used.contains(satellite.id())) {
                    accept(satellite);
                } else {
                    dangling(satellite, "id");
                }
            }
        }
        problems.sort(Comparator.comparingLong(Problem::line));
        return new Report(List.of(counter.tally()), problems);
    }
}
