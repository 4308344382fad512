package dev.cordon.ownership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is drawn of an answer: parties as boxes in layers, listed owners on top, stakes as arrows between them. */
final class Diagram {

    /** More boxes than that nobody reads; the nearest to the party are drawn. */
    static final int MOST = 48;

    /** How a box is meant. */
    enum Role {
        LISTED,
        CAUGHT,
        UNKNOWN,
        FREE
    }

    /** @param title what a person knows the party by; its name where it goes by its number on a list */
    record Box(String party, String title, String below, Role role, boolean asked) {
        Box(String party, String below, Role role, boolean asked) {
            this(party, party, below, role, asked);
        }
    }

    record Arrow(String owner, String owned, String text, boolean counts) {}

    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final Set<Arrow> arrows = new LinkedHashSet<>();
    private final int leftOut;

    private Diagram(Answer answer) {
        Map<String, Box> all = new LinkedHashMap<>();
        String asked = answer.about().party();
        answer.proof().owners().forEach(owner -> all.put(owner.party(), box(owner, asked)));
        all.computeIfAbsent(asked, party -> new Box(party, answer.standing().word(), role(answer.standing()), true));
        for (Proof.Step step : answer.proof().steps()) {
            String total = step.total().high() == 0 ? "" : ", " + step.total() + " held";
            all.computeIfAbsent(
                    step.owned(),
                    party -> new Box(party, step.standing().word() + total, role(step.standing()), false));
        }
        answer.proof()
                .paths()
                .forEach(path -> path.parties()
                        .forEach(party ->
                                all.computeIfAbsent(party, free -> new Box(free, "not caught", Role.FREE, false))));
        List<Stake> stakes = new ArrayList<>();
        for (Proof.Step step : answer.proof().steps()) {
            stakes.addAll(step.stakes());
            step.others().stream()
                    .filter(stake -> stake.interest().isCounted())
                    .limit(6)
                    .forEach(stake -> {
                        all.computeIfAbsent(stake.owner(), free -> new Box(free, "not caught", Role.FREE, false));
                        stakes.add(stake);
                    });
        }
        answer.proof().paths().forEach(path -> stakes.addAll(path.stakes()));
        keepNearest(all, stakes, asked);
        leftOut = all.size() - boxes.size();
        stakes.stream()
                .filter(stake -> boxes.containsKey(stake.owner()) && boxes.containsKey(stake.owned()))
                .filter(stake -> !stake.owner().equals(stake.owned()))
                .forEach(stake -> arrows.add(arrow(stake)));
    }

    static Diagram of(Answer answer) {
        return new Diagram(answer);
    }

    private void keepNearest(Map<String, Box> all, List<Stake> stakes, String asked) {
        Map<String, Set<String>> owners = new HashMap<>();
        stakes.forEach(stake -> owners.computeIfAbsent(stake.owned(), key -> new LinkedHashSet<>())
                .add(stake.owner()));
        Set<String> kept = new LinkedHashSet<>(List.of(asked));
        List<String> next = new ArrayList<>(kept);
        for (int i = 0; i < next.size() && kept.size() < MOST; i++) {
            for (String owner : owners.getOrDefault(next.get(i), Set.of())) {
                if (kept.size() < MOST && kept.add(owner)) {
                    next.add(owner);
                }
            }
        }
        all.forEach((party, box) -> {
            if (kept.contains(party)) {
                boxes.put(party, box);
            }
        });
    }

    private static Box box(Proof.Owner owner, String asked) {
        ListedAs first = owner.listings().getFirst();
        boolean byNumber = first.how() instanceof ListedAs.Identified.ByNumber;
        String below = "listed: "
                + (byNumber ? first.key() : first.section().isEmpty() ? first.list() : first.section()) + ", "
                + first.since()
                + (owner.listings().size() > 1 ? " (+" + (owner.listings().size() - 1) + ")" : "");
        return new Box(
                owner.party(),
                byNumber ? first.name() : owner.party(),
                below,
                Role.LISTED,
                owner.party().equals(asked));
    }

