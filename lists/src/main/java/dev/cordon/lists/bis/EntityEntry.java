package dev.cordon.lists.bis;

import dev.cordon.lists.XmlNode;
import dev.cordon.terms.Address;
import dev.cordon.terms.Countries;
import dev.cordon.terms.Listing;
import dev.cordon.terms.Measure;
import dev.cordon.terms.Name;
import dev.cordon.terms.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An entry of the Entity List: an entity under a destination. */
final class EntityEntry {

    /** "CPUNTO Inc., a.k.a., the following one alias:". */
    private static final Pattern ALIASES =
            Pattern.compile("(.+?),? (?:a\\.k\\.a\\.,?|also known as) the following .*alias(?:es)?:?");

    private static final Pattern DASH = Pattern.compile("^[\u2014\u2013-]\\s*");
    private static final Pattern SEE = Pattern.compile("\\(See (?:also )?(?:the )?alternate address[^)]*\\)\\.?");
    private static final Pattern VOLUME = Pattern.compile("(\\d{2,3}) FR\\b.*");

    private final String number;
    private final String destination;
    private final String name;
    private final List<String> aliases = new ArrayList<>();
    private final List<Address> addresses = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final String requirement;
    private final String policy;
    private final String citation;

    private EntityEntry(
            String number, String destination, String name, String requirement, String policy, String citation) {
        this.number = number;
        this.destination = destination;
        this.name = name;
        this.requirement = requirement;
        this.policy = policy;
        this.citation = citation;
    }

    /** Of a row of five cells. Items that begin with a dash are aliases, the others addresses. */
    static EntityEntry of(String number, String destination, List<XmlNode> cells) {
        XmlNode entity = cells.get(1);
        String said = FederalText.withoutItems(entity);
        Matcher aliases = ALIASES.matcher(said);
        EntityEntry entry = new EntityEntry(
                number,
                destination,
                aliases.matches() ? aliases.group(1) : said.replaceFirst("[,.]$", ""),
                FederalText.of(cells.get(2)),
                FederalText.of(cells.get(3)),
                FederalText.of(cells.get(4)));
        for (XmlNode item : entity.takeAll("LI")) {
            String text = FederalText.of(item);
            if (DASH.matcher(text).find()) {
                entry.aliases.add(alias(text));
            } else {
                entry.addresses(item);
            }
        }
        return entry;
    }

    /** "—Spacety; and" is Spacety; the last one's full stop is the list's, unless it ends an abbreviation. */
    private static String alias(String text) {
        String alias = DASH.matcher(text).replaceFirst("").replaceFirst(";\\s*(?:and)?$", "");
        boolean abbreviation = alias.matches(".*\\b(?:Co|Corp|Inc|Ltd|S\\.A|Bldg|[A-Z])\\.$");
        return alias.endsWith(".") && !abbreviation ? alias.substring(0, alias.length() - 1) : alias;
    }

    /** Addresses of an item or a continuing row, parted by "; and". */
    void addresses(XmlNode words) {
        String text = FederalText.of(words);
        Matcher see = SEE.matcher(text);
        while (see.find()) {
            notes.add(see.group());
        }
        for (String address : see.replaceAll("").split(";(?:\\s+and\\b)?\\s+")) {
            String one = address.strip().replaceFirst("\\.$", "");
            if (!one.isEmpty()) {
                addresses.add(new Address(one, "", "", "", destination, country(), ""));
            }
        }
    }

    /** "CHINA, PEOPLE'S REPUBLIC OF" is looked up as it stands, turned round, and by its first word. */
    private Optional<String> country() {
        int comma = destination.indexOf(", ");
        if (comma < 0) {
            return Countries.code(destination);
        }
        String first = destination.substring(0, comma);
        return Countries.code(destination)
                .or(() -> Countries.code(destination.substring(comma + 2) + " " + first))
                .or(() -> Countries.code(first));
    }

    /** The volume of the Federal Register, where the citation names it. */
    Optional<String> volume() {
        Matcher volume = VOLUME.matcher(citation);
        return volume.matches() ? Optional.of(volume.group(1)) : Optional.empty();
    }

    Party party(LocalDate effective) {
        Party.Builder party = Party.builder(number).name(Name.primary(name));
        aliases.forEach(alias -> party.name(Name.alias(alias)));
        addresses.forEach(party::address);
        party.remark("destination", destination);
        party.remark("address", notes.stream().distinct().collect(Collectors.joining(" ")));
        party.listing(new Listing(
                "Entity List",
                List.of(),
                List.of(new Measure(Measure.Kind.LICENCE_REQUIREMENT, requirement)),
                citation.isEmpty() ? List.of() : List.of(citation),
                "",
                requirement,
                policy,
                Optional.of(effective),
                Optional.empty(),
                Optional.empty()));
        return party.build();
    }
}
