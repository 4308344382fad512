package dev.cordon.lists.bis;

import dev.cordon.lists.XmlNode;
import java.util.regex.Pattern;

/** The words of an element with mixed content, as a page shows them. */
final class FederalText {

    /** Tables are set with blanks of all widths. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private FederalText() {}

    /** All words in their order; a superscript ({@code SU}) joins the word before it, line breaks are blanks. */
    static String of(XmlNode node) {
        StringBuilder words = new StringBuilder();
        append(node, words);
        return SPACES.matcher(words).replaceAll(" ").strip();
    }

    /** Without the list items ({@code LI}). */
    static String withoutItems(XmlNode node) {
        StringBuilder words = new StringBuilder();
        if (node.content().isEmpty()) {
            words.append(node.text());
        }
        for (XmlNode.Content piece : node.content()) {
            piece.element().filter(element -> !element.name().equals("LI")).ifPresent(element -> join(element, words));
            words.append(piece.words());
        }
        return SPACES.matcher(words).replaceAll(" ").strip();
    }

    private static void append(XmlNode node, StringBuilder words) {
        if (node.content().isEmpty()) {
            words.append(node.text());
            node.children().forEach(child -> join(child, words));
        }
        for (XmlNode.Content piece : node.content()) {
            piece.element().ifPresent(element -> join(element, words));
            words.append(piece.words());
        }
    }

    private static void join(XmlNode element, StringBuilder words) {
        if (element.name().equals("SU")) {
            words.setLength(words.toString().stripTrailing().length());
            append(element, words);
        } else {
            words.append(' ');
            append(element, words);
            words.append(' ');
        }
    }
}
