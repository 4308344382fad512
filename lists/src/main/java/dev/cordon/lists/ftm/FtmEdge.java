package dev.cordon.lists.ftm;

import dev.cordon.terms.LinkKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A schema that ties two parties.
 *
 * @param source property of the one
 * @param target property of the other
 * @param ofSource how the link reads in the one
 * @param ofTarget how it reads in the other
 */
record FtmEdge(String source, String target, LinkKind ofSource, LinkKind ofTarget) {
    private static final Map<String, FtmEdge> EDGES = Map.of(
            "Ownership", new FtmEdge("owner", "asset", LinkKind.OWNS, LinkKind.OWNED_BY),
            "Directorship", new FtmEdge("director", "organization", LinkKind.ACTS_FOR, LinkKind.LINKED),
            "Representation", new FtmEdge("agent", "client", LinkKind.ACTS_FOR, LinkKind.LINKED),
            "Family", new FtmEdge("person", "relative", LinkKind.FAMILY, LinkKind.FAMILY),
            "Associate", new FtmEdge("person", "associate", LinkKind.ASSOCIATE, LinkKind.ASSOCIATE),
            "Membership", new FtmEdge("member", "organization", LinkKind.LINKED, LinkKind.LINKED),
            "Employment", new FtmEdge("employee", "employer", LinkKind.LINKED, LinkKind.LINKED),
            "Succession", new FtmEdge("predecessor", "successor", LinkKind.LINKED, LinkKind.LINKED),
            "UnknownLink", new FtmEdge("subject", "object", LinkKind.LINKED, LinkKind.LINKED));

    static Optional<FtmEdge> of(String schema) {
        return Optional.ofNullable(EDGES.get(schema));
    }

    /** What the edge says besides its ends: "Ownership; role: shareholder; percentage: 51". */
    static String note(FtmEntity edge) {
        StringBuilder note = new StringBuilder(edge.schema());
        FtmEdge ends = EDGES.get(edge.schema());
        edge.properties().forEach((property, values) -> {
            boolean end = ends != null && (property.equals(ends.source) || property.equals(ends.target));
            List<String> said = edge.values(property);
            if (!end && !said.isEmpty()) {
                note.append("; ").append(property).append(": ").append(String.join(", ", said));
            }
        });
        return note.toString();
    }
}
