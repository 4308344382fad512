package dev.cordon.ownership;

import dev.cordon.terms.PartialDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A relationship record of GLEIF's level 2 data (RR-CDF 2.1): the child is the start node, the parent the end node.
 * Consolidation says who is the parent and seldom how much is owned.
 *
 * @param line where it stands
 * @param child LEI of the start node
 * @param parent LEI of the end node
 * @param type RelationshipType
 * @param status RelationshipStatus
 * @param registration RegistrationStatus
 * @param from first day of the relationship period, or ""
 * @param to its last day, or ""
 * @param updated LastUpdateDate, or ""
 * @param percent a quantifier in per cent, or ""
 */
record GleifRecord(
        long line,
        String child,
        String parent,
        String type,
        String status,
        String registration,
        String from,
        String to,
        String updated,
        String percent) {

    private static final Map<String, Interest> TYPES = Map.of(
            "IS_DIRECTLY_CONSOLIDATED_BY", Interest.CONSOLIDATED,
            "IS_ULTIMATELY_CONSOLIDATED_BY", Interest.CONSOLIDATED,
            "IS_INTERNATIONAL_BRANCH_OF", Interest.BRANCH,
            "IS_FUND-MANAGED_BY", Interest.MANAGER,
            "IS_FUND_MANAGED_BY", Interest.MANAGER,
            "IS_SUBFUND_OF", Interest.INFLUENCE,
            "IS_FEEDER_TO", Interest.LINKED);

    /** Records that their issuer has taken back. */
    private static final Set<String> WITHDRAWN = Set.of("ANNULLED", "DUPLICATE");

    void take(Intake to) {
        Optional<Share> share = Share.parse(percent);
        Optional<PartialDate> first = day(from);
        Optional<PartialDate> last = day(this.to).or(() -> isOver() ? day(updated) : Optional.empty());
        if (child.isEmpty() || parent.isEmpty()) {
            to.rejected(line, child.isEmpty() ? "StartNode.NodeID" : "EndNode.NodeID", "", "an LEI");
        } else if (!TYPES.containsKey(type)) {
            to.rejected(
                    line,
                    "RelationshipType",
                    type,
                    String.join(", ", TYPES.keySet().stream().sorted().toList()));
        } else if (WITHDRAWN.contains(registration)) {
            to.rejected(line, "RegistrationStatus", registration, "a record that stands");
        } else if (isOver() && last.isEmpty()) {
            to.rejected(line, "RelationshipStatus", status, "the day on which an inactive relationship ended");
        } else if (share.isEmpty()) {
            to.rejected(line, "QuantifierAmount", percent, "per cent from 0 to 100");
        } else if (first.isPresent()
                && last.isPresent()
                && last.get().latest().isBefore(first.get().earliest())) {
            to.rejected(line, "endDate", this.to, "a day that is not before " + from);
        } else {
            to.accepted();
            to.holding(new Holding(parent, child, share.get(), TYPES.get(type), first, last, "GLEIF", ""));
        }
    }

    private boolean isOver() {
        return status.equals("INACTIVE");
    }

    private static Optional<PartialDate> day(String text) {
        return PartialDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
    }
}
