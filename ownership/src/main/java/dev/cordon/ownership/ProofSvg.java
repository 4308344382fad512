package dev.cordon.ownership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The proof of an answer as a drawing: one SVG file that needs nothing else. */
public final class ProofSvg {

    private static final int WIDTH = 236;
    private static final int HEIGHT = 74;
    private static final int GAP = 34;
    private static final int LAYER = 92;
    private static final int MARGIN = 24;
    private static final int TITLE = 46;
    private static final int LEGEND = 40;

    /** Letters of a name that fit into a line of a box, and of what stands below it. */
    private static final int NAME_LETTERS = 30;

    private static final int BELOW_LETTERS = 38;

    private final Answer answer;
    private final Diagram diagram;
    private final List<List<Diagram.Box>> layers;
    private final Map<String, int[]> places = new HashMap<>();
    private final StringBuilder svg = new StringBuilder();
    private int width;

    private ProofSvg(Answer answer) {
        this.answer = answer;
        this.diagram = Diagram.of(answer);
        this.layers = diagram.layers();
    }

    /** The file's text. */
    public static String of(Answer answer) {
        return new ProofSvg(answer).draw();
    }

    static String title(Answer answer) {
        return answer.about().party() + ": " + answer.standing().word() + " under "
                + answer.about().rules().id() + " on " + answer.about().asOf();
    }

    static String fill(Diagram.Role role) {
        return switch (role) {
            case LISTED -> "#f4b6b0";
            case CAUGHT -> "#fbdcc4";
            case UNKNOWN -> "#fdf0c2";
            case FREE -> "#e3efe3";
        };
    }

    private static String line(Diagram.Role role) {
        return switch (role) {
            case LISTED -> "#a3271d";
            case CAUGHT -> "#b8651f";
            case UNKNOWN -> "#9a7b00";
            case FREE -> "#4d7a52";
        };
    }