    private static Role role(Standing standing) {
        return switch (standing) {
            case CAUGHT -> Role.CAUGHT;
            case CANNOT_BE_KNOWN -> Role.UNKNOWN;
            case NOT_CAUGHT -> Role.FREE;
        };
    }

    private static Arrow arrow(Stake stake) {
        boolean counted = stake.interest() == Interest.SHARES || !stake.share().isUnknown();
        String kind =
                stake.interest() == Interest.SHARES ? "" : stake.interest().word();
        String share = counted ? stake.share().toString() : "";
        String text = share + (share.isEmpty() || kind.isEmpty() ? "" : " ") + kind + (stake.held() ? "" : " ?");
        return new Arrow(stake.owner(), stake.owned(), text, stake.standing() != Standing.NOT_CAUGHT);
    }

    List<Box> boxes() {
        return List.copyOf(boxes.values());
    }

    List<Arrow> arrows() {
        return List.copyOf(arrows);
    }

    int leftOut() {
        return leftOut;
    }

    /**
     * The boxes by layer, from the top: each below all its owners, as far as nobody holds anybody in a circle; in a layer,
     * near those they hold.
     */
    List<List<Box>> layers() {
        Map<String, Integer> depth = new HashMap<>();
        boxes.keySet().forEach(party -> depth(party, depth, new HashSet<>()));
        int deepest = depth.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        String asked = boxes.values().stream()
                .filter(Box::asked)
                .map(Box::party)
                .findFirst()
                .orElse("");
        List<List<Box>> layers = new ArrayList<>();
        for (int layer = 0; layer <= deepest; layer++) {
            int level = layer;
            layers.add(new ArrayList<>(boxes.values().stream()
                    .filter(box -> level(box, depth, asked, deepest) == level)
                    .toList()));
        }
        layers.removeIf(List::isEmpty);
        for (int layer = layers.size() - 2; layer >= 0; layer--) {
            order(layers.get(layer), layers.get(layer + 1));
        }
        return layers;
    }

    /** Who has no owners stands right above what it holds, and the party asked about at the bottom. */
    private int level(Box box, Map<String, Integer> depth, String asked, int deepest) {
        if (box.party().equals(asked)) {
            return deepest;
        }
        boolean isOwned = arrows.stream().anyMatch(arrow -> arrow.owned().equals(box.party()));
        if (isOwned || box.role() == Role.LISTED) {
            return depth.getOrDefault(box.party(), 0);
        }
        return arrows.stream()
                .filter(arrow -> arrow.owner().equals(box.party()))
                .mapToInt(arrow -> arrow.owned().equals(asked) ? deepest : depth.getOrDefault(arrow.owned(), 1))
                .map(below -> Math.max(0, below - 1))
                .min()
                .orElse(0);
    }

    private int depth(String party, Map<String, Integer> known, Set<String> open) {
        Integer there = known.get(party);
        if (there != null || !open.add(party)) {
            return there == null ? -1 : there;
        }
        int depth = 0;
        for (Arrow arrow : arrows) {
            if (arrow.owned().equals(party)) {
                depth = Math.max(depth, depth(arrow.owner(), known, open) + 1);
            }
        }
        open.remove(party);
        known.put(party, depth);
        return depth;
    }

    private void order(List<Box> layer, List<Box> below) {
        Map<String, Double> middle = new HashMap<>();
        for (Box box : layer) {
            middle.put(
                    box.party(),
                    arrows.stream()
                            .filter(arrow -> arrow.owner().equals(box.party()))
                            .mapToInt(arrow -> place(below, arrow.owned()))
                            .filter(place -> place >= 0)
                            .average()
                            .orElse(below.size()));
        }
        layer.sort(Comparator.comparingDouble((Box box) -> middle.getOrDefault(box.party(), 0.0))
                .thenComparing(Box::party));
    }

    private static int place(List<Box> layer, String party) {
        for (int i = 0; i < layer.size(); i++) {
            if (layer.get(i).party().equals(party)) {
                return i;
            }
        }
        return -1;
    }
}
