package dev.cordon.ownership;

/** The proof of an answer as a graph for Graphviz. */
public final class ProofDot {

    private ProofDot() {}

    /** The file's text: {@code dot -Tsvg} draws it. */
    public static String of(Answer answer) {
        Diagram diagram = Diagram.of(answer);
        StringBuilder dot = new StringBuilder("digraph ownership {\n");
        dot.append("  label=").append(quoted(ProofSvg.title(answer))).append(";\n");
        dot.append("  node [shape=box, style=filled, fontname=\"sans-serif\"];\n");
        for (Diagram.Box box : diagram.boxes()) {
            dot.append("  ")
                    .append(quoted(box.party()))
                    .append(" [label=")
                    .append(quoted(box.title() + "\n" + box.below()))
                    .append(", fillcolor=\"")
                    .append(ProofSvg.fill(box.role()))
                    .append(box.asked() ? "\", penwidth=3];\n" : "\"];\n");
        }
        for (Diagram.Arrow arrow : diagram.arrows()) {
            dot.append("  ")
                    .append(quoted(arrow.owner()))
                    .append(" -> ")
                    .append(quoted(arrow.owned()))
                    .append(" [label=")
                    .append(quoted(arrow.text()))
                    .append(arrow.counts() ? "];\n" : ", style=dashed];\n");
        }
        return dot.append("}\n").toString();
    }

    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", " ")
                + "\"";
    }
}