    private String draw() {
        int most = layers.stream().mapToInt(List::size).max().orElse(1);
        width = Math.max(760, most * (WIDTH + GAP) - GAP + 2 * MARGIN);
        int height = TITLE + layers.size() * HEIGHT + (layers.size() - 1) * LAYER + 2 * MARGIN + LEGEND;
        place();
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\""
                        + " font-family=\"system-ui, 'Noto Sans', 'DejaVu Sans', sans-serif\">%n",
                width,
                height,
                width,
                height));
        svg.append("<title>").append(escaped(title(answer))).append("</title>\n");
        svg.append("<defs><marker id=\"tip\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"8\""
                + " markerHeight=\"8\" orient=\"auto\"><path d=\"M0 0L10 5L0 10z\" fill=\"#444\"/></marker></defs>\n");
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        text(MARGIN, MARGIN + 8, "start", 16, "600", "#1a1a1a", cut(title(answer), width / 9));
        diagram.arrows().forEach(this::arrow);
        diagram.arrows().forEach(this::label);
        layers.forEach(layer -> layer.forEach(this::box));
        legend(height - MARGIN);
        return svg.append("</svg>\n").toString();
    }

    private void place() {
        for (int layer = 0; layer < layers.size(); layer++) {
            int count = layers.get(layer).size();
            int left = (width - (count * (WIDTH + GAP) - GAP)) / 2;
            for (int i = 0; i < count; i++) {
                places.put(
                        layers.get(layer).get(i).party(),
                        new int[] {left + i * (WIDTH + GAP), MARGIN + TITLE + layer * (HEIGHT + LAYER)});
            }
        }
    }

    private int[] place(String party) {
        return places.getOrDefault(party, new int[] {0, 0});
    }

    private void box(Diagram.Box box) {
        int[] at = place(box.party());
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"8\" fill=\"%s\" stroke=\"%s\""
                        + " stroke-width=\"%s\"/>%n",
                at[0],
                at[1],
                WIDTH,
                HEIGHT,
                fill(box.role()),
                line(box.role()),
                box.asked() ? "3" : "1.2"));
        int middle = at[0] + WIDTH / 2;
        List<String> lines = lines(box.title(), NAME_LETTERS);
        int y = at[1] + (lines.size() == 1 ? 30 : 22);
        for (String line : lines) {
            text(middle, y, "middle", 13.5, "600", "#1a1a1a", line);
            y += 17;
        }
        text(middle, at[1] + 62, "middle", 11.5, "400", "#333333", cut(box.below(), BELOW_LETTERS));
    }

    private void arrow(Diagram.Arrow arrow) {
        int[] ends = ends(arrow);
        int bend = (ends[3] - ends[1]) / 2;
        svg.append(String.format(
                Locale.ROOT,
                "<path d=\"M%d %dC%d %d %d %d %d %d\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.6\"%s"
                        + " marker-end=\"url(#tip)\"/>%n",
                ends[0],
                ends[1],
                ends[0],
                ends[1] + bend,
                ends[2],
                ends[3] - bend,
                ends[2],
                ends[3],
                arrow.counts() ? "#444444" : "#9a9a9a",
                arrow.counts() ? "" : " stroke-dasharray=\"5 4\""));
    }

    /** From the owner's lower edge to the upper edge of what is owned; in a circle, from upper to lower. */
    private int[] ends(Diagram.Arrow arrow) {
        int[] from = place(arrow.owner());
        int[] to = place(arrow.owned());
        int x1 = from[0] + WIDTH / 2 + shift(arrow, true);
        int x2 = to[0] + WIDTH / 2 + shift(arrow, false);
        if (from[1] < to[1]) {
            return new int[] {x1, from[1] + HEIGHT, x2, to[1]};
        }
        if (from[1] > to[1]) {
            return new int[] {x1 + 60, from[1], x2 + 60, to[1] + HEIGHT};
        }
        return from[0] < to[0]
                ? new int[] {from[0] + WIDTH, from[1] + 26, to[0], to[1] + 26}
                : new int[] {from[0], from[1] + 50, to[0] + WIDTH, to[1] + 50};
    }

    /** Arrows at one box stand side by side. */
    private int shift(Diagram.Arrow arrow, boolean atOwner) {
        List<Diagram.Arrow> beside = diagram.arrows().stream()
                .filter(other -> atOwner
                        ? other.owner().equals(arrow.owner())
                        : other.owned().equals(arrow.owned()))
                .sorted(java.util.Comparator.comparingInt(other -> place(atOwner ? other.owned() : other.owner())[0]))
                .toList();
        int step = Math.min(56, (WIDTH - 40) / Math.max(1, beside.size()));
        return (int) ((beside.indexOf(arrow) - (beside.size() - 1) / 2.0) * step);
    }

    private void label(Diagram.Arrow arrow) {
        if (arrow.text().isEmpty()) {
            return;
        }
        int[] ends = ends(arrow);
        double x = (ends[0] + ends[2]) / 2.0;
        double y = (ends[1] + ends[3]) / 2.0;
        double wide = arrow.text().length() * 6.9 + 10;
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"19\" rx=\"4\" fill=\"#ffffff\"/>%n",
                x - wide / 2,
                y - 10,
                wide));
        text((int) x, (int) y + 4, "middle", 12, "600", "#222222", arrow.text());
    }

    private void legend(int y) {
        int x = MARGIN;
        for (Diagram.Role role : Diagram.Role.values()) {
            String word = switch (role) {
                case LISTED -> "listed";
                case CAUGHT -> "caught";
                case UNKNOWN -> "cannot be known";
                case FREE -> "not caught";
            };
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"%d\" width=\"16\" height=\"12\" rx=\"3\" fill=\"%s\" stroke=\"%s\"/>%n",
                    x,
                    y - 10,
                    fill(role),
                    line(role)));
            text(x + 22, y, "start", 12, "400", "#333333", word);
            x += 40 + word.length() * 7;
        }
        String more = diagram.leftOut() > 0 ? "; " + diagram.leftOut() + " parties further up are not drawn" : "";
        text(x + 10, y, "start", 12, "400", "#333333", "dashed: does not count" + more);
    }

    private void text(int x, int y, String anchor, double size, String weight, String colour, String text) {
        svg.append(String.format(
                        Locale.ROOT,
                        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" font-size=\"%s\" font-weight=\"%s\" fill=\"%s\">",
                        x,
                        y,
                        anchor,
                        size,
                        weight,
                        colour))
                .append(escaped(text))
                .append("</text>\n");
    }

    private static List<String> lines(String name, int letters) {
        if (name.length() <= letters) {
            return List.of(name);
        }
        int blank = name.lastIndexOf(' ', letters);
        int end = blank > letters / 2 ? blank : letters;
        List<String> lines = new ArrayList<>();
        lines.add(name.substring(0, end).strip());
        lines.add(cut(name.substring(end).strip(), letters));
        return lines;
    }

    private static String cut(String text, int letters) {
        return text.length() <= letters ? text : text.substring(0, letters - 1).strip() + "…";
    }

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
            }
        });
        return safe.toString();
    }
}
